/** Joins the archive to Astro: read before anything is rendered. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildArchive } from '../archive/build-archive.ts';
import type { Problem } from '../archive/problems.ts';
import { formatProblems, summarise } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { provideArchive, theArchive } from './archive.ts';
import { digestOfProgram, PROGRAM_OF_SITE } from './build/memory.ts';
import { renderShard } from './build/render-shard.ts';
import { PREPARED, report, say } from './build/report.ts';
import { rememberTexts } from './build/remember-texts.ts';
import type { Shard } from './build/shard.ts';
import { notesBeside } from './build/shard-files.ts';
import { writeNotes } from './build/write-notes.ts';
import { digestForAll } from './cache-keys.ts';
import { gather } from './gather.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

/** The archive folder has errors: its message is for the archivist, and no stack is worth reading. */
class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/**
 * The integration for `astro.config.ts`.
 * @param seeds path of the archive folder
 * @param shard of the site that a build makes
 * @param last folder of the last site, of which a build takes over what is still right
 */
export function dossier(seeds: string, shard: Shard, last: string): AstroIntegration {
  let config: AstroConfig;
  let isBuild = false;
  let pages: readonly string[] = [];
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
        if (isBuild) refuseErrors(readArchive(seeds));
        if (command === 'dev') readArchive(seeds);
      },
      'astro:config:done': async (done) => {
        ({ config } = done);
        if (!isBuild) return;
        await writeNotes(theArchive(), shard, notesBeside(fileURLToPath(config.outDir)));
        report(PREPARED, 1, 1);
      },
      'astro:server:setup': ({ server, logger }) => {
        readAgainOnChange(server, seeds, logger);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const folder = fileURLToPath(config.outDir);
        const home = new URL(config.base, config.site ?? 'http://localhost');
        const onPages = (paths: readonly string[]): void => void (pages = paths);
        const digest = JSON.stringify([
          digestOfProgram(...PROGRAM_OF_SITE),
          config.site,
          config.base,
          digestForAll(theArchive()),
        ]);
        setPrerenderer(renderShard({ shard, folder, home, digest, last, onPages }));
      },
      'astro:build:done': async ({ dir }) => {
        if (shard.place !== 1) return;
        const home = URL.parse(config.base, config.site);
        if (home) await writeSitemap(dir, pages, home, theArchive());
        await writeHeaders(dir, pages, config.base, theArchive());
        await writeRedirects(dir, config.base, theArchive());
      },
    },
  };
}

/** Reads the folder, hands the archive to the pages and tells the problems, which it returns. */
function readArchive(seeds: string): readonly Problem[] {
  const { value: archive, problems } = buildArchive(
    seeds,
    (done, total) => report('texts read', done, total),
    rememberTexts(seeds),
  );
  provideArchive(archive);
  say(formatProblems(problems, paintFor(process.stderr)));
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
