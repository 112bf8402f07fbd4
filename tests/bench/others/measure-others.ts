/** What other generators, where they are installed, need for the same archive: then Pagefind's own program for its search. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countFiles, type Files } from '../count-files.ts';
import { runMeasured, type Run } from '../run-measured.ts';
import { eleventy } from './eleventy-site.ts';
import type { Generator } from './generator.ts';
import { hugo } from './hugo-site.ts';

const WRITE_MARKDOWN = join(import.meta.dirname, 'write-markdown.ts');
const PAGEFIND = resolve('node_modules/.bin/pagefind');

/** Those on the PATH. */
export const generators: readonly Generator[] = [hugo, eleventy].filter(
  ({ command, versionOption }) => spawnSync(command, [versionOption]).status === 0,
);

/** What a generator needs, and what it makes. */
export interface OtherFigures {
  readonly render: Run;
  readonly index: Run;
  readonly site: Files;
}

/** Writes the articles of an archive folder for the generators, below a folder which is made. */
export async function prepareOthers(archive: string, folder: string): Promise<void> {
  if (generators.length === 0) return;
  await runMeasured(process.execPath, [WRITE_MARKDOWN, archive, join(folder, 'content')]);
  for (const { name, prepare } of generators) {
    mkdirSync(join(folder, name));
    prepare(join(folder, name));
  }
}

/** Builds the site of a generator, from nothing, and its search. */
export async function measureOther(generator: Generator, folder: string): Promise<OtherFigures> {
  const site = join(folder, 'site');
  const folders = { folder: join(folder, generator.name), content: join(folder, 'content'), site };
  const { run: render } = await runMeasured(generator.command, generator.options(folders));
  const { run: index } = await runMeasured(PAGEFIND, ['--quiet', '--site', site]);
  const figures = { render, index, site: countFiles(site) };
  rmSync(site, { recursive: true });
  return figures;
}
