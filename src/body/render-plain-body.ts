import type { Paragraph } from '../archive/records.ts';
import { processor } from './processor.ts';
import { toPlainHast } from './to-hast.ts';

/** The body of an article as HTML that makes sense away from its page: without links and anchors. */
export const renderPlainBody = (paragraphs: readonly Paragraph[]): string =>
  processor.stringify(processor.runSync(toPlainHast(paragraphs)));
