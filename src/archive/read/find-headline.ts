/** Which line of the head is the headline. */
import { namesOnly } from './names.ts';
import type { Sight } from './sight.ts';
import type { Words } from './words.ts';

/** A headline with fewer words is rather a section or a kicker; with more, rather a sentence. */
const FEWEST = 3;
const USUAL = 5;
const MOST = 30;
/** How much each piece of evidence speaks for a line; tuned by hand on pages of many sites. */
const WEIGHTS = {
  /** The page labels it: "Title: …". */
  labelled: 6,
  /** It is printed again in the head, as a headline and as the title of the page are. */
  again: 5,
  /** Another line of the head is the same with the site's name. */
  withSite: 4,
  /** It is printed again behind the body, as it may be in a list of articles. */
  elsewhere: 3,
  /** Of a headline's usual length, shorter, and longer than any. */
  usual: 2,
  short: 1,
  long: -3,
  /** A word or two: a section or a button. */
  tiny: -4,
  /** It stands in a list of other articles. */
  listed: -5,
  /** It names authors, beside a line with a byline or a stamp. */
  names: -4,
  /** It leads on to something, as a kicker does. */
  open: -3,
  /** It is a sentence: a standfirst sooner than a headline. */
  sentence: -3,
  /** It stands behind the last byline or stamp of the head. */
  behindMarks: -3,
  /** For each line between it and what follows a headline. */
  distance: -0.5,
};
/** With less than that no line is the headline. */
const LEAST = -4;

/** Lines farther above the body are no part of its head. */
const REACH = 200;
/** Distances beyond it make no difference. */
const FARTHEST = 6;

interface Candidate {
  readonly index: number;
  readonly sight: Sight;
  readonly score: number;
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
    const beside = head[offset - 1]?.meta ?? head[offset + 1]?.meta;
    let score = WEIGHTS[lengthOf(line.words)] + WEIGHTS.distance * distance(sights, index, start);
    if (again) score += WEIGHTS.again;
    else if (line.words >= FEWEST && (times.get(line.key) ?? 0) > 1) score += WEIGHTS.elsewhere;
    if (head.some((other) => other !== sight && isPrefixed(other.line.text, line.text)))
      score += WEIGHTS.withSite;
    if (sight.value) score += WEIGHTS.labelled;
    if (listed || /^\p{Nd}+[.)]\s/u.test(line.text)) score += WEIGHTS.listed;
    if (/[:;؛،,]$/u.test(line.text)) score += WEIGHTS.open;
    if (kind === 'prose') score += WEIGHTS.sentence;
    if (index > lastMark) score += WEIGHTS.behindMarks;
    if (beside && namesOnly(line.raw, words).length) score += WEIGHTS.names;
    candidates.push({ index, sight, score });
  });
  const best = candidates.reduce<Candidate | undefined>(
    (top, one) => (top === undefined || one.score >= top.score ? one : top),
    undefined,
  );
  if (!best || best.score < LEAST) return -1;
  if ((headTimes.get(best.sight.line.key) ?? 0) > 1) {
    return from + head.findIndex(({ line }) => line.key === best.sight.line.key);
  }
  return firstOfBlock(candidates, best);
}

function lengthOf(words: number): 'tiny' | 'short' | 'usual' | 'long' {
  if (words < FEWEST) return 'tiny';
  if (words < USUAL) return 'short';
  return words <= MOST ? 'usual' : 'long';
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
