import type { Heading, Link, Paragraph as MdastParagraph, PhrasingContent, Root } from 'mdast';
import type { Paragraph } from '../archive/records.ts';
import type { Span } from '../archive/shapes.ts';

/** A run of characters that leads somewhere. */
export interface LinkedSpan extends Span {
  readonly href: string;
}

/**
 * The body of an article as mdast: a paragraph or a heading each, with the linked runs as links and,
 * at its end, a link to itself.
 * @param links runs that do not overlap, in any order
 */
export function toMdast(paragraphs: readonly Paragraph[], links: readonly LinkedSpan[]): Root {
  const byParagraph = Map.groupBy(links, ({ paragraph }) => paragraph);
  let number = 0;
  return {
    type: 'root',
    children: paragraphs.map(({ id, text, kind }): MdastParagraph | Heading => {
      const data = { hProperties: { id } };
      const children = toPhrases(text, byParagraph.get(id) ?? []);
      return kind === 'subheading'
        ? { type: 'heading', depth: 2, children, data }
        : { type: 'paragraph', children: [...children, anchorTo(id, ++number)], data };
    }),
  };
}

function toPhrases(text: string, links: readonly LinkedSpan[]): PhrasingContent[] {
  const phrases: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, href } of links.toSorted((one, other) => one.start - other.start)) {
    phrases.push({ type: 'text', value: text.slice(at, start) });
    phrases.push(toLink(href, text.slice(start, end), { className: ['actor'] }));
    at = end;
  }
  phrases.push({ type: 'text', value: text.slice(at) });
  return phrases;
}

const anchorTo = (id: string, number: number): Link =>
  toLink(`#${id}`, '¶', { className: ['anchor'], ariaLabel: `Cite paragraph ${number}` });

const toLink = (url: string, value: string, hProperties: Record<string, string | string[]>): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
  data: { hProperties },
});
