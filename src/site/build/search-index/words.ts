/**
 * The words of an index as Pagefind 1.5.2 writes them: `[word, pages, [[form, pages], …]]`, in the order of
 * their bytes. Forms are those in which the word has diacritics. A page is `[number, places, places in the
 * title]`, and each number but the first is counted from the one before.
 */
import { ARRAY, encodeHead, encodeText, NUMBER, readCbor, type CborReader } from './cbor.ts';
import { mergeForms, type Pages } from './merge-forms.ts';

/** A share of an archive: its articles, and the words of an index of them alone. */
export interface Share {
  readonly articles: { readonly length: number };
  /** Records of words, one after the other. */
  readonly words: Buffer;
}

interface Word {
  /** Its bytes, as characters: these are sorted as the bytes are. */
  readonly key: string;
  readonly pages: Pages;
}

/** A word of all shares. */
export interface BoundWord {
  readonly word: string;
  readonly record: Buffer;
}

/**
 * The words of several indexes as those of one, in which the articles of each share follow those of the
 * one before. A word is in all its forms the same word: where an article has two of them, Pagefind would look
 * for a phrase in the places of one alone.
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
    let key: string | undefined;
    for (const { head } of readers)
      if (!head.done && !(key !== undefined && key <= head.value.key)) ({ key } = head.value);
    if (key === undefined) return;
    const found: Pages[] = [];
    for (const share of readers) {
      if (share.head.done || share.head.value.key !== key) continue;
      const { pages } = share.head.value;
      found.push({ ...pages, first: share.base + pages.first, last: share.base + pages.last });
      share.head = share.reader.next();
    }
    const word = Buffer.from(key, 'latin1');
    const record = [encodeHead(ARRAY, 3), encodeText(word), ...encodePages(found), encodeHead(ARRAY, 0)];
    yield { word: word.toString(), record: Buffer.concat(record) };
  }
}

function* readWords(bytes: Buffer): Generator<Word> {
  const reader = readCbor(bytes);
  while (reader.at() < bytes.length) {
    reader.head(ARRAY);
    const key = reader.text().toString('latin1');
    const plain = readPages(reader, bytes);
    const forms = Array.from({ length: reader.head(ARRAY) }, () => {
      reader.head(ARRAY);
      reader.text();
      return readPages(reader, bytes);
    });
    yield { key, pages: forms.length === 0 ? plain : mergeForms([plain, ...forms]) };
  }
}

function readPages(reader: CborReader, bytes: Buffer): Pages {
  const count = reader.head(ARRAY);
  let [first, last, start] = [0, 0, reader.at()];
  for (let page = 0; page < count; page += 1) {
    reader.head(ARRAY);
    last += reader.head(NUMBER);
    if (page === 0) [first, start] = [last, reader.at()];
    reader.passNumbers();
    reader.passNumbers();
  }
  return { count, first, last, rest: bytes.subarray(start, reader.at()) };
}

function encodePages(shares: readonly Pages[]): Buffer[] {
  let last = 0;
  const count = shares.reduce((sum, pages) => sum + pages.count, 0);
  const parts = [encodeHead(ARRAY, count)];
  for (const pages of shares) {
    parts.push(encodeHead(ARRAY, 3), encodeHead(NUMBER, pages.first - last), pages.rest);
    ({ last } = pages);
  }
  return parts;
}
