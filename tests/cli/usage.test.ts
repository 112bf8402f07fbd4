import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const COMMANDS = ['build', 'check', 'dev', 'inspect', 'record', 'start', 'suggest'];

const run = (name: string, ...args: string[]) =>
  runCommand([`src/cli/${name}.ts`, ...args], { SEEDS: '/no/such/folder' });

describe.each(COMMANDS)('%s', { timeout: 60_000 }, (name) => {
  const usage = new RegExp(`^usage: npm (?:run )?${name}\\b`, 'u');

  it('explains itself on --help, and does nothing else', () => {
    const { exitCode, stdout, stderr } = run(name, '--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(usage);
    expect(stdout).toContain('SEEDS=DIR');
  });

  it('refuses a flag that it does not know, and says which', () => {
    const { exitCode, stdout, stderr } = run(name, '--jsno');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(usage);
    expect(stderr).toContain("Unknown option '--jsno'");
  });
});

describe('a command', { timeout: 60_000 }, () => {
  it('explains itself on -h as well', () => {
    expect(run('check', '-h')).toEqual(run('check', '--help'));
  });

  it('that is about the whole archive takes no file', () => {
    const { exitCode, stderr } = run('check', 'a.txt');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("Unexpected argument 'a.txt'")]);
  });
});
