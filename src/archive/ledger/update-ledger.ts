import type { Archive, Result } from '../archive.ts';
import { foldLabel } from '../language/fold-label.ts';
import {
  partsOf,
  TITLES,
  type Digests,
  type Field,
  type Kind,
  type Ledger,
  type LedgerEntry,
} from '../ledger-entries.ts';
import { toListedPage } from '../ledger-pages.ts';
import { problem, type Problem } from '../problems.ts';
import { digestActor, digestTopic } from './digest.ts';
import { checkTargets, leadOn, straighten } from './lead-on.ts';
import type { Recognised } from './recognise-articles.ts';

/** Something that has an address now. */
interface Standing {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly seed?: string;
  readonly noindex?: boolean;
  readonly language?: string | null;
  readonly digests: Digests;
  /** The address it had when the ledger was last brought up to date, where that is known. */
  readonly last: string | undefined;
  /** Other addresses that lead here, in the words of the archivist. */
  readonly formerly: readonly string[];
}

/**
 * Brings a ledger up to an archive: what is new, changed, moved, merged or gone since is there without a
 * day. Nothing that ever stood in it is lost.
 * @param recognised what the ledger knows of each article, by the path of its text
 */
export function updateLedger(
  { file, entries: before, pages }: Ledger,
  archive: Pick<Archive, 'articles' | 'actors' | 'topics'>,
  recognised: ReadonlyMap<string, Recognised>,
): Result<Ledger> {
  const now = new Map<string, LedgerEntry>();
  const former = new Map<string, LedgerEntry>();
  const problems: Problem[] = [];
  const ends = leadOn({ entries: before });
  const things = standingIn(archive, recognised, before);
  for (const thing of things) {
    const address = `${thing.kind}/${thing.id}`;
    const last = thing.last === undefined ? undefined : before.get(thing.last);
    now.set(address, stand(last, thing));
    const given = before.get(address);
    const own = new Set([thing.last, ...thing.formerly]);
    if (given?.gone?.how === 'moved' && !own.has(given.to) && !own.has(ends.get(address)))
      problems.push(
        problem('address-given-away', { file, ...lineOf(given) }, `${address} leads to ${given.to}`),
      );
    const moved = thing.last !== undefined && thing.last !== address ? [thing.last] : [];
    for (const old of [...moved, ...thing.formerly])
      former.set(
        old,
        leave(before.get(old), address, moved.includes(old) || !before.has(old) ? 'moved' : 'merged'),
      );
  }
  for (const [address, entry] of former) if (!now.has(address)) now.set(address, entry);

  const texts = new Map(
    things.flatMap(({ kind, id, digests: { text } }) =>
      text === undefined ? [] : [[text, `${kind}/${id}`]],
    ),
  );
  const newcomers = new Map(
    things.flatMap(({ kind, id, title, last }) =>
      last === undefined && kind !== 'articles' ? [[`${kind} ${foldLabel(title)}`, id]] : [],
    ),
  );
  for (const [address, entry] of before) {
    if (now.has(address)) {
      if (entry.to !== undefined && !entry.gone && !now.get(address)?.gone)
        problems.push(problem('ledger-still-there', { file, ...lineOf(entry) }, address));
      continue;
    }
    const to = entry.to ?? (entry.fields.text === undefined ? undefined : texts.get(entry.fields.text));
    now.set(address, entry.gone ? entry : leave(entry, to, 'merged'));
    if (entry.gone || to !== undefined || entry.note !== undefined) continue;
    const namesake = newcomers.get(`${partsOf(address)?.kind} ${foldLabel(entry.title ?? '')}`);
    problems.push(
      namesake === undefined
        ? problem('address-gone', { file, ...lineOf(entry) }, address)
        : problem('address-renamed', { file, ...lineOf(entry) }, `${address} is gone, and ${namesake}`),
    );
  }
  const ledger = { file, entries: straighten(now), pages: pagesOf(now, pages) };
  return { value: ledger, problems: [...problems, ...checkTargets(ledger)] };
}

/** The pages that are still named: those of what the archivist has struck out go with it. */
const pagesOf = (entries: Ledger['entries'], pages: Ledger['pages']): Set<string> =>
  new Set([...pages].filter((page) => toListedPage(page)?.things.every((thing) => entries.has(thing))));

function standingIn(
  { articles, actors, topics }: Pick<Archive, 'articles' | 'actors' | 'topics'>,
  recognised: ReadonlyMap<string, Recognised>,
  before: Ledger['entries'],
): Standing[] {
  const named = (kind: 'actors' | 'topics', id: string, formerly: readonly string[]) => {
    const address = `${kind}/${id}`;
    const others = formerly.map((old) => `${kind}/${old}`);
    const isLast = (one: string) => {
      const known = before.get(one);
      return known && (one === address ? known.gone?.how !== 'moved' : !known.gone);
    };
    const last = [address, ...others].find(isLast);
    return { kind, id, last, formerly: others };
  };
  return [
    ...[...articles.values()].map(({ id, seed, headline, noindex, language }): Standing => {
      const { digests = {}, last } = recognised.get(seed) ?? {};
      return {
        kind: 'articles',
        id,
        title: headline.value ?? seed,
        seed,
        noindex,
        language: language.value,
        digests,
        last: last === undefined ? undefined : `articles/${last}`,
        formerly: [],
      };
    }),
    ...[...actors.values()].map(({ id, entry }) => ({
      ...named('actors', id, entry.formerly),
      title: entry.prefLabel,
      digests: digestActor(entry),
    })),
    ...[...topics.values()].map(({ id, entry }) => ({
      ...named('topics', id, entry.formerly),
      title: entry.prefLabel,
      digests: digestTopic(entry),
    })),
  ];
}

/** The most characters of a title. */
const TITLE = 200;

/** The entry of a thing that has a page, as it was and as it is now. */
function stand(
  last: LedgerEntry | undefined,
  { title, seed, noindex, language, digests }: Standing,
): LedgerEntry {
  const corrected = last ? differences(last.fields, digests) : [];
  const returned = last?.gone !== undefined;
  const titleNow = title.replace(/\s+/gu, ' ').trim().slice(0, TITLE).toWellFormed();
  const isRenamed = TITLES.some((field) => corrected.includes(field) && last?.fields[field] !== undefined);
  const was = isRenamed && last?.title !== titleNow ? last?.title : undefined;
  return {
    title: titleNow,
    ...(seed !== undefined && { seed }),
    since: last?.since ?? null,
    ...(last?.to !== undefined && !last.gone && { to: last.to }),
    ...(last?.note !== undefined && !last.gone && { note: last.note }),
    ...(noindex && { noindex }),
    ...(language && { language }),
    fields: digests,
    changes: [
      ...(last?.changes ?? []),
      ...(corrected.length > 0 || returned
        ? [{ on: null, corrected, ...(was !== undefined && { was }), returned }]
        : []),
    ],
    ...(last?.line !== undefined && { line: last.line }),
  };
}

/** What goes with the rights to a text, and is no correction of its own. */
const OF_ACCESS: readonly string[] = ['text', 'standfirst'] satisfies Field[];

function differences(before: Digests, now: Digests): Field[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(now)]) as Set<Field>;
  const different = [...fields].filter((field) => before[field] !== now[field]);
  return different.includes('access') ? different.filter((field) => !OF_ACCESS.includes(field)) : different;
}

/** The entry of an address whose page is gone. */
function leave(entry: LedgerEntry | undefined, to: string | undefined, how: 'moved' | 'merged'): LedgerEntry {
  const gone =
    entry?.gone && entry.to === to
      ? entry.gone
      : { how: to === undefined ? ('removed' as const) : how, on: null };
  const { since = null, fields = {}, changes = [] } = entry ?? {};
  if (gone.how === 'moved')
    return {
      since,
      gone,
      ...(to !== undefined && { to }),
      fields: {},
      changes: [],
      ...(entry && lineOf(entry)),
    };
  return { ...entry, since, gone, ...(to !== undefined && { to }), fields, changes };
}

const lineOf = ({ line }: LedgerEntry): { line?: number } => (line === undefined ? {} : { line });
