import { appendFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settleFiles } from '../../../src/site/build/settle-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('files that another process writes', () => {
  test('are waited for as long as one is empty', async () => {
    const folder = temporaryFolder({ whole: 'all of it', 'deep/late': '' });
    const late = join(folder, 'deep/late');
    setTimeout(() => void writeFile(late, 'now'), 200);
    await settleFiles(folder);
    expect(readFileSync(late, 'utf8')).toBe('now');
  });

  test('are waited for as long as one grows', async () => {
    const folder = temporaryFolder({ long: 'a' });
    const long = join(folder, 'long');
    let pieces = 0;
    const writing = setInterval(() => {
      if ((pieces += 1) === 30) clearInterval(writing);
      void appendFile(long, 'a');
    }, 10);
    await settleFiles(folder);
    expect(readFileSync(long, 'utf8')).toHaveLength(31);
  });

  test('of an empty folder are written', async () => {
    await expect(settleFiles(temporaryFolder({}))).resolves.toBeUndefined();
  });
});
