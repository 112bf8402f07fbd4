/** Who the subject of a verb is: a name, a pronoun, or a description in the words of the text. */
import type { Sentence, Token } from './read-tokens.ts';
import { is } from './read-tokens.ts';

export interface Subject {
  readonly kind: 'name' | 'pronoun' | 'description';
  /** The name or the pronoun; of a description its first word. */
  readonly token: Token;
  /** Places in the sentence of its first and its last word, with what stands beside a name. */
  readonly from: number;
  readonly to: number;
}

/** A subject is looked for in so many words on either side, and takes so many. */
const REACH = 60;
const LONGEST = 16;

/**
 * The subject that stands before a verb: "Ada Lind, who heads the office, said".
 * @returns `none` where nothing stands there, or only when and where it was said; `unsure` where something
 *   does and this cannot tell what
 */
export function subjectBefore(sentence: Sentence, verb: number): Subject | 'none' | 'unsure' {
  let end = verb - 1;
  while (is(sentence[end], 'adverbs')) end -= 1;
  const last = sentence[end];
  if (last && is(last, 'he', 'they')) return { kind: 'pronoun', token: last, from: end, to: end };
  if (is(last, 'who')) return antecedent(sentence, end - 1);
  const interrupted = last?.kind === 'comma';
  if (interrupted) end -= 1;

  let found: Subject | 'none' | 'unsure' = 'none';
  while (end >= 0 && verb - end < REACH) {
    const start = startOfPart(sentence, end);
    const first = sentence[start];
    if (start > end || !first) break;
    const name = headName(sentence, start, end);
    const office = name ? startOfOffice(sentence, start) : start;
    const joins = interrupted && (is(first, 'and') || joinsNames(sentence, office, end));
    if (name === 'several' || joins) return 'unsure';
    const outer = name && interrupted ? namedBefore(sentence, start) : undefined;
    if (outer) return { ...outer, to: verb - 1 };
    if (name && (!interrupted || isPlain(sentence, start, name))) {
      return { kind: 'name', token: name, from: office, to: interrupted ? verb - 1 : end };
    }
    const opens = !is(first, ...NEVER_FIRST);
    if (opens) found = describe(sentence, start, end) ?? 'unsure';
    else if (is(first, 'adverbs') && found === 'none') found = 'unsure';
    const goesOn = interrupted && !(opens && isUnknownName(sentence, start, end));
    if (!goesOn || sentence[start - 1]?.kind !== 'comma') break;
    end = start - 2;
  }
  return found;
}

/** "Ada Lind (Harbour Office) said": the name before the brackets or the comma. */
function namedBefore(sentence: Sentence, part: number): Subject | undefined {
  if (sentence[part - 1]?.kind !== 'comma') return undefined;
  const end = part - 2;
  const start = startOfPart(sentence, end);
  const token = headName(sentence, start, end);
  if (!token || token === 'several' || !isPlain(sentence, start, token)) return undefined;
  return { kind: 'name', token, from: start, to: end };
}

/** "Ada Lind, who said": the name right before. */
function antecedent(sentence: Sentence, before: number): Subject | 'unsure' {
  const at = sentence[before]?.kind === 'comma' ? before - 1 : before;
  const token = headName(sentence, at, at);
  return token && token !== 'several' ? { kind: 'name', token, from: at, to: at } : 'unsure';
}

/** The subject that stands after a verb or after "according to". */
export function subjectAfter(sentence: Sentence, cue: number): Subject | undefined {
  let start = cue + 1;
  while (is(sentence[start], 'adverbs')) start += 1;
  const first = sentence[start];
  if (first === undefined || endsPart(first) || is(first, 'prepositions')) return undefined;
  if (is(first, 'he', 'they')) {
    const next = sentence[start + 1];
    const alone = endsPart(next) || is(next, 'prepositions', 'adverbs');
    return alone ? { kind: 'pronoun', token: first, from: start, to: start } : undefined;
  }
  const end = endOfPart(sentence, start);
  const name = headName(sentence, start, end);
  if (name === 'several') return undefined;
  if (name) return { kind: 'name', token: name, from: start, to: end };
  // "the Danish minister, Ada Lind,": the name follows the office.
  const apposed = sentence[end + 1]?.kind === 'comma' ? headName(sentence, end + 2, end + 2) : undefined;
  const isOffice = !first.capital && endOfPart(sentence, end + 2) === end + 2;
  if (apposed && apposed !== 'several' && isOffice) {
    return { kind: 'name', token: apposed, from: start, to: end + 2 };
  }
  return describe(sentence, start, end);
}

/** A description, without the small words at its end; `undefined` where it is too long to be one. */
function describe(sentence: Sentence, from: number, end: number): Subject | undefined {
  let to = end;
  while (to > from && is(sentence[to], 'articles', 'prepositions', 'adverbs', 'and')) to -= 1;
  const token = sentence[from];
  return token && to - from < LONGEST ? { kind: 'description', token, from, to } : undefined;
}

/**
 * The one name that a run of words is about: not an owner ("Lind's aide"), not what
 * belongs to another noun ("an aide to Lind", "the Lind office"). `several` where two are joined.
 */
export function headName(sentence: Sentence, start: number, end: number): Token | 'several' | undefined {
  for (let at = end; at >= start; at -= 1) {
    const token = sentence[at];
    if (token?.kind !== 'mention' || token.mention?.form === 'demonym') continue;
    if (!closesNoun(sentence, at, end) || (at > start && isOrdinary(sentence[at - 1]))) continue;
    const role = roleOfName(sentence, start, at);
    if (role === 'several') return 'several';
    if (role === 'head') return token;
  }
  return undefined;
}

/** The places of all names that a sentence says something of: not of owners, not of what belongs to another noun. */
export function headNames(sentence: Sentence): readonly number[] {
  return sentence.flatMap((token, at) => {
    if (token.kind !== 'mention' || token.owns || token.mention?.form === 'demonym') return [];
    return roleOfName(sentence, startOfPart(sentence, at), at) === 'complement' ? [] : at;
  });
}

/** The name that opens a sentence, with its titles: what the sentence is about. */
export function openingName(sentence: Sentence): Token | undefined {
  const name = sentence.find(
    ({ kind, mention, owns }) => kind === 'mention' && mention?.form !== 'demonym' && !owns,
  );
  const isTitle = (token: Token) => token.kind === 'mention' || token.owns || is(token, 'articles', 'roles');
  const before = name ? sentence.slice(0, sentence.indexOf(name)) : [];
  return name && before.every(isTitle) && !is(sentence[before.length + 1], 'roles') ? name : undefined;
}

/** Whether a name ends its noun phrase, or owns a document that does: "Lind's report". */
function closesNoun(sentence: Sentence, name: number, end: number): boolean {
  let next = name + 1;
  if (sentence[name]?.owns) {
    const document = [next, next + 1, next + 2].find((at) => at <= end && is(sentence[at], 'documents'));
    if (document === undefined) return false;
    next = document + 1;
  }
  while (next <= end && is(sentence[next], 'adverbs')) next += 1;
  const token = sentence[next];
  return next > end || is(token, 'prepositions', 'who');
}

/** What a name is in its part of the sentence: walks to the left, through titles and what owns or qualifies it. */
function roleOfName(sentence: Sentence, start: number, name: number): 'head' | 'complement' | 'several' {
  for (let at = name - 1; at >= start && name - at < LONGEST; at -= 1) {
    const token = sentence[at];
    const before = sentence[at - 1];
    if (is(token, 'authors') && is(before, 'documents')) return 'head';
    if (is(token, 'prepositions')) return 'complement';
    if (is(token, 'and')) return before?.kind === 'mention' || before?.capital ? 'several' : 'head';
    if (token?.kind === 'mention' && !token.owns && token.mention?.form !== 'demonym') return 'head';
  }
  return 'head';
}

/** What may not begin a noun phrase. */
const NEVER_FIRST = ['prepositions', 'who', 'adverbs', 'and', 'but'] as const;

/** A small word that is neither a title nor grammar; before a name it may be a verb: "officials visiting Lind". */
const isOrdinary = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.small && !token.owns && !is(token, ...BEFORE_NAMES);

const BEFORE_NAMES = [
  'articles',
  'this',
  'roles',
  'documents',
  'prepositions',
  'authors',
  'and',
  'adverbs',
] as const;

/** Whether nothing but titles and grammar stands between the start of a part and a name in it. */
const isPlain = (sentence: Sentence, start: number, name: Token): boolean =>
  !sentence.slice(start, sentence.indexOf(name)).some(isOrdinary);

/** "the minister of tides, Ada Lind": where the office begins that stands before a name, else where the name's part does. */
function startOfOffice(sentence: Sentence, name: number): number {
  if (sentence[name - 1]?.kind !== 'comma') return name;
  const start = startOfPart(sentence, name - 2);
  const office = sentence.slice(start, name - 1);
  const opens = office[0] !== undefined && !is(office[0], ...NEVER_FIRST);
  return opens && office.some((word) => is(word, 'roles')) ? start : name;
}

/** "Lind and her lawyer, Bo Aro": several speak. "The minister of trade and tides" is one. */
const joinsNames = (sentence: Sentence, start: number, end: number): boolean =>
  sentence
    .slice(start, end + 1)
    .some((token, at) => is(token, 'and') && (at === 0 || sentence[start + at - 1]?.kind === 'mention'));

/** A part of capital words that are no office: somebody whom no actor stands for. */
function isUnknownName(sentence: Sentence, start: number, end: number): boolean {
  const words = sentence.slice(start, end + 1);
  return words[0]?.capital === true && !words.some((word) => is(word, 'roles'));
}

const endsPart = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'comma' ||
  token.kind === 'colon' ||
  token.kind === 'quote' ||
  is(token, 'that', 'but', 'says', 'saidBy', 'saying', 'sources');

function startOfPart(sentence: Sentence, end: number): number {
  if (endsPart(sentence[end])) return end + 1;
  let start = end;
  while (start > 0 && end - start < REACH && !endsPart(sentence[start - 1])) start -= 1;
  return start;
}

function endOfPart(sentence: Sentence, start: number): number {
  let end = start - 1;
  while (end - start < REACH && !endsPart(sentence[end + 1]) && !isCopula(sentence[end + 1])) end += 1;
  return end;
}

/** "the office is": no noun goes on over it. */
const isCopula = (token: Token | undefined): boolean => is(token, 'passive') && !is(token, 'prepositions');
