import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/site/build/list-files.ts';
import { memorise } from '../../../src/site/build/memory.ts';
import { removeStale, setAside, startFolder } from '../../../src/site/build/take-turns.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder for a site and what is made beside it, and the files that the last site is known to have. */
const place = (...files: readonly string[]) => {
  const root = temporaryFolder({});
  const out = join(root, 'site');
  // As every build does.
  memorise(out, 'files.ndjson', files);
  return {
    root,
    next: join(root, 'next'),
    last: { out, before: new Map(files.map((file) => [file, true])) },
  };
};

/** A folder with files. */
function folderIn(root: string, ...files: readonly string[]): string {
  const folder = join(root, 'replaced');
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

test('the first site begins with an empty folder, whatever an ended build has left in it', async () => {
  const { root, next, last } = place('a.html');
  mkdirSync(next);
  writeFileSync(join(next, 'left.html'), '');
  await startFolder(next, last);
  expect(listFiles(next)).toEqual([]);
  expect(listFiles(root)).toEqual([]);
});

test('the next site begins with those files of the one before the last that the last has, too', async () => {
  const { root, next, last } = place('a.html', 'b/c.html', 'new.html');
  const replaced = folderIn(root, 'a.html', 'b/c.html', 'b/old.html', 'old/old/old.html', 'by-hand.txt');
  setAside(last.out, replaced);
  expect(existsSync(replaced)).toBe(false);
  await startFolder(next, last);
  expect(listFiles(next).sort()).toEqual(['a.html', 'b/c.html']);
  expect(existsSync(join(next, 'old'))).toBe(false);
  const another = join(root, 'another');
  await startFolder(another, last);
  expect(listFiles(another)).toEqual([]);
});

test('of a link that replaces a folder, or lies in it, the link goes, and not what it leads to', async () => {
  const { root, next, last } = place('a.html');
  const elsewhere = temporaryFolder({ 'precious.txt': 'mine' });
  const link = join(root, 'link');
  symlinkSync(elsewhere, link);
  setAside(last.out, link);
  const replaced = folderIn(root, 'a.html');
  symlinkSync(elsewhere, join(replaced, 'inside'));
  setAside(last.out, replaced);
  await startFolder(next, last);
  expect(listFiles(next)).toEqual(['a.html']);
  expect(readFileSync(join(elsewhere, 'precious.txt'), 'utf8')).toBe('mine');
});

test('what a site has no more is removed, and every folder that is empty then', () => {
  const folder = temporaryFolder({ 'a/b/gone.html': '', 'a/kept.html': '', 'new.html': '' });
  const before = new Map(['a/b/gone.html', 'a/kept.html', 'never-written.html'].map((file) => [file, true]));
  removeStale(folder, before, new Map([['a/kept.html', true]]));
  expect(listFiles(folder).sort()).toEqual(['a/kept.html', 'new.html']);
  expect(existsSync(join(folder, 'a/b'))).toBe(false);
});
