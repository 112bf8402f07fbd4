/** The settings that the commands read from the environment; Astro's own are in `astro.config.ts`. */
import { resolve } from 'node:path';

/** Path of the archive folder, as its archivist wrote it. */
export const seeds = process.env['SEEDS'] || 'seeds';

/** Absolute path of the folder that the site is built into. */
export const out = resolve(process.env['OUT'] || 'dist');

/** Where servers begin to look for a free port. */
export const port = readPort(process.env['PORT'] || '4321');

/** The path that the site is published under, with a slash at both ends. */
export const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/gu, '/');

function readPort(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  console.error(`PORT is ${text}; set it to a number from 1 to 65535`);
  process.exit(1);
}
