/**
 * All names in one tree of folded words. A text is looked up word by word, so its cost does not grow
 * with the number of names, and a name can begin and end only where words do. (An automaton over
 * characters, such as `modern-ahocorasick`, would find "Oman" in "Romania" first, and would need a
 * table back from folded characters to the offsets of the text.)
 */
import type { Shape, Word } from './split-words.ts';

interface Entry<T> {
  readonly value: T;
  readonly shapes: readonly Shape[];
}

export interface WordTrie<T> {
  readonly next: Map<string, WordTrie<T>>;
  readonly entries: Entry<T>[];
}

/** What a text says at one place: the words from `first` up to, not including, `after`. */
export interface Match<T> {
  readonly first: number;
  readonly after: number;
  /** What the words are a label of, never empty. */
  readonly values: readonly [T, ...T[]];
}

/** Other keys under which a word may be listed: without its case ending. */
export type Variants = (word: Word) => readonly { readonly key: string; readonly isAdjective: boolean }[];

/** Of words that have no endings. */
export const NO_VARIANTS: Variants = () => NONE;
const NONE: ReturnType<Variants> = [];

export const emptyTrie = <T>(): WordTrie<T> => ({ next: new Map(), entries: [] });

/** Lists a value under the words of a label; a label without words is left out. */
export function addLabel<T>(trie: WordTrie<T>, label: readonly Word[], value: T): void {
  if (label.length === 0) return;
  let node = trie;
  for (const { key } of label) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = emptyTrie()));
    node = next;
  }
  node.entries.push({ value, shapes: label.map(({ shape }) => shape) });
}

/** The longest label of an accepted value that begins with the word at `first`, or `undefined`. */
export function matchAt<T>(
  trie: WordTrie<T>,
  words: readonly Word[],
  first: number,
  variants: Variants,
  accepts: (value: T) => boolean = acceptsAny,
): Match<T> | undefined {
  let node = trie;
  let hasAdjective = false;
  let longest: Match<T> | undefined;
  for (let index = first; index < words.length; index += 1) {
    const word = words[index];
    if (!word || (index > first && !word.joins)) break;
    const next = node.next.get(word.key);
    if (next) node = next;
    else {
      const step = inflected(node, variants(word));
      if (!step) break;
      node = step.node;
      hasAdjective ||= step.isAdjective;
    }
    if (node.entries.length === 0) continue;
    const values: T[] = [];
    for (const { value, shapes } of node.entries) {
      const isWritten = fits(shapes, words, first) && (!hasAdjective || shapes.includes('lower'));
      if (isWritten && accepts(value)) values.push(value);
    }
    if (isFilled(values)) longest = { first, after: index + 1, values };
  }
  return longest;
}

const acceptsAny = (): boolean => true;

const isFilled = <T>(values: T[]): values is [T, ...T[]] => values.length > 0;

/** Where the first of a word's other keys leads that a label has. */
function inflected<T>({ next }: WordTrie<T>, variants: ReturnType<Variants>) {
  for (const { key, isAdjective } of variants) {
    const node = next.get(key);
    if (node) return { node, isAdjective };
  }
  return undefined;
}

/** Whether a text may write a label so as it does from the word at `first` on. */
function fits(label: readonly Shape[], words: readonly Word[], first: number): boolean {
  for (let at = 0; at < label.length; at += 1) {
    if (!agrees(label[at] ?? 'none', words[first + at], label.length > 1)) return false;
  }
  return true;
}

/** Whether a text may write a label's word so: "who" is not "WHO" and "chad" not "Chad", but "CHAD" and "Nato" are. */
function agrees(label: Shape, word: Word | undefined, severalWords: boolean): boolean {
  if (!word) return false;
  if (label === 'lower' || label === 'none' || label === word.shape) return true;
  const letters = word.end - word.start;
  if (word.shape === 'lower') return label === 'capital' && severalWords && letters <= 3;
  return label === 'capital' ? word.shape === 'capitals' : letters >= 4;
}
