/**
 * The copy of the site in a reader's browser, for the page that makes it and the worker that reads from it.
 * Files are kept by the digest of their bytes, beside a list of which path is which: a new edition needs
 * only what has changed, and takes the place of the old one at once, when all of it is there.
 */
import { href } from '../links.ts';
import { type Edition, EDITION_FILE, type ListedFile, listFileOf, PARTS, type Part } from './edition.ts';

/** The site's address, with a slash at its end; all that is kept lies below it. */
const home = new URL(href('/'), location.href);

/** One origin may have several archives, each with its own copy. */
const NAME = `dossier ${home.pathname}`;

/** The address that the list has within the copy. */
const LIST = new URL('kept', home).href;

const addressOf = (digest: string): string => `${LIST}/${digest}`;

/** How many files are asked for at once. */
const AT_ONCE = 6;

/** What a copy holds. */
export interface Kept {
  /** The digest of each part that is in it, as it was. */
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly bytes: number;
  /** The digest of each file, by its path below the base path. */
  readonly files: Readonly<Record<string, string>>;
}

let list: Promise<Kept | null> | undefined;

// Whoever changes the copy tells all others: the worker, and pages in other tabs.
const channel = new BroadcastChannel(NAME);
channel.onmessage = () => (list = undefined);

function announceChange(): void {
  list = undefined;
  channel.postMessage('changed');
}

/** What this browser keeps, if it is whole. @throws where it refuses to say */
export const readKept = (): Promise<Kept | null> => (list ??= readList());

async function readList(): Promise<Kept | null> {
  try {
    const response = await caches.match(LIST, { cacheName: NAME });
    return response ? ((await response.json()) as Kept) : null;
  } catch (failure) {
    list = undefined;
    throw failure;
  }
}

/** Whether anything is kept, if only a part that was begun. */
export const isBegun = (): Promise<boolean> => caches.has(NAME);

/** The path of an address below the base path, as the list has it; null for one that is elsewhere. */
export function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
  const path = decodeURI(pathname.slice(home.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A file of the copy, if there is one that can be read: where there is none, the network is still there. */
export async function keptFile(path: string): Promise<Response | undefined> {
  try {
    const digest = (await readKept())?.files[path];
    return digest === undefined ? undefined : await caches.match(addressOf(digest), { cacheName: NAME });
  } catch {
    return undefined;
  }
}

/** The edition that the site has now. @throws where there is no network */
export const fetchEdition = async (): Promise<Edition> =>
  (await (await fetchFresh(EDITION_FILE)).json()) as Edition;

export const partsOf = ({ parts }: Pick<Kept, 'parts'>): Part[] =>
  PARTS.filter((part) => parts[part] !== undefined);

/** Whether a copy is of this edition. */
export const isOf = (edition: Edition, kept: Pick<Kept, 'parts'>): boolean =>
  partsOf(kept).every((part) => kept.parts[part] === edition[part].digest);

/**
 * Makes the copy, goes on with one that was begun, or brings one up to date; what is there already is
 * not fetched again.
 * @param show is told how many of the files are there
 * @throws where the network fails, the signal says stop, or there is no room
 */
export const keep = (
  parts: readonly Part[],
  show: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<void> =>
  navigator.locks.request(NAME, async () => {
    const cache = await caches.open(NAME);
    for (;;) {
      const edition = await fetchEdition();
      const files = (await Promise.all(parts.map(fetchList))).flat();
      await fetchMissing(files, cache, show, signal);
      const kept: Kept = {
        parts: Object.fromEntries(parts.map((part) => [part, edition[part].digest])),
        bytes: parts.reduce((sum, part) => sum + edition[part].bytes, 0),
        files: Object.fromEntries(files.map(([path, digest]) => [path, digest])),
      };
      // Where another edition came out meanwhile, files of both are here: once more, then.
      if (!isOf(await fetchEdition(), kept)) continue;
      await cache.put(LIST, Response.json(kept));
      announceChange();
      return await dropOthers(files, cache);
    }
  });

/** Takes the copy away, whole or begun. */
export async function drop(): Promise<void> {
  await caches.delete(NAME);
  announceChange();
}

const fetchList = async (part: Part): Promise<readonly ListedFile[]> =>
  (await (await fetchFresh(listFileOf(part))).json()) as readonly ListedFile[];

async function fetchMissing(
  files: readonly ListedFile[],
  cache: Cache,
  show: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const wanted = new Map(files.map(([path, digest]) => [addressOf(digest), path]));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...wanted].filter(([address]) => !there.has(address));
  const failed = new AbortController();
  const stop = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  let done = wanted.size - missing.length;
  show(done, wanted.size);
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const [address, path] of queue) {
      await cache.put(address, await fetchFresh(path, stop));
      show(++done, wanted.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    failed.abort();
  }
}

/** Forgets the files of earlier editions. */
async function dropOthers(files: readonly ListedFile[], cache: Cache): Promise<void> {
  const wanted = new Set([LIST, ...files.map(([, digest]) => addressOf(digest))]);
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
}

/** A file as the site has it now; the worker lets whoever asks so pass (see `service-worker.ts`). */
async function fetchFresh(path: string, signal?: AbortSignal): Promise<Response> {
  // Some hosts send who asks for `index.html` on to its folder.
  const address = new URL(encodeURI(path.replace(/(?:^|(?<=\/))index\.html$/u, '')), home);
  const response = await fetch(address, { cache: 'no-store', signal: signal ?? null });
  if (!response.ok) throw new Error(`${address.pathname} answers ${response.status}`);
  // A page that a host sent us on for could not be shown at another address: what is kept knows of none.
  return new Response(response.body, { headers: response.headers });
}
