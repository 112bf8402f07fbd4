/** Characters by which a text could steer the terminal that shows it, or make a line read otherwise. */
const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text that a terminal shows as it is: what would steer the terminal is shown by its number. */
export const printable = (text: string): string =>
  text.replace(STEERING, (character) => (character === '\t' ? '    ' : `<${numberOf(character)}>`));

/** Lines of code with what would steer the terminal in the escapes of a quoted string in JSON or YAML. */
export const escaped = (code: string): string =>
  code.replace(STEERING, (character) =>
    character === '\n' ? character : String.raw`\u${numberOf(character)}`,
  );

const numberOf = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
