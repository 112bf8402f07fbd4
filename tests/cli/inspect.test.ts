import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArticleRecord } from '../../src/archive/records.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const inspect = (args: readonly string[], env?: Record<string, string>) =>
  runCommand(['src/cli/inspect.ts', ...args], env);

const recordsOf = (stdout: string): ArticleRecord[] => z.array(ArticleRecord).parse(JSON.parse(stdout));

const TEXT = `Harbour reopens after storm

The harbour was opened again on Friday, after a storm that had kept every ship in for two days and two nights.

"We shall be back at sea before the evening," the mate of a Lagos Line ferry said. The port would not say how many ships had waited.
`;

describe('npm run inspect -- --json', { timeout: 60_000 }, () => {
  it('prints a valid record of each text of the archive, in the order asked for', () => {
    const seeds = readdirSync('seeds/articles').filter((name) => name.endsWith('.txt'));
    const asked = seeds.reverse();
    const { exitCode, stdout } = inspect(['--json', ...asked.map((name) => `seeds/articles/${name}`)]);
    expect(exitCode).toBe(0);
    expect(recordsOf(stdout).map(({ seed }) => seed)).toEqual(asked);
  });

  it('accounts for every line of the texts of the archive that is not blank', () => {
    const seeds = readdirSync('seeds/articles').filter((name) => name.endsWith('.txt'));
    const { stdout } = inspect(['--json', ...seeds.map((name) => join('seeds/articles', name))]);
    for (const record of recordsOf(stdout)) {
      const lines = readFileSync(join('seeds/articles', record.seed), 'utf8').split(/\r\n|\n|\r/u);
      const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : index + 1));
      expect(
        [...usedLines(record)].sort((a, b) => a - b),
        record.seed,
      ).toEqual(written);
    }
  });

  it('names a text of the archive by its path in it, with its sidecar, and any other by its name', () => {
    const archive = temporaryFolder({
      'articles/sub/a.txt': TEXT,
      'articles/sub/a.yaml': 'section: {value: Ports, note: by hand}\n',
    });
    const elsewhere = temporaryFolder({
      'a.txt': TEXT,
      'a.yaml': 'section: {value: Storms, note: by hand}\n',
    });
    const { stdout } = inspect(['--json', `${archive}/articles/sub/a.txt`, `${elsewhere}/a.txt`], {
      SEEDS: archive,
    });
    expect(recordsOf(stdout).map(({ seed, section }) => [seed, section.value])).toEqual([
      ['sub/a.txt', 'Ports'],
      ['a.txt', null],
    ]);
  });

  it('applies the authority files of SEEDS to a text from anywhere', () => {
    const seeds = temporaryFolder({
      'actors.yaml': 'lagos-line: {type: organisation, prefLabel: Lagos Line}\n',
    });
    const file = join(temporaryFolder({ 'a.txt': TEXT }), 'a.txt');
    const [record] = recordsOf(inspect(['--json', file], { SEEDS: seeds }).stdout);
    expect(record?.mentions.map(({ actor, text }) => [actor, text])).toEqual([['lagos-line', 'Lagos Line']]);
  });

  it('keeps problems off standard output, and exits with 1 where a text cannot be read', () => {
    const folder = temporaryFolder({ 'a.txt': TEXT, 'b.txt': '' });
    const { exitCode, stdout, stderr } = inspect([
      '--json',
      `${folder}/a.txt`,
      `${folder}/b.txt`,
      `${folder}/c.txt`,
    ]);
    expect(recordsOf(stdout)).toHaveLength(1);
    expect(stderr).toContain(`${folder}/b.txt  error: the text is empty`);
    expect(stderr).toContain(`${folder}/c.txt  error: the file cannot be read (no such file or directory)`);
    expect(exitCode).toBe(1);
  });

  it('shows an archivist all of a text, whatever its rights', () => {
    const seeds = temporaryFolder({ 'articles/a.txt': TEXT, 'articles/a.yaml': 'access: metadata\n' });
    const [record] = recordsOf(inspect(['--json', `${seeds}/articles/a.txt`], { SEEDS: seeds }).stdout);
    expect(record?.access).toBe('metadata');
    expect(record?.paragraphs).not.toEqual([]);
  });
});

/** The lines that a record says something of. */
function usedLines(record: ArticleRecord): Set<number> {
  const used = new Set(record.discarded.map(({ line }) => line));
  const use = ([first, last]: readonly [number, number]) => {
    for (let line = first; line <= last; line += 1) used.add(line);
  };
  for (const { lines } of record.paragraphs) use(lines);
  for (const field of Object.values(record)) {
    if (typeof field !== 'object' || field === null || Array.isArray(field) || !('basis' in field)) continue;
    if (field.basis === 'stated') use(field.lines ?? [field.line, field.line]);
  }
  return used;
}

describe('npm run inspect', { timeout: 60_000 }, () => {
  it('shows each line with what became of it, then the fields, in plain text where nobody looks', () => {
    const folder = temporaryFolder({ 'a.txt': TEXT });
    const { exitCode, stdout, stderr } = inspect([`${folder}/a.txt`]);
    expect(stdout).toMatch(/^1 headline │ Harbour reopens after storm$/mu);
    expect(stdout).toMatch(/^3 +¶ │ The harbour was opened again/mu);
    expect(stdout).toMatch(/^ {2}headline +Harbour reopens after storm {2}— line 1$/mu);
    expect(stdout).toMatch(/^ {2}published +— absent$/mu);
    expect(stdout).not.toContain('\u001B');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('shows the doubts about a text below it', () => {
    const folder = temporaryFolder({ 'a.txt': `\uFEFF${TEXT}` });
    const { stdout } = inspect([`${folder}/a.txt`]);
    expect(stdout).toContain('Doubts\n');
    expect(stdout).toContain('warning: the text begins with a byte order mark');
  });

  it('lets no text steer the terminal', () => {
    const text = `${TEXT}\nThe mate wrote \u001B]0;pwned\u0007 and \u009B31m on the wall, they said.\n`;
    const { stdout } = inspect([`${temporaryFolder({ 'a.txt': text })}/a.txt`]);
    expect(stdout).toContain('<001B>]0;pwned<0007>');
    expect(stdout).not.toMatch(/[\u001B\u0007\u009B]/u);
  });

  it.each([[[]], [['--jsno', 'a.txt']]])('explains itself on wrong usage: %j', (args) => {
    const { exitCode, stdout, stderr } = inspect(args);
    expect(stderr).toMatch(/^usage: npm run inspect -- \[--json\] FILE…/u);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it('shows the doubts about a sidecar below its text', () => {
    const seeds = temporaryFolder({ 'articles/a.txt': TEXT, 'articles/a.yaml': 'wrong: 1\n' });
    const { stdout, stderr } = inspect([`${seeds}/articles/a.txt`], { SEEDS: seeds });
    expect(stdout).toContain("a.yaml:1  error: 'wrong' is not a field of a sidecar");
    expect(stderr).toBe('');
  });

  it('points from a sidecar to its text', () => {
    const folder = temporaryFolder({ 'a.txt': TEXT, 'a.yaml': '' });
    const { exitCode, stderr } = inspect([`${folder}/a.yaml`]);
    expect(stderr).toContain('this is a sidecar, not a text\n    → name the text beside it');
    expect(exitCode).toBe(1);
  });
});
