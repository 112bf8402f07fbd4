/** The draft of actors that the saved texts give, beside the actors that a person listed for them. */
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/archive/build-archive.ts';
import { loadFolder } from '../../../src/archive/load/load-folder.ts';
import type { ActorEntry } from '../../../src/archive/entries.ts';
import { suggestActors, type Suggestion } from '../../../src/archive/suggest/suggest-actors.ts';

const { value: folder } = loadFolder('seeds');
const suggest = (actors: ReadonlyMap<string, ActorEntry>) =>
  suggestActors(
    readArticles({ ...folder, actors }).value.map(({ article }) => article),
    actors,
  );

const namesOf = ({ entry }: Suggestion): string[] => [
  entry.prefLabel,
  ...entry.altLabel,
  ...entry.hiddenLabel,
];
const labelsOf = ({ prefLabel, altLabel, hiddenLabel, metonym, demonym }: ActorEntry): string[] => [
  prefLabel,
  ...altLabel,
  ...hiddenLabel,
  ...metonym,
  ...demonym,
];

describe('with no actors listed, the saved texts', () => {
  const { actors: suggested } = suggest(new Map());
  const names = new Set(suggested.flatMap(namesOf));
  const isFound = (actor: ActorEntry) =>
    [actor.prefLabel, ...actor.altLabel, ...actor.hiddenLabel].some((label) => names.has(label));

  it('give nine in ten of their people and organisations', () => {
    const wanted = [...folder.actors.values()].filter(
      ({ type }) => type === 'person' || type === 'organisation',
    );
    const missing = wanted.filter((actor) => !isFound(actor)).map(({ prefLabel }) => prefLabel);
    expect(missing.length / wanted.length, missing.join(', ')).toBeLessThanOrEqual(0.1);
  });

  it('give nine in ten of all actors', () => {
    const wanted = [...folder.actors.values()];
    const missing = wanted.filter((actor) => !isFound(actor)).map(({ prefLabel }) => prefLabel);
    expect(missing.length / wanted.length, missing.join(', ')).toBeLessThanOrEqual(0.1);
  });

  it('give one name in five that is no actor, at most', () => {
    const labels = new Set([...folder.actors.values()].flatMap(labelsOf));
    const wrong = suggested.filter((suggestion) => !namesOf(suggestion).some((name) => labels.has(name)));
    const told = wrong.map(({ entry }) => entry.prefLabel).join(', ');
    expect(wrong.length / suggested.length, told).toBeLessThanOrEqual(0.2);
  });

  it('tell people from the rest, in nine of ten', () => {
    const typeOf = new Map([...folder.actors.values()].flatMap(({ type, prefLabel }) => [[prefLabel, type]]));
    const listed = suggested.filter(({ entry }) => typeOf.has(entry.prefLabel));
    const right = listed.filter(
      ({ entry }) => (entry.type === 'person') === (typeOf.get(entry.prefLabel) === 'person'),
    );
    expect(right.length / listed.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('with their actors listed, the saved texts', () => {
  it('give next to nothing', () => {
    const { actors, lookalikes } = suggest(folder.actors);
    expect(actors.length).toBeLessThanOrEqual(3);
    expect(lookalikes).toEqual([]);
  });

  it('tell which name looks like one of them, where a spelling is not listed', () => {
    const actors = new Map([...folder.actors].map(([id, entry]) => [id, { ...entry, hiddenLabel: [] }]));
    const spelt = folder.actors.entries().filter(([, { hiddenLabel }]) => hiddenLabel.length > 0);
    const found = suggest(actors).lookalikes.map(({ actor }) => actor);
    for (const [id] of spelt) expect(found).toContain(id);
  });
});
