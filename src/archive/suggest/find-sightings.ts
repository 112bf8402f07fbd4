import { passagesOf, type TextPassage } from '../annotate/words/passages.ts';
import { splitWords, type Word } from '../annotate/words/split-words.ts';
import { UNDETERMINED } from '../language/languages.ts';
import type { AnnotatedArticle } from '../records.ts';
import { findRuns, type Run } from './find-runs.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { namesOfStates } from './name-states.ts';
import { shapeName, type Shaped } from './shape-name.ts';
import type { Cue, Sighting } from './sighting.ts';

/** Whether the texts in a language use a word in lower case as well, so that its capital says little. */
export type IsCommon = (key: string) => boolean;

/** What looks like a name in an article and is no mention of an actor, in reading order. */
export function findSightings(article: AnnotatedArticle, isCommon: IsCommon): Sighting[] {
  const language = article.language.value ?? UNDETERMINED;
  const lexicon = lexiconOf(language);
  return [
    ...creditSightings(article),
    ...(lexicon.hasCapitals ? bodySightings(article, lexicon, isCommon) : []),
  ];
}

/** Names that the fields of an article state. */
function creditSightings(article: AnnotatedArticle): Sighting[] {
  const { byline, publisher, creditLine, seed } = article;
  const of = (field: typeof byline | typeof publisher, cue: Cue): Sighting[] =>
    field.basis !== 'stated'
      ? []
      : [field.value].flat().map((text) => ({
          keys: splitWords(text).map(({ key }) => key),
          text,
          cues: new Set([cue]),
          opens: false,
          seed,
          line: field.line,
          sentence: field.text,
        }));
  return [...of(byline, 'person'), ...of(publisher, 'outlet'), ...of(creditLine, 'outlet')];
}

function bodySightings(article: AnnotatedArticle, lexicon: Lexicon, isCommon: IsCommon): Sighting[] {
  const language = article.language.value ?? UNDETERMINED;
  const states = namesOfStates(language);
  const claimed = Map.groupBy([...article.mentions, ...article.unresolved], ({ paragraph }) => paragraph);
  const lines = new Map(article.paragraphs.map(({ id, lines: [line] }) => [id, line]));
  return passagesOf(article, language, splitWords)
    .filter(({ capitalised }) => !capitalised)
    .flatMap((passage) => {
      const taken = claimed.get(passage.paragraph) ?? [];
      const names: Shaped[] = [];
      for (const run of findRuns(passage, lexicon)) {
        const shaped = shapeName(run, passage, lexicon, states, isCommon);
        if (!shaped) continue;
        // What "and" joined to a body's name is no name of its own.
        while ((names.at(-1)?.after ?? -1) > shaped.first && names.at(-1)?.isBody === false) names.pop();
        if ((names.at(-1)?.after ?? -1) <= shaped.first) names.push(shaped);
      }
      return names.flatMap((name, index) => {
        const last = passage.words[name.after - 1];
        if (describesLast(names[index - 1], name, passage, lexicon)) return [];
        if (!last || taken.some(({ start, end }) => start < last.end && end > last.start)) return [];
        const keys = passage.words.slice(name.first, name.after).map(({ key }) => key);
        const cues = cuesOf(name, passage, lexicon);
        if (!lexicon.capitalsTell && !isTold(name, cues, states.has(keys.join(' ')))) return [];
        return {
          keys,
          text: textOf(passage, name),
          cues,
          opens: passage.openings.has(name.first),
          seed: article.seed,
          line: lines.get(passage.paragraph) ?? lineOf(article, passage.paragraph),
          sentence: sentenceOf(passage, name),
        };
      });
    });
}

/** Whether capitals are those of a role after a name and a comma: "Ann Marlow, Senior Fellow". */
const describesLast = (
  last: Shaped | undefined,
  { first, after, isBody }: Shaped,
  { words }: TextPassage,
  { roles }: Lexicon,
): boolean =>
  !isBody &&
  last?.after === first &&
  words[first]?.gap.startsWith(',') === true &&
  roles.has(words[after - 1]?.key ?? '');

/** Whether a name is told from other nouns where all of them have capitals. */
function isTold({ first, after, isBody }: Shaped, cues: ReadonlySet<Cue>, isState: boolean): boolean {
  if (isState || isBody || cues.has('person') || cues.has('capitals')) return true;
  return after - first > 1 && !cues.has('article');
}

const lineOf = (article: AnnotatedArticle, field: string): number => {
  const stated = field === 'headline' || field === 'standfirst' ? article[field] : undefined;
  return stated?.basis === 'stated' ? stated.line : 1;
};

const textOf = ({ words, text }: TextPassage, { first, after }: Run): string =>
  text.slice(words[first]?.start ?? 0, words[after - 1]?.end ?? 0).replace(/\s+/gu, ' ');

function sentenceOf({ words, text, sentences }: TextPassage, { first }: Run): string {
  const at = words[first]?.start ?? 0;
  const sentence = sentences.find(({ end }) => end > at);
  return text.slice(sentence?.start ?? 0, sentence?.end ?? 0).trim();
}

function cuesOf(
  { first, after, isTitled, isBody }: Shaped,
  { words, openings }: TextPassage,
  lexicon: Lexicon,
): Set<Cue> {
  const cues = new Set<Cue>();
  const keyAt = (at: number) => words[at]?.key ?? '';
  const keys = words.slice(first, after).map(({ key }) => key);
  const [before, beforeIt] = [keyAt(first - 1), keyAt(first - 2)];
  const next = words[after];
  if (isTitled || isDescribed(after, words, lexicon)) cues.add('person');
  if (isBody) cues.add('body');
  if (next?.joins && (lexicon.bodies.has(next.key) || lexicon.outlets.has(next.key))) cues.add('body');
  if (keys.length > 1 && keys.some((key) => lexicon.outlets.has(key))) cues.add('outlet');
  if (words.slice(first, after).every(({ shape }) => shape === 'capitals')) cues.add('capitals');
  if (lexicon.articles.has(before) && !openings.has(first)) cues.add('article');

  const verb = verbAfter(after, words, lexicon);
  if (verb && lexicon.wrote.has(verb.key) && keys.length === 1) cues.add('outlet');
  const inverted = lexicon.says.has(before) && words[first]?.joins;
  if (verb || inverted || lexicon.sources.has(`${beforeIt} ${before}`) || lexicon.sources.has(before))
    cues.add('speaks');
  if (
    next?.joins &&
    next.shape === 'lower' &&
    !/['’ʼ]/u.test(next.gap) &&
    !verb &&
    !lexicon.common.has(next.key)
  )
    cues.add('adjective');
  const asked = lexicon.articles.has(before) ? beforeIt : before;
  if (lexicon.places.has(asked) || lexicon.sites.has(beforeIt)) cues.add('place');
  return cues;
}

/** The verb of saying after a name: next to it, or after one small word: "Marlow has said". */
function verbAfter(after: number, words: TextPassage['words'], { says }: Lexicon): Word | undefined {
  const [next, second] = words.slice(after, after + 2);
  if (!next || /[.;:]/u.test(next.gap)) return undefined;
  if (says.has(next.key)) return next;
  return next.joins && next.shape === 'lower' && second?.joins && says.has(second.key) ? second : undefined;
}

/** Whether what follows a comma says what the person is: "Ann Marlow, a senior analyst". */
function isDescribed(after: number, words: TextPassage['words'], { roles, titles }: Lexicon): boolean {
  if (!words[after]?.gap.startsWith(',')) return false;
  for (let at = after; at < after + 5; at += 1) {
    const word = words[at];
    if (!word || (at > after && !word.joins)) return false;
    if (roles.has(word.key) || titles.has(word.key)) return true;
  }
  return false;
}
