import type { Paragraph } from '../archive/records.ts';
import { processor } from './processor.ts';

/** The body of an article as HTML that makes sense away from its page: without links and anchors. */
export const renderPlainBody = (paragraphs: readonly Paragraph[]): string =>
  processor.stringify(
    processor.runSync({
      type: 'root',
      children: paragraphs.map(({ text, kind }) =>
        kind === 'subheading'
          ? { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }
          : { type: 'paragraph', children: [{ type: 'text', value: text }] },
      ),
    }),
  );
