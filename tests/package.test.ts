import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Names = z.record(z.string(), z.string());
const { scripts, dependencies, devDependencies } = z
  .object({ scripts: Names, dependencies: Names, devDependencies: Names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('the package', () => {
  it('has what runs its commands where it is installed without the tools of development', () => {
    const commands = ['start', 'build', 'dev', 'check', 'inspect', 'suggest'];
    const programs = commands.map((name) => scripts[name]?.split(' ')[0]);
    expect(programs).toEqual(commands.map(() => 'node'));
    expect(Object.keys(dependencies)).toContain('node');
  });

  it('needs nothing that the README does not give a reason for, and no more is named there', () => {
    const [, section = ''] = /^## Dependencies$(.*)/msu.exec(readFileSync('README.md', 'utf8')) ?? [];
    const rows = [...section.matchAll(/^\| (`.+`)( \(for development\))? +\| \S.+ \|$/gmu)];
    const named = (isForDevelopment: boolean) =>
      rows
        .filter(([, , mark]) => (mark !== undefined) === isForDevelopment)
        .flatMap(([, names = '']) => [...names.matchAll(/`(.+?)`/gu)].map(([, name]) => name))
        .sort();
    expect(named(false)).toEqual(Object.keys(dependencies).sort());
    expect(named(true)).toEqual(Object.keys(devDependencies).sort());
  });
});

describe('the README', () => {
  it('leads to files and headings that are there', () => {
    const readme = readFileSync('README.md', 'utf8');
    const headings = [...readme.matchAll(/^#+ (.+)$/gmu)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replace(/[^\w -]/gu, '')
          .replaceAll(' ', '-')}`,
    );
    const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/gu)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(link) && !headings.includes(link))).toEqual([]);
  });
});
