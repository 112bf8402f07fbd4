/** When the article came out: the stamp of publication among all the dates of a page. */
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { Ledger } from './ledger.ts';
import { isHead, isTail, type Page } from './page.ts';
import type { Stamp } from './read-meta.ts';
import type { Sight } from './sight.ts';

/** How much each piece of evidence speaks for a stamp; tuned by hand. */
const WEIGHTS = {
  /** A label says that it is of publication: more than all the rest together. */
  labelled: 20,
  /** Behind the headline, before the body. */
  behindHeadline: 8,
  nearHeadline: 4,
  /** With the time: the date of a page seldom has one. */
  timed: 3,
  /** With other words on its line: what stands alone may be the day of the visit. */
  inCompany: 1,
  /** Labelled, and before the body. */
  inHead: 1,
};
/** So many lines from the headline are near. */
const NEAR = 4;

interface Candidate {
  readonly sight: Sight;
  readonly stamp: Stamp;
  readonly edtf: string;
  readonly score: number;
  readonly why: string;
}

/**
 * States the publication date, and returns every doubt about it. Only a full date counts: one that the page
 * labels as published, or else one in the head that nothing labels otherwise.
 */
export function findPublished(page: Page, ledger: Ledger, file: string): Problem[] {
  const doubts: Problem[] = [];
  const candidates: Candidate[] = [];
  let order: 0 | 1 | null | undefined;
  const listed = firstOther(page);
  page.sights.forEach((sight, index) => {
    for (const stamp of sight.meta?.stamps ?? []) {
      const rank = rate(page, index, stamp, listed);
      if (!rank) continue;
      const { date } = stamp;
      const where = { file, line: sight.line.first };
      if (date.kind === 'ambiguous') {
        if (order === undefined) order = orderOfFigures(page);
        const edtf = order === null ? undefined : date.readings[order];
        if (edtf) candidates.push({ sight, stamp, edtf, ...rank });
        else doubts.push(problem('date-ambiguous', where, `“${date.text}” is ${date.readings.join(' or ')}`));
      } else if (date.kind === 'full' && /^\d{4}-\d\d-\d\d/u.test(date.edtf)) {
        candidates.push({ sight, stamp, edtf: date.edtf, ...rank });
      }
    }
  });
  const best = candidates.reduce<Candidate | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  );
  if (!best) return doubts;
  const { sight, stamp, edtf, why } = best;
  const { first } = sight.line;
  if (stamp.date.kind === 'full' && stamp.date.contradicted) {
    doubts.push(problem('date-weekday', { file, line: first }, `“${stamp.date.text}”`));
  }
  const other = candidates.find((one) => one.edtf.slice(0, 10) !== edtf.slice(0, 10));
  if (other) {
    doubts.push(
      problem(
        'date-two',
        { file, line: first },
        `line ${first}, line ${other.sight.line.first}; took line ${first} because ${why}`,
      ),
    );
  }
  // The same day with its time, in another stamp, says more.
  const full = candidates.find((one) => one.score === best.score && one.edtf.startsWith(`${edtf}T`)) ?? best;
  ledger.stateDate(full.sight.line, full.stamp.date.text, full.edtf);
  return doubts;
}

/** How much speaks for a stamp; `undefined` where it is none of publication. */
function rate(
  page: Page,
  index: number,
  stamp: Stamp,
  listed: number,
): { score: number; why: string } | undefined {
  const { sights, headline, start } = page;
  const above = sights[index - 1];
  const label = stamp.of ?? (above?.kind === 'label' ? labelOf(above, page) : null);
  if (label === 'other' || (index > start && !isTail(page, index))) return undefined;
  if (label === 'publication') {
    if (!isHead(page, index) && index > listed) return undefined;
    return {
      score: WEIGHTS.labelled + (isHead(page, index) ? WEIGHTS.inHead : 0),
      why: 'it says that it is of publication',
    };
  }
  if (!isHead(page, index)) return undefined;
  const behind = headline >= 0 && index > headline;
  const bare = sights[index]?.line.words === stamp.date.text.split(/\s+/u).length;
  const timed = stamp.date.kind === 'full' && stamp.date.edtf.includes('T');
  const near = headline >= 0 && Math.abs(index - headline) <= NEAR;
  if (!behind && !near && !timed && index === 0 && bare && start > 3) return undefined;
  const score =
    (behind ? WEIGHTS.behindHeadline : 0) +
    (near ? WEIGHTS.nearHeadline : 0) +
    (timed ? WEIGHTS.timed : 0) +
    (bare ? 0 : WEIGHTS.inCompany);
  return {
    score,
    why: behind ? 'it stands between the headline and the body' : 'it stands nearest to the headline',
  };
}

function labelOf({ line }: Sight, { words }: Page): Stamp['of'] {
  if (words.updated.has(line.key)) return 'other';
  return words.published.has(line.key) ? 'publication' : null;
}

/** Where, behind the body, the first trace of another article stands. */
function firstOther({ sights, end }: Page): number {
  const kinds = ['list', 'aside', 'short'];
  const found = sights.findIndex(({ kind }, index) => index > end && kinds.includes(kind));
  return found < 0 ? sights.length : found;
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/.-])/gu;

/** Day first (0) or month first (1)? Other dates of the text, of which only one reading is possible, tell. */
function orderOfFigures({ sights }: Page): 0 | 1 | null {
  let day = 0;
  let month = 0;
  for (const { line } of sights) {
    if (line.words > 40) continue;
    for (const [, one, , two] of line.text.matchAll(NUMERIC)) {
      if (Number(one) > 12) day += 1;
      else if (Number(two) > 12) month += 1;
    }
  }
  if (day > 0 === month > 0) return null;
  return day > 0 ? 0 : 1;
}
