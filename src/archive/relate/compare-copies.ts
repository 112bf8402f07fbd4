import type { ArticleRecord, Paragraph } from '../records.ts';
import type { Passage } from '../shapes.ts';
import { foldWords, type Word } from './fold-words.ts';
import { RUN, runsOf } from './word-runs.ts';

/** Passages that are shown at most; of texts that differ in more nobody reads a list. */
const MOST = 20;

/** A paragraph of which the other text has less than this is a passage as a whole. */
const MOSTLY = 0.5;

/**
 * What only one of two copies of a text has: whole paragraphs, and within the others the words in which
 * they differ.
 * @returns passages of the first and of the second, in reading order, no more than twenty of each;
 *   none where the rights to one of them let only part of it be seen
 */
export function compareCopies(one: ArticleRecord, other: ArticleRecord): [Passage[], Passage[]] {
  if (one.access !== 'full' || other.access !== 'full') return [[], []];
  return [passagesOnlyIn(one, other), passagesOnlyIn(other, one)];
}

function passagesOnlyIn(article: ArticleRecord, other: ArticleRecord): Passage[] {
  const theirs = new Set(runsOf(hashes(other.paragraphs.flatMap(({ text }) => foldWords(text)))));
  const paragraphs = article.paragraphs.map((paragraph) => ({
    paragraph,
    words: foldWords(paragraph.text),
  }));
  const shared = sharedWords(hashes(paragraphs.flatMap(({ words }) => words)), theirs);

  const passages: Passage[] = [];
  let first = 0;
  for (const { paragraph, words } of paragraphs) {
    if (passages.length >= MOST) break;
    passages.push(...ownPassages(paragraph, words, shared.subarray(first, first + words.length)));
    first += words.length;
  }
  return passages.slice(0, MOST);
}

const hashes = (words: readonly Word[]): Int32Array => Int32Array.from(words, ({ hash }) => hash);

/** For each word 1 where it stands in a run that the other text has, else 0. */
function sharedWords(words: Int32Array, theirs: ReadonlySet<number>): Uint8Array {
  const shared = new Uint8Array(words.length);
  for (const [start, run] of runsOf(words).entries()) {
    if (theirs.has(run)) shared.fill(1, start, start + RUN);
  }
  return shared;
}

/** The passages of a paragraph that the other text does not have. */
function ownPassages({ id, text }: Paragraph, words: readonly Word[], shared: Uint8Array): Passage[] {
  if (words.length === 0) return [];
  const count = shared.reduce((sum, isShared) => sum + isShared, 0);
  if (count < words.length * MOSTLY) return [{ paragraph: id, start: 0, end: text.length, text }];
  const gaps: { start: number; end: number }[] = [];
  for (const [index, { start, end }] of words.entries()) {
    if (shared[index] === 1) continue;
    const last = index > 0 && shared[index - 1] === 0 ? gaps.at(-1) : undefined;
    if (last) last.end = end;
    else gaps.push({ start, end });
  }
  return gaps.map(({ start, end }) => ({ paragraph: id, start, end, text: text.slice(start, end) }));
}
