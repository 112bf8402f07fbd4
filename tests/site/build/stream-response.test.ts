import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pieceKeeper } from '../../../src/site/build/keep-pieces.ts';
import { startWriting } from '../../../src/site/build/write-response.ts';
import { streamResponse } from '../../../src/site/stream-response.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('each piece is written before the next is made, also where all are made in the same bytes', async () => {
  const folder = temporaryFolder({});
  const write = startWriting();
  for (const words of [
    ['a', 'bb', 'ccc'],
    ['new', 'ccc', 'a', 'd', 'bb'],
  ]) {
    const pieces = words.map((word) => ({ key: word, text: () => word.repeat(10_000) }));
    await write(
      join(folder, `${words.length}.txt`),
      streamResponse(pieceKeeper(folder)('long.txt', pieces)[Symbol.iterator]()),
    );
    const written = readFileSync(join(folder, `${words.length}.txt`), 'utf8');
    writeFileSync(join(folder, 'long.txt'), written);
    expect(written === words.map((word) => word.repeat(10_000)).join('')).toBe(true);
  }
});
