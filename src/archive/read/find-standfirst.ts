/** The headline and the standfirst. */
import type { Ledger } from './ledger.ts';
import { fold } from './lines.ts';
import type { Page } from './page.ts';

/** A standfirst has at least so many words; fewer are a kicker or a link. */
const FEWEST = 5;

/** States the headline, and as standfirst the first sentence or long line between it and the body. */
export function findHeadlines({ sights, headline, start, words }: Page, ledger: Ledger): void {
  const title = sights[headline];
  if (!title) return;
  const [, label, rest] = /^([^|]{2,30}?)\s*\|\s*(\S.+)$/u.exec(title.line.raw) ?? [];
  const labelled = label !== undefined && words.whole.get(fold(label)) === 'section';
  if (labelled) ledger.state('section', title.line, label);
  ledger.state('headline', title.line, title.value ?? (labelled ? rest : undefined));
  const between = sights.slice(headline + 1, start).filter(({ line }) => line.key !== title.line.key);
  const [next] = between.filter(({ kind }) => kind !== 'furniture' && kind !== 'section');
  const sentence = between.find(
    ({ kind, line }) => kind === 'prose' || (kind === 'short' && line.words >= FEWEST && line === next?.line),
  );
  if (!sentence || (sentence.kind === 'short' && !ledger.open(sentence.line))) return;
  const holds = sentence.line.text
    .toLowerCase()
    .split(' ')
    .some((word) => words.common.has(word));
  if (sentence.kind === 'prose' || holds || words.common.size === 0)
    ledger.state('standfirst', sentence.line);
}
