/** Pieces of long files that one build keeps for the next. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pieceKeeper } from '../../../src/site/build/keep-pieces.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FILE = 'letter.txt';

/** Writes a file of pieces, each the word of its key, to a folder of a site; tells which it had to make. */
function write(out: string, words: readonly string[]): { content: string; made: string[] } {
  const made: string[] = [];
  const pieces = words.map((word) => ({
    key: word === '–' ? null : word,
    text: () => {
      made.push(word);
      return `«${word}»`;
    },
  }));
  let content = '';
  for (const piece of pieceKeeper(out)(FILE, pieces)) content += Buffer.from(piece).toString();
  writeFileSync(join(out, FILE), content);
  return { content, made };
}

test('a piece is made once, wherever it stands in the file; one without a key every time', () => {
  const out = temporaryFolder({});
  expect(write(out, ['a', '–', 'é']).made).toEqual(['a', '–', 'é']);
  expect(write(out, ['new', 'é', '–', 'a'])).toEqual({ content: '«new»«é»«–»«a»', made: ['new', '–'] });
  expect(write(out, ['a', 'é'])).toEqual({ content: '«a»«é»', made: [] });
  expect(write(out, ['new']).made).toEqual(['new']);
});

test('what has been changed, cut off or removed since is made again', () => {
  const out = temporaryFolder({});
  write(out, ['a', 'b']);
  writeFileSync(join(out, FILE), readFileSync(join(out, FILE), 'utf8').replace('a', 'x'));
  expect(write(out, ['a', 'b'])).toEqual({ content: '«a»«b»', made: ['a'] });
  writeFileSync(join(out, FILE), readFileSync(join(out, FILE)).subarray(0, -1));
  expect(write(out, ['a', 'b'])).toEqual({ content: '«a»«b»', made: ['b'] });
  rmSync(join(out, FILE));
  expect(write(out, ['a', 'b'])).toEqual({ content: '«a»«b»', made: ['a', 'b'] });
});
