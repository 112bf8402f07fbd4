/** Makes the files that search loads beside Pagefind's own. */
import type { Archive } from '../../archive/archive.ts';
import { earliestDay, latestDay } from '../../archive/dates/edtf-bounds.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { languageInWords } from '../fields.ts';
import { dateInWords } from '../present.ts';
import type { Catalogue, Group, Names, Value } from './catalogue.ts';

/** The catalogue of an archive's articles. */
export function makeCatalogue(archive: Archive): Catalogue {
  const articles = [...archive.articles.values()];
  const values = {} as Record<Group, readonly Value[]>;
  const columns = {} as Record<Group, readonly (readonly number[])[]>;
  for (const [group, { of, label }] of Object.entries(groupsOf(archive)) as [Group, Facet][]) {
    const places = new Map<string, number>();
    columns[group] = articles.map((article) => of(article).map((id) => placeOf(places, id)));
    values[group] = [...places.keys()].map((id) => [id, label(id)]);
  }

  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const days = new Map<string, number>();
  return {
    values,
    columns,
    copies: Object.fromEntries(
      articles.flatMap(({ sameTextAs }, place) =>
        sameTextAs === null ? [] : [[place, places.get(sameTextAs) ?? place]],
      ),
    ),
    credits: Object.fromEntries(
      articles.flatMap(({ publisher, creditLine }, article) =>
        publisher.value === null && creditLine.value !== null ? [[article, creditLine.value]] : [],
      ),
    ),
    headlined: articles.map((article) => headlineActorsOf(article).size),
    published: articles.map(({ published }) =>
      published.value === null ? null : [placeOf(days, withoutTime(published.value)), published.basis],
    ),
    dates: [...days.keys()].map((edtf) => [edtf, dateInWords(edtf), periodOfDate(edtf)]),
  };
}

/** A group: the ids of an article's values, and what a reader is shown for one. */
interface Facet {
  readonly of: (article: ArticleRecord) => readonly string[];
  readonly label: (id: string) => string;
}

function groupsOf({ actors, topics }: Archive): Record<Group, Facet> {
  const actorsOf = rankActors(actors);
  return {
    actor: {
      of: ({ id }) => actorsOf.get(id) ?? [],
      label: (id) => actors.get(id)?.entry.prefLabel ?? id,
    },
    topic: {
      of: (article) => article.topics.map(({ topic }) => topic),
      label: (id) => topics.get(id)?.entry.prefLabel ?? id,
    },
    publisher: {
      of: ({ publisher }) => (publisher.value === null ? [] : [publisher.value]),
      label: (id) => id,
    },
    year: { of: yearOf, label: (id) => id },
    language: {
      of: ({ language }) => (language.value === null ? [] : [language.value]),
      label: languageInWords,
    },
  };
}

/** The actors of each article: those in its headline first, then those that it names most often. */
function rankActors(actors: Archive['actors']): ReadonlyMap<string, readonly string[]> {
  const ranked = Map.groupBy(
    [...actors.values()].flatMap(({ id, appearances }) =>
      appearances.map(({ article, mentions }) => ({
        id,
        article: article.id,
        isHeadlined: mentions.some(({ paragraph }) => paragraph === 'headline'),
        mentions: mentions.length,
      })),
    ),
    ({ article }) => article,
  );
  return new Map(
    [...ranked].map(([article, appearing]) => [
      article,
      appearing
        .toSorted(
          (one, other) =>
            Number(other.isHeadlined) - Number(one.isHeadlined) || other.mentions - one.mentions,
        )
        .map(({ id }) => id),
    ]),
  );
}

const headlineActorsOf = ({ mentions }: ArticleRecord): ReadonlySet<string> =>
  new Set(mentions.filter(({ paragraph }) => paragraph === 'headline').map(({ actor }) => actor));

/** The place of a value among those met so far. */
function placeOf(places: Map<string, number>, value: string): number {
  const place = places.get(value) ?? places.size;
  places.set(value, place);
  return place;
}

const withoutTime = (edtf: string): string => edtf.replace(/T[^/]*/gu, '');

const yearOf = ({ published }: ArticleRecord): readonly string[] =>
  published.value === null ? [] : [periodOfDate(withoutTime(published.value)).slice(0, 4)].filter(Boolean);

/** The month that a date falls under where it lies within one, else the year: that of its earliest day. */
function periodOfDate(edtf: string): string {
  const [first, last] = [earliestDay(edtf), latestDay(edtf)];
  const isWithinMonth = first !== null && first.slice(0, 7) === last?.slice(0, 7);
  return (first ?? last ?? '').slice(0, isWithinMonth ? 7 : 4);
}

/** Everybody and everything that the archive has a page for, with the most articles first. */
export function makeNames({ actors, topics }: Archive): Names {
  return {
    actors: [...actors.values()]
      .map(({ id, entry, appearances }) => ({
        id,
        label: entry.prefLabel,
        note: entry.note ?? '',
        articles: appearances.length,
        labels: [entry.altLabel, entry.hiddenLabel, entry.metonym, entry.demonym, entry.role].flat(),
      }))
      .toSorted((one, other) => other.articles - one.articles),
    topics: [...topics.values()]
      .map(({ id, entry, assignments }) => ({
        id,
        label: entry.prefLabel,
        note: entry.scopeNote ?? '',
        articles: assignments.length,
        labels: entry.altLabel,
      }))
      .toSorted((one, other) => other.articles - one.articles),
  };
}
