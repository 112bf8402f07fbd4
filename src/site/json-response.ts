/** A value as the text of a JSON file, indented for people who read it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A value as a JSON file for programs, without indents: they were a third of a record. */
export const jsonResponse = (value: unknown): Response => new Response(`${JSON.stringify(value)}\n`);
