/** Feeds as a reader of feeds takes them apart, held to what their specifications require. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { fromXml } from 'xast-util-from-xml';
import { type Feed, type FeedEntry, publishedAt, toUrn, updatedAt } from '../../src/publish/feed.ts';
import { toAtom } from '../../src/publish/to-atom.ts';
import { toJsonFeed } from '../../src/publish/to-json-feed.ts';
import { toRss } from '../../src/publish/to-rss.ts';

const ADDRESS = 'https://archive.example/feed';

const entryOf = (fields: Partial<FeedEntry> = {}): FeedEntry => ({
  id: toUrn('one'),
  title: 'The harbour opens',
  address: 'https://archive.example/articles/one/',
  authors: [],
  outlet: null,
  published: null,
  language: null,
  tags: [],
  summary: 'A summary.',
  html: null,
  ...fields,
});

const feedOf = (...entries: FeedEntry[]): Feed => ({
  id: toUrn('feed'),
  title: 'Harbour Papers',
  description: 'Papers on a harbour.',
  language: 'en',
  publisher: 'Ada Novak',
  home: 'https://archive.example/',
  entries,
});

/** The root element of a file of XML; throws where it is not well formed. */
function parse(xml: string): Element {
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  if (!root) throw new Error('There is no element.');
  return root;
}

const childrenOf = (parent: Element, name?: string): Element[] =>
  parent.children.filter(
    (node) => node.type === 'element' && (name === undefined || node.name === name),
  ) as Element[];

const textOf = (element: Element): string =>
  element.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : ''))
    .join('');

const textsOf = (parent: Element, name: string): string[] => childrenOf(parent, name).map(textOf);

const channelOf = (xml: string): Element => childrenOf(parse(xml), 'channel')[0] ?? parse(xml);

const full = entryOf({
  authors: ['Ben Marsh', 'Wire Staff'],
  outlet: 'The Lighthouse',
  published: '2018-07-14T16:08+02:00',
  language: 'fa',
  tags: ['Ports & trade'],
  html: '<p>A &amp; B</p>',
});

describe('a feed as RSS', () => {
  it('has what RSS 2.0 requires, and what it knows of an article', () => {
    const channel = channelOf(toRss(feedOf(full), ADDRESS));
    for (const name of ['title', 'link', 'description']) expect(textsOf(channel, name)).toHaveLength(1);
    const [item] = childrenOf(channel, 'item');
    const texts = Object.fromEntries(
      (item ? childrenOf(item) : []).map((child) => [child.name, textOf(child)]),
    );
    expect(texts).toEqual({
      title: 'The harbour opens',
      link: full.address,
      guid: full.id,
      pubDate: 'Sat, 14 Jul 2018 14:08:00 GMT',
      'dc:creator': 'Wire Staff',
      'dc:publisher': 'The Lighthouse',
      'dc:language': 'fa',
      category: 'Ports & trade',
      description: 'A summary.',
      'content:encoded': '<p>A &amp; B</p>',
    });
  });

  it('has a description that says its words as HTML, and titles that are plain text', () => {
    const words = 'wrote <img src=x onerror=alert(1)> if a < b &lt; c & d';
    const [item] = childrenOf(
      channelOf(toRss(feedOf(entryOf({ title: words, summary: words })), ADDRESS)),
      'item',
    );
    if (!item) throw new Error('The article is missing.');
    expect(textsOf(item, 'title')).toEqual([words]);
    const [html = ''] = textsOf(item, 'description');
    const shown = fromHtml(html, { fragment: true });
    expect(toString(shown)).toBe(words);
    expect(shown.children.map(({ type }) => type)).toEqual(['text']);
  });

  it('gives no date where the day is not known', () => {
    for (const published of [null, '2018-07', '2018-07-11/2018-07-14', '2018-05-18/..'])
      expect(toRss(feedOf(entryOf({ published })), ADDRESS)).not.toContain('pubDate');
  });
});

describe('a feed as Atom', () => {
  it('has what RFC 4287 requires of a feed and of each entry', () => {
    const feed = parse(toAtom(feedOf(full, entryOf({ id: toUrn('two'), outlet: 'The Mole' })), ADDRESS));
    const entries = childrenOf(feed, 'entry');
    expect(entries).toHaveLength(2);
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated'])
        expect(textsOf(element, name), name).toEqual([expect.stringMatching(/./u)]);
      expect(textsOf(element, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u);
      expect(childrenOf(element, 'link').map(({ attributes }) => attributes['rel'])).toContain('alternate');
    }
    expect(textsOf(feed, 'updated')).toEqual(['2018-07-14T16:08:00+02:00']);
    expect(entries.map((entry) => textsOf(entry, 'author'))).toEqual([
      ['Ben Marsh', 'Wire Staff'],
      ['The Mole'],
    ]);
    expect(textsOf(feed, 'author')).toEqual(['Ada Novak']);
  });
});

describe('a feed as Atom, of an entry with markup in its words', () => {
  it('has a title and a summary that are plain text, as RFC 4287 takes what names no type', () => {
    const words = 'wrote <img src=x onerror=alert(1)> if a < b &lt; c & d';
    const feed = parse(toAtom(feedOf(entryOf({ title: words, summary: words })), ADDRESS));
    const parts = childrenOf(feed, 'entry').flatMap((entry) => childrenOf(entry));
    for (const name of ['title', 'summary'])
      expect(parts.filter((part) => part.name === name)).toMatchObject([
        { attributes: {}, children: [{ type: 'text', value: words }] },
      ]);
  });
});

describe('a feed as JSON Feed', () => {
  it('has what version 1.1 requires: an id and a content each', () => {
    const feed = JSON.parse(toJsonFeed(feedOf(full, entryOf({ id: toUrn('two') })), ADDRESS)) as {
      version: string;
      items: Record<string, unknown>[];
    };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Papers',
      feed_url: ADDRESS,
    });
    expect(feed.items.map(({ content_html, content_text }) => [content_html, content_text])).toEqual([
      ['<p>A &amp; B</p>', undefined],
      [undefined, 'A summary.'],
    ]);
    expect(feed.items[0]).toMatchObject({ id: full.id, date_published: '2018-07-14T16:08:00+02:00' });
    expect(feed.items[1]).not.toHaveProperty('date_published');
  });

  it('has the title for a content where there is no word of the text', () => {
    for (const html of [null, '']) {
      const json = toJsonFeed(feedOf(entryOf({ summary: '', html })), ADDRESS);
      expect(JSON.parse(json)).toMatchObject({ items: [{ content_text: 'The harbour opens' }] });
    }
  });
});

describe('any feed', () => {
  it('is well formed whatever an article holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('\0', '\u{8}', '\uFFFE', '\uD800', ']]>', '<', '&amp;', '"', "'"))
        .map((parts) => parts.join('')),
    );
    const readable = (words: string) =>
      words.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/gu, '\n');
    fc.assert(
      fc.property(text, text, (title, html) => {
        const feed = feedOf(entryOf({ title, html, outlet: title, tags: [title], authors: [title] }));
        const [item] = childrenOf(channelOf(toRss(feed, ADDRESS)), 'item');
        const [entry] = childrenOf(parse(toAtom(feed, ADDRESS)), 'entry');
        if (!item || !entry) throw new Error('The article is missing.');
        expect(textsOf(item, 'title')).toEqual([readable(title)]);
        expect(textsOf(item, 'content:encoded')).toEqual([readable(html)]);
        expect(textsOf(entry, 'content')).toEqual([readable(html)]);
      }),
    );
  });
});

describe('the moment of an entry', () => {
  it.each([
    ['2018-07-14', '2018-07-14T00:00:00Z', '2018-07-14T00:00:00Z'],
    ['2018-07-14T16:08Z', '2018-07-14T16:08:00Z', '2018-07-14T16:08:00Z'],
    ['2018-07-14T16:08', '2018-07-14T00:00:00Z', '2018-07-14T00:00:00Z'],
    ['2018-07', null, '2018-07-01T00:00:00Z'],
    ['../2018-07-14', null, '2018-07-14T00:00:00Z'],
    [null, null, '1970-01-01T00:00:00Z'],
  ])('of %s is given only where the day is known', (published, moment, updated) => {
    expect(publishedAt(entryOf({ published }))).toBe(moment);
    expect(updatedAt(entryOf({ published }))).toBe(updated);
  });
});

describe('the id of an entry', () => {
  it('is a UUID of version 5, one for each name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(toUrn(one)).toMatch(
          /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
        );
        expect(toUrn(one) === toUrn(other)).toBe(one === other);
      }),
    );
  });
});
