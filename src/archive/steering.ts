/** What steers a terminal, or makes a line read otherwise than it is; tabs and ends of lines are text. */
const STEERING = /[[\p{Cc}\u202A-\u202E\u2066-\u2069]--[\t\r\n]]/gv;

/** A text with each of these characters as a replacement character (U+FFFD), one for one: offsets stay true. */
export const showSteering = (text: string): string => text.replace(STEERING, '\uFFFD');
