import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines, writeLines } from '../../../src/site/build/shard-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Texts of whatever may end a line for one reader or another, and of anything else. */
const texts = fc.string({
  unit: fc.oneof(fc.constantFrom('\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\\'), fc.string()),
});

test('values are read as they were written, whatever ends of lines their texts hold', async () => {
  const file = join(temporaryFolder({}), 'lines.ndjson');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ content: texts })), async (values) => {
      await writeLines(file, values);
      expect(await Array.fromAsync(readLines(file))).toEqual(values);
    }),
  );
});
