/** Which quotation mark closes which: the quoted pieces of one passage, with what is quoted inside them. */
import type { Family, QuoteMark } from './find-quote-marks.ts';

/** What stands between two marks. */
export interface Piece {
  /** UTF-16 offsets, the marks included. */
  readonly from: number;
  readonly to: number;
  /** The same without the marks and the white space inside them. */
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly inner: readonly Piece[];
  /** Whether it goes on from the passage before, and into the passage after. */
  readonly continues: boolean;
  readonly continued: boolean;
}

/** No text quotes as deep as this: the outermost of so many open marks is a stray one. */
const DEEPEST = 8;

interface Frame {
  readonly family: Family;
  readonly from: number;
  readonly start: number;
  readonly continues: boolean;
  inner: Piece[];
  /** The last single mark that may have closed it, with the number of pieces before that mark. */
  doubt?: { readonly mark: QuoteMark; readonly inner: number };
}

/** Where a quotation of the passage before goes on in this one: after a mark that re-opens it, or from the start. */
export interface Carried {
  readonly family: Family;
  readonly mark: QuoteMark | undefined;
}

/**
 * Nests the marks of a passage.
 * @param carried the quotation that is still open from the passage before
 * @param goesOn whether a quotation of this family, open at the end, goes on in the next passage
 * @returns the outermost pieces in reading order; linear in the number of marks
 */
export function nestQuoteMarks(
  text: string,
  marks: readonly QuoteMark[],
  carried: Carried | undefined,
  goesOn: (family: Family) => boolean,
): readonly Piece[] {
  const outermost: Piece[] = [];
  const frames: Frame[] = [];
  const open = new Map<Family, number>();

  const push = (family: Family, from: number, start: number, continues: boolean): void => {
    frames.push({ family, from, start, continues, inner: [] });
    open.set(family, (open.get(family) ?? 0) + 1);
  };
  const pop = (): Frame | undefined => {
    const frame = frames.pop();
    if (frame) open.set(frame.family, (open.get(frame.family) ?? 1) - 1);
    return frame;
  };
  const keep = (pieces: readonly Piece[]): void => {
    const into = frames.at(-1)?.inner ?? outermost;
    for (const piece of pieces) into.push(piece);
  };
  const close = (frame: Frame, end: number, to: number, continued: boolean): void => {
    const piece = makePiece(text, frame, end, to, continued);
    if (piece) keep([piece]);
  };
  /** Gives up the innermost open mark: a stray one, or a single one that a doubtful mark closed. */
  const giveUp = (): void => {
    const frame = pop();
    if (!frame) return;
    const { inner, doubt } = frame;
    if (doubt) {
      frame.inner = inner.slice(0, doubt.inner);
      close(frame, doubt.mark.start, doubt.mark.end, false);
    }
    keep(doubt ? inner.slice(doubt.inner) : inner);
  };

  const abandonOutermost = (): void => {
    const stray = frames.shift();
    if (!stray) return;
    open.set(stray.family, (open.get(stray.family) ?? 1) - 1);
    for (const piece of stray.inner) outermost.push(piece);
  };

  if (carried) push(carried.family, carried.mark?.start ?? 0, carried.mark?.end ?? 0, true);
  for (const mark of marks) {
    if (mark === carried?.mark) continue;
    const { family } = mark;
    const isOpen = (open.get(family) ?? 0) > 0;
    const opens = mark.turn === 'opens' || (mark.turn === 'either' && !isOpen);
    if (opens) {
      if (family === 'single' && frames.at(-1)?.family === 'single') giveUp();
      if (frames.length === DEEPEST) abandonOutermost();
      push(family, mark.start, mark.end, false);
    } else if (isOpen) {
      while (frames.at(-1)?.family !== family) giveUp();
      const frame = frames.at(-1);
      if (!frame) break;
      if (mark.doubtful) frame.doubt ??= { mark, inner: frame.inner.length };
      else if (frame.doubt && !/\p{P}/u.test(text.charAt(mark.start - 1))) giveUp();
      else close(pop() ?? frame, mark.start, mark.end, false);
    }
  }

  const lasting = frames.findIndex(({ family }) => goesOn(family));
  while (frames.length > 0) {
    const at = frames.length - 1;
    const frame = frames[at];
    if (!frame) break;
    const isLast = at === lasting;
    const mayEndHere = frame.family !== 'single' && (frame.continues || frame.inner.length === 0);
    if (isLast || (lasting < 0 && at === 0 && mayEndHere))
      close(pop() ?? frame, text.length, text.length, isLast);
    else giveUp();
  }
  return outermost;
}

/** The piece between a frame's mark and its end, or `undefined` where no word stands there. */
function makePiece(
  text: string,
  frame: Frame,
  end: number,
  to: number,
  continued: boolean,
): Piece | undefined {
  const raw = text.slice(frame.start, end);
  if (!/[\p{L}\p{N}]/u.test(raw)) return undefined;
  const start = frame.start + raw.length - raw.trimStart().length;
  const last = frame.start + raw.trimEnd().length;
  const { from, family, inner, continues } = frame;
  return { from, to, start, end: last, family, inner, continues, continued };
}
