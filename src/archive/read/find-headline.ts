/** Which line of the head is the headline. */
import { namesOnly } from './names.ts';
import type { Sight } from './recognise.ts';
import type { Words } from './words.ts';

/** A headline with fewer words is rather a section or a kicker; with more, rather a sentence. */
const FEWEST = 3;
const USUAL = 5;
const MOST = 30;
/** Lines farther above the body are no part of its head. */
const REACH = 200;
/** Distances beyond it make no difference. */
const FARTHEST = 6;

interface Candidate {
  readonly index: number;
  readonly sight: Sight;
  score: number;
}

/**
 * The index of the headline among the lines before the body; -1 where there is none.
 * Evidence: it is printed again; it has a headline's length; it stands near the byline, the stamp and the
 * body; it is in no list of other articles and is no menu.
 */
export function findHeadline(sights: readonly Sight[], start: number, words: Words): number {
  const from = Math.max(0, start - REACH);
  const head = sights.slice(from, start);
  const times = countKeys(sights);
  const headTimes = countKeys(head);
  const isMark = ({ meta }: Sight) => meta !== undefined;
  const lastMark = head.some(isMark) ? from + head.findLastIndex(isMark) : Infinity;
  const candidates: Candidate[] = [];
  let listed = false;
  head.forEach((sight, offset) => {
    const index = from + offset;
    const { kind, line } = sight;
    if (kind === 'list' || kind === 'aside') listed = true;
    else if (kind !== 'short') listed = false;
    if (kind !== 'short' && !(kind === 'prose' && line.words <= MOST)) return;
    if (isMenu(sight, words)) return;
    const again = line.words >= FEWEST && (headTimes.get(line.key) ?? 0) > 1;
    let score = line.words < FEWEST ? -4 : line.words < USUAL ? 1 : line.words <= MOST ? 2 : -3;
    if (again) score += 5;
    else if (line.words >= FEWEST && (times.get(line.key) ?? 0) > 1) score += 3;
    if (head.some((other) => other !== sight && isPrefixed(other.line.text, line.text))) score += 4;
    if (sight.value) score += 6;
    if (listed || /^\p{Nd}+[.)]\s/u.test(line.text)) score -= 5;
    if (/[:;؛،,]$/u.test(line.text)) score -= 3;
    if (kind === 'prose') score -= 3;
    if (index > lastMark) score -= 3;
    if ((head[offset - 1]?.meta || head[offset + 1]?.meta) && namesOnly(line.raw, words).length) score -= 4;
    score -= distance(sights, index, start) / 2;
    candidates.push({ index, sight, score });
  });
  const best = candidates.reduce<Candidate | undefined>(
    (top, one) => (top === undefined || one.score >= top.score ? one : top),
    undefined,
  );
  if (!best || best.score < -4) return -1;
  if ((headTimes.get(best.sight.line.key) ?? 0) > 1) {
    return from + head.findIndex(({ line }) => line.key === best.sight.line.key);
  }
  return firstOfBlock(candidates, best);
}

/** Of lines that follow each other the first is the headline and the next its standfirst. */
function firstOfBlock(candidates: readonly Candidate[], best: Candidate): number {
  let top = best;
  for (const one of candidates.toReversed()) {
    const above = one.index === top.index - 1 && one.score >= best.score - 1;
    if (above && one.sight.kind === 'short' && reads(one, top)) top = one;
  }
  return top.index;
}

/** Do two lines read as a headline and its standfirst? */
function reads({ sight: { line: above } }: Candidate, { sight: { line: below } }: Candidate): boolean {
  if (below.ended) return above.words >= FEWEST;
  return above.words >= USUAL && (below.words > above.words || !below.apart);
}

/** How many lines stand between a line and the first mark of the head behind it, or the body. */
function distance(sights: readonly Sight[], index: number, start: number): number {
  let steps = 0;
  for (let at = index + 1; at < start && steps < FARTHEST; at += 1) {
    const sight = sights[at];
    if (sight?.meta || sight?.kind === 'address') return steps;
    if (sight?.kind !== 'furniture' && sight?.kind !== 'section') steps += 1;
  }
  return steps;
}

/** Is the second text the first without the name of the site: "Headline | Site", "Site: Headline"? */
export function isPrefixed(longer: string, title: string): boolean {
  if (title.length < 15 || longer.length <= title.length || longer.length > title.length + 60) return false;
  if (longer.startsWith(title)) return /^\s*[|–—»:•·-]/u.test(longer.slice(title.length));
  return longer.endsWith(title) && /[|–—»:•·-]\s*$/u.test(longer.slice(0, -title.length));
}

/** Many words with capitals and none of those that hold a sentence together: the entries of a menu. */
function isMenu({ line }: Sight, words: Words): boolean {
  if (line.ended || line.words < 6) return false;
  const parts = line.text.split(' ');
  return (
    !/[,:;?!«»“”"‘’]/u.test(line.text) &&
    !parts.some((part) => words.common.has(part.toLowerCase()) || /^\p{Ll}/u.test(part)) &&
    parts.every((part) => /^[\p{Lu}&]/u.test(part))
  );
}

function countKeys(sights: readonly Sight[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { line } of sights) times.set(line.key, (times.get(line.key) ?? 0) + 1);
  return times;
}
