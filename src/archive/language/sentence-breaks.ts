/**
 * Where Unicode breaks a text into sentences (UAX #29), for texts of Latin and Cyrillic letters and
 * their usual signs: the same boundaries as those of `Intl.Segmenter`, without its objects for every segment.
 */

/** What may stand between a full stop and a small letter that goes on behind it: 1 to `DIGIT`. */
const OTHER = 1;
const SPACE = 2;
const CLOSE = 3;
const CONTINUE = 4;
const DIGIT = 5;
const LOWER = 6;
const UPPER = 7;
const LETTER = 8;
const PARAGRAPH = 9;
const FULL_STOP = 10;
const STOP = 11;

/** The values of the property Sentence_Break, for the characters that are known here. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [PARAGRAPH, /[\n\r\u0085\u2028\u2029]/u],
  [SPACE, /[\t\v\f\p{Zs}]/u],
  [FULL_STOP, /[.\u2024]/u],
  [STOP, /[!?‼-‽⁇-⁉]/u],
  [CLOSE, /["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u],
  [CONTINUE, /[,:;\u002D–—]/u],
  [LOWER, /\p{Lowercase}/u],
  [UPPER, /[\p{Uppercase}\p{Lt}]/u],
  [LETTER, /\p{Alphabetic}/u],
  [DIGIT, /\p{Nd}/u],
  [OTHER, /[\p{P}\p{S}]/u],
];

/** What this knows: up to Cyrillic, and general punctuation. */
const KNOWN =
  /[\t-\r -~\u0085\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2000-\u200A\u2010-\u2029\u202F-\u205F]/u;

/** By UTF-16 unit: its class; 0 for what is not known. */
const TABLE = new Uint8Array(0x2060);
for (let code = 0; code < TABLE.length; code += 1) {
  const unit = String.fromCharCode(code);
  if (KNOWN.test(unit)) TABLE[code] = CLASSES.find(([, members]) => members.test(unit))?.[0] ?? 0;
}

/**
 * Where the sentences of a text begin, as UTF-16 offsets; of an empty text none does.
 * @returns `undefined` where the text has other characters than those that are known here
 */
export function sentenceBreaks(text: string): number[] | undefined {
  const classAt = (index: number): number => TABLE[text.charCodeAt(index)] ?? 0;
  const pastParagraph = (index: number): number =>
    index + (text.startsWith('\r\n', index) ? 2 : classAt(index) === PARAGRAPH ? 1 : 0);
  const breaks = text === '' ? [] : [0];
  let at = 0;
  while (at < text.length) {
    const here = classAt(at);
    if (here === 0) return undefined;
    if (here === PARAGRAPH) breaks.push((at = pastParagraph(at)));
    else if (here === FULL_STOP || here === STOP) {
      at += 1;
      if (here === FULL_STOP && isInside(at)) continue;
      while (classAt(at) === CLOSE) at += 1;
      while (classAt(at) === SPACE) at += 1;
      if (classAt(at) === CONTINUE || classAt(at) === FULL_STOP || classAt(at) === STOP) continue;
      if (here === FULL_STOP && goesOnSmall(at)) continue;
      breaks.push((at = pastParagraph(at)));
    } else at += 1;
  }
  if (breaks.at(-1) === text.length) breaks.pop();
  return breaks;

  /** Whether a full stop before an offset stands in a number or between two letters: "3.5", "U.S". */
  function isInside(after: number): boolean {
    const [before, next] = [classAt(after - 2), classAt(after)];
    return next === DIGIT || (next === UPPER && (before === UPPER || before === LOWER));
  }

  /** Whether the first letter after a full stop, before any other stop, is a small one. */
  function goesOnSmall(from: number): boolean {
    let index = from;
    while (classAt(index) >= OTHER && classAt(index) <= DIGIT) index += 1;
    return classAt(index) === LOWER;
  }
}
