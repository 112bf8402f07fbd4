/** When the articles are from, as bars that filter: by month where that is not too many, else by year. */
import { linkTo, toggle, type Search } from './address.ts';
import { counted, element, find } from './dom.ts';
import { periodInShort, periodInWords } from './labels.ts';

/** The most months that are shown side by side. */
const MONTHS = 24;

/** As many bars have each room for a label; of more, the first and the last are labelled. */
const FEW = 5;

interface Bar {
  readonly period: string;
  readonly articles: number;
}

/**
 * Shows the bars, and keeps the keyboard and what is scrolled to where they were; nothing where all articles
 * are of one month or year.
 * @param place a list, and a paragraph for what the bars leave out
 */
export function renderHistogram(
  place: HTMLElement,
  periods: ReadonlyMap<string, number>,
  search: Search,
): void {
  const list = find('ul', HTMLElement, place);
  const bars = barsOf(periods);
  const highest = Math.max(...bars.map(({ articles }) => articles));
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
          element('span', { class: 'bar-label', 'aria-hidden': 'true' }, periodInShort(bar.period)),
      ),
    ),
  );
  const rest = sumOf(periods.values()) - sumOf(bars.map(({ articles }) => articles));
  find('p', HTMLElement, place).textContent =
    rest > 0 ? `and ${counted(rest, 'article')} without a month` : '';
  list.children[focused]?.querySelector('a')?.focus({ preventScroll: true });
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

function renderBar({ period, articles }: Bar, highest: number, search: Search): HTMLElement {
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

/**
 * Months in order with the empty ones between them, where there are not too many; else years. Months
 * leave out what is known by its year alone: its month would be made up.
 */
export function barsOf(periods: ReadonlyMap<string, number>): Bar[] {
  const months = [...periods.keys()].filter((period) => period.length > 4).toSorted();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const size = monthNumber(last) - monthNumber(first) + 1;
  if (months.length < 2 || size > MONTHS) return years(periods);
  return Array.from({ length: size }, (_, index) => {
    const period = monthOf(monthNumber(first) + index);
    return { period, articles: periods.get(period) ?? 0 };
  });
}

function years(periods: ReadonlyMap<string, number>): Bar[] {
  const totals = new Map<number, number>();
  for (const [period, articles] of periods) {
    const year = Number(period.slice(0, 4));
    totals.set(year, (totals.get(year) ?? 0) + articles);
  }
  const [from, to] = [Math.min(...totals.keys()), Math.max(...totals.keys())];
  return Array.from({ length: totals.size === 0 ? 0 : to - from + 1 }, (_, index) => ({
    period: String(from + index).padStart(4, '0'),
    articles: totals.get(from + index) ?? 0,
  }));
}

const monthNumber = (period: string): number => Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
