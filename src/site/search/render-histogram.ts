/** When the articles are from, as bars that filter: by month where that is not too many, else by year. */
import { linkTo, toggle, type Search } from './address.ts';
import { counted, element } from './dom.ts';
import type { Filtered } from './facets.ts';
import { periodInWords } from './labels.ts';

/** The most months that are shown side by side: each has to be wide enough for a finger. */
const MONTHS = 24;

interface Bar {
  readonly period: string;
  readonly articles: number;
}

/** Shows the bars; nothing where all articles are of one month or year. */
export function renderHistogram(list: HTMLElement, { periods }: Filtered, search: Search): void {
  const bars = barsOf(periods);
  const highest = Math.max(...bars.map(({ articles }) => articles));
  list.hidden = bars.length < 2;
  list.replaceChildren(...bars.map((bar) => renderBar(bar, highest, search)));
}

function renderBar({ period, articles }: Bar, highest: number, search: Search): HTMLElement {
  const label = `${periodInWords(period)}: ${counted(articles, 'article')}`;
  if (articles === 0) return element('li', {}, element('span', { class: 'visually-hidden' }, label));
  const bar = element('span', { class: 'bar' });
  bar.style.setProperty('--share', String(articles / highest));
  const chosen = search.chosen.year.includes(period);
  return element(
    'li',
    {},
    element(
      'a',
      {
        href: linkTo(toggle(search, 'year', period)),
        'aria-label': chosen ? `${label}, chosen` : label,
        'aria-current': chosen && 'true',
        title: label,
      },
      bar,
    ),
  );
}

/** The periods in order, with the empty months or years between them; a year stands before its months. */
export function barsOf(periods: ReadonlyMap<string, number>): Bar[] {
  const known = [...periods.keys()].toSorted();
  const months = known.filter((period) => period.length > 4);
  const [first, last] = [months[0], months.at(-1)];
  if (first !== undefined && last !== undefined && monthNumber(last) - monthNumber(first) < MONTHS) {
    const all = new Set(known);
    for (let month = monthNumber(first); month <= monthNumber(last); month++) all.add(monthOf(month));
    if (all.size <= MONTHS)
      return [...all].toSorted().map((period) => ({ period, articles: periods.get(period) ?? 0 }));
  }
  return years(periods);
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
