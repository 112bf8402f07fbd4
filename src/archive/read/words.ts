/** The phrases of `language/`, compiled for looking lines up. */
import type { Language, ReadingWords } from '../language/language.ts';
import { LANGUAGES, languageOf } from '../language/languages.ts';
import type { DiscardReason } from '../records.ts';
import { fold } from './lines.ts';

/** What a phrase says of the line that it is, or that it opens. */
export type Meaning = DiscardReason | 'list' | 'aside' | 'more' | 'section';

export interface Words {
  /** By folded phrase: what a whole line is. */
  readonly whole: ReadonlyMap<string, Meaning>;
  readonly openings: Openings<Meaning>;
  readonly by: Openings<true>;
  readonly published: Openings<true>;
  readonly updated: Openings<true>;
  readonly storyCode: Openings<true>;
  readonly address: Openings<true>;
  readonly reprint: Openings<true>;
  readonly contributors: Openings<true>;
  readonly captions: Openings<true>;
  readonly rights: readonly string[];
  readonly and: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly desk: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Phrases by their first word, the longest first. */
export type Openings<T> = ReadonlyMap<string, readonly { readonly phrase: string; readonly value: T }[]>;

/** The phrases of a list in a language file, folded. */
const phrases = (list: string | undefined): string[] => (list ?? '').split('|').map(fold).filter(Boolean);

const firstWord = (key: string): string => /^[^\s:]+/u.exec(key)?.[0] ?? '';

function openings<T>(entries: Iterable<readonly [string, T]>): Openings<T> {
  const table = new Map<string, { phrase: string; value: T }[]>();
  for (const [phrase, value] of entries) {
    const word = firstWord(phrase);
    table.set(word, [...(table.get(word) ?? []), { phrase, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return table;
}

/** The longest phrase of a table that opens a folded line, as whole words. */
export function opening<T>(table: Openings<T>, key: string): { phrase: string; value: T } | undefined {
  return table
    .get(firstWord(key))
    ?.find(({ phrase }) => key.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(key.slice(phrase.length)));
}

function compile(languages: readonly Language[]): Words {
  const sections = languages.map(({ reading }) => reading);
  const all = (pick: (words: ReadingWords) => string | undefined) =>
    sections.flatMap((section) => phrases(pick(section)));
  const table = (pick: (words: ReadingWords) => string | undefined) =>
    openings(all(pick).map((phrase) => [phrase, true] as const));
  const byReason = (part: 'lines' | 'openings') =>
    sections.flatMap((section) =>
      Object.entries(section[part]).flatMap(([reason, list]) =>
        phrases(list).map((phrase) => [phrase, reason as DiscardReason] as const),
      ),
    );
  const tagged = (list: readonly string[], meaning: Meaning) =>
    list.map((phrase) => [phrase, meaning] as const);
  const lists = tagged(
    all((words) => words.lists),
    'list',
  );
  const asides = tagged(
    all((words) => words.asides),
    'aside',
  );
  const more = tagged(
    all((words) => words.more),
    'more',
  );
  return {
    whole: new Map<string, Meaning>([
      ...tagged(
        all((words) => words.sections),
        'section',
      ),
      ...byReason('lines'),
      ...lists,
      ...asides,
      ...more,
    ]),
    openings: openings<Meaning>([...byReason('openings'), ...more]),
    by: table((words) => words.by),
    published: table((words) => words.published),
    updated: table((words) => words.updated),
    storyCode: table((words) => words.storyCode),
    address: table((words) => words.address),
    reprint: table((words) => words.reprint),
    contributors: table((words) => words.contributors),
    captions: table((words) => words.captions),
    rights: all((words) => words.rights),
    and: new Set(all((words) => words.and)),
    in: new Set(all((words) => words.in)),
    desk: new Set(all((words) => words.desk)),
    common: new Set(all((words) => words.common)),
  };
}

const compiled = new Map<string, Words>();

/** The phrases for texts in a language: its own and the English of so many sites; all where it is unknown. */
export function wordsFor(tag: string | null): Words {
  const language = tag === null ? undefined : languageOf(tag);
  const key = language?.tag ?? '';
  const known = compiled.get(key);
  if (known) return known;
  const words = compile(
    language ? LANGUAGES.filter((one) => one === language || one.tag === 'en') : LANGUAGES,
  );
  compiled.set(key, words);
  return words;
}
