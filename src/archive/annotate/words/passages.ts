/** The passages of an article that its author wrote: the places where names and topics are looked for. */
import { sentencesOf } from '../../language/sentences.ts';
import type { ReadArticle } from '../../records.ts';
import type { Word } from './split-words.ts';

export interface TextPassage {
  /** A paragraph's id, or `headline` or `standfirst`. */
  readonly paragraph: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** UTF-16 offsets into the text, end exclusive. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Places in `words` of those that open a sentence or a clause: their capital says nothing. */
  readonly openings: ReadonlySet<number>;
  /** Whether most words have a capital, as in a headline: then no capital says anything. */
  readonly capitalised: boolean;
}

/** How a text becomes words. */
type Split = (text: string) => readonly Word[];

/**
 * Headline and standfirst where the text states them (an editor's words mention nobody), and the
 * paragraphs, less the credit that opens the first of them.
 * @param language BCP 47 tag, by which sentences are told
 */
export function passagesOf(article: ReadArticle, language: string, split: Split): readonly TextPassage[] {
  const passageOf = (paragraph: string, text: string, isHeading: boolean, from = 0): TextPassage => {
    const words = split(text).filter(({ start }) => start >= from);
    const sentences = sentencesOf(text, language);
    const openings = openingsOf(words, sentences);
    return { paragraph, text, words, sentences, openings, capitalised: isCapitalised(words, isHeading) };
  };
  const fields = (['headline', 'standfirst'] as const).flatMap((field) => {
    const { basis, value } = article[field];
    return basis === 'stated' ? [passageOf(field, value, true)] : [];
  });
  const body = article.paragraphs.map(({ id, text, kind }, index) =>
    passageOf(id, text, kind === 'subheading', index === 0 ? endOfCredit(article, text) : 0),
  );
  return [...fields, ...body];
}

/** Marks that open a clause: after them, too, a capital says nothing. */
const OPENING = /[:\p{Ps}\p{Pi}"•]|\s\p{Pd}\s/v;

function openingsOf(words: readonly Word[], sentences: TextPassage['sentences']): ReadonlySet<number> {
  const openings = new Set<number>();
  let word = 0;
  for (const { start } of sentences) {
    while ((words[word]?.start ?? Infinity) < start) word += 1;
    openings.add(word);
  }
  for (const [index, { gap }] of words.entries()) if (OPENING.test(gap)) openings.add(index);
  return openings;
}

/** A few words tell nothing: "Ann Marlow sang." has as many capitals as a headline. */
const FEW = 4;

/** A heading may leave its small words in lower case; a paragraph in capitals is in capitals throughout. */
function isCapitalised(words: readonly Word[], isHeading: boolean): boolean {
  const telling = words.filter(
    ({ start, end, shape }) => shape !== 'none' && (!isHeading || end - start > 3),
  );
  const small = telling.filter(({ shape }) => shape === 'lower');
  return isHeading ? telling.length >= FEW && small.length * 3 <= telling.length : small.length === 0;
}

/** Where the outlet and the place end that open a text: "OSLO (Agency) -". */
function endOfCredit({ dateline, creditLine }: ReadArticle, text: string): number {
  let end = 0;
  for (const credit of [dateline, creditLine]) {
    if (credit.basis !== 'stated') continue;
    const start = text.indexOf(credit.text);
    if (start >= 0 && start <= end + 4) end = Math.max(end, start + credit.text.length);
  }
  return end;
}
