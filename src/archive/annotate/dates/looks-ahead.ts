/** Tells whether a text speaks of a date as still to come, by the words around it. */
import type { Language } from '../../language/language.ts';
import { phrasesOf } from '../../language/phrases.ts';

/** How far from the date, in UTF-16 units, a word may stand that tells. */
const REACH = 80;

/** What ends a sentence. After an abbreviation it only narrows the view. */
const SENTENCE_END = /[.!?؟…][\s"'”’»]/u;
const CLAUSE_END = /[,،;؛:—–]/u;

/** A date with no more words than these before it opens its sentence: "And on". */
const OPENING = 2;

interface Signs {
  /** What stands right before a date to come: "from", "until". */
  readonly directly: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** True for what speaks of things to come ("will"), false for what only tells of them ("said"). */
  readonly near: ReadonlyMap<string, boolean>;
}

/** No phrase of the lists has more words. */
const LONGEST_PHRASE = 3;

const signs = new Map<string, Signs>();

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];

const foldedPhrases = (list?: string): string[] => phrasesOf(list).map((phrase) => wordsOf(phrase).join(' '));

function signsOf({ tag, dates, quotations }: Language): Signs {
  let compiled = signs.get(tag);
  if (compiled === undefined) {
    compiled = {
      directly: new Set(foldedPhrases(dates.ahead)),
      articles: new Set(foldedPhrases(dates.the)),
      near: new Map([
        ...foldedPhrases(quotations.says).map((phrase) => [phrase, false] as const),
        ...foldedPhrases(dates.future).map((phrase) => [phrase, true] as const),
      ]),
    };
    signs.set(tag, compiled);
  }
  return compiled;
}

/**
 * Whether a date is told as still to come. What decides is the last word before it that tells ("will
 * arrive on Thursday", but "will arrive, he said Thursday"); without any, what follows: the first such
 * word of the clause that the date opens, or the very next word.
 * @param date UTF-16 offsets into the text
 */
export function looksAhead(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): boolean {
  const { directly, articles, near } = signsOf(language);
  const before = wordsOf(
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '',
  );
  const bare = articles.has(before.at(-1) ?? '') ? before.slice(0, -1) : before;
  if (phraseEndingAt(bare, bare.length, directly) !== undefined) return true;

  for (let count = before.length; count > 0; count -= 1) {
    const sign = phraseEndingAt(before, count, near);
    if (sign !== undefined) return near.get(sign) ?? false;
  }
  const after = text.slice(end, end + REACH).replace(/^[,،]\s/u, '');
  const clause = wordsOf(after.split(SENTENCE_END)[0]?.split(CLAUSE_END)[0] ?? '');
  const reach = before.length > OPENING ? clause.slice(0, 1) : clause;
  for (let from = 0; from < reach.length; from += 1) {
    const sign = phraseBeginningAt(reach, from, near);
    if (sign !== undefined) return near.get(sign) ?? false;
  }
  return false;
}

/** Phrases that can be looked up. */
type Phrases = Pick<ReadonlySet<string>, 'has'>;

/** The shortest listed phrase that the first `count` words end with. */
function phraseEndingAt(words: readonly string[], count: number, listed: Phrases): string | undefined {
  let phrase = '';
  for (let at = count - 1; at >= Math.max(0, count - LONGEST_PHRASE); at -= 1) {
    phrase = phrase === '' ? (words[at] ?? '') : `${words[at] ?? ''} ${phrase}`;
    if (listed.has(phrase)) return phrase;
  }
  return undefined;
}

/** The shortest listed phrase that begins with the word at `from`. */
function phraseBeginningAt(words: readonly string[], from: number, listed: Phrases): string | undefined {
  let phrase = '';
  for (let at = from; at < Math.min(words.length, from + LONGEST_PHRASE); at += 1) {
    phrase = phrase === '' ? (words[at] ?? '') : `${phrase} ${words[at] ?? ''}`;
    if (listed.has(phrase)) return phrase;
  }
  return undefined;
}
