import type { ReadArticle } from '../records.ts';
import { visitWords } from './fold-words.ts';
import { copiedShare, type Hashes } from './copied-share.ts';
import { orderCopies } from './order-copies.ts';
import { SampleHolders } from './sample-holders.ts';
import { mix, runsOf, sample } from './word-runs.ts';

/** A text with fewer words is a copy only of one with the same headline and the very same words. */
const SHORT = 30;

/** Of a text without end so many words are compared. */
const MOST_WORDS = 20_000;

/** A sample is looked up in so many texts that have it: a phrase of a hundred texts makes none of them a copy. */
const HOLDERS = 4;

/** Of the texts that share samples so many are compared word by word, those with the most samples first. */
const COMPARED = 3;

/** A copy shares far more of its samples than this with the text it copies. */
const SHARED = 1 / 5;

/** How a grouping went: for the test that it stays linear. */
export interface Effort {
  /** Pairs of texts that were compared word by word. */
  comparisons: number;
}

/** What is compared of a text. */
interface Content {
  /** The articles that have these very words. */
  readonly copies: { readonly place: number; readonly article: ReadArticle; readonly words: number }[];
  readonly key: string;
  readonly words: Hashes;
}

/**
 * Finds the articles that have the same text, whatever their headlines and outlets: word by word, with
 * small changes, or cut off. Linear: a text is compared only with the few that share the most samples
 * of its words, and only with the longest of each group found so far.
 * @param articles in any order: the groups do not depend on it
 * @returns groups of two and more places in `articles`, the first of each being the one that stands for
 *   the text; an article is in one group at most
 */
export function groupCopies(
  articles: readonly ReadArticle[],
  effort: Effort = { comparisons: 0 },
): number[][] {
  const groups: Content[][] = [];
  const holders = new SampleHolders(HOLDERS);

  for (const content of contentsOf(articles)) {
    const samples = content.words.length < SHORT ? new Set<number>() : sample(runsOf(content.words));
    const group = findGroup(content, samples, groups, holders, effort);
    if (group !== undefined) {
      groups[group]?.push(content);
      continue;
    }
    for (const hash of samples) holders.add(hash, groups.length);
    groups.push([content]);
  }
  return groups
    .map((contents) => orderCopies(contents.flatMap(({ copies }) => copies)))
    .filter(({ length }) => length > 1);
}

/** The distinct texts, longest first: the order in which they are grouped, so that a text meets the whole of it first. */
function contentsOf(articles: readonly ReadArticle[]): Content[] {
  const contents = new Map<string, Content>();
  for (const [place, article] of articles.entries()) {
    const { headline, paragraphs } = article;
    const words = hashesOf(paragraphs.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));
    if (words.length === 0) continue;
    const key = [words, ...(words.length < SHORT ? [hashesOf([headline.value ?? ''])] : [])]
      .map(keyOf)
      .join();
    const copy = { place, article, words: words.length };
    const known = contents.get(key);
    if (known) known.copies.push(copy);
    else contents.set(key, { copies: [copy], key, words });
  }
  return [...contents.values()].sort((a, b) => b.words.length - a.words.length || (a.key < b.key ? -1 : 1));
}

function hashesOf(texts: readonly string[]): Hashes {
  let count = 0;
  for (const text of texts) {
    if (count === MOST_WORDS) break;
    visitWords(text, (hash) => {
      if (count < MOST_WORDS) scratch[count++] = hash;
    });
  }
  return scratch.slice(0, count);
}

/** Where the hashes of one text are gathered. */
const scratch = new Int32Array(MOST_WORDS);

/** Two hashes that start differently: texts with one key have the same words. */
const keyOf = (words: Hashes): string =>
  `${words.length} ${words.reduce(mix, 0)} ${words.reduce(mix, words.length)}`;

const NOTHING = new Int32Array();

const longest = (group: readonly Content[] | undefined): Hashes => group?.[0]?.words ?? NOTHING;

/** The group whose longest text a text is the nearest copy of. */
function findGroup(
  { words }: Content,
  samples: ReadonlySet<number>,
  groups: readonly (readonly Content[])[],
  holders: SampleHolders,
  effort: Effort,
): number | undefined {
  const votes = new Map<number, number>();
  for (const hash of samples) {
    for (const group of holders.of(hash)) votes.set(group, (votes.get(group) ?? 0) + 1);
  }
  const nearest = [...votes]
    .filter(([, count]) => count > samples.size * SHARED)
    .sort(([a, first], [b, second]) => second - first || a - b)
    .slice(0, COMPARED);
  effort.comparisons += nearest.length;
  return nearest
    .map(([group]) => ({ group, share: copiedShare(words, longest(groups[group])) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.group - b.group)[0]?.group;
}
