import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const check = (seeds: string) => runCommand(['src/cli/check.ts'], { SEEDS: seeds });

const TEXT = 'Harbour reopens\n\nShips left the harbour on the morning after the storm.\n';

describe('npm run check', { timeout: 60_000 }, () => {
  it('finds nothing wrong with a folder of texts and nothing else', () => {
    const seeds = temporaryFolder({ 'deep/er/a.txt': TEXT });
    expect(check(seeds)).toEqual({ exitCode: 0, stdout: '1 text, no errors, no warnings\n', stderr: '' });
  });

  it('reports each problem with its place and its remedy, errors first, and exits with 1', () => {
    const seeds = temporaryFolder({
      'articles/a.txt': `\uFEFF${TEXT}`,
      'articles/b.txt': '',
      'articles/c.txt': TEXT,
    });
    const { exitCode, stdout } = check(seeds);
    expect(stdout.replaceAll(seeds, '')).toBe(`/articles/b.txt  error: the text is empty
    → save the article again, or remove the file
/articles/a.txt:1  warning: the text begins with a byte order mark, which was left out
    → nothing is lost; save it as UTF-8 without the mark to be rid of this warning
2 texts, 1 error, 1 warning
`);
    expect(exitCode).toBe(1);
  });

  it('exits with 0 where there are warnings only', () => {
    expect(check(temporaryFolder({ 'a.txt': `\uFEFF${TEXT}` })).exitCode).toBe(0);
  });

  it('reports a folder that does not exist', () => {
    const { exitCode, stdout } = check('/no/such/folder');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('/no/such/folder  error: the folder cannot be read (no such file or directory)');
  });

  it('shows what would steer the terminal by its number', () => {
    const { stdout } = check(temporaryFolder({ 'articles/\u001B[2Ja.txt': '' }));
    expect(stdout).toContain('/articles/<001B>[2Ja.txt  error: the text is empty');
    expect(stdout).not.toContain('\u001B');
  });
});
