/** Joins the archive to Astro in development. */
import { relative, resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { gather } from './gather.ts';
import { readArchive } from './read-archive.ts';

/**
 * The integration for `astro.config.ts`.
 * @param seeds path of the archive folder
 */
export const dossier = (seeds: string): AstroIntegration => ({
  name: 'dossier',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'dev') readArchive(seeds);
    },
    'astro:server:setup': ({ server, logger }) => {
      readAgainOnChange(server, seeds, logger);
    },
  },
});

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
