/** What readers of feeds take for HTML, in feeds of each format. */
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { z } from 'zod';

const JsonFeed = z.object({ items: z.array(z.object({ content_html: z.string().optional() })) });

/** By the name of a file: from its text to all its HTML. */
export const HTML_IN_FEEDS = {
  'feed.json': (json: string): string[] =>
    JsonFeed.parse(JSON.parse(json)).items.flatMap(({ content_html }) => content_html ?? []),
  'rss.xml': (xml: string): string[] =>
    elementsIn(fromXml(xml))
      .filter(({ name }) => name === 'item')
      .flatMap(elementsIn)
      .filter(({ name }) => name === 'description' || name === 'content:encoded')
      .map(textOf),
  'atom.xml': (xml: string): string[] =>
    elementsIn(fromXml(xml))
      .filter(({ attributes: { type } }) => type === 'html' || type === 'xhtml')
      .map(textOf),
} as const;

const elementsIn = ({ children }: Root | Element): Element[] =>
  children.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node)] : []));

const textOf = ({ children }: Element): string =>
  children
    .map((node) =>
      node.type === 'text' || node.type === 'cdata'
        ? node.value
        : node.type === 'element'
          ? textOf(node)
          : '',
    )
    .join('');
