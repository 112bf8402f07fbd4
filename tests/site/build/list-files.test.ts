import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/site/build/list-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('all files are listed by their paths, however deep they are, and no folder is', () => {
  const folder = temporaryFolder({ 'a.txt': '', 'b/c.txt': '', 'b/d/.e': '', 'ü/f g.txt': '' });
  expect(listFiles(folder).sort()).toEqual(['a.txt', 'b/c.txt', 'b/d/.e', 'ü/f g.txt']);
});

test('a link is listed as a file, and what it leads to is not', () => {
  const elsewhere = temporaryFolder({ 'a.txt': '' });
  const folder = temporaryFolder({ 'b/c.txt': '' });
  symlinkSync(elsewhere, join(folder, 'out'));
  symlinkSync('..', join(folder, 'b', 'round'));
  symlinkSync('nowhere', join(folder, 'lost'));
  expect(listFiles(folder).sort()).toEqual(['b/c.txt', 'b/round', 'lost', 'out']);
});
