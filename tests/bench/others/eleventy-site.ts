/** The archive as a site of Eleventy (3.0 or later), which loads this file: the same pages as `hugo-site.ts` has. */
import { relative } from 'node:path';
import type { Generator } from './generator.ts';
import type { FrontMatter } from './write-markdown.ts';

export const eleventy: Generator = {
  name: 'Eleventy',
  command: 'eleventy',
  versionOption: '--version',
  prepare: () => undefined,
  // It takes all paths as below the folder that it is started in.
  options: ({ content, site }) => [
    '--quiet',
    `--config=${relative('', import.meta.filename)}`,
    `--input=${relative('', content)}`,
    `--output=${relative('', site)}`,
  ],
};

/** As much as is used here of what Eleventy offers. */
interface Eleventy {
  addTemplate(path: string, template: (data: never) => string, data?: object): void;
  addCollection(name: string, collect: (all: { getAll(): Article[] }) => unknown): void;
}

interface Article {
  readonly url: string;
  readonly data: FrontMatter & { readonly date: Date };
}

/** One of the pages that list things. */
interface List {
  readonly title: string;
  readonly path: string;
  readonly links: readonly Link[];
  readonly older: string;
}

interface Link {
  readonly url: string;
  readonly title: string;
  readonly date?: Date;
}

const PER_PAGE = 100;

/**
 * Eleventy calls it with itself.
 * @public
 */
export default function configure(site: Eleventy): object {
  site.addCollection('lists', (all) => listAll(all.getAll().filter(({ data }) => data.layout === 'article')));
  site.addTemplate(
    '_includes/article.11ty.js',
    ({ title, page, content, actors, topics }: FrontMatter & { page: { date: Date }; content: string }) =>
      toPage(
        title,
        `<article data-pagefind-body><h1>${title}</h1><p>${timeOf(page.date)}</p>${content}</article>
<aside><h2>Actors</h2>${toItems(toTerms('actors', actors))}<h2>Topics</h2>${toItems(toTerms('topics', topics))}</aside>`,
      ),
  );
  site.addTemplate(
    'lists.11ty.js',
    ({ list: { title, links, older } }: { list: List }) =>
      toPage(
        title,
        `<h1>${title}</h1>${toItems(links)}${older === '' ? '' : `<p><a href="${older}">Older</a></p>`}`,
      ),
    {
      pagination: { data: 'collections.lists', size: 1, alias: 'list' },
      permalink: ({ list }: { list: List }) => `${list.path}index.html`,
    },
  );
  return { markdownTemplateEngine: false };
}

function listAll(articles: readonly Article[]): List[] {
  const newest = articles.toSorted((one, other) => +other.data.date - +one.data.date);
  const links = newest.map(toLink);
  return [
    ...toLists('A made-up archive', '/', links.slice(0, 20)),
    ...toLists('Articles', '/articles/', links),
    ...listTerms('actors', newest),
    ...listTerms('topics', newest),
  ];
}

function listTerms(kind: 'actors' | 'topics', articles: readonly Article[]): List[] {
  const named = articles.flatMap((article) => article.data[kind].map((name) => ({ name, article })));
  const terms = [...Map.groupBy(named, ({ name }) => name)];
  const names = terms.map(([name]) => name).sort();
  return [
    ...toLists(kind, `/${kind}/`, toTerms(kind, names)),
    ...terms.flatMap(([name, all]) =>
      toLists(
        name,
        addressOf(kind, name),
        all.map(({ article }) => toLink(article)),
      ),
    ),
  ];
}

const toLink = ({ url, data: { title, date } }: Article): Link => ({ url, title, date });

const addressOf = (kind: string, name: string): string =>
  `/${kind}/${name.toLowerCase().replaceAll(' ', '-')}/`;

const toTerms = (kind: string, names: readonly string[]): Link[] =>
  names.map((name) => ({ url: addressOf(kind, name), title: name }));

const toLists = (title: string, path: string, links: readonly Link[]): List[] =>
  Array.from({ length: Math.ceil(links.length / PER_PAGE) }, (_, page) => ({
    title,
    path: page === 0 ? path : `${path}page/${page + 1}/`,
    links: links.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
    older: (page + 1) * PER_PAGE < links.length ? `${path}page/${page + 2}/` : '',
  }));

const toItems = (links: readonly Link[]): string =>
  `<ul>${links.map(({ url, title, date }) => `<li><a href="${url}">${title}</a> ${date ? timeOf(date) : ''}</li>`).join('')}</ul>`;

const timeOf = (date: Date): string => `<time>${date.toISOString().slice(0, 10)}</time>`;

const toPage = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/actors/">Actors</a> <a href="/topics/">Topics</a></nav>
<main>${main}</main>
</body>
</html>
`;
