/**
 * The words of an index as Pagefind 1.5.2 writes them: `[word, pages, [[form, pages], …]]`, in the order of
 * their bytes. Forms are those in which the word has diacritics. A page is `[number, places, places in the
 * title]`, and each number but the first is counted from the one before.
 */
import { ARRAY, encodeHead, encodeText, NUMBER, readCbor, type CborReader } from './cbor.ts';

/** A share of an archive: its articles, and the words of an index of them alone. */
export interface Share {
  readonly articles: { readonly length: number };
  /** Records of words, one after the other. */
  readonly words: Buffer;
}

/** The pages that a word stands on. */
interface Pages {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** The pages as they are written, from what follows the number of the first. */
  readonly rest: Buffer;
}

interface Word {
  /** Its bytes, as characters: these are sorted as the bytes are. */
  readonly key: string;
  readonly pages: Pages;
  readonly forms: ReadonlyMap<string, Pages>;
}

/** A word of all shares. */
export interface BoundWord {
  readonly word: string;
  readonly record: Buffer;
}

/**
 * The words of several indexes as those of one, in which the articles of each share follow those of the
 * one before.
 */
export function* bindWords(shares: readonly Share[]): Generator<BoundWord> {
  let before = 0;
  const readers = shares.map(({ articles, words }) => {
    const base = before;
    before += articles.length;
    const reader = readWords(words);
    return { base, reader, head: reader.next() };
  });
  for (;;) {
    const keys = readers.flatMap(({ head }) => (head.done ? [] : [head.value.key]));
    const [first] = keys;
    if (first === undefined) return;
    const key = keys.reduce((one, other) => (other < one ? other : one), first);
    const found: [base: number, word: Word][] = [];
    for (const share of readers) {
      if (share.head.done || share.head.value.key !== key) continue;
      found.push([share.base, share.head.value]);
      share.head = share.reader.next();
    }
    yield { word: bytesOf(key).toString(), record: bind(key, found) };
  }
}

function bind(key: string, words: readonly (readonly [base: number, word: Word])[]): Buffer {
  const forms = new Set(words.flatMap(([, word]) => [...word.forms.keys()]));
  const pagesOf = (of: (word: Word) => Pages | undefined): Buffer[] =>
    encodePages(
      words.flatMap(([base, word]) => {
        const pages = of(word);
        return pages && pages.count > 0
          ? [{ ...pages, first: base + pages.first, last: base + pages.last }]
          : [];
      }),
    );
  return Buffer.concat([
    encodeHead(ARRAY, 3),
    encodeText(bytesOf(key)),
    ...pagesOf(({ pages }) => pages),
    encodeHead(ARRAY, forms.size),
    ...[...forms]
      .sort()
      .flatMap((form) => [
        encodeHead(ARRAY, 2),
        encodeText(bytesOf(form)),
        ...pagesOf((word) => word.forms.get(form)),
      ]),
  ]);
}

function* readWords(bytes: Buffer): Generator<Word> {
  const reader = readCbor(bytes);
  while (reader.at() < bytes.length) {
    reader.head(ARRAY);
    const key = reader.text().toString('latin1');
    const pages = readPages(reader, bytes);
    const forms = new Map<string, Pages>();
    for (let left = reader.head(ARRAY); left > 0; left -= 1) {
      reader.head(ARRAY);
      forms.set(reader.text().toString('latin1'), readPages(reader, bytes));
    }
    yield { key, pages, forms };
  }
}

function readPages(reader: CborReader, bytes: Buffer): Pages {
  const count = reader.head(ARRAY);
  let [first, last, start] = [0, 0, 0];
  for (let page = 0; page < count; page += 1) {
    reader.head(ARRAY);
    last += reader.head(NUMBER);
    if (page === 0) [first, start] = [last, reader.at()];
    reader.passNumbers();
    reader.passNumbers();
  }
  return { count, first, last, rest: count === 0 ? Buffer.alloc(0) : bytes.subarray(start, reader.at()) };
}

function encodePages(shares: readonly Pages[]): Buffer[] {
  let last = 0;
  return [
    encodeHead(
      ARRAY,
      shares.reduce((sum, { count }) => sum + count, 0),
    ),
    ...shares.flatMap((pages) => {
      const number = pages.first - last;
      ({ last } = pages);
      return [encodeHead(ARRAY, 3), encodeHead(NUMBER, number), pages.rest];
    }),
  ];
}

const bytesOf = (key: string): Buffer => Buffer.from(key, 'latin1');
