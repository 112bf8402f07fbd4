import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const record = (seeds: string, ...args: string[]) =>
  runCommand(['src/cli/record.ts', ...args], { SEEDS: seeds });

const TEXT = 'Harbour reopens\n\nShips left the harbour on the morning after the storm.\n';
const FILES = { 'articles/a.txt': TEXT, 'topics.yaml': 'ships: {prefLabel: Ships, terms: [ships]}\n' };

const ledgerOf = (seeds: string): string => readFileSync(join(seeds, 'ledger.yaml'), 'utf8');

describe('npm run record', { timeout: 60_000 }, () => {
  it('writes the ledger with the day that it is given, and says what it recorded', () => {
    const seeds = temporaryFolder(FILES);
    const { exitCode, stdout, stderr } = record(seeds, '--date', '2026-11-21');
    expect(stdout.replaceAll(seeds, '')).toBe(
      '/ledger.yaml, 2026-11-21\nnew: 2\n  articles/harbour-reopens\n  topics/ships\n',
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(ledgerOf(seeds)).toMatch(
      /^articles\/harbour-reopens: \{"title": "Harbour reopens", "since": "2026-11-21", "seed": "a\.txt", /mu,
    );
  });

  it('takes the day from the clock of whoever publishes, where none is given', () => {
    const seeds = temporaryFolder(FILES);
    const before = new Date();
    expect(record(seeds).exitCode).toBe(0);
    const [, since = ''] = /"since": "([^"]+)"/u.exec(ledgerOf(seeds)) ?? [];
    const day = new Date(`${since}T12:00:00`);
    expect(Math.abs(day.getTime() - before.getTime())).toBeLessThan(36 * 3600 * 1000);
  });

  it('changes nothing where nothing has changed, and says so', () => {
    const seeds = temporaryFolder(FILES);
    record(seeds, '--date', '2026-11-21');
    const before = ledgerOf(seeds);
    expect(record(seeds, '--date', '2026-11-22').stdout).toContain('Nothing has changed.');
    expect(ledgerOf(seeds)).toBe(before);
  });

  it('says what happened since, and explains what nobody has explained', () => {
    const seeds = temporaryFolder(FILES);
    record(seeds, '--date', '2026-11-21');
    writeFileSync(join(seeds, 'articles/a.txt'), TEXT.replace('reopens', 'is open'));
    rmSync(join(seeds, 'topics.yaml'));
    const { stdout, stderr } = record(seeds, '--date', '2026-11-22');
    expect(stdout.replaceAll(seeds, '')).toBe(`/ledger.yaml, 2026-11-22
corrected: 1
  articles/harbour-is-open: headline
moved: 1
  articles/harbour-reopens → articles/harbour-is-open
removed: 1
  topics/ships
`);
    expect(stderr).toContain('ledger.yaml:6  warning: topics/ships was published, and nothing stands there');
    expect(stderr).toContain('say on this line what became of it');
  });

  it('only prints with --dry-run', () => {
    const seeds = temporaryFolder(FILES);
    expect(record(seeds, '--dry-run', '--date', '2026-11-21').stdout).toContain('new: 2');
    expect(existsSync(join(seeds, 'ledger.yaml'))).toBe(false);
  });

  it('writes nothing where the archive has errors: what cannot be read is not gone', () => {
    const seeds = temporaryFolder(FILES);
    record(seeds, '--date', '2026-11-21');
    const before = ledgerOf(seeds);
    writeFileSync(join(seeds, 'articles/a.txt'), '');
    const { exitCode, stderr } = record(seeds, '--date', '2026-11-22');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the text is empty');
    expect(stderr).toContain('Nothing was recorded');
    expect(ledgerOf(seeds)).toBe(before);
  });

  it('writes nothing where an old id is given to another: what was moved would be forgotten', () => {
    const seeds = temporaryFolder(FILES);
    const write = (...lines: string[]) => writeFileSync(join(seeds, 'actors.yaml'), lines.join('\n'));
    write('ann: {type: person, prefLabel: Ann Tern, formerly: [tern]}');
    record(seeds, '--date', '2026-11-21');
    const before = ledgerOf(seeds);
    const line = before.split('\n').findIndex((text) => text.startsWith('actors/tern: ')) + 1;
    write('ann: {type: person, prefLabel: Ann Tern}', 'tern: {type: person, prefLabel: Ben Tern}');
    const { exitCode, stderr } = record(seeds, '--date', '2026-11-22');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      `ledger.yaml:${line}  error: actors/tern leads to actors/ann, to which it was moved`,
    );
    expect(stderr).toContain('give the new entry another id; if they are one');
    expect(ledgerOf(seeds)).toBe(before);
  });

  it('writes through no link that has the name of its draft, also where nothing has changed', () => {
    const seeds = temporaryFolder(FILES);
    const other = join(temporaryFolder({ 'other.txt': 'of somebody else' }), 'other.txt');
    for (const day of ['2026-11-21', '2026-11-22']) {
      symlinkSync(other, join(seeds, 'ledger.yaml.new'));
      expect(record(seeds, '--date', day).exitCode).toBe(0);
      expect(readFileSync(other, 'utf8')).toBe('of somebody else');
      expect(lstatSync(join(seeds, 'ledger.yaml')).isFile()).toBe(true);
      expect(ledgerOf(seeds)).toContain('articles/harbour-reopens: {');
      expect(existsSync(join(seeds, 'ledger.yaml.new'))).toBe(false);
    }
  });

  it.each(['there', 'missing'])(
    'writes nothing where the ledger is a link out of the archive, to a file that is %s',
    (what) => {
      const seeds = temporaryFolder(FILES);
      const other = join(temporaryFolder({ there: 'of somebody else' }), what);
      symlinkSync(other, join(seeds, 'ledger.yaml'));
      const { exitCode, stderr } = record(seeds, '--date', '2026-11-21');
      expect([exitCode, stderr]).toEqual([
        1,
        expect.stringContaining('the ledger is a link out of the archive, or to nothing'),
      ]);
      expect(lstatSync(join(seeds, 'ledger.yaml')).isSymbolicLink()).toBe(true);
      expect(existsSync(other) ? readFileSync(other, 'utf8') : null).toBe(
        what === 'there' ? 'of somebody else' : null,
      );
    },
  );

  it('writes nothing for a day before the last one, or for what is no day', () => {
    const seeds = temporaryFolder(FILES);
    record(seeds, '--date', '2026-11-21');
    const early = record(seeds, '--date', '2026-11-20');
    expect([early.exitCode, early.stderr]).toEqual([
      1,
      expect.stringContaining('goes to 2026-11-21 already'),
    ]);
    const none = record(seeds, '--date', '21 November');
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('--date is 21 November')]);
  });

  it('lets no title steer the terminal, or break a line', () => {
    const text = `Harbour\u2028 \u202Ereopens \u001B[2J now\n\nShips left the harbour on the morning after.\n`;
    const seeds = temporaryFolder({ 'articles/a.txt': text });
    expect(record(seeds, '--date', '2026-11-21').stdout).not.toContain('\u001B');
    expect(ledgerOf(seeds)).not.toMatch(/[\u001B\u2028\u202E]/u);
    expect(record(seeds, '--date', '2026-11-22').stdout).toContain('Nothing has changed.');
  });
});
