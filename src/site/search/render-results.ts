/** Results as elements, in the shape that lists of articles have everywhere on the site. */
import { actorHref, topicHref } from '../links.ts';
import type { Catalogue } from './catalogue.ts';
import { element, marked } from './dom.ts';
import type { Item } from './engine.ts';

/** How many actors and topics are named under a result. */
const ACTORS = 6;
const TOPICS = 3;

/** One result. */
export function renderItem(
  { article, language, url, title, passages, summary }: Item,
  catalogue: Catalogue,
): HTMLLIElement {
  const lang = { lang: language, dir: 'auto' };
  const others = countOtherCopies(article, catalogue);
  return element(
    'li',
    {},
    element(
      'article',
      {},
      element('h3', {}, element('a', { href: url, ...lang }, ...marked(title))),
      element('p', { class: 'entry-meta' }, ...factsOf(article, catalogue)),
      summary !== '' && element('p', { class: 'entry-summary', ...lang }, summary),
      passages.length > 0 &&
        element(
          'ul',
          { class: 'passages' },
          ...passages.map(({ id, pieces }) =>
            element('li', lang, element('a', { href: `${url}#${id}` }, ...marked(pieces))),
          ),
        ),
      others > 0 &&
        element(
          'p',
          { class: 'note' },
          element(
            'a',
            { href: `${url}#copies` },
            `Also published in ${others} other ${others === 1 ? 'place' : 'places'}`,
          ),
        ),
      element(
        'p',
        { class: 'tags result-names' },
        ...linksOf(article, catalogue, 'actor', ACTORS, actorHref),
        ...linksOf(article, catalogue, 'topic', TOPICS, topicHref),
      ),
    ),
  );
}

/** How many other articles have the text of one. */
function countOtherCopies(article: number, { copies }: Catalogue): number {
  const chief = copies[article] ?? article;
  return Object.values(copies).filter((place) => place === chief).length;
}

/** Outlet, date, and how the date is known where the text does not state it. */
function factsOf(
  article: number,
  { values, columns, credits, published, dates }: Catalogue,
): (Node | string)[] {
  const outlet = values.publisher[columns.publisher[article]?.[0] ?? -1]?.[1] ?? credits[article];
  const [place, basis] = published[article] ?? [-1, 'absent'];
  const [edtf = '', words = 'no date'] = dates[place] ?? [];
  const exact = /^\d{4}(?:-\d\d){0,2}$/u.test(edtf);
  return [
    outlet ? `${outlet} · ` : '',
    exact ? element('time', { datetime: edtf }, words) : words,
    ' ',
    basis === 'supplied' || basis === 'inferred'
      ? element('span', { class: `basis basis-${basis}` }, basis)
      : '',
  ];
}

function linksOf(
  article: number,
  { values, columns }: Catalogue,
  group: 'actor' | 'topic',
  most: number,
  hrefOf: (id: string) => string,
): HTMLElement[] {
  return (columns[group][article] ?? []).slice(0, most).flatMap((place) => {
    const value = values[group][place];
    return value ? [element('a', { href: hrefOf(value[0]), class: `result-${group}` }, value[1])] : [];
  });
}
