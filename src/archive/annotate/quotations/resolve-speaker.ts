/** Whom the subject of a report means: one candidate, or nobody. */
import type { Discourse, Speaker, TypeOf } from './discourse.ts';
import { actorsOf, namedSpeaker, tellingWords } from './discourse.ts';
import type { Report } from './find-reports.ts';
import { openingName } from './find-subject.ts';
import type { Subject } from './find-subject.ts';
import type { Sentence } from './read-tokens.ts';
import { is } from './read-tokens.ts';

/** The speakers of a sentence's reports; `undefined` where it is not certain. */
export function speakersOf(
  text: string,
  sentence: Sentence,
  reports: readonly Report[],
  discourse: Discourse,
  typeOf: TypeOf,
): ReadonlyMap<Report, Speaker | undefined> {
  const speakers = new Map<Report, Speaker | undefined>();
  let previous: Speaker | undefined;
  for (const report of reports) {
    const { subject, at } = report;
    let speaker: Speaker | undefined;
    if (subject === 'last') speaker = previous ?? certainLast(discourse);
    else if (subject === 'same') speaker = previous ?? onlyPerson(sentence.slice(0, at), typeOf);
    else if (subject) speaker = resolveSpeaker(text, sentence, subject, discourse, typeOf);
    speakers.set(report, speaker);
    if (report.kind !== 'sayings') previous = speaker;
  }
  return speakers;
}

/** "Lind rejects the report and says": the one person whom the words before are about. */
function onlyPerson(sentence: Sentence, typeOf: TypeOf): Speaker | undefined {
  const [person, ...others] = actorsOf(sentence, typeOf).filter(({ kind }) => kind === 'person');
  const at = sentence.findIndex(({ mention }) => mention?.actor === person?.actor);
  const isQualifier = is(sentence[at + 1], 'roles') || sentence[at + 1]?.capital === true;
  return others.length > 0 || isQualifier ? undefined : person;
}

function resolveSpeaker(
  text: string,
  sentence: Sentence,
  subject: Subject,
  discourse: Discourse,
  typeOf: TypeOf,
): Speaker | undefined {
  if (subject.kind === 'name') return namedSpeaker(sentence, subject, typeOf);
  if (subject.kind === 'pronoun') return resolvePronoun(sentence, subject, discourse, typeOf);
  const words = sentence.slice(subject.from, subject.to + 1);
  const last = certainLast(discourse);
  if (last && is(subject.token, 'this')) return last;
  if (last && is(subject.token, 'articles') && last.isCalled(headNoun(words))) return last;
  const described = text.slice(subject.token.start, words.at(-1)?.end ?? subject.token.end);
  const isPeople =
    words.some((word) => is(word, 'roles')) || !(subject.token.small || is(subject.token, 'articles'));
  const kind = isPeople ? 'somebody' : 'something';
  return { actor: null, text: described, kind, isCalled: (word) => tellingWords(words).includes(word) };
}

/** A pronoun means the person whom its sentence opens with, else who spoke last, else the one person around. */
function resolvePronoun(
  sentence: Sentence,
  { token, from }: Subject,
  discourse: Discourse,
  typeOf: TypeOf,
): Speaker | undefined {
  const isPerson = is(token, 'he');
  const before = sentence.slice(0, from);
  const persons = actorsOf(before, typeOf).filter(({ kind }) => kind === 'person');
  if (isPerson && persons.length > 0) {
    const opening = openingName(before)?.mention?.actor;
    return persons.length === 1 && persons[0]?.actor === opening ? persons[0] : undefined;
  }
  const last = certainLast(discourse);
  if (last) {
    const agrees = isPerson && (last.kind === 'person' || last.kind === 'somebody');
    return agrees || (is(token, 'they') && last.kind !== 'person') ? last : undefined;
  }
  const around = discourse.persons.size > 0 ? discourse.persons : discourse.earlier;
  return isPerson && !discourse.last && around.size === 1 ? [...around.values()][0] : undefined;
}

/** Who spoke last, where nobody else of the kind has come up since. */
function certainLast({ last, rivals }: Discourse): Speaker | undefined {
  const kind = last?.kind === 'somebody' ? 'person' : last?.kind;
  return kind && rivals.has(kind) ? undefined : last;
}

/** "the minister of trade": the word before the first preposition. */
function headNoun(words: Sentence): string {
  const end = words.findIndex((word) => is(word, 'prepositions', 'who'));
  return words.at(end < 0 ? -1 : end - 1)?.key ?? '';
}
