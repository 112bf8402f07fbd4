/** A value as the text of a JSON file, indented for people who read it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A value as a JSON file for programs: of some records, indents would be a third. */
export const jsonResponse = (value: unknown): Response => new Response(`${JSON.stringify(value)}\n`);
