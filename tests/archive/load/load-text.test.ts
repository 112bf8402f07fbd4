import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadText } from '../../../src/archive/load/load-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const idsOf = (file: string) => loadText(file).problems.map(({ id }) => id);

describe('a text', () => {
  it('is not read where it is too large to be one', () => {
    const file = join(temporaryFolder({ 'a.txt': 'x' }), 'a.txt');
    // A hole that takes no room on the disk: to read it would take more memory than a buffer can have.
    truncateSync(file, 2 ** 40);
    expect(idsOf(file)).toEqual(['text-too-large']);
  });

  it('is not waited for where its name is that of a device or a folder', () => {
    const folder = temporaryFolder({});
    for (const file of ['/dev/zero', folder]) expect(idsOf(file), file).toEqual(['text-no-file']);
  });

  it('that does not exist is reported', () => {
    const [problem] = loadText(join(temporaryFolder({}), 'a.txt')).problems;
    expect(problem?.message).toBe('the file cannot be read (no such file or directory)');
  });

  it('has as many lines as it shows: the end of the last one begins no other', () => {
    const file = join(temporaryFolder({ 'a.txt': 'one\n\ntwo\n' }), 'a.txt');
    expect(loadText(file).value).toEqual(['one', '', 'two']);
  });

  it.each([
    ['text-bidi', 'The \u202Eminister\u202C spoke.'],
    ['text-invisible', 'The min\u200Bister spoke.'],
    ['text-invisible', 'The min\u200Dister spoke.'],
    // The second letter is Cyrillic.
    ['text-look-alike', 'The m\u0456nister spoke.'],
  ])('in which something hides is read, with the warning %s', (id, text) => {
    const file = join(temporaryFolder({ 'a.txt': `Harbour closed\n${text}` }), 'a.txt');
    const { value, problems } = loadText(file);
    expect(value).toHaveLength(2);
    expect(problems.map((problem) => [problem.id, problem.severity, problem.line])).toEqual([
      [id, 'warning', 2],
    ]);
  });

  it.each([
    'می\u200Cخواهد بداند', // Persian, spelt as it should be
    'क्\u200Dष', // Hindi
    'Министр сказал: “No comment.”', // two scripts, each in words of its own
    'Ω and 5 kΩ', // a unit
  ])('that only is in another script raises no doubt: %s', (text) => {
    expect(idsOf(join(temporaryFolder({ 'a.txt': text }), 'a.txt'))).toEqual([]);
  });
});
