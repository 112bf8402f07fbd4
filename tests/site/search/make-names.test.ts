import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { makeNames } from '../../../src/site/search/make-names.ts';
import { actorEntries, makeWorld } from '../../bench/generate-archive.ts';
import { chanceOf } from '../../bench/random.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** As many actors as an archive of 20,000 articles may have. */
const ACTORS = 2000;

test('the names of 2,000 actors, three and a line for each, are loaded in 60 KB', () => {
  const chance = chanceOf(5);
  const { people, words } = makeWorld(chance, ACTORS);
  const entries = Object.entries(actorEntries(people)).map(([id, entry]) => {
    const note = `Head of the ${chance.pick(words)} and ${chance.pick(words)} of ${chance.pick(words)}`;
    return [id, Object.assign({ note }, entry)];
  });
  const folder = temporaryFolder({
    'articles/any.txt': 'A headline\n\nA paragraph that names nobody.\n',
    'actors.yaml': stringify(Object.fromEntries(entries)),
  });
  const names = makeNames(buildArchive(folder).value);
  expect(names.actors).toHaveLength(ACTORS);
  expect(names.actors[0]?.labels).toHaveLength(2);
  expect(brotliCompressSync(JSON.stringify(names)).length).toBeLessThanOrEqual(60 * 1024);
});
