import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Names = z.record(z.string(), z.string());
const { scripts, dependencies } = z
  .object({ scripts: Names, dependencies: Names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('the package', () => {
  it('has what runs its commands where it is installed without the tools of development', () => {
    const commands = ['start', 'build', 'dev', 'check', 'inspect', 'suggest'];
    const programs = commands.map((name) => scripts[name]?.split(' ')[0]);
    expect(programs).toEqual(commands.map(() => 'node'));
    expect(Object.keys(dependencies)).toContain('node');
  });
});
