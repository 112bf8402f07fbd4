/** Which stored lines belong together because the paragraph was wrapped by hand. */

/** Narrower lines are verse or a menu; wider ones were not wrapped to be read. */
const NARROWEST = 40;
const WIDEST = 120;
/** A line is nearly full from this share of the width on. */
const FULL = 0.8;
const ENDED = /[.!?:;…؟۔]["'”’»)\]]*$/u;
/** So many lines in a row must look wrapped before any is joined. */
const FEWEST_JOINTS = 3;

/**
 * Groups the non-blank lines of a text, as pairs of 1-based first and last line. Two lines are one only
 * where that is certain: a text wraps at a width, and a line is broken where its next word no longer fits.
 */
export function unwrapLines(lines: readonly string[]): [number, number][] {
  const trimmed = lines.map((line) => line.trimEnd());
  const width = wrapWidth(trimmed);
  const groups: [number, number][] = [];
  trimmed.forEach((line, index) => {
    if (!line) return;
    const group = groups.at(-1);
    const before = trimmed[index - 1];
    const joined = width && group && before && breaks(before, line, width) && !indented(lines, index);
    if (joined) group[1] = index + 1;
    else groups.push([index + 1, index + 1]);
  });
  return groups;
}

/** Is a line too full for the first word of the next? */
function breaks(line: string, next: string, width: number): boolean {
  const word = /\S+/u.exec(next)?.[0].length ?? 0;
  if (line.length > width) return false;
  // Not every text is wrapped as closely as it could be; a sentence that goes on in small letters is.
  const goesOn = line.length > width * FULL && !ENDED.test(line) && /^\s*\p{Ll}/u.test(next);
  return goesOn || line.length + 1 + word > width;
}

/** Does a line stand further in than the one before it: the beginning of a paragraph? */
function indented(lines: readonly string[], index: number): boolean {
  const margin = (line = '') => line.length - line.trimStart().length;
  return margin(lines[index]) > margin(lines[index - 1]);
}

/** The width at which a text is wrapped; 0 where it is not. */
function wrapWidth(trimmed: readonly string[]): number {
  let width = 0;
  for (const [index, line] of trimmed.entries()) {
    const inside = trimmed[index - 1] && trimmed[index + 1];
    if (inside && line.length > width) width = line.length;
  }
  if (width < NARROWEST || width > WIDEST) return 0;
  let joints = 0;
  let open = 0;
  let others = 0;
  for (const [index, line] of trimmed.entries()) {
    const next = trimmed[index + 1];
    if (!line || !next) continue;
    if (!breaks(line, next, width)) others += 1;
    else {
      joints += 1;
      if (!ENDED.test(line)) open += 1;
    }
  }
  return joints >= FEWEST_JOINTS && joints > others && open > joints / 2 ? width : 0;
}
