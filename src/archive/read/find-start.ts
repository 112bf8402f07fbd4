/** Where the body begins: behind the last mark of the head. */
import { findOpeningCredit } from './find-opening-credit.ts';
import type { Sight } from './sight.ts';
import type { Words } from './words.ts';

/** So many lines after the first sentence may pass before a mark of the head is seen. */
const REACH = 14;
const LONGEST_TITLE = 20;

/**
 * The index of the body's first line. Prose before a byline or a stamp is the standfirst, as long as it is
 * a single line, a headline goes before it, and the mark tells what none before it told.
 */
export function findStart(sights: readonly Sight[], words: Words): number {
  const isProse = ({ kind }: Sight) => kind === 'prose';
  let start = sights.findIndex(isProse);
  if (start < 0) return sights.length;
  const known = new Set(sights.slice(0, start).flatMap(marks));
  let titled = sights.slice(0, start).some(isTitle);
  for (let index = start + 1; index < Math.min(sights.length, start + REACH); index += 1) {
    const sight = sights[index];
    if (!sight || isProse(sight)) break;
    const fresh = marks(sight).filter((mark) => !known.has(mark) && (mark !== 'picture' || known.size === 0));
    if (!fresh.length) continue;
    titled ||= isTitledBy(sights, start, index);
    const next = sights.findIndex((one, at) => at > index && isProse(one));
    if (next < 0) break;
    if (!titled) continue;
    for (const mark of fresh) known.add(mark);
    start = index = next;
  }
  if (sights[start - 1]?.kind === 'entry') return start - 1;
  return titled && (unclosed(sights, start) || introduces(sights, start, words)) ? start + 1 : start;
}

/**
 * Does a mark show that a headline goes before it? The first line may be one, with its full stop; or it
 * stands between what the page said first and a stamp.
 */
function isTitledBy(sights: readonly Sight[], start: number, index: number): boolean {
  const [first, mark] = [sights[start], sights[index]];
  if (start === 0 && index === 1 && first !== undefined) return first.line.words <= LONGEST_TITLE;
  return mark !== undefined && marks(mark).includes('stamp') && sights.slice(start, index).some(isTitle);
}

/** Does a first line introduce what another outlet wrote, with the report itself behind it? */
function introduces(sights: readonly Sight[], start: number, words: Words): boolean {
  const [first, second] = sights.slice(start, start + 2);
  if (first === undefined || second?.kind !== 'prose') return false;
  return findOpeningCredit(first.line.raw, words).introduces === true;
}

/** What a line tells as a mark of the head. */
function marks({ kind, meta }: Sight): string[] {
  if (kind === 'address') return ['address'];
  if (kind === 'caption' || kind === 'picture-credit') return ['picture'];
  const found: string[] = [];
  if (meta?.names) found.push('byline');
  if (meta?.stamps.some(({ of }) => of !== 'other')) found.push('stamp');
  return found;
}

const isTitle = ({ kind, line }: Sight) => kind === 'short' && line.words >= 3;

/** A first line without its full stop, where the lines after it have theirs, is set apart from the body. */
function unclosed(sights: readonly Sight[], start: number): boolean {
  const [first, ...rest] = sights.slice(start, start + 4);
  return (
    first !== undefined &&
    rest.length === 3 &&
    !first.line.ended &&
    !/["'”’»:;,]$/u.test(first.line.text) &&
    rest.every(({ kind, line }) => kind === 'prose' && line.ended)
  );
}
