import type { Paragraph } from '../archive/records.ts';
import { processor } from './processor.ts';
import { type LinkedSpan, toMdast } from './to-mdast.ts';

/**
 * The body of an article as HTML: text is escaped, ids are the paragraphs' own, and nothing but
 * paragraphs, subheadings and links is let through.
 */
export function renderBody(paragraphs: readonly Paragraph[], links: readonly LinkedSpan[]): string {
  return processor.stringify(processor.runSync(toMdast(paragraphs, links)));
}
