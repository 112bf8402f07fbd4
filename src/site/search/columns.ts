/** For each value of each group the articles that have it, loaded as far as they are asked for. */
import {
  fromGaps,
  inFiles,
  NAME_GROUPS,
  type Appearances,
  type Catalogue,
  type Group,
  type NameGroup,
  type Names,
  type SmallColumns,
} from './catalogue.ts';
import { fetchJson, type Fetch } from './fetch-json.ts';
import { once } from './once.ts';

/** A value of a group. */
export interface Column {
  /** As the address has it. */
  readonly id: string;
  /** The articles that have it, by their place. */
  readonly places: readonly number[];
  /** Those of them whose headline names it. */
  readonly headlines: readonly number[];
}

export interface Columns {
  /** One value; of years also a month. */
  readonly one: (group: Group, id: string) => Promise<Column>;
  /** All values of a group. */
  readonly all: (group: Group) => Promise<readonly Column[]>;
  /** The months or years that the articles fall under. */
  readonly periods: readonly Column[];
}

/** Opens the columns of an archive. */
export function openColumns(
  { periods: runs }: Catalogue,
  { actors, topics }: Names,
  fetchFile: Fetch = fetchJson,
): Columns {
  const files = { actor: inFiles(actors), topic: inFiles(topics) };
  const fileOf = {
    actor: new Map(files.actor.flatMap((names, number) => names.map(({ id }) => [id, number]))),
    topic: new Map(files.topic.flatMap((names, number) => names.map(({ id }) => [id, number]))),
  };
  const periods = periodsOf(runs);
  const years = [...new Set(periods.map(({ id }) => id.slice(0, 4)))].map((year) => within(year, periods));
  const loaded = once<readonly Column[]>();
  const small = once<SmallColumns>();

  const appearances = (group: NameGroup, number: number): Promise<readonly Column[]> =>
    loaded(`/search/${group}/${number}.json`, async (path) => {
      const columns = await fetchFile<readonly Appearances[]>(path as `/${string}`);
      return columns.map(([headlines, others], index) =>
        columnOf(files[group][number]?.[index]?.id ?? '', fromGaps(headlines), fromGaps(others)),
      );
    });

  const all = async (group: Group): Promise<readonly Column[]> => {
    if (group === 'year') return years;
    if (isNameGroup(group)) {
      return (await Promise.all(files[group].map((_, number) => appearances(group, number)))).flat();
    }
    const columns = await small('/search/columns.json', () => fetchFile('/search/columns.json'));
    return columns[group].map(([id, gaps]) => columnOf(id, [], fromGaps(gaps)));
  };

  return {
    async one(group, id) {
      if (group === 'year') return within(id, periods);
      const file = isNameGroup(group) ? fileOf[group].get(id) : undefined;
      const columns =
        isNameGroup(group) && file !== undefined ? await appearances(group, file) : await all(group);
      return columns.find((column) => column.id === id) ?? columnOf(id, [], []);
    },
    all,
    periods,
  };
}

const isNameGroup = (group: Group): group is NameGroup => NAME_GROUPS.some((one) => one === group);

function columnOf(id: string, headlines: readonly number[], others: readonly number[]): Column {
  if (headlines.length === 0) return { id, headlines, places: others };
  return { id, headlines, places: [...headlines, ...others].sort((one, other) => one - other) };
}

/** What falls under a year or a month. */
const within = (id: string, periods: readonly Column[]): Column =>
  columnOf(
    id,
    [],
    periods
      .filter((period) => period.id === id || period.id.startsWith(`${id}-`))
      .flatMap(({ places }) => places)
      .sort((one, other) => one - other),
  );

function periodsOf(runs: Catalogue['periods']): Column[] {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const [period, articles] of runs) {
    const holding = places.get(period) ?? [];
    for (const end = place + articles; place < end; place++) holding.push(place);
    if (period !== '') places.set(period, holding);
  }
  return [...places].map(([id, holding]) => columnOf(id, [], holding));
}
