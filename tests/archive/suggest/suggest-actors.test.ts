import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/archive/annotate/annotate.ts';
import { compileVocabulary } from '../../../src/archive/annotate/names/compile-vocabulary.ts';
import { ActorEntry } from '../../../src/archive/entries.ts';
import { suggestActors } from '../../../src/archive/suggest/suggest-actors.ts';
import { report } from '../../support/report.ts';

type Actors = Readonly<Record<string, Partial<ActorEntry>>>;

/** What is suggested from texts, each with its paragraphs, in a language. */
function suggest(texts: readonly (readonly string[])[], language = 'en', listed: Actors = {}) {
  const actors = new Map(
    Object.entries(listed).map(([id, entry]) => [id, ActorEntry.parse({ type: 'person', ...entry })]),
  );
  const vocabulary = compileVocabulary({ actors, topics: new Map() });
  const articles = texts.map((paragraphs, index) =>
    annotate(
      report(`t${index}`, paragraphs, { language: { value: language, basis: 'supplied', note: 'made up' } }),
      vocabulary,
    ),
  );
  return suggestActors(articles, actors);
}

/** The names suggested from one text, with their types. */
const namesIn = (text: string, language?: string) =>
  suggest([[text]], language).actors.map(({ entry }) => `${entry.prefLabel}: ${entry.type}`);

describe('a name that nobody claims', () => {
  it('is a person where a title or an office stands before it', () => {
    expect(namesIn('In the hall stood President Ilka Berun.')).toEqual(['Ilka Berun: person']);
    expect(namesIn('She was met by the analyst, Tomas Vell, at noon.')).toEqual(['Tomas Vell: person']);
    expect(namesIn('They saw Tomas Vell, a senior researcher, at noon.')).toEqual(['Tomas Vell: person']);
  });

  it('is a person where it speaks', () => {
    expect(namesIn('“It is late,” Orlen said. Then Orlen added that it was cold.')).toEqual([
      'Orlen: person',
    ]);
  });

  it('is a body where it holds the noun of one, with the small words inside', () => {
    expect(namesIn('He works at the Institute for Tidal Studies in the old port.')).toEqual([
      'Institute for Tidal Studies: organisation',
    ]);
    expect(namesIn('He spoke to the Fishing Rights and Harbour Safety Committee at noon.')).toEqual([
      'Fishing Rights and Harbour Safety Committee: organisation',
    ]);
  });

  it('is a state where Unicode knows it as one, with the people called after it', () => {
    const [norway] = suggest([['The ships of Norway and the Norwegian fleet lay in Norway.']]).actors;
    expect(norway?.entry).toMatchObject({ type: 'state', prefLabel: 'Norway', demonym: ['Norwegian'] });
  });

  it('keeps its particles', () => {
    expect(namesIn('In the hall stood Professor Hans van der Berun.')).toEqual([
      'Hans van der Berun: person',
    ]);
  });

  it('is none where a capital only opens a sentence, names a day or an office', () => {
    expect(
      namesIn('Ships came in. However, the Prime Minister left on Monday. Harbours were full in July.'),
    ).toEqual([]);
  });

  it('is a place where it stands after "in" and never acts', () => {
    const { actors, places } = suggest([['The fleet lay in Lowport. Nobody lives in Lowport.']]);
    expect(actors).toEqual([]);
    expect(places.map(({ text }) => text)).toEqual(['Lowport']);
  });

  it('is parted from a state that stands before it by chance', () => {
    expect(namesIn('He was once ambassador to Norway Tomas Vell told reporters.')).toContain(
      'Tomas Vell: person',
    );
  });
});

describe('names of one', () => {
  it('are joined: the surname to the full name, and one spelling to another', () => {
    const { actors } = suggest([
      ['The minister, Sergo Rabekov, came. Then Rabekov said no.'],
      ['The minister, Sergo Ribakov, came. Then Ribakov said yes.', 'Later Rabekov said yes as well.'],
    ]);
    expect(actors.map(({ entry, texts }) => ({ ...entry, texts }))).toEqual([
      {
        type: 'person',
        prefLabel: 'Sergo Rabekov',
        altLabel: ['Rabekov'],
        hiddenLabel: ['Sergo Ribakov', 'Ribakov'],
        demonym: [],
        texts: 2,
      },
    ]);
  });

  it('are not joined where two people share a surname', () => {
    const { actors } = suggest([['President Ann Marlow met the poet, Bob Marlow, at noon.']]);
    expect(actors.map(({ entry }) => entry.prefLabel)).toEqual(['Ann Marlow', 'Bob Marlow']);
  });

  it('are those of a body where one ends as the other does', () => {
    const { actors } = suggest([
      [
        'The Northern Tidal Council met. Later they asked the Tidal Council, and then the Council, for money.',
      ],
    ]);
    expect(actors.map(({ entry }) => [entry.prefLabel, entry.altLabel])).toEqual([
      ['Northern Tidal Council', ['Tidal Council']],
    ]);
  });
});

describe('beside actors that are listed', () => {
  const listed = { berun: { prefLabel: 'Ilka Berun' } };

  it('claimed names are not suggested', () => {
    expect(suggest([['There stood President Ilka Berun.']], 'en', listed).actors).toEqual([]);
  });

  it('a name that looks like one of theirs is told, and not suggested', () => {
    const { actors, lookalikes } = suggest([['There stood President Ilka Beroun.']], 'en', listed);
    expect(actors).toEqual([]);
    expect(lookalikes).toEqual([{ text: 'Ilka Beroun', actor: 'berun', label: 'Ilka Berun', texts: 1 }]);
  });

  it('no id is given twice', () => {
    const taken = { 'tomas-vell': { prefLabel: 'Another' } };
    expect(suggest([['There stood President Tomas Vell.']], 'en', taken).actors.map(({ id }) => id)).toEqual([
      'tomas-vell-2',
    ]);
  });
});

describe('in other languages', () => {
  it.each([
    ['fr', 'Hier, le président Luc Berun a rencontré le ministre Jean Vell.', ['Jean Vell', 'Luc Berun']],
    ['es', 'El presidente Luis Berun habló ayer con la ministra Ana Vell.', ['Ana Vell', 'Luis Berun']],
    [
      'de',
      'Gestern sprach Präsident Karl Berun mit dem Analysten Otto Vell über die Häfen der Stadt.',
      ['Karl Berun', 'Otto Vell'],
    ],
    [
      'ru',
      'Вчера президент Иван Берун встретил аналитика, а потом министр Пётр Велл уехал.',
      ['Иван Берун', 'Пётр Велл'],
    ],
  ])('%s: people are told by their offices, and nothing else is', (language, text, names) => {
    expect(suggest([[text]], language).actors.map(({ entry }) => entry.prefLabel)).toEqual(names);
  });

  it('says of texts without capitals that it cannot read them', () => {
    expect(suggest([['قال الرئيس أمس إن الميناء مفتوح.']], 'ar').unread).toEqual([
      { language: 'ar', texts: 1 },
    ]);
  });
});

describe('any text', () => {
  it('gives entries that actors.yaml takes, each with an id of its own', () => {
    const word = fc.constantFrom(
      'President',
      'Berun',
      'said',
      'the',
      'of',
      'Council',
      'and',
      'in',
      'Norway',
      'van',
      ',',
      '.',
      '’s',
      '-',
      '\u0000',
      'Ænø',
      'AB',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 4 }), (texts) => {
        const { actors } = suggest(texts.map((words) => [words.join(' ') || 'x']));
        for (const { entry } of actors) expect(ActorEntry.safeParse(entry).success).toBe(true);
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
      }),
    );
  });
});
