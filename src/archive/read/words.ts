/** The phrases of `language/`, compiled for looking lines up. */
import type { Language } from '../language/language.ts';
import { LANGUAGES, languageOf } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';
import type { ReadingWords } from '../language/reading-words.ts';
import type { DiscardReason } from '../records.ts';
import { fold } from './lines.ts';

/** What a phrase says of the line that it is, or that it opens. */
export type Meaning = DiscardReason | 'list' | 'aside' | 'more' | 'section';

export interface Words {
  /** The languages these are of, the likeliest first. */
  readonly languages: readonly Language[];
  /** By folded phrase, every number being `0`: what a whole line is. */
  readonly whole: ReadonlyMap<string, Meaning>;
  /** How many words the longest of those has. */
  readonly longest: number;
  /** What a short line is that begins so. */
  readonly openings: Openings<DiscardReason>;
  readonly asides: Openings;
  readonly more: Openings;
  readonly by: Openings;
  readonly storyCode: Openings;
  readonly address: Openings;
  readonly title: Openings;
  readonly section: Openings;
  readonly home: Openings;
  readonly reprint: Openings;
  readonly reported: Openings;
  readonly feed: readonly string[];
  readonly captions: Openings;
  readonly published: ReadonlySet<string>;
  readonly updated: ReadonlySet<string>;
  readonly rights: readonly string[];
  /** The same and the signs and years around them, to cut a notice at. */
  readonly rightsPattern: RegExp;
  readonly holder: readonly string[];
  /** What stands before the name of who sells a picture, at the end of a line; the name is its group. */
  readonly soldBy: RegExp;
  /** What parts the names of a credit of a picture. */
  readonly sellers: RegExp;
  /** Where the name of the outlet ends that a text is reported from. */
  readonly reportedEnd: string;
  readonly via: ReadonlySet<string>;
  /** Small words inside the names of people, and inside those of outlets. */
  readonly particles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly contributors: readonly string[];
  readonly pleas: readonly string[];
  readonly wrote: ReadonlySet<string>;
  readonly outlet: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly desk: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Phrases by their first word, the longest first. */
export type Openings<T = true> = ReadonlyMap<string, readonly Opening<T>[]>;
interface Opening<T> {
  readonly phrase: string;
  readonly value: T;
}

/** The phrases of a list in a language file, folded. */
const phrases = (list: string | undefined): string[] => phrasesOf(list).map(fold).filter(Boolean);

const firstWord = (key: string): string => /^[^\s:]+/u.exec(key)?.[0] ?? '';

function openings<T>(entries: readonly (readonly [string, T])[]): Openings<T> {
  const table = new Map<string, Opening<T>[]>();
  for (const [phrase, value] of entries) {
    const list = table.get(firstWord(phrase));
    if (list) list.push({ phrase, value });
    else table.set(firstWord(phrase), [{ phrase, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return table;
}

/** The longest phrase of a table that opens a folded line, as whole words. */
export function opening<T>(table: Openings<T>, key: string): Opening<T> | undefined {
  return table
    .get(firstWord(key))
    ?.find(({ phrase }) => key.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(key.slice(phrase.length)));
}

/** What stands behind a phrase that opens a text, in the text's own characters. */
export function after(text: string, phrase: string): string {
  let rest = text;
  for (let left = phrase.split(' ').length; left > 0; left -= 1) {
    rest = rest.slice(/^[^\p{L}\p{N}©&]*[\p{L}\p{N}\p{M}©&'’\u200c-]*/u.exec(rest)?.[0].length ?? 0);
  }
  return rest;
}

function compile(languages: readonly Language[]): Words {
  const sections = languages.map(({ reading }) => reading);
  const all = (field: PhraseField): string[] => sections.flatMap((section) => phrases(section[field]));
  const table = (field: PhraseField) => openings(all(field).map((phrase) => [phrase, true] as const));
  const byReason = (part: 'lines' | 'openings') =>
    sections.flatMap((section) =>
      Object.entries(section[part]).flatMap(([reason, list]) =>
        phrases(list).map((phrase) => [phrase, reason as DiscardReason] as const),
      ),
    );
  const mean = (field: PhraseField, meaning: Meaning) =>
    all(field).map((phrase) => [phrase, meaning] as const);
  /** The phrases of fields as they are written, as a group of a pattern. */
  const alternatives = (...fields: PhraseField[]): string =>
    `(?:${
      sections
        .flatMap((section) => fields.flatMap((field) => phrasesOf(section[field])))
        .map((phrase) => RegExp.escape(phrase))
        .join('|') || '(?!)'
    })`;
  const via = alternatives('via');
  const particles = new Set(languages.flatMap(particlesOf));
  const whole = new Map<string, Meaning>([
    ...mean('sections', 'section'),
    ...byReason('lines'),
    ...mean('home', 'site-furniture'),
    ...mean('lists', 'list'),
    ...mean('asides', 'aside'),
    ...mean('more', 'more'),
  ]);
  return {
    languages,
    whole,
    longest: Math.max(...[...whole.keys()].map((phrase) => phrase.split(' ').length)),
    openings: openings(byReason('openings')),
    asides: table('asides'),
    more: openings(
      all('more')
        .filter((phrase) => phrase.split(' ').length > 2)
        .map((phrase) => [phrase, true] as const),
    ),
    by: table('by'),
    storyCode: table('storyCode'),
    address: table('address'),
    title: table('title'),
    section: table('section'),
    home: table('home'),
    reprint: table('reprint'),
    reported: table('reported'),
    feed: all('feed'),
    captions: table('captions'),
    published: new Set(all('published')),
    updated: new Set(all('updated')),
    rights: all('rights'),
    rightsPattern: cutting(alternatives('rights', 'makers')),
    soldBy: new RegExp(
      String.raw`(?:(?:[/|©]\s*|[.!?]["'”’»]?\s+)(?:${via}\s+)?|(?<!\p{L})${via}\s+)([^()/|©.!?]{2,30})$`,
      'iu',
    ),
    sellers: new RegExp(String.raw`[/|,]|\s${via}\s`, 'iu'),
    reportedEnd: String.raw`[،,:؛]|\s${alternatives('reported')}\s`,
    via: new Set(all('via')),
    particles,
    links: new Set([
      ...particles,
      ...languages.flatMap(({ names }) => [names.of, names.articles].flatMap(phrases)),
    ]),
    holder: all('holder'),
    contributors: all('contributors'),
    pleas: all('pleas'),
    wrote: new Set(all('wrote')),
    outlet: new Set(all('outlet')),
    and: new Set(all('and')),
    in: new Set(all('in')),
    desk: new Set(all('desk')),
    common: new Set(all('common')),
  };
}

/** What a notice of rights is cut at: its phrases, its signs and its years. */
const cutting = (phrases: string): RegExp =>
  new RegExp(String.raw`${phrases}|\(c\)|\p{Nd}{4}(?:\s*[-–]\s*\p{Nd}{4})?`, 'giu');

/** Small words of names; of the common words only those that tell an origin: "of", "the", "from", but not "as". */
function particlesOf({ names, reading }: Language): string[] {
  const origin = new Set([names.of, names.articles, names.directions].flatMap(phrases));
  const common = new Set(phrases(reading.common));
  return phrases(names.particles).filter((word) => !common.has(word) || origin.has(word));
}

/** The fields that are lists of phrases. */
type PhraseField = Exclude<keyof ReadingWords, 'lines' | 'openings'>;

const compiled = new Map<string, Words>();

/** The phrases for texts in a language: its own and the English of so many sites; all where it is unknown. */
export function wordsFor(tag: string | null): Words {
  const language = tag === null ? undefined : languageOf(tag);
  const key = language?.tag ?? '';
  const known = compiled.get(key);
  if (known) return known;
  const english = LANGUAGES.filter((one) => one.tag === 'en' && one !== language);
  const words = compile(language ? [language, ...english] : LANGUAGES);
  compiled.set(key, words);
  return words;
}
