/** Which characters of a text are quotation marks, and whether each opens or closes. */

/** Marks of one family close each other: `“…"` is a pair, `“…»` is none. */
export type Family = 'double' | 'angle' | 'corner' | 'single' | 'single-angle';

export interface QuoteMark {
  /** Offsets of the mark itself, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** `either`: closes what is open, opens otherwise. */
  readonly turn: 'opens' | 'closes' | 'either';
  /** A closing single mark that may be the apostrophe of a plural: the teachers’ union. */
  readonly doubtful: boolean;
}

/** Every mark, with its family and the way it turns where its neighbours do not tell. */
const MARKS: Readonly<Record<string, readonly [Family, QuoteMark['turn']]>> = {
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '״': ['double', 'either'],
  "''": ['double', 'either'],
  '``': ['double', 'opens'],
  '“': ['double', 'opens'],
  '‟': ['double', 'opens'],
  '„': ['double', 'opens'],
  '”': ['double', 'closes'],
  '«': ['angle', 'opens'],
  '»': ['angle', 'closes'],
  '「': ['corner', 'opens'],
  '」': ['corner', 'closes'],
  '『': ['corner', 'opens'],
  '』': ['corner', 'closes'],
  '‹': ['single-angle', 'opens'],
  '›': ['single-angle', 'closes'],
  "'": ['single', 'either'],
  '‘': ['single', 'opens'],
  '‚': ['single', 'opens'],
  '‛': ['single', 'opens'],
  '’': ['single', 'closes'],
};

const MARK = /''|``|["＂״“‟„”«»「」『』‹›'‘‚‛’]/gu;
const OPEN_BEFORE = /[\s\p{Cf}\p{Ps}\p{Pi}\p{Pd}/"'¿¡]/u;
const CLOSED_AFTER = /[\s\p{Cf}\p{Pe}\p{Pf}\p{Pd}\p{Po}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The quotation marks of a text in reading order; apostrophes, inches and acronyms are none. */
export function findQuoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const { 0: sign, index: start } of text.matchAll(MARK)) {
    const [family, usual] = MARKS[sign] ?? ['double', 'either'];
    const end = start + sign.length;
    const before = characterBefore(text, start);
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    const turn = family === 'single' ? turnOfSingle(sign, before, after) : turnOf(usual, before, after);
    if (turn)
      marks.push({ start, end, family, turn, doubtful: isPlural(text, before, end) && family === 'single' });
  }
  return marks;
}

/** The neighbours tell first: a German “ closes after a word, a German » opens before one. */
function turnOf(usual: QuoteMark['turn'], before: string, after: string): QuoteMark['turn'] | undefined {
  const mayOpen = OPEN_BEFORE.test(before);
  const mayClose = CLOSED_AFTER.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'opens' : 'closes';
  if (usual === 'either' && WORD.test(before) && WORD.test(after)) return undefined;
  return usual;
}

/** A single mark is an apostrophe unless it stands at the edge of a word, on the side it serves. */
function turnOfSingle(sign: string, before: string, after: string): QuoteMark['turn'] | undefined {
  const mayOpen = OPEN_BEFORE.test(before);
  const mayClose = CLOSED_AFTER.test(after);
  if (mayOpen === mayClose) return undefined;
  if (mayClose) return sign === '‚' ? undefined : 'closes';
  return sign === '’' || (sign === "'" && /\p{N}/u.test(after)) ? undefined : 'opens';
}

const isPlural = (text: string, before: string, end: number): boolean =>
  /[sSxXzZ]/u.test(before) && /^\s\p{Ll}/u.test(text.slice(end, end + 3));

function characterBefore(text: string, index: number): string {
  if (index === 0) return ' ';
  const unit = text.charCodeAt(index - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && index > 1;
  return String.fromCodePoint(text.codePointAt(isLow ? index - 2 : index - 1) ?? 0x20);
}
