/** What a language's data says of the words in and around names, as sets of folded words. */
import { rulesOf } from '../annotate/names/name-rules.ts';
import { splitWords, type Word } from '../annotate/words/split-words.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';

export interface Lexicon {
  /** Whether the language has capitals, and whether they tell names from other nouns. */
  readonly hasCapitals: boolean;
  readonly capitalsTell: boolean;
  /** Days and months, which are no names; and words whose capital says nothing where they open a sentence. */
  readonly days: ReadonlySet<string>;
  readonly isOpener: (word: Word) => boolean;
  /** The small words of the language, no verb of saying among them. */
  readonly common: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Titles, and the nouns of offices: what they stand before is a person. */
  readonly titles: ReadonlySet<string>;
  /** What people are, in lower case: "analyst". */
  readonly roles: ReadonlySet<string>;
  /** Nouns of bodies: "Institute". */
  readonly bodies: ReadonlySet<string>;
  /** What joins the words of a body's name: "for"; and "and". */
  readonly links: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Small words inside the names of people: "van"; not those that are common words as well: "as". */
  readonly particles: ReadonlySet<string>;
  /** Verbs of saying; and what leads to a source, words joined by spaces: "according to". */
  readonly says: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** What leads to a place, and what a place is: "city". */
  readonly places: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  /** Words of the names of outlets, and verbs of what they do. */
  readonly outlets: ReadonlySet<string>;
  readonly wrote: ReadonlySet<string>;
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language. @param tag BCP 47; of an unknown language the lexicon is empty */
export function lexiconOf(tag: string): Lexicon {
  const language = languageOf(tag);
  const key = language?.tag ?? '';
  const known = compiled.get(key);
  if (known) return known;
  const lexicon = compile(language);
  compiled.set(key, lexicon);
  return lexicon;
}

function compile(language: Language | undefined): Lexicon {
  const { names, quotations, reading, dates } = language ?? {};
  const days = [dates?.weekdays, dates?.shortWeekdays, dates?.months.gregory, dates?.shortMonths].flat();
  const rules = rulesOf(language);
  const capitalsTell = names?.titles.trim() !== '*';
  const common = singles(reading?.common, names?.articles, names?.indefinite, quotations?.he);
  const articles = singles(names?.articles);
  const of = singles(names?.of);
  const bodies = singles(names?.bodies);
  const offices = phrases(names?.roles?.replaceAll('=', '|')).map((office) => headOf(office, of));
  const titles = [...singles(names?.titles), ...offices];
  return {
    hasCapitals: language === undefined || (dates?.capitals !== undefined && language.dir === 'ltr'),
    capitalsTell,
    days: singles(...days),
    isOpener: (word) =>
      common.has(word.key) || (capitalsTell && names?.openers.trim() !== '*' && rules.isOpener(word)),
    common,
    articles,
    titles: new Set(titles.filter((title) => !bodies.has(title))),
    roles: singles(quotations?.roles),
    bodies,
    of,
    links: of.union(articles),
    and: singles(names?.and),
    particles: singles(names?.particles).difference(
      new Set([...common].filter((word) => (articles.has(word) ? !capitalsTell : !of.has(word)))),
    ),
    says: singles(quotations?.says, quotations?.saidBy),
    sources: new Set(phrases(quotations?.sources).map((words) => words.join(' '))),
    places: singles(names?.places, names?.visits),
    sites: singles(names?.sites),
    outlets: singles(reading?.outlet),
    wrote: singles(reading?.wrote),
  };
}

/** The phrases of lists, each as its folded words. */
const phrases = (...lists: (string | undefined)[]): string[][] =>
  lists
    .flatMap(phrasesOf)
    .map((phrase) => splitWords(phrase).map(({ key }) => key))
    .filter(({ length }) => length > 0);

/** Of lists the phrases of one word. */
const singles = (...lists: (string | undefined)[]): ReadonlySet<string> =>
  new Set(phrases(...lists).flatMap((words) => (words.length === 1 ? words : [])));

/** The noun of an office: "minister" of "minister of finance" and of "finance minister". */
function headOf(office: readonly string[], of: ReadonlySet<string>): string {
  const link = office.findIndex((word) => of.has(word));
  return office[(link > 0 ? link : office.length) - 1] ?? '';
}
