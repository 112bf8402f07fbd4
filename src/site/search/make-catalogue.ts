/** Makes the files that search loads beside Pagefind's own. */
import type { Archive } from '../../archive/archive.ts';
import { earliestDay, latestDay } from '../../archive/dates/edtf-bounds.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { toGaps, type Catalogue, type Gaps, type SmallColumns } from './catalogue.ts';
import { commonOf } from './find-common.ts';
import { withoutTime } from './make-facts.ts';
import { placesOf } from './places-of.ts';

/** The catalogue of an archive's articles. */
export function makeCatalogue(archive: Archive): Catalogue {
  const places = placesOf(archive);
  const articles = [...archive.articles.values()];
  return {
    articles: articles.length,
    copies: Object.fromEntries(
      articles.flatMap(({ sameTextAs }, place) =>
        sameTextAs === null ? [] : [[place, places.get(sameTextAs) ?? place]],
      ),
    ),
    periods: runsOf(articles.map(periodOf)),
    common: commonOf(archive),
  };
}

/** Where the values of the groups hold that have few of them. */
export function makeSmallColumns({ articles }: Archive): SmallColumns {
  const columnsOf = (valueOf: (article: ArticleRecord) => string | null): [string, Gaps][] => {
    const places = new Map<string, number[]>();
    for (const [place, article] of [...articles.values()].entries()) {
      const value = valueOf(article);
      if (value === null) continue;
      const same = places.get(value);
      if (same) same.push(place);
      else places.set(value, [place]);
    }
    return [...places].map(([value, holding]) => [value, toGaps(holding)]);
  };
  return {
    publisher: columnsOf(({ publisher }) => publisher.value),
    language: columnsOf(({ language }) => language.value),
  };
}

/** Values that follow one another and are the same, with their number. */
function runsOf(values: readonly string[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

/** The month that a date falls under where it lies within one, else the year: that of its earliest day. */
function periodOf({ published: { value } }: ArticleRecord): string {
  if (value === null) return '';
  const day = withoutTime(value);
  const [first, last] = [earliestDay(day), latestDay(day)];
  const isWithinMonth = first !== null && first.slice(0, 7) === last?.slice(0, 7);
  return (first ?? last ?? '').slice(0, isWithinMonth ? 7 : 4);
}
