/** Joins the forms of a word, with diacritics and without, to one: all of its places on each page. */
import { ARRAY, encodeHead, encodeNumbers, NUMBER, readCbor } from './cbor.ts';

/** The pages that a word stands on: one at least. */
export interface Pages {
  readonly count: number;
  /** The numbers of the first and the last. */
  readonly first: number;
  readonly last: number;
  /** The pages as they are written, from what follows the number of the first. */
  readonly rest: Buffer;
}

interface Page {
  readonly number: number;
  /** A place is a weight, or a field of the title's kind, and how many words are before it. */
  readonly text: Place[];
  readonly title: Place[];
}

type Place = readonly [group: number, position: number];

/** The weight of words that have none of their own, which is not written. */
const PLAIN = 25;

/** Fields are always written. */
const NONE = -1;

/** Joins the pages of the forms of a word. */
export function mergeForms(forms: readonly Pages[]): Pages {
  const pages = new Map<number, Page>();
  for (const { number, text, title } of forms.flatMap((form) => [...readPages(form)])) {
    const page = pages.get(number) ?? { number, text: [], title: [] };
    for (const place of text) page.text.push(place);
    for (const place of title) page.title.push(place);
    pages.set(number, page);
  }
  const sorted = [...pages.values()].sort((one, other) => one.number - other.number);
  const [first, last] = [sorted[0]?.number ?? 0, sorted.at(-1)?.number ?? 0];
  const rest = sorted.flatMap(({ number, text, title }, index) => [
    ...(index === 0
      ? []
      : [encodeHead(ARRAY, 3), encodeHead(NUMBER, number - (sorted[index - 1]?.number ?? 0))]),
    encodeNumbers(codesOf(text, PLAIN)),
    encodeNumbers(codesOf(title, NONE)),
  ]);
  return { count: sorted.length, first, last, rest: Buffer.concat(rest) };
}

function* readPages({ count, first, rest }: Pages): Generator<Page> {
  const reader = readCbor(rest);
  let number = first;
  for (let page = 0; page < count; page += 1) {
    if (page > 0) {
      reader.head(ARRAY);
      number += reader.head(NUMBER);
    }
    yield { number, text: placesOf(reader.numbers(), PLAIN), title: placesOf(reader.numbers(), NONE) };
  }
}

/** Places are written as distances; a number below zero says that those of another group follow. */
function placesOf(codes: readonly number[], initial: number): Place[] {
  const places: Place[] = [];
  let [group, position] = [initial, 0];
  for (const code of codes) {
    if (code < 0) [group, position] = [-1 - code, 0];
    else places.push([group, (position += code)]);
  }
  return places;
}

function codesOf(places: readonly Place[], initial: number): number[] {
  const codes: number[] = [];
  let [group, position] = [initial, 0];
  const rank = (of: number): number => (of === initial ? NONE : of);
  for (const [own, at] of places.toSorted(([one, a], [other, b]) => rank(one) - rank(other) || a - b)) {
    if (own !== group) {
      codes.push(-1 - own);
      [group, position] = [own, 0];
    }
    codes.push(at - position);
    position = at;
  }
  return codes;
}
