/** Who says what: every direct quotation of an article. */
import { createHash } from 'node:crypto';
import type { Quotation, Span } from '../records.ts';
import { findQuoted } from './find-quoted.ts';
import type { TextPassage } from './passages.ts';

/**
 * Finds every quotation in the passages of one article.
 * @param passages in reading order
 */
export function findQuotations(passages: readonly TextPassage[]): Quotation[] {
  const quoted = [passages.filter(isField), passages.filter((passage) => !isField(passage))].flatMap(
    (group) => joinPieces(group),
  );
  const uses = new Map<string, number>();
  return quoted.map((segments) => {
    const text = segments.map(({ text }) => text).join(' ');
    return {
      id: nameQuotation(text, uses),
      speaker: null,
      speakerText: null,
      cue: null,
      text,
      segments: segments.map(({ span }) => span),
      partial: !/^\P{Ll}.*[.!?…,]$/su.test(text),
    };
  });
}

const isField = ({ paragraph }: TextPassage) => paragraph === 'headline' || paragraph === 'standfirst';

interface Segment {
  readonly span: Span;
  readonly text: string;
}

function joinPieces(passages: readonly TextPassage[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const [index, pieces] of findQuoted(passages).entries()) {
    const { paragraph = '', text = '' } = passages[index] ?? {};
    for (const { start, end, continues } of pieces) {
      const segment = { span: { paragraph, start, end }, text: text.slice(start, end) };
      const run = runs.at(-1);
      if (continues && run) run.push(segment);
      else runs.push([segment]);
    }
  }
  return runs;
}

/** An id from the words of a quotation, so that it survives edits elsewhere. */
function nameQuotation(text: string, uses: Map<string, number>): string {
  const id = `q-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  const use = (uses.get(id) ?? 0) + 1;
  uses.set(id, use);
  return use === 1 ? id : `${id}-${use}`;
}
