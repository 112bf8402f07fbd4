import type { AstroIntegration } from 'astro';
import { buildArchive } from '../archive/build-archive.ts';
import { provideArchive } from './archive.ts';

/**
 * Joins the archive to Astro: reads the folder before anything is rendered.
 * @param seeds path of the archive folder
 */
export function dossier(seeds: string): AstroIntegration {
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': () => {
        provideArchive(buildArchive(seeds).value);
      },
    },
  };
}
