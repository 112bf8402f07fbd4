import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WHOLE } from '../../../src/site/build/shard.ts';
import { ShardError, startProcess } from '../../../src/site/build/start-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test(
  'a shard that has failed is let go on in vain, and nothing else fails of it',
  { timeout: 60_000 },
  async () => {
    const seeds = temporaryFolder({ 'articles/a.txt': 'A text\n', 'archive.yaml': 'title: [' });
    const said: string[] = [];
    const listener = { report: () => undefined, say: (text: string) => void said.push(text) };
    const { begin, done } = startProcess('build-shard', WHOLE, { SEEDS: seeds }, listener);
    await expect(done).rejects.toThrow(ShardError);
    expect(said.join('')).toContain('archive.yaml');
    begin();
    await setImmediate();
  },
);
