/**
 * Words that tell what a name stands for, for `annotate/`. Each is a list of phrases with `|` between
 * them; spelling variants are folded when they are compiled (`annotate/names/name-rules.ts`).
 */
export interface NameWords {
  /** Small words that belong to a surname: "van", "al". */
  readonly particles: string;
  /** What may follow a surname: "Jr". */
  readonly suffixes: string;
  readonly articles: string;
  /** What makes a description one of many: "a", "every". */
  readonly indefinite: string;
  readonly and: string;
  /** What joins a role to the state that gives it: "of"; and to the one it is sent to: "to". */
  readonly of: string;
  readonly to: string;
  /** Words written together with the next one, in scripts that do so: "و". */
  readonly prefixes: string;
  /** Endings of possession that are no part of the name: "Kanadas". */
  readonly possessives: string;
  /** Case endings with what may stand in their stead in the name as it is listed: `ии>ия`. */
  readonly endings: string;
  /** The same for adjectives, which are listed in lower case. */
  readonly adjectiveEndings: string;
  /**
   * Words with a capital that stand before a name and are no part of it: "Mr", "Monday". `*` where every
   * noun has one.
   */
  readonly titles: string;
  /**
   * Words that often open a sentence, so that their capital says nothing: "When". `*ing` is an ending,
   * `*` any word.
   */
  readonly openers: string;
  /** Words that make another land of a land's name: "North". */
  readonly compass: string;
  /** What a city after it is the mere place of: "in". */
  readonly places: string;
  /** Phrases that end so and yet deal with a government: "confidence in". */
  readonly dealings: string;
  /** Verbs that make a government of the place before them: "в Осло заявили". */
  readonly reports: string;
  /** What leads to a place or from it: "to", "from". */
  readonly directions: string;
  /** Words of going and being somewhere: a city that they lead to is a place. */
  readonly motion: string;
  /** The same where they come after the city: "nach Oslo gereist". */
  readonly motionAfter: string;
  /** Verbs of going whose object is a city: "visit". */
  readonly visits: string;
  /** What a city beside it is a place for: "capital", "airport", "based". */
  readonly sites: string;
  /** Verbs and nouns that make a language of the adjective after them: "speaks". */
  readonly speech: string;
  /** Offices that one person holds; variants of one office have `=` between them. */
  readonly roles: string;
  /** Nouns of bodies, by which they are called once they are known: "the Institute". */
  readonly bodies: string;
  /** Words that belong to an office: "deputy". */
  readonly ranks: string;
  /** Words that say that somebody does not hold an office now: "former". */
  readonly former: string;
}
