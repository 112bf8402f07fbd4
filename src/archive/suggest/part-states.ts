import { countCue, isAdjective, type Name } from './gather-names.ts';
import { namesOfStates, pairPeoples } from './name-states.ts';

/** A state with its names, and the words for its people. */
export interface State {
  readonly chief: Name;
  readonly others: readonly Name[];
  readonly peoples: readonly string[];
}

/**
 * Takes the states out of names. A state is known by its name, or by the people that is called after it;
 * adjectives are no names.
 * @param names those that most texts have first
 * @param languages of the texts, BCP 47
 * @param bodies nouns of bodies, folded
 */
export function partStates(
  names: readonly Name[],
  languages: readonly string[],
  bodies: ReadonlySet<string>,
): { states: State[]; others: Name[] } {
  const lone = names.filter(({ keys }) => keys.length === 1 && !bodies.has(keyOf({ keys })));
  const adjectives = new Set(lone.filter(isAdjective));
  const lands = lone.filter(
    (name) =>
      countCue(name, 'person') === 0 &&
      countCue(name, 'article') * 2 <= name.sightings.length &&
      !adjectives.has(name),
  );
  const mayBePeople = lone.filter((name) => countCue(name, 'person') === 0);
  const listed = new Map(languages.flatMap((language) => [...namesOfStates(language)]));
  const peoplesOf = new Map([
    ...pairPeoples(lands.map(keyOf), mayBePeople.map(keyOf), false),
    ...pairPeoples([...listed.keys()], mayBePeople.map(keyOf), true),
  ]);
  const peoples = new Set([...peoplesOf.values()].flat());
  const isNoName = new Set([...adjectives, ...mayBePeople.filter((name) => peoples.has(keyOf(name)))]);

  const texts = new Map(lone.map((name) => [keyOf(name), name.text]));
  const groups = Map.groupBy(
    names.filter((name) => listed.has(keyOf(name)) || !isNoName.has(name)),
    (name) =>
      listed.get(keyOf(name)) ?? (name.keys.length === 1 && peoplesOf.has(keyOf(name)) ? keyOf(name) : ''),
  );
  const states = [...groups].flatMap(([code, [chief, ...others]]): State[] =>
    code === '' || !chief
      ? []
      : [{ chief, others, peoples: (peoplesOf.get(keyOf(chief)) ?? []).map((key) => texts.get(key) ?? key) }],
  );
  return { states, others: groups.get('') ?? [] };
}

const keyOf = ({ keys }: Pick<Name, 'keys'>): string => keys.join(' ');
