import { x } from 'xastscript';
import { type Feed, type FeedEntry, publishedAt, updatedAt } from './feed.ts';
import { toXmlFile } from './xml.ts';

/**
 * A feed as Atom (RFC 4287). An entry without a known author is by its outlet.
 * @param address of the file itself
 */
export const toAtom = (feed: Feed, address: string): string =>
  toXmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.id),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('updated', lastUpdate(feed)),
      x('author', [x('name', feed.publisher)]),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
      ...feed.entries.map(toEntry),
    ]),
  );

const lastUpdate = ({ entries }: Feed): string =>
  entries
    .map(updatedAt)
    .reduce((last, next) => (Date.parse(next) > Date.parse(last) ? next : last), '1970-01-01T00:00:00Z');

function toEntry(entry: FeedEntry) {
  const moment = publishedAt(entry);
  const names = entry.authors.length > 0 ? entry.authors : [entry.outlet ?? []].flat();
  return x('entry', entry.language === null ? {} : { 'xml:lang': entry.language }, [
    x('id', entry.id),
    x('title', entry.title),
    x('updated', updatedAt(entry)),
    moment === null ? null : x('published', moment),
    ...names.map((name) => x('author', [x('name', name)])),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    ...entry.tags.map((term) => x('category', { term })),
    x('summary', entry.summary),
    entry.html === null ? null : x('content', { type: 'html' }, entry.html),
  ]);
}
