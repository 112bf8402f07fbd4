/** Makes the files that search loads beside Pagefind's own. */
import type { Archive } from '../../archive/archive.ts';
import { earliestDay, latestDay } from '../../archive/dates/edtf-bounds.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { dateInWords } from '../present.ts';
import type { Catalogue, Group, Names, Value } from './catalogue.ts';

/** The catalogue of an archive's articles. */
export function makeCatalogue(archive: Archive): Catalogue {
  const articles = [...archive.articles.values()];
  const actorsOf = Map.groupBy(
    [...archive.actors.values()].flatMap(({ id, appearances }) =>
      appearances.map(({ article }) => ({ id, article: article.id })),
    ),
    ({ article }) => article,
  );
  const inHeadline = ({ mentions }: ArticleRecord) =>
    new Set(mentions.filter(({ paragraph }) => paragraph === 'headline').map(({ actor }) => actor));
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });

  const groups: Record<Group, { of: (article: ArticleRecord) => string[]; label: (id: string) => string }> = {
    actor: {
      of: (article) => {
        const first = inHeadline(article);
        const all = (actorsOf.get(article.id) ?? []).map(({ id }) => id);
        return [...all.filter((id) => first.has(id)), ...all.filter((id) => !first.has(id))];
      },
      label: (id) => archive.actors.get(id)?.entry.prefLabel ?? id,
    },
    topic: {
      of: ({ topics }) => topics.map(({ topic }) => topic),
      label: (id) => archive.topics.get(id)?.entry.prefLabel ?? id,
    },
    publisher: {
      of: ({ publisher }) => (publisher.value === null ? [] : [publisher.value]),
      label: (id) => id,
    },
    year: { of: (article) => [periodOf(article).slice(0, 4)].filter(Boolean), label: (id) => id },
    language: {
      of: ({ language }) => (language.value === null ? [] : [language.value]),
      label: (id) => languages.of(id) ?? id,
    },
  };

  const values = {} as Record<Group, readonly Value[]>;
  const columns = {} as Record<Group, readonly (readonly number[])[]>;
  for (const [group, { of, label }] of Object.entries(groups) as [Group, (typeof groups)[Group]][]) {
    const places = new Map<string, number>();
    columns[group] = articles.map((article) => of(article).map((id) => placeOf(places, id)));
    values[group] = [...places.keys()].map((id) => [id, label(id)]);
  }

  const days = new Map<string, number>();
  return {
    values,
    columns,
    headlined: articles.map((article) => inHeadline(article).size),
    published: articles.map(({ published }) =>
      published.value === null ? null : [placeOf(days, withoutTime(published.value)), published.basis],
    ),
    dates: [...days.keys()].map((edtf) => [edtf, dateInWords(edtf), periodOfDate(edtf)]),
  };
}

/** The place of a value among those met so far. */
function placeOf(places: Map<string, number>, value: string): number {
  const place = places.get(value) ?? places.size;
  places.set(value, place);
  return place;
}

const withoutTime = (edtf: string): string => edtf.replace(/T[^/]*/gu, '');

const periodOf = ({ published }: ArticleRecord): string =>
  published.value === null ? '' : periodOfDate(withoutTime(published.value));

/** The month that a date falls under where it is known, else the year: that of its earliest day. */
function periodOfDate(edtf: string): string {
  const [first, last] = [earliestDay(edtf), latestDay(edtf)];
  const day = first ?? last ?? '';
  const certain =
    edtf.length > 4 && (first === null || last === null || first.slice(0, 7) === last.slice(0, 7));
  return certain ? day.slice(0, 7) : day.slice(0, 4);
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
