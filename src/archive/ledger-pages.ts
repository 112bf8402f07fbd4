/**
 * Pages that come and go with what they list: a further page of a list, and the lists of a year, of a letter,
 * of what an actor says and of what names two actors. Their addresses, as `ledger.yaml` keeps them.
 */
import { isAddress } from './ledger-entries.ts';

/** A page of a list. */
export interface ListedPage {
  /** The addresses of what it is named after: none, an actor or a topic, or two actors. */
  readonly things: readonly string[];
  /** `dates/2018`; without the things: `quotations/by`. */
  readonly place: string;
  /** What follows the address of the list: `/page/2`, of the first page nothing. */
  readonly end: string;
}

const ADDRESS = /^(?<list>.+?)(?<end>\/page\/(?:[2-9]|[1-9]\d{1,5}))?$/u;

/** Lists named after nothing that has an address of its own. */
const OF_NOTHING =
  /^(?:articles|changes|chronology|coverage|quotations|topics|(?:dates|actors\/by-letter)\/[\p{L}\p{M}\p{N}-]{1,50})$/u;

const OF_THINGS =
  /^(?<place>actors|topics|quotations\/by|quotations\/about)\/(?<one>[^/]+)(?:\/(?<other>[^/]+))?$/u;

/** Their first page is there as long as what they are of. */
const LASTING = /^(?:\w+|(?:actors|topics)\/[^/]+)$/u;

/** Takes the address of a page apart; undefined for what, from wherever it comes, is none of these pages. */
export function toListedPage(address: string): ListedPage | undefined {
  const { list = '', end = '' } = ADDRESS.exec(address)?.groups ?? {};
  if (end === '' && LASTING.test(list)) return undefined;
  if (OF_NOTHING.test(list)) return { things: [], place: list, end };
  const { place = '', one, other } = OF_THINGS.exec(list)?.groups ?? {};
  if (other !== undefined && place !== 'actors') return undefined;
  const kind = place === 'topics' ? 'topics' : 'actors';
  const things = [one, other].flatMap((id) => (id === undefined ? [] : [`${kind}/${id}`]));
  return things.length > 0 && things.every(isAddress) ? { things, place, end } : undefined;
}

/** The address of a list of such a place under the addresses that its things have now. */
export const listAt = (place: string, things: readonly string[]): string =>
  [place, ...things.map((thing) => thing.replace(/^\w+\//u, '')).sort()].join('/');
