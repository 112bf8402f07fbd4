import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEEDS } from './seed-archive.ts';

/** The first 16 digits of each text's SHA-256. */
const DIGESTS = {
  '000_09cb808fcc5219b8.txt': '1b302a5a9e78a830',
  '001_0796f539a7a4cf2e.txt': 'c6cca7e4929cc9e2',
  '002_7ce049a2fe142570.txt': '07e3c1de4c26bd23',
  '003_f2ffe9f5f26c9743.txt': '6299aeaa0e72bcb1',
  '004_d334923fdb2bdcfa.txt': 'a24853f8f47eeefc',
};

test('the five texts are kept byte for byte as they were saved', () => {
  const folder = join(SEEDS, 'articles');
  const digests = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, name)));
      return [name, digest.digest('hex').slice(0, 16)];
    });
  expect(Object.fromEntries(digests)).toEqual(DIGESTS);
});
