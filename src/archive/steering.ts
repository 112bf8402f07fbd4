/** What steers a terminal, or makes a line read otherwise than it is; tabs and ends of lines are text. */
const STEERING = /[[\p{Cc}\u202A-\u202E\u2066-\u2069]--[\t\r\n]]/gv;

/** What sets the direction of writing: it is no part of a name, as which people paste it. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A text with each of these characters as a replacement character (U+FFFD), one for one: offsets stay true. */
export const showSteering = (text: string): string => text.replace(STEERING, '\uFFFD');

/** A text without the characters that set its direction, and with the others shown. */
export const withoutSteering = (text: string): string => showSteering(text.replace(DIRECTIONS, ''));
