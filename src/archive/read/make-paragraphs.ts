/** The paragraphs of a record, each with an anchor of its own. */
import { hash } from 'node:crypto';
import type { Paragraph } from '../records.ts';
import type { Line } from './lines.ts';

/** The body's lines as paragraphs. An id is made of the text alone, so that edits elsewhere do not move it. */
export function makeParagraphs(
  lines: readonly Line[],
  kinds: ReadonlyMap<Line, Paragraph['kind']>,
): Paragraph[] {
  const times = new Map<string, number>();
  return lines.flatMap((line) => {
    const kind = kinds.get(line);
    if (!kind) return [];
    const id = `p-${hash('sha256', line.text).slice(0, 8)}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return [{ id: time > 1 ? `${id}-${time}` : id, text: line.raw, lines: [line.first, line.last], kind }];
  });
}
