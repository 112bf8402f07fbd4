/** Joins the archive to Astro: read before anything is rendered, indexed for search after. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildArchive } from '../archive/build-archive.ts';
import type { Problem } from '../archive/problems.ts';
import { formatProblems, summarise } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressOn } from '../terminal/progress.ts';
import { provideArchive, theArchive } from './archive.ts';
import { countPages } from './count-pages.ts';
import { gather } from './gather.ts';
import { writeEdition } from './offline/write-edition.ts';
import { startSearchIndex, type Indexing } from './search-index.ts';
import { writeSitemap } from './write-sitemap.ts';

/** The archive folder has errors: its message is for the archivist, and no stack is worth reading. */
class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/**
 * The integration for `astro.config.ts`.
 * @param seeds path of the archive folder
 */
export function dossier(seeds: string): AstroIntegration {
  /** The address of the home page, where `SITE` gives an origin. */
  let home: URL | null = null;
  let indexing: Indexing | undefined;
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') refuseErrors(readArchive(seeds));
        if (command === 'dev') readArchive(seeds);
      },
      'astro:config:done': ({ config: { site, base } }) => {
        home = URL.parse(base.replace(/\/?$/u, '/'), site);
      },
      'astro:server:setup': ({ server, logger }) => {
        readAgainOnChange(server, seeds, logger);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(countPages(progressOn(process.stderr, 'files rendered')));
        indexing = startSearchIndex(theArchive());
      },
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname);
        if (home) await writeSitemap(dir, paths, home, theArchive());
        await indexing?.writeTo(dir);
        await writeEdition(fileURLToPath(dir));
      },
    },
  };
}

/** Reads the folder, hands the archive to the pages and prints the problems, which it returns. */
function readArchive(seeds: string): readonly Problem[] {
  const progress = progressOn(process.stderr, 'texts read');
  const { value: archive, problems } = buildArchive(seeds, progress.show);
  progress.clear();
  provideArchive(archive);
  process.stderr.write(formatProblems(problems, paintFor(process.stderr)));
  return problems;
}

/** A site is built of a sound archive or not at all. */
function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new ArchiveError(`Nothing was built: ${summarise(theArchive().articles.size, problems)}.`);
  }
}

/** Milliseconds in which the changes to a folder are one: whoever copies ten texts into it waits once. */
const AT_ONCE = 100;

/** In development: a change to any text, sidecar or authority file shows at once. */
function readAgainOnChange(server: ViteDevServer, seeds: string, logger: AstroIntegrationLogger): void {
  const folder = resolve(seeds);
  const readAgain = gather<string>(AT_ONCE, (changed) => {
    logger.info(changed.length === 1 ? `${changed[0]} changed` : `${changed.length} files changed`);
    readArchive(seeds);
    // What Astro itself sends when its content changes: it forgets which pages there were.
    server.environments['ssr']?.hot.send('astro:content-changed', {});
    server.environments['client']?.hot.send({ type: 'full-reload' });
  });
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    const changed = relative(folder, path);
    if (!changed.startsWith('..')) readAgain(changed);
  });
}
