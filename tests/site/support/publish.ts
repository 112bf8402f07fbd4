import { preview } from 'astro';
import { runBuild } from './run.ts';

/** A built and served archive. */
export interface Site {
  /** Where its files are. */
  readonly folder: string;
  /** The path it is published under, with a slash at both ends. */
  readonly base: string;
  /** The address of its home page. */
  readonly url: string;
}

export interface Published {
  readonly site: Site;
  /** What the build printed. */
  readonly output: string;
  readonly stop: () => Promise<void>;
}

/**
 * Builds an archive as its archivist does, and serves it.
 * @param seeds path of the archive folder
 * @param folder where the site is to be
 * @throws with what the build printed, where it fails
 */
export async function publish(seeds: string, folder: string, base = '/', origin = ''): Promise<Published> {
  const { exitCode, output } = await runBuild({ SEEDS: seeds, OUT: folder, BASE: base, SITE: origin });
  if (exitCode !== 0) throw new Error(`The archive ${seeds} was not built:\n${output}`);
  const server = await preview({ outDir: folder, base, server: { port: 0 }, logLevel: 'warn' });
  const url = `http://localhost:${server.port}${base}`;
  return { site: { folder, base, url }, output, stop: () => server.stop() };
}
