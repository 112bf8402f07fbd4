/**
 * Before the site tests a browser is started, and archives are built and served. The tests get at
 * them by `inject('sites')` and `openBrowser()`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { runBuild } from './run.ts';
import { startChromium } from './start-chromium.ts';

/** A built and served archive. */
export interface Site {
  /** Where its files are. */
  readonly folder: string;
  /** The path it is published under, with a slash at both ends. */
  readonly base: string;
  /** The address of its home page. */
  readonly url: string;
}

export interface Sites {
  /** The archive of this project. */
  readonly seeds: Site;
  /** The same under a path, as on many static hosts, by a build that was told the host. */
  readonly based: Site;
  /** Texts and nothing else. */
  readonly texts: Site;
  /** Markup, scripts and endless words wherever an archive can hold text. */
  readonly hostile: Site;
  /** A text that two outlets published, with small changes. */
  readonly copies: Site;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: Sites;
    /** The address that Playwright connects to. */
    readonly chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  const running: (() => Promise<unknown>)[] = [];
  const teardown = async () => {
    await Promise.all(running.map((stop) => stop()));
    await rm(folder, { recursive: true });
  };

  async function publish(name: string, seeds: string, base = '/', origin = ''): Promise<Site> {
    const out = join(folder, name);
    const { exitCode, output } = await runBuild({ SEEDS: seeds, OUT: out, BASE: base, SITE: origin });
    if (exitCode !== 0) throw new Error(`The archive ${seeds} was not built:\n${output}`);
    const server = await preview({ outDir: out, base, server: { port: 0 }, logLevel: 'warn' });
    running.push(() => server.stop());
    return { folder: out, base, url: `http://localhost:${server.port}${base}` };
  }

  try {
    project.provide('sites', {
      seeds: await publish('seeds', 'seeds'),
      based: await publish('based', 'seeds', '/some/base/', 'https://archive.example'),
      texts: await publish('texts', 'tests/site/archives/texts-only'),
      hostile: await publish('hostile', 'tests/site/archives/hostile'),
      copies: await publish('copies', 'tests/site/archives/copies'),
    });
    const chromium = await startChromium();
    running.push(() => chromium.close());
    project.provide('chromium', chromium.wsEndpoint());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
