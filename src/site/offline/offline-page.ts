/** The page on which a reader keeps a copy of the archive, or takes it back. Before that it keeps nothing. */
import { find } from '../search/dom.ts';
import { trustScripts } from '../trust-scripts.ts';
import { drop, fetchEdition, isBegun, isOf, keep, type Kept, partsOf, readKept } from './copy.ts';
import { type Edition, PARTS, type Part } from './edition.ts';
import worker from './service-worker.ts?worker&url';

const form = find('[data-offline]', HTMLFormElement);
const status = find('[role="status"]', HTMLElement, form);
const choice = find('fieldset', HTMLFieldSetElement, form);
const progress = find('progress', HTMLProgressElement, form);
const button = (name: string): HTMLButtonElement => find(`[data-${name}]`, HTMLButtonElement, form);
const [yes, stop, remove] = [button('yes'), button('stop'), button('remove')];

const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const sizeInWords = (bytes: number): string => `${megabytes.format(Math.max(bytes / 1e6, 0.1))} MB`;

const WITH_DATA = 'with the data, the citations and the feeds';

/** What can be done now, and what there is to say. */
function show(
  text: string,
  can: { keep?: string; stop?: boolean; remove?: boolean; choose?: boolean },
): void {
  status.textContent = text;
  choice.hidden = !can.choose;
  yes.hidden = !can.keep;
  yes.textContent = can.keep ?? '';
  progress.hidden = stop.hidden = !can.stop;
  remove.hidden = !can.remove;
}

/** Why this browser can keep nothing, if it cannot. */
function obstacle(): string | null {
  if (!isSecureContext)
    return 'Browsers keep copies only of sites that are read over https, and this one is not.';
  if (!('serviceWorker' in navigator && 'caches' in window && 'locks' in navigator))
    return 'This browser cannot keep a copy, or does not in a private window.';
  return null;
}

/** How things stand. */
async function look(): Promise<void> {
  const [kept, edition] = await Promise.all([readKept(), fetchEdition().catch(() => null)]);
  if (edition) for (const part of PARTS) tellSize(part, edition);
  if (kept) return showKept(kept, edition);
  if (!edition)
    return show(
      'What there is to keep could not be looked up: there is no network, or the site offers no copy.',
      {},
    );
  if (await isBegun())
    return show('A copy was begun and is not whole.', { keep: 'Go on', choose: true, remove: true });
  show('This browser keeps nothing of the archive.', { keep: 'Keep a copy', choose: true });
}

function showKept(kept: Kept, edition: Edition | null): void {
  const what = partsOf(kept).includes('data') ? ` ${WITH_DATA}` : '';
  const copy = `This browser keeps a copy${what}, of ${sizeInWords(kept.bytes)}.`;
  if (!edition) return show(`${copy} There is no network now.`, { remove: true });
  if (isOf(edition, kept)) return show(`${copy} It is the archive as it is now.`, { remove: true });
  show(`${copy} The archive has changed since.`, { keep: 'Bring it up to date', remove: true });
}

function tellSize(part: Part, edition: Edition): void {
  const bytes = edition.reading.bytes + (part === 'data' ? edition.data.bytes : 0);
  find(`[data-size="${part}"]`, HTMLElement, form).textContent = sizeInWords(bytes);
}

const chosen = (): readonly Part[] => (new FormData(form).get('keep') === 'data' ? PARTS : ['reading']);

let stopping = new AbortController();

async function sayYes(): Promise<void> {
  stopping = new AbortController();
  const kept = await readKept();
  const parts = kept ? partsOf(kept) : chosen();
  show('The copy is being made …', { stop: true });
  progress.removeAttribute('value');
  // Some browsers ask their reader: meanwhile the copy is made. Without it, it may be cleared away for room.
  void navigator.storage.persist().catch(() => false);
  trustScripts();
  await navigator.serviceWorker.register(worker, { scope: form.dataset['scope'] ?? '' });
  await keep(parts, showProgress, stopping.signal);
  await navigator.serviceWorker.ready;
  await look();
}

function showProgress(done: number, total: number): void {
  progress.max = total;
  progress.value = done;
}

async function takeBack(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(form.dataset['scope']);
  await registration?.unregister();
  await drop();
  await look();
}

/** What went wrong, and what there is to do about it. */
function explain(failure: unknown): string {
  const name = failure instanceof Error ? failure.name : '';
  if (name === 'AbortError') return 'Stopped. What was fetched is still here.';
  if (name === 'QuotaExceededError') return 'There is not enough room for the copy in this browser.';
  if (name === 'SecurityError' || name === 'NotAllowedError')
    return 'This browser lets the site keep nothing: its settings forbid it, or this is a private window.';
  if (failure instanceof TypeError) return 'The network failed. What was fetched is still here.';
  return `The copy could not be made: ${String(failure)}.`;
}

/** Does something that may fail, and says so. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    const isThere = await isBegun().catch(() => false);
    show(explain(failure), { keep: 'Go on', choose: true, remove: isThere });
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void attempt(sayYes);
});
stop.addEventListener('click', () => stopping.abort());
remove.addEventListener('click', () => void attempt(takeBack));

const reason = obstacle();
if (reason !== null) show(reason, {});
else void attempt(look);
