import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { type Feed, type FeedEntry, publishedAt } from './feed.ts';
import { toXmlFile } from './xml.ts';

/**
 * A feed as RSS 2.0, with Dublin Core for what RSS has no names for, and the text as `content:encoded`.
 * @param address of the file itself
 */
export const toRss = (feed: Feed, address: string): string =>
  toXmlFile(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      x('channel', [
        x('title', feed.title),
        x('link', feed.home),
        x('description', feed.description),
        x('language', feed.language),
        x('atom:link', { href: address, rel: 'self', type: 'application/rss+xml' }),
        ...feed.entries.map(toItem),
      ]),
    ),
  );

/**
 * Plain text as HTML. Of the plain elements of RSS readers take the description of an item for HTML, and it
 * alone: RSS Best Practices Profile, "Character Data".
 */
const toHtml = (text: string): string => toXml({ type: 'text', value: text });

function toItem(entry: FeedEntry) {
  const moment = publishedAt(entry);
  return x('item', [
    x('title', entry.title),
    x('link', entry.address),
    x('guid', { isPermaLink: 'false' }, entry.id),
    moment === null ? null : x('pubDate', new Date(moment).toUTCString()),
    ...entry.authors.map((name) => x('dc:creator', name)),
    entry.outlet === null ? null : x('dc:publisher', entry.outlet),
    entry.language === null ? null : x('dc:language', entry.language),
    ...entry.tags.map((tag) => x('category', tag)),
    x('description', toHtml(entry.summary)),
    entry.html === null ? null : x('content:encoded', entry.html),
  ]);
}
