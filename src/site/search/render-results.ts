/** Results as elements, in the shape that lists of articles have everywhere on the site. */
import { actorHref, articleHref, topicHref } from '../links.ts';
import { element, marked, numbered } from './dom.ts';
import type { Facts } from './fragment.ts';
import type { Item } from './run-search.ts';

/** One result. */
export function renderItem({
  url,
  title,
  alsoTitled,
  passages,
  summary,
  facts,
  actors,
  topics,
}: Item): HTMLLIElement {
  const lang = { lang: facts.language ?? undefined, dir: 'auto' };
  return element(
    'li',
    {},
    element(
      'article',
      {},
      element('h3', {}, element('a', { href: url, ...lang }, ...marked(title))),
      element('p', { class: 'entry-meta' }, ...describe(facts)),
      alsoTitled &&
        element(
          'p',
          { class: 'note' },
          'Also published as ',
          element('a', { href: alsoTitled.url, ...lang }, ...marked(alsoTitled.title)),
        ),
      summary !== '' && element('p', { class: 'entry-summary', ...lang }, summary),
      passages.length > 0 &&
        element(
          'ul',
          { class: 'passages' },
          ...passages.map(({ id, pieces }) =>
            element('li', lang, element('a', { href: `${url}#${id}` }, ...marked(pieces))),
          ),
        ),
      facts.otherCopies > 0 && element('p', { class: 'note' }, ...describeCopies(facts, url)),
      element(
        'p',
        { class: 'tags result-names' },
        ...actors.map(([id, label]) => element('a', { href: actorHref(id), class: 'result-actor' }, label)),
        ...topics.map(([id, label]) => element('a', { href: topicHref(id), class: 'result-topic' }, label)),
      ),
    ),
  );
}

/** Outlet, date, and how the date is known. */
function describe({ outlet, date, basis }: Facts): (Node | string)[] {
  const [edtf = '', words = 'no date'] = date ?? [];
  const exact = /^\d{4}(?:-\d\d){0,2}$/u.test(edtf);
  return [
    ...(outlet === null ? [] : [element('bdi', {}, outlet), ' · ']),
    exact ? element('time', { datetime: edtf }, words) : words,
    ...(basis === 'absent' ? [] : [' ', element('span', { class: `basis basis-${basis}` }, basis)]),
  ];
}

/** Where else the text was published: some of the places, and the number of the rest. */
function describeCopies({ copies, otherCopies }: Facts, url: string): (Node | string)[] {
  const rest = otherCopies - copies.length;
  return [
    'Also published: ',
    ...copies.flatMap(({ id, outlet, date }, index) => [
      index === 0 ? '' : '; ',
      element('a', { href: articleHref(id) }, outlet ?? 'outlet not stated', `, ${date ?? 'no date'}`),
    ]),
    ...(rest === 0 ? [] : [' and ', element('a', { href: `${url}#copies` }, `${numbered(rest)} more`)]),
  ];
}
