/** The lines of a text with what can be seen of them before any word is understood. */

export interface Line {
  /** 1-based, in the text as stored; a line that was wrapped by hand covers several. */
  readonly first: number;
  readonly last: number;
  /** Verbatim, without the white space around it. */
  readonly raw: string;
  /** For matching: without invisible characters, white space collapsed. */
  readonly text: string;
  /** For matching phrases; see `fold`. */
  readonly key: string;
  /** Is there a blank line before it? */
  readonly apart: boolean;
  readonly words: number;
  /** Does it end as a sentence does, quotation marks aside? */
  readonly ended: boolean;
}

/** Characters that show nothing: zero-width, soft hyphen, bidi controls, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const SENTENCE_END = /[.!?…。؟۔](?:["'”’»«“)\]]|\s)*$/u;

/** Longer lines are no phrase: their key is left empty. */
const LONGEST_PHRASE = 300;

/** Removes what cannot be seen and collapses white space, no-break spaces included. */
export const squash = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();

/**
 * Folds a phrase to what its spelling variants have in common: case, quotation marks, dashes, letters that
 * Arabic and Persian keyboards exchange, and the punctuation around it.
 */
export function fold(text: string): string {
  return squash(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/ё/gu, 'е')
    .replace(/[‘’‚‛ʼ´`′]/gu, "'")
    .replace(/[–—−]/gu, '-')
    .replace(/^[-•·*|>»›▸►▶→#\s[(]+|[-:.…!?؟>»›→|،,;\s\])]+$/gu, '');
}

/** The non-blank lines of a text. */
export function measureLines(lines: readonly string[]): Line[] {
  const measured: Line[] = [];
  let apart = true;
  lines.forEach((stored, index) => {
    const text = squash(stored);
    if (!stored.trim()) {
      apart = true;
      return;
    }
    measured.push({
      first: index + 1,
      last: index + 1,
      raw: stored.trim(),
      text,
      key: text.length > LONGEST_PHRASE ? '' : fold(text),
      apart,
      words: countWords(text),
      ended: SENTENCE_END.test(text.slice(-12)),
    });
    apart = false;
  });
  return measured;
}

function countWords(text: string): number {
  let words = text ? 1 : 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
