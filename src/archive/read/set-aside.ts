/** The reason of every line that gave no field and no paragraph. */
import type { DiscardReason } from '../records.ts';
import { fold } from './lines.ts';
import type { Ledger } from './ledger.ts';
import { isPrefixed } from './find-headline.ts';
import { isSite } from './find-publisher.ts';
import { isHead, type Page } from './page.ts';
import type { Sight } from './sight.ts';

const REASONS: Partial<Record<Sight['kind'], DiscardReason>> = {
  list: 'related-headline',
  aside: 'related-headline',
  link: 'related-headline',
  more: 'link-to-more',
  label: 'label',
  rights: 'notice',
  contributors: 'notice',
  reprint: 'notice',
  caption: 'caption',
  'picture-credit': 'caption',
  'story-code': 'label',
  section: 'site-furniture',
  agency: 'site-furniture',
};

/** Discards what is left, each line with its reason. */
export function setAside(page: Page, ledger: Ledger): void {
  const title = page.sights[page.headline]?.line;
  const publisher = fold(ledger.fields.publisher.value ?? '');
  page.sights.forEach((sight, index) => {
    const { line, kind, reason } = sight;
    const because = (): DiscardReason | undefined => {
      if (title && (line.key === title.key || isPrefixed(line.text, title.text))) return 'repeated-headline';
      if (kind === 'address') return isSite(sight.value ?? '') ? 'site-address' : 'unrecognised';
      if (kind === 'furniture') return reason;
      if (line.key === publisher) return 'site-furniture';
      if (kind === 'meta') return isHead(page, index) ? 'site-furniture' : 'related-headline';
      return REASONS[kind] ?? page.aside.get(line) ?? headRest();
    };
    const headRest = (): DiscardReason | undefined => {
      if (!isHead(page, index)) return undefined;
      if (kind === 'short')
        return page.headline >= 0 && index > page.headline && line.words > 4
          ? 'related-headline'
          : 'site-furniture';
      return undefined;
    };
    ledger.discard(line, because() ?? 'unrecognised');
  });
}
