import { describe, expect, test } from 'vitest';
import { compare, describePlace, f1, report } from './compare.ts';
import { LABELS } from './labels.ts';
import { archive, placeOf, recordOf } from './seed-archive.ts';

/** Compares the mentions of all five texts, of the given forms or of all. */
function compareMentions(...forms: string[]) {
  const wanted = ({ form }: { form: string }) => forms.length === 0 || forms.includes(form);
  const expected = LABELS.flatMap((labels) =>
    labels.mentions
      .filter(wanted)
      .map((mention) => describePlace(labels, mention, `${mention.actor} (${mention.form})`)),
  );
  const found = LABELS.flatMap((labels) => {
    const record = recordOf(labels.seed);
    return record.mentions
      .filter(wanted)
      .map((mention) =>
        describePlace(labels, placeOf(record, mention), `${mention.actor} (${mention.form})`),
      );
  });
  return compare(expected, found);
}

describe('mentions in the five texts', () => {
  test('every name that a careful reader marks is found, and nothing else', () => {
    const comparison = compareMentions('name');
    expect(f1(comparison), report(comparison)).toBeGreaterThanOrEqual(0.99);
  });

  test('so are names, metonyms, demonyms and roles together', () => {
    const comparison = compareMentions();
    expect(f1(comparison), report(comparison)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('people in the five texts', () => {
  const articlesOf = (id: string) => archive.actors.get(id)?.appearances.map(({ article }) => article.seed);
  const spellingsOf = (id: string) => archive.actors.get(id)?.spellings.map(({ text }) => text);

  test('Lavrov, Ryabkov and Lavrentiev are three', () => {
    expect(articlesOf('sergey-lavrov')).toEqual(['002_7ce049a2fe142570.txt']);
    expect(articlesOf('sergei-ryabkov')?.toSorted()).toEqual([
      '001_0796f539a7a4cf2e.txt',
      '003_f2ffe9f5f26c9743.txt',
    ]);
    expect(articlesOf('alexander-lavrentiev')?.toSorted()).toEqual([
      '002_7ce049a2fe142570.txt',
      '003_f2ffe9f5f26c9743.txt',
    ]);
  });

  test.each([
    ['sergei-ryabkov', ['Sergei Ryabkov', 'Sergey Ribakov', 'Ribakov']],
    ['alexander-lavrentiev', ['Alexander Lavrentiev', 'Alexander Laverentiev', 'Laverentiev']],
    ['ali-akbar-velayati', ['Ali-Akbar Velayati', 'Velayati', 'Valayati']],
    ['benjamin-netanyahu', ['Benjamin Netanyahu', 'Binyamin Netanyahu', 'Netanyahu']],
    ['hezbollah', ['Hezbollah', 'Hizbullah']],
    ['islamic-state', ['Daesh', 'Islamic State']],
  ])('%s has every spelling of the texts on one entry', (id, spellings) => {
    expect(spellingsOf(id)).toEqual(expect.arrayContaining(spellings));
  });

  test('nobody in the authority file is left without an article', () => {
    const silent = [...archive.actors.values()].filter(({ appearances }) => appearances.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
