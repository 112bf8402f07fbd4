/**
 * Reads the copy where there is no network. It is there for readers who said yes (`offline-page.ts`) and
 * for nobody else, and never in the way of the site itself: what the network answers is what is shown.
 * A worker this small is written by hand: Workbox would be larger than all it does here, and lists what
 * it keeps in the worker itself, for every reader alike.
 */
import { HASHED_FOLDERS } from '../../publish/headers.ts';
import { fetchEdition, isOf, keep, keptFile, partsOf, pathOf, readKept } from './copy.ts';
import { ABSENT_PAGE } from './edition.ts';

/** As much as is used here of what TypeScript knows of workers only where it knows no pages. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  addEventListener(type: 'install', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
};

/** Milliseconds after which a network counts as none, where the copy has what is asked for. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (path === null || request.method !== 'GET' || request.cache === 'no-store') return;
  const answer = HASHED_FOLDERS.some((folder) => path.startsWith(folder))
    ? copyFirst(request, path)
    : networkFirst(request, path);
  if (request.mode !== 'navigate') return event.respondWith(answer);
  event.respondWith(answer.catch(sayAbsent));
  event.waitUntil(bringUpToDate());
});

const copyFirst = async (request: Request, path: string): Promise<Response> =>
  (await keptFile(path)) ?? (await fetch(request));

function networkFirst(request: Request, path: string): Promise<Response> {
  const answer = fetch(request);
  const orCopy = answer.catch(async (failure: unknown) => {
    const file = await keptFile(path);
    if (file) return file;
    throw failure;
  });
  const whenSlow = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    .then(() => keptFile(path))
    .then((file) => file ?? orCopy);
  return Promise.race([orCopy, whenSlow]);
}

/** The page for what is neither in the copy nor to be had; not as if it were that: nobody is to save it so. */
async function sayAbsent(failure: unknown): Promise<Response> {
  const page = await keptFile(ABSENT_PAGE);
  if (!page) throw failure;
  return new Response(page.body, { status: 503, headers: page.headers });
}

let isLookedUp = false;

/** Once in a while, when a page is opened, the copy follows the site. */
async function bringUpToDate(): Promise<void> {
  if (isLookedUp) return;
  isLookedUp = true;
  try {
    const kept = await readKept();
    if (kept && !isOf(await fetchEdition(), kept)) await keep(partsOf(kept), () => undefined);
  } catch {
    // There is no network, or no room: the copy stays as it was, and the next page tries again.
    isLookedUp = false;
  }
}
