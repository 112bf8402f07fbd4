/** The paragraphs of the body, and the reasons of what stands between and behind them. */
import type { DiscardReason } from '../records.ts';
import type { Line } from './lines.ts';
import type { Sight } from './sight.ts';
import type { Words } from './words.ts';

export interface Body {
  readonly kinds: ReadonlyMap<Line, 'paragraph' | 'subheading'>;
  readonly aside: ReadonlyMap<Line, DiscardReason>;
}

/** A subheading has at most so many words. */
const MOST_OF_SUBHEADING = 14;
/** A paragraph under a list of other articles with so many words belongs to none of them. */
const FULL_PARAGRAPH = 60;

/**
 * Reads on from the first line of the body. Widgets, captions and links between paragraphs are set aside
 * and do not end it; behind a list of other articles it goes on only where paragraphs follow each other.
 * @param authors names of the byline, to know a note on the author
 */
export function findBody(
  sights: readonly Sight[],
  start: number,
  authors: readonly string[],
  words: Words,
): Body {
  const kinds = new Map<Line, 'paragraph' | 'subheading'>();
  const aside = new Map<Line, DiscardReason>();
  const last = sights.findLastIndex(({ kind }, index) => index >= start && kind === 'prose');
  let listed: 'list' | 'aside' | null = null;
  let left: DiscardReason | null = null;
  for (let index = start; index < sights.length; index += 1) {
    const sight = sights[index];
    if (!sight) break;
    const { line, kind, reason } = sight;
    const next = sights[index + 1];
    if (kind === 'list' || kind === 'aside') {
      listed = kind;
      aside.set(line, 'related-headline');
    } else if (kind === 'entry') kinds.set(line, 'subheading');
    else if (kind === 'rights' && kinds.size > 0 && last - index <= kinds.size) left ??= 'notice';
    else if (kind === 'link') aside.set(line, 'related-headline');
    else if (kind === 'furniture' && reason) {
      aside.set(line, reason);
      if (reason === 'comment' && opensComments(sights, index)) left = 'comment';
    } else if (kind === 'prose') {
      if (isNote(sight, index, last, authors, words)) aside.set(line, 'notice');
      else if (left || (listed && !resumes(sights, index, listed))) {
        if (next?.kind === 'meta') left ??= 'related-headline';
        aside.set(line, left ?? 'related-headline');
      } else {
        kinds.set(line, 'paragraph');
        listed = null;
      }
    } else if (kind === 'short' || kind === 'section') {
      const role = shortRole(sights, index, last, listed !== null || left !== null);
      if (role === 'other') left ??= 'related-headline';
      if (role === 'paragraph' || role === 'subheading') kinds.set(line, role);
      else aside.set(line, left ?? (role === 'caption' ? 'caption' : 'related-headline'));
    }
  }
  const closing = [...kinds].toReversed();
  const [lastOf] = closing.find(([, kind]) => kind === 'paragraph') ?? [];
  for (const [line, kind] of closing) {
    if (line === lastOf) break;
    if (kind === 'subheading') {
      kinds.delete(line);
      aside.set(line, 'related-headline');
    }
  }
  return { kinds, aside };
}

/** Does the body go on with this prose, behind a heading over other articles? */
function resumes(sights: readonly Sight[], index: number, listed: 'list' | 'aside'): boolean {
  const [here, next] = [sights[index], content(sights, index + 1)];
  if (!here || next?.kind === 'meta') return false;
  if (listed === 'aside' || here.line.words >= FULL_PARAGRAPH) return true;
  return next !== undefined && ['prose', 'agency', 'contributors', 'more'].includes(next.kind);
}

/** Do comments follow: prose, and behind it the buttons of a comment? */
function opensComments(sights: readonly Sight[], index: number): boolean {
  const behind = sights.slice(index + 1, index + 7);
  const prose = behind.findIndex(({ kind }) => kind === 'prose');
  return prose >= 0 && behind.slice(prose).some(({ reason }) => reason === 'comment');
}

/** The next line that is no furniture. */
function content(sights: readonly Sight[], from: number): Sight | undefined {
  return sights.slice(from, from + 12).find(({ kind }) => kind !== 'furniture' && kind !== 'label');
}

type Role = 'paragraph' | 'subheading' | 'caption' | 'related' | 'other';

/** What a short line in or behind the body is. */
function shortRole(sights: readonly Sight[], index: number, last: number, listed: boolean): Role {
  const [before, sight, next] = [sights[index - 1], sights[index], sights[index + 1]];
  if (!sight) return 'related';
  const { line } = sight;
  if (next?.kind === 'meta' && line.words >= 4) return 'other';
  if (listed) return 'related';
  if (next?.kind === 'picture-credit') return 'caption';
  const behindProse = before?.kind === 'prose';
  const joined = !line.apart && behindProse;
  const spoken = /^["“«„]|,["”»]\s/u.test(line.text) && line.words >= MOST_OF_SUBHEADING - 4;
  if (index > last && behindProse && spoken) return 'paragraph';
  if (index > last)
    return (behindProse && line.ended === '.') || (joined && line.ended) ? 'paragraph' : 'related';
  if (behindProse && (line.ended === '.' || line.ended === '…')) return 'paragraph';
  if (joined && (line.ended || !/^\p{Lu}/u.test(line.text))) return 'paragraph';
  if (/^["'“”„«‘—–•*-]/u.test(line.text) && (line.ended || /^[•*–—-]/u.test(line.text))) return 'paragraph';
  if (/^\p{Nd}{1,2}[.)]\s/u.test(line.text)) return 'paragraph';
  if (before?.kind === 'furniture' && (next?.kind === 'furniture' || !line.apart)) return 'caption';
  if (next?.kind === 'prose') return line.words <= MOST_OF_SUBHEADING ? 'subheading' : 'paragraph';
  return next?.kind === 'short' && !next.line.apart ? 'paragraph' : 'related';
}

/** Does a line at the end speak of the author or the site instead of the news? */
function isNote(
  { line }: Sight,
  index: number,
  last: number,
  authors: readonly string[],
  words: Words,
): boolean {
  if (index < last - 1) return false;
  if (authors.some((name) => line.text.toLowerCase().startsWith(`${name.toLowerCase()} `))) return true;
  const text = line.text.length > 600 ? '' : line.text.toLowerCase();
  return words.pleas.some((plea) => text.includes(plea));
}
