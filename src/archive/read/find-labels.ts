/** The section, the story's number and the addresses of a page. */
import { fold } from './lines.ts';
import type { Ledger } from './ledger.ts';
import { isSite } from './find-publisher.ts';
import { isHead, isTail, type Page } from './page.ts';
import type { Sight } from './sight.ts';
import { opening } from './words.ts';

/** A menu is looked at so far up and down. */
const MENU = 12;
/** The head is looked at so far up. */
const REACH = 60;
/** A label stands so near to the headline. */
const NEAR = 5;

/** States the section: the label nearest to the headline, or the last step of a trail that a line repeats. */
export function findSection(page: Page, ledger: Ledger): void {
  const { sights, headline, start } = page;
  const origin = headline < 0 ? start : headline;
  const trails = new Set(
    sights.flatMap(({ kind, value }) => (kind === 'furniture' && value ? [fold(value)] : [])),
  );
  const found = sights
    .slice(0, start)
    .map((sight, index) => ({ sight, index, name: sectionOf(sight, page, index, trails) }))
    .filter(({ index, name }) => name && Math.abs(index - origin) <= NEAR)
    .toSorted((a, b) => Math.abs(a.index - origin) - Math.abs(b.index - origin));
  const [nearest] = found;
  if (nearest?.name) ledger.state('section', nearest.sight.line, nearest.name);
}

function sectionOf(sight: Sight, page: Page, index: number, trails: ReadonlySet<string>): string | undefined {
  const { line, kind, meta, value } = sight;
  if (meta?.section) return meta.section.text;
  if (kind === 'section') return value ?? (isInMenu(page, index) ? undefined : line.raw);
  if (kind === 'furniture' && value?.includes('/')) return /[^/»›>]+$/u.exec(value)?.[0].trim();
  return kind === 'short' && index !== page.headline && trails.has(line.key) ? line.raw : undefined;
}

/** Does a section's name stand in a block of short lines with another, and nowhere else in the head? */
function isInMenu({ sights, start }: Page, index: number): boolean {
  const block: Sight[] = [];
  let first = index;
  while (first > 0 && index - first < MENU && sights[first]?.line.apart === false) first -= 1;
  for (let at = first; at < Math.min(start, index + MENU); at += 1) {
    const sight = sights[at];
    if (!sight || (at > first && sight.line.apart)) break;
    if (sight.line.words <= 3) block.push(sight);
  }
  const names = new Set(block.filter(({ kind }) => kind === 'section').map(({ line }) => line.key));
  const key = sights[index]?.line.key;
  const times = sights.slice(Math.max(0, start - REACH), start).filter(({ line }) => line.key === key).length;
  return block.length >= 3 && names.size >= 2 && times < 2;
}

/** States the story's number, the article's address and a lone address that credits the picture. */
export function findAddresses(page: Page, ledger: Ledger): void {
  const { sights, headline, words } = page;
  sights.forEach((sight, index) => {
    const { line, kind, value } = sight;
    const outside = isHead(page, index) || isTail(page, index);
    if (!outside) return;
    if (kind === 'story-code' && value) ledger.state('storyCode', line, value);
    if (kind === 'picture-credit' && isHead(page, index)) ledger.state('imageCredit', line);
    if (kind !== 'address' || !value) return;
    const before = sights[index - 1];
    const labelled =
      sight.reason === 'label' || (before?.kind === 'label' && !opening(words.by, before.line.key));
    if (isSite(value)) return;
    const behind = headline >= 0 && index > headline;
    if (labelled || !isHead(page, index) ? labelled || isOwn(value, page) : !behind || isOwn(value, page)) {
      ledger.state('url', line, value);
    } else if (isHead(page, index)) ledger.state('imageCredit', line, value);
  });
}

/** Does an address hold the story's number or words of the headline? */
function isOwn(address: string, { sights, headline }: Page): boolean {
  const code = sights.find(({ kind }) => kind === 'story-code')?.value;
  if (code && address.includes(code)) return true;
  const words = (sights[headline]?.line.key ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  const held = words.filter((word) => address.toLowerCase().includes(word));
  return held.length >= 3;
}
