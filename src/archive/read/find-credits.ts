/** The outlet that a text was taken from, and the place it was filed from. */
import { findClosingCredit, findOpeningCredit } from './find-opening-credit.ts';
import type { Ledger } from './ledger.ts';
import { isHead, type Page } from './page.ts';

/** A signature stands so near to the body. */
const NEAR = 3;

/** States the credit line and the dateline, and whether the text says that it goes on elsewhere. */
export function findCredits(page: Page, ledger: Ledger): void {
  opening(page, ledger);
  const { sights, start, end, headline } = page;
  sights.forEach((sight, index) => {
    const { line, kind, value, meta } = sight;
    if (meta?.source && isHead(page, index)) ledger.state('creditLine', line, meta.source.text);
    const around =
      (isHead(page, index) && index > headline && start - index <= 2 * NEAR) ||
      (index > end && index <= end + NEAR);
    if (kind === 'agency' && value && around) ledger.state('creditLine', line, value);
    if (kind === 'reprint' && value && (isHead(page, index) || index > end))
      ledger.state('creditLine', line, value);
  });
  const signed = sights[end] && findClosingCredit(sights[end].line.raw);
  if (signed) ledger.infer('creditLine', signed, 'The last paragraph ends with the name of this agency.');
  findRest(page, ledger);
}

/** The credit that opens the body, or the standfirst that introduces it; either keeps its words. */
function opening({ sights, start, headline, words }: Page, ledger: Ledger): void {
  const first = sights[start];
  const above = sights[start - 1];
  const alone =
    above?.kind === 'short' ? /^(\p{Lu}[^—–]{2,40}?)\s*[—–]$/u.exec(above.line.raw)?.[1] : undefined;
  if (above && alone) ledger.state('dateline', above.line, alone);
  const deck = sights.slice(headline + 1, start).find(({ kind }) => kind === 'prose');
  for (const sight of [first, deck]) {
    if (!sight) continue;
    const { outlet, place } = findOpeningCredit(sight.line.raw, words);
    if (place) ledger.stateOpening('dateline', sight.line, place.text);
    if (outlet) ledger.stateOpening('creditLine', sight.line, outlet.text);
    if (outlet || place) return;
  }
}

/** "Read more here" behind the last paragraph, or a last paragraph that is cut off. */
function findRest({ sights, start, end }: Page, ledger: Ledger): void {
  const prompt = sights.find(({ kind }, index) => kind === 'more' && index > start && index > end);
  const cut = sights[end];
  if (prompt) ledger.truncated = { value: true, line: prompt.line.first, text: prompt.line.raw };
  else if (cut && /(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\))$/u.test(cut.line.text)) {
    ledger.truncated = {
      value: true,
      line: cut.line.last,
      text: /\S+$/u.exec(cut.line.raw.slice(-20))?.[0] ?? '',
    };
  }
}
