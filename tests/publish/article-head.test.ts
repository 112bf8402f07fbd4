/** What the page of an article says to programs. */
import { describe, expect, it } from 'vitest';
import { ArchiveDescription } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { toCitation } from '../../src/publish/citation.ts';
import { metaTags } from '../../src/publish/meta-tags.ts';
import { toNewsArticle, toScriptJson } from '../../src/publish/news-article.ts';
import { publishedOn, report } from '../support/report.ts';

const ADDRESS = 'https://archive.example/articles/x/';
const stated = <T>(value: T) => ({ value, basis: 'stated', line: 1, text: 'made up' }) as const;
const cite = (fields: Partial<ArticleRecord>, address: string | null = ADDRESS) =>
  toCitation(report('x', [], fields), ArchiveDescription.parse({ title: 'Harbour Papers' }), address);

/** The contents of the tags of each name. */
const tagsOf = (fields: Partial<ArticleRecord>): Record<string, string[]> => {
  const tags = metaTags(cite(fields), ['Ports', 'Trade']);
  const byName = Map.groupBy(tags, (tag) => ('name' in tag ? tag.name : tag.property));
  return Object.fromEntries([...byName].map(([name, same]) => [name, same.map(({ content }) => content)]));
};

describe('the meta tags of an article', () => {
  it('are those of a newspaper article, as Zotero reads them', () => {
    expect(
      tagsOf({
        headline: stated('The harbour opens'),
        byline: stated(['Ada Novak', 'Ben C. Marsh']),
        publisher: stated('The Lighthouse'),
        section: stated('Ports'),
        published: stated('2018-07-14T16:08'),
      }),
    ).toEqual({
      'DC.type': ['newspaperArticle'],
      'DC.source': ['The Lighthouse'],
      citation_title: ['The harbour opens'],
      citation_author: ['Ada Novak', 'Ben C. Marsh'],
      'article:published_time': ['2018-07-14T16:08'],
      'article:section': ['Ports'],
      'article:tag': ['Ports', 'Trade'],
      citation_language: ['en'],
      citation_public_url: [ADDRESS],
    });
  });

  it('give a date that ISO 8601 cannot say as EDTF, and none where there is none', () => {
    for (const edtf of ['2018-07-11/2018-07-14', '2019-21', '2018-07?']) {
      const tags = tagsOf(publishedOn(edtf));
      expect(tags).toMatchObject({ 'DC.date': [edtf] });
      expect(tags).not.toHaveProperty('article:published_time');
    }
    expect(Object.keys(tagsOf({})).sort()).toEqual([
      'DC.type',
      'article:tag',
      'citation_language',
      'citation_public_url',
      'citation_title',
    ]);
  });
});

describe('an article for search engines', () => {
  const nobody = { description: '', actors: [], topics: [] };

  it('names its outlet as the publisher, and where it was first published', () => {
    const article = toNewsArticle(
      cite({
        publisher: stated('The Lighthouse'),
        url: stated('https://lighthouse.example/1'),
        published: stated('2018-07-14'),
      }),
      {
        description: 'A harbour opens.',
        actors: [{ type: 'state', name: 'Westland', address: '/actors/westland/' }],
        topics: [{ name: 'Ports', address: '/topics/ports/' }],
      },
    );
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2018-07-14',
      publisher: { '@type': 'Organization', name: 'The Lighthouse' },
      isBasedOn: 'https://lighthouse.example/1',
      mentions: [{ '@type': 'Country', name: 'Westland', url: '/actors/westland/' }],
      about: [{ name: 'Ports' }],
      url: ADDRESS,
    });
  });

  it('says of an author only what the name tells, and of a date only what is known', () => {
    const article = toNewsArticle(
      cite({
        byline: stated(['Wire Staff', 'Ben C. Marsh', 'The Lighthouse']),
        publisher: stated('The Lighthouse'),
        ...publishedOn('2018-07?'),
      }),
      nobody,
    );
    expect(article.author).toEqual([
      'Wire Staff',
      { '@type': 'Person', name: 'Ben C. Marsh', givenName: 'Ben C.', familyName: 'Marsh' },
      { '@type': 'Organization', name: 'The Lighthouse' },
    ]);
    expect(article.datePublished).toBeUndefined();
  });

  it('cannot end the script that it stands in', () => {
    const json = toScriptJson({ headline: '</script><!--<script>alert(1)' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ headline: '</script><!--<script>alert(1)' });
  });
});
