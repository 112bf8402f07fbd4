/** The workflow for GitHub Pages: what it may do, what it uses, and that it does what the README says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Step = z.strictObject({
  id: z.string().optional(),
  uses: z
    .string()
    .regex(/^actions\/[\w-]+@v\d+$/u)
    .optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const Job = z.strictObject({
  needs: z.string().optional(),
  'runs-on': z.string(),
  permissions: Permissions,
  environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
  steps: z.array(Step),
});
const workflow = z
  .strictObject({
    name: z.string(),
    on: z.strictObject({
      push: z.strictObject({ branches: z.array(z.string()) }),
      workflow_dispatch: z.null(),
    }),
    permissions: z.strictObject({}),
    concurrency: z.strictObject({ group: z.string() }),
    jobs: z.strictObject({ build: Job, publish: Job }),
  })
  .parse(parse(readFileSync('.github/workflows/publish.yml', 'utf8')));
const { build, publish } = workflow.jobs;

describe('the workflow that publishes', () => {
  it('may do no more than each of its jobs has to', () => {
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('runs only what the README says', () => {
    const readme = readFileSync('README.md', 'utf8');
    const commands = [...build.steps, ...publish.steps].flatMap(({ run }) => run ?? []);
    expect(commands).toEqual(['npm ci', 'npm run build']);
    for (const command of commands) expect(readme).toContain(command);
    expect(readme).toContain('.github/workflows/publish.yml');
  });

  it('tells the build where the site will be, and publishes what it builds', () => {
    const built = build.steps.find(({ run }) => run === 'npm run build');
    expect(Object.keys(built?.env ?? {})).toEqual(['SITE', 'BASE']);
    expect(build.steps.at(-1)).toMatchObject({ with: { path: 'dist' } });
    expect(publish.needs).toBe('build');
  });
});
