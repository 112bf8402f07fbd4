/** Whose page this is, and whose text, as far as it says so. */
import { BETWEEN_COMPANIES, isAgency, isCompany } from './agencies.ts';
import { fold } from './lines.ts';
import type { Ledger } from './ledger.ts';
import { isPrefixed } from './find-headline.ts';
import { isDesk, looksLikeOutlet } from './names.ts';
import { isHead, isTail, type Page } from './page.ts';
import type { Sight } from './sight.ts';
import type { Words } from './words.ts';

/** An outlet signs its page within so many short lines of its top or bottom. */
const EDGE = 3;

/** States the publisher by the surest of its traces; an earlier notice of rights than the page's is a credit. */
export function findPublisher(page: Page, ledger: Ledger): void {
  const { sights, words } = page;
  besideAddress(page, ledger);
  const holders = sights.flatMap((sight) => {
    const name = sight.kind === 'rights' ? holderOf(sight.line.raw, words) : undefined;
    return name ? [{ sight, name }] : [];
  });
  const own = holders.at(-1);
  const other = holders.find(({ name }) => fold(name) !== fold(own?.name ?? ''));
  if (other) ledger.state('creditLine', other.sight.line, other.name);
  atEdge(page, ledger);
  if (own && !isCompany(own.name)) ledger.state('publisher', own.sight.line, own.name);
  inStamp(page, ledger);
  inHeadline(page, ledger);
  if (own) ledger.state('publisher', own.sight.line, own.name);
  bareDomain(page, ledger);
  ownWire(page, ledger);
}

/** "Harbour.news" as the first or the last line: a name, where no sign of an address goes before it. */
function bareDomain({ sights }: Page, ledger: Ledger): void {
  for (const sight of [sights[0], sights.at(-1)]) {
    const { kind, line, value } = sight ?? {};
    if (kind === 'address' && line && value && /^\p{Lu}[^/]*$/u.test(value))
      ledger.state('publisher', line, value);
  }
}

/** A wire report on a page that names no other outlet is on the agency's own. */
function ownWire({ sights, start, headline }: Page, ledger: Ledger): void {
  const { creditLine, dateline } = ledger.fields;
  const first = sights[start]?.line.first;
  if (creditLine.basis !== 'stated' || dateline.basis !== 'stated' || !isAgency(creditLine.text)) return;
  if (sights.slice(0, Math.max(0, headline)).some(({ kind }) => kind === 'short')) return;
  if (creditLine.line !== first || dateline.line !== first) return;
  ledger.infer(
    'publisher',
    creditLine.text,
    'The dateline names this agency, and the text names no other outlet.',
  );
}

/** "Name - https://site", or the name on the line before the site's address. */
function besideAddress({ sights }: Page, ledger: Ledger): void {
  sights.forEach(({ line, kind, value }, index) => {
    if (kind === 'site' && value) ledger.state('publisher', line, value);
    const before = sights[index - 1];
    if (kind !== 'address' || !isSite(value ?? '') || before?.kind !== 'short' || before.line.words > 6)
      return;
    if (!line.apart) ledger.state('publisher', before.line);
  });
}

/** Is an address that of a whole site? */
export const isSite = (address: string): boolean => /^(?:https?:\/\/)?[^\s/]+\/?$/iu.test(address);

/** A line with the name of an outlet, first or last on the page. */
function atEdge(page: Page, ledger: Ledger): void {
  const { sights, words, headline } = page;
  const shorts = [...sights.keys()].filter((index) =>
    ['short', 'agency'].includes(sights[index]?.kind ?? ''),
  );
  const edges = [...shorts.slice(0, EDGE), ...shorts.slice(-EDGE)];
  for (const index of edges) {
    const sight = sights[index];
    const inEdge = isHead(page, index) || isTail(page, index);
    if (sight?.kind === 'agency' && index < headline && sight.value)
      ledger.state('publisher', sight.line, sight.value);
    if (!sight || sight.kind !== 'short' || index === headline || !inEdge || sight.line.ended) continue;
    if (looksLikeOutlet(sight.line.text, words) && ledger.open(sight.line)) {
      ledger.state('publisher', sight.line, sight.line.raw.replace(/^[-–—|\s]+|[-–—|\s]+$/gu, ''));
    }
  }
}

/** The outlet glued to the stamp, or in the name of the desk that signs. */
function inStamp(page: Page, ledger: Ledger): void {
  const { words } = page;
  page.sights.forEach((sight, index) => {
    if (!isHead(page, index) || !sight.meta) return;
    const { name, names } = sight.meta;
    if (name && looksLikeOutlet(name.text, words)) ledger.state('publisher', sight.line, name.text);
    for (const { text } of names?.authors ?? []) {
      const outlet = isDesk(text, words) ? text.replace(/\s+\S+$/u, '') : '';
      const named = outlet.includes('.') || looksLikeOutlet(outlet, words);
      if (named && outlet !== text) ledger.state('publisher', sight.line, outlet);
    }
  });
}

/** "Headline | Site" */
function inHeadline({ sights, headline, start, words }: Page, ledger: Ledger): void {
  const title = sights[headline]?.line.text;
  if (!title) return;
  for (const { line } of sights.slice(0, start)) {
    if (!isPrefixed(line.text, title)) continue;
    const section = sectionBefore(line, title, words);
    if (section) {
      ledger.state('section', line, section);
      continue;
    }
    const site = line.text.replace(title, '').replace(/^[\s|–—»:•·-]+|[\s|–—»:•·-]+$/gu, '');
    const sure = line.text.startsWith(title) || looksLikeOutlet(site, words);
    if (site && sure && line.raw.includes(site)) ledger.state('publisher', line, site);
  }
}

/** "Section|Headline" */
function sectionBefore({ text, raw }: Sight['line'], title: string, words: Words): string | undefined {
  const before = text.endsWith(title) ? text.slice(0, -title.length).replace(/[\s|–—»:•·-]+$/u, '') : '';
  return words.whole.get(fold(before)) === 'section' && raw.startsWith(before) ? before : undefined;
}

/** The holder's name in a notice of rights. */
function holderOf(raw: string, words: Words): string | undefined {
  const pieces = raw
    .replace(/\(?\b(?:https?:\/\/|www\.)[^\s)]+\)?/giu, ' © ')
    .split(words.rightsPattern)
    .flatMap((piece) => piece.split(BETWEEN_COMPANIES));
  for (const piece of pieces) {
    const name = withoutHolderWord(piece.replace(/^[\s@.,:;-]+|[\s@,:;-]+$/gu, ''), words);
    const key = fold(name);
    if (!/\p{L}{2}/u.test(name) || words.whole.has(key) || name.split(/\s+/u).length > 8) continue;
    if (/^\p{Ll}/u.test(name) && !raw.includes('©')) continue;
    return isCompany(name) ? name : name.replace(/\.$/u, '');
  }
  return undefined;
}

function withoutHolderWord(piece: string, words: Words): string {
  for (const phrase of words.holder) {
    // One letter is written together with the name.
    if (phrase.length === 1 && piece.startsWith(phrase)) return piece.slice(1);
    const at = ` ${piece.toLowerCase()} `.indexOf(` ${phrase} `);
    if (at >= 0 && phrase.length > 2) return piece.slice(at + phrase.length).trim();
    if (at === 0) return piece.slice(phrase.length).trim();
  }
  return piece;
}
