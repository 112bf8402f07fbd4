/** What stands between the question and its results: whom a name means, and ways on where nothing was found. */
import { actorHref, href, topicHref } from '../links.ts';
import { clear, isFiltered, linkTo, type Search } from './address.ts';
import type { Name } from './catalogue.ts';
import { counted, element } from './dom.ts';
import type { Engine } from './engine.ts';
import { pageLocale } from './labels.ts';
import type { NamedTerm } from './names.ts';
import { findAll, type Results } from './run-search.ts';
import { suggestSpelling } from './suggest-spelling.ts';

/** The notes on a search. */
export async function renderNotes(search: Search, results: Results, engine: Engine): Promise<HTMLElement[]> {
  const found = results.view.found > 0;
  const named = [
    ...results.named.map((term) => nameNote(term, search, found)),
    ...results.topics.map(topicNote),
  ];
  return found ? named : [...named, await noneFound(search, engine)];
}

/** Who is meant, and a way to the words themselves, unless they too find nothing. */
function nameNote({ actors, text, words, role }: NamedTerm, search: Search, found: boolean): HTMLElement {
  const isLeftOut = role === 'excluded';
  const people = actors.map((actor) => introduce(actor, actorHref));
  const exactly = `the exact ${words.length === 1 ? 'word' : 'words'} “${text}”`;
  const named = new Intl.ListFormat(pageLocale()).format(actors.map(({ label }) => label));
  const choice = search.exact
    ? element(
        'p',
        {},
        `${isLeftOut ? 'Leaving out only' : 'Only'} ${exactly}. `,
        element('a', { href: linkTo({ ...search, exact: false, page: 1 }) }, 'Search in every spelling'),
      )
    : (found || isLeftOut) &&
      element(
        'p',
        {},
        `${isLeftOut ? 'Leaving out' : 'Also matching'} ${named} in every spelling. `,
        element(
          'a',
          { href: linkTo({ ...search, exact: true, page: 1 }) },
          `${isLeftOut ? 'Leave out only' : 'Search only for'} ${exactly}`,
        ),
      );
  return element('div', { class: 'search-note' }, ...people, choice);
}

/** The topic that the query is the name of. */
const topicNote = (topic: Name): HTMLElement =>
  element('div', { class: 'search-note' }, introduce(topic, topicHref));

/** A name with one line on who or what it is. */
const introduce = ({ id, label, note, articles }: Name, hrefOf: (id: string) => string): HTMLElement =>
  element(
    'p',
    {},
    element('a', { href: hrefOf(id) }, label),
    note === '' ? '' : ` – ${note.replace(/\.$/u, '')}`,
    ', ',
    counted(articles, 'article'),
  );

/** The lists of the archive. */
const lookElsewhere = (): HTMLElement =>
  element(
    'p',
    {},
    'Or look by ',
    element('a', { href: href('/actors/') }, 'actor'),
    ', by ',
    element('a', { href: href('/topics/') }, 'topic'),
    ' or by ',
    element('a', { href: href('/dates/') }, 'date'),
    '.',
  );

async function noneFound(search: Search, engine: Engine): Promise<HTMLElement> {
  // Whoever has no suggestions still has the answer.
  const finds = async (q: string): Promise<boolean> => (await findAll({ ...search, q }, engine)).length > 0;
  const spellings = await suggestSpelling(search.q, engine, finds).catch(() => []);
  return element(
    'div',
    { class: 'search-note' },
    element('p', {}, search.q === '' ? 'No article has all of these.' : 'No article matches.'),
    spellings.length > 0 &&
      element(
        'p',
        {},
        'Did you mean ',
        ...spellings.flatMap((q, index) => [
          index === 0 ? '' : ', ',
          element('a', { href: linkTo({ ...search, q, page: 1 }) }, q),
        ]),
        '?',
      ),
    isFiltered(search) &&
      element('p', {}, element('a', { href: linkTo(clear(search)) }, 'Search without filters')),
    lookElsewhere(),
  );
}

/** Why there is no search, in plain words. */
export const reasonOfFailure = (): string =>
  // Only the development server, which has no index, replaces modules while they run.
  import.meta.hot
    ? 'The search index is built with the archive: run “npm start” to search.'
    : navigator.onLine
      ? 'The search index could not be loaded.'
      : 'You are offline, and search needs the network.';

/** The ways on where there is no search. */
export function renderFailure(again: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'link-button' }, 'Try again');
  button.addEventListener('click', again);
  return element('div', { class: 'search-note' }, button, lookElsewhere());
}
