/** Who wrote the article. */
import { isAgency, isOutlet } from './agencies.ts';
import { fold } from './lines.ts';
import type { Ledger } from './ledger.ts';
import { looksLikeName, namesOnly, readNames, type Names, type Run } from './names.ts';
import { isHead, type Page } from './page.ts';
import type { Sight } from './sight.ts';

/** States the authors: from a byline, from a name beside the stamp, or from a signature under the body. */
export function findByline(page: Page, ledger: Ledger): void {
  const { sights, headline } = page;
  const written = [...sights.entries()]
    .filter(([index, { meta }]) => isHead(page, index) && meta?.names)
    .toSorted(([a], [b]) => distance(a) - distance(b));
  for (const [, sight] of written) if (sight.meta?.names && state(sight, sight.meta.names, ledger)) return;
  if (besideLabel(page, ledger) || besideStamp(page, ledger)) return;
  underBody(page, ledger);

  /** A byline behind the headline is nearer than one before it. */
  function distance(index: number): number {
    return index > headline ? index - headline : (headline - index) * 2;
  }
}

function state({ line }: Sight, { authors, agencies }: Names, ledger: Ledger): boolean {
  const [agency] = agencies;
  if (agency) ledger.state('creditLine', line, agency.text);
  return stateRuns(line, authors, ledger);
}

function stateRuns(line: Sight['line'], runs: readonly Run[], ledger: Ledger): boolean {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return false;
  const text = line.raw.slice(first.start, last.start + last.text.length);
  ledger.stateNames(
    line,
    text,
    runs.map((run) => run.text.replace(/\s+/gu, ' ').trim()),
  );
  return true;
}

/** "By" on a line of its own, and the name on the next. */
function besideLabel(page: Page, ledger: Ledger): boolean {
  const { sights, words } = page;
  for (const [index, label] of sights.entries()) {
    const sight = sights[index + 1];
    if (!isHead(page, index + 1) || !sight || index + 1 === page.headline) continue;
    if (label.kind !== 'label' || !words.by.get(label.line.key)) continue;
    const names = readNames(sight.line.raw, 0, words);
    if (sight.line.words <= 8 && state(sight, names, ledger)) return true;
  }
  return false;
}

/** A name before the date on its line, or on the line before or after a stamp of the head. */
function besideStamp(page: Page, ledger: Ledger): boolean {
  const { sights, words } = page;
  for (const [index, { line, meta }] of sights.entries()) {
    if (!isHead(page, index)) break;
    if (!meta?.stamps.some(({ of }) => of !== 'other')) continue;
    // With a name on the line above, the one before the date is a place.
    const above = namesOn(index - 1, !line.apart);
    if (above) return above();
    if (meta.name && looksLikeName(meta.name.text, words)) return stateRuns(line, [meta.name], ledger);
    const below = namesOn(index + 1, sights[index + 1]?.line.apart === false);
    if (below) return below();
  }
  return false;

  function namesOn(at: number, joined: boolean): (() => boolean) | undefined {
    const sight = sights[at];
    if (!sight || sight.kind !== 'short' || at === page.headline || at === 0) return undefined;
    const authors = namesOnly(sight.line.raw, words);
    const near = joined || at > page.headline;
    return near && authors.length > 0 ? () => stateRuns(sight.line, authors, ledger) : undefined;
  }
}

/** "— A. Author and B. Author" on the line behind the body. */
function underBody(page: Page, ledger: Ledger): void {
  const { sights, words, end } = page;
  const sight = sights[end + 1];
  if (!sight || (sight.kind !== 'short' && sight.kind !== 'meta')) return;
  if (sight.meta?.names && sight.meta.stamps.length === 0) {
    state(sight, sight.meta.names, ledger);
    return;
  }
  const dash = /^[-–—]+\s*/u.exec(sight.line.raw)?.[0].length ?? 0;
  if (!dash) return;
  const { authors } = readNames(sight.line.raw, dash, words);
  if (
    authors.length &&
    authors.every(({ text }) => looksLikeName(text, words) && !isOutlet(text) && !isAgency(fold(text)))
  ) {
    stateRuns(sight.line, authors, ledger);
  }
}
