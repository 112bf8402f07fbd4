/** A value as the text of a JSON file, indented so that people can read it too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A value as a JSON file. */
export const jsonResponse = (value: unknown): Response => new Response(jsonText(value));
