/** The section, the story's number and the addresses of a page. */
import { fold } from './lines.ts';
import type { Ledger } from './ledger.ts';
import { isSite } from './find-publisher.ts';
import { isHead, isTail, type Page } from './page.ts';
import type { Sight } from './recognise.ts';
import { opening } from './words.ts';

/** So many names of sections in a row are the menu. */
const MENU = 4;

/** States the section: the label nearest to the headline, or the last step of a trail that a line repeats. */
export function findSection(page: Page, ledger: Ledger): void {
  const { sights, headline, start } = page;
  const origin = headline < 0 ? start : headline;
  const found = sights
    .map((sight, index) => ({ sight, index, name: sectionOf(sight, page, index) }))
    .filter(({ index, name }) => isHead(page, index) && name)
    .toSorted((a, b) => Math.abs(a.index - origin) - Math.abs(b.index - origin));
  const [nearest] = found;
  if (nearest?.name) ledger.state('section', nearest.sight.line, nearest.name);
}

function sectionOf(sight: Sight, page: Page, index: number): string | undefined {
  const { line, kind, meta } = sight;
  if (meta?.section) return meta.section.text;
  if (kind === 'section') return isInMenu(page, index) ? undefined : line.raw;
  const label = kind === 'short' && opening(page.words.section, line.key);
  if (label && /^[^:]{2,20}:\s*\S/u.test(line.raw)) return line.raw.replace(/^[^:]*:\s*/u, '');
  const trails = page.sights.filter(({ kind: other, value }) => other === 'furniture' && value);
  const named = trails.some(({ value }) => fold(value ?? '') === line.key);
  return kind === 'short' && index !== page.headline && named ? line.raw : undefined;
}

/** Does a section's name stand in a run of different ones? */
function isInMenu({ sights, start }: Page, index: number): boolean {
  const key = sights[index]?.line.key;
  const same = sights.slice(0, start).filter(({ line }) => line.key === key).length;
  let first = index;
  let last = index;
  while (sights[first - 1]?.kind === 'section') first -= 1;
  while (sights[last + 1]?.kind === 'section') last += 1;
  return last - first + 1 >= MENU && same < 2;
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
