/** When the articles are from, as bars that filter. */
import { linkTo, toggle, type Search } from './address.ts';
import { withEmpty, type Bar, type Chart } from './chart.ts';
import { counted, element, find } from './dom.ts';
import { periodInShort, periodInWords } from './labels.ts';

/** As many bars have each room for a label; of more, the first and the last are labelled. */
const FEW = 5;

/**
 * Shows the bars, and keeps the keyboard and what is scrolled to where they were; nothing where all articles
 * are of one month or year.
 * @param place a list, and a paragraph for what the bars leave out
 */
export function renderHistogram(place: HTMLElement, chart: Chart, search: Search): void {
  const list = find('ul', HTMLElement, place);
  const bars = withEmpty(chart.bars);
  const highest = Math.max(...bars.map(([, articles]) => articles));
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  place.hidden = bars.length < 2;
  const labelled = bars.length <= FEW ? bars : [bars[0], bars.at(-1)];
  list.classList.toggle('all-labelled', bars.length <= FEW);
  list.replaceChildren(
    ...bars.map((bar) =>
      element(
        'li',
        {},
        renderBar(bar, highest, search),
        labelled.includes(bar) &&
          element('span', { class: 'bar-label', 'aria-hidden': 'true' }, periodInShort(bar[0])),
      ),
    ),
  );
  find('p', HTMLElement, place).textContent =
    chart.rest > 0 ? `and ${counted(chart.rest, 'article')} without a month` : '';
  list.children[focused]?.querySelector('a')?.focus({ preventScroll: true });
}

function renderBar([period, articles]: Bar, highest: number, search: Search): HTMLElement {
  const label = `${periodInWords(period)}: ${counted(articles, 'article')}`;
  if (articles === 0) return element('span', { class: 'visually-hidden' }, label);
  const bar = element('span', { class: 'bar' });
  bar.style.setProperty('--share', String(articles / highest));
  const chosen = search.chosen.year.includes(period);
  return element(
    'a',
    {
      href: linkTo(toggle(search, 'year', period)),
      'aria-label': chosen ? `${label}, chosen` : label,
      'aria-current': chosen && 'true',
      title: label,
    },
    bar,
  );
}
