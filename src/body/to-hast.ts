import type { Element, ElementContent, Root } from 'hast';
import type { Paragraph } from '../archive/records.ts';
import type { Span } from '../archive/shapes.ts';

/** A run of characters that leads somewhere. */
export interface LinkedSpan extends Span {
  readonly href: string;
}

/**
 * The body of an article as hast: a paragraph or a heading each, with the linked runs as links and,
 * at its end, a link to itself.
 * @param links runs that do not overlap, in any order
 */
export function toHast(paragraphs: readonly Paragraph[], links: readonly LinkedSpan[]): Root {
  const byParagraph = Map.groupBy(links, ({ paragraph }) => paragraph);
  return inLines(paragraphs.map((paragraph) => toBlock(paragraph, byParagraph.get(paragraph.id) ?? [])));
}

/** The same for other places than its own page: without links and ids. */
export const toPlainHast = (paragraphs: readonly Paragraph[]): Root =>
  inLines(paragraphs.map(({ text, kind }) => toElement(NAMES[kind], {}, [toText(text)])));

const NAMES = { paragraph: 'p', subheading: 'h2' } as const;

/** Each block on a line of its own, for those who read the source. */
const inLines = (blocks: readonly Element[]): Root => ({
  type: 'root',
  children: blocks.flatMap((block, index) => (index === 0 ? [block] : [toText('\n'), block])),
});

function toBlock({ id, text, kind }: Paragraph, links: readonly LinkedSpan[]): Element {
  const phrases = toPhrases(text, links);
  const anchor = { href: `#${id}`, className: ['anchor'], ariaLabel: 'Cite this paragraph' };
  if (kind === 'paragraph') phrases.push(toElement('a', anchor, [toText('¶')]));
  return toElement(NAMES[kind], { id }, phrases);
}

function toPhrases(text: string, links: readonly LinkedSpan[]): ElementContent[] {
  const phrases: ElementContent[] = [];
  let at = 0;
  for (const { start, end, href } of links.toSorted((one, other) => one.start - other.start)) {
    phrases.push(toText(text.slice(at, start)));
    phrases.push(toElement('a', { href, className: ['actor'] }, [toText(text.slice(start, end))]));
    at = end;
  }
  phrases.push(toText(text.slice(at)));
  return phrases;
}

const toText = (value: string) => ({ type: 'text', value }) as const;

const toElement = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
