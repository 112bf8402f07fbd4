/** Has Astro bundle the templates, and render nothing: that is for `render-shard.ts`, in any number of processes. */
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The file of the program that renders. Astro asks for a name that begins so. */
export const RENDERER = 'prerender-entry.mjs';

/** The folder of the program, beside that of the files that pages load. */
export const programBeside = (assets: string): string => join(dirname(assets), 'program');

/**
 * The integration for `astro.config.ts`. A build leaves the files that pages load in its folder, and the
 * program that renders the pages beside it.
 */
export function bundling(): AstroIntegration {
  let config: AstroConfig;
  let isBuild = false;
  return {
    name: 'dossier:bundling',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        if (isBuild) updateConfig({ vite: { plugins: [entry] } });
      },
      'astro:config:done': (done) => {
        ({ config } = done);
        if (!isBuild) return;
        // Else Astro bundles a program of its own, which works within its own process alone.
        done.setAdapter({
          name: 'dossier:bundling',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'dossier:bundling',
          async getStaticPaths() {
            // Astro would remove it.
            await rename(new URL('.prerender/', config.outDir), programBeside(fileURLToPath(config.outDir)));
            return [];
          },
          render: () => Promise.reject(new Error('Astro itself has nothing to render')),
        });
      },
    },
  };
}

/** What the program is bundled from. */
const entry: Plugin = {
  name: 'dossier:bundling',
  configEnvironment: (name) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              input: fileURLToPath(new URL('prerender.ts', import.meta.url)),
              output: { entryFileNames: RENDERER },
            },
          },
        }
      : {},
};
