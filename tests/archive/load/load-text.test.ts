import { execFileSync } from 'node:child_process';
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

  it('is not waited for where its name is that of a pipe, a device or a folder', () => {
    const folder = temporaryFolder({});
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    for (const file of [pipe, '/dev/zero', folder]) expect(idsOf(file), file).toEqual(['text-no-file']);
  });

  it('that does not exist is reported', () => {
    const [problem] = loadText(join(temporaryFolder({}), 'a.txt')).problems;
    expect(problem?.message).toBe('the file cannot be read (no such file or directory)');
  });
});
