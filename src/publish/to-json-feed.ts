import { type Feed, type FeedEntry, publishedAt } from './feed.ts';

/**
 * A feed as JSON Feed 1.1.
 * @param address of the file itself
 */
export const toJsonFeed = (feed: Feed, address: string): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: address,
      language: feed.language,
      authors: [{ name: feed.publisher }],
      items: feed.entries.map(toItem),
    },
    null,
    2,
  )}\n`;

const toItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  summary: entry.summary || undefined,
  ...(entry.html ? { content_html: entry.html } : { content_text: entry.summary || entry.title }),
  date_published: publishedAt(entry) ?? undefined,
  authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
  language: entry.language ?? undefined,
  tags: entry.tags.length > 0 ? entry.tags : undefined,
});
