/**
 * Before the site tests a browser is started, and archives are built and served. The tests get at
 * them by `inject('sites')` and `openBrowser()`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publish, type Site } from './publish.ts';
import { startChromium } from './start-chromium.ts';

export interface Sites {
  /** The archive of this project. */
  readonly seeds: Site;
  /** The same under a path, as on many static hosts, by a build that was told the host. */
  readonly based: Site;
  /** Texts and nothing else. */
  readonly texts: Site;
  /** Markup, scripts and endless words wherever an archive can hold text; under a path. */
  readonly hostile: Site;
  /** A text that two outlets published, with small changes; at the root, by a build that was told the host. */
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

  async function serve(name: string, seeds: string, base?: string, origin?: string): Promise<Site> {
    const { site, stop } = await publish(seeds, join(folder, name), base, origin);
    running.push(stop);
    return site;
  }

  try {
    project.provide('sites', {
      seeds: await serve('seeds', 'seeds'),
      based: await serve('based', 'seeds', '/some/base/', 'https://archive.example'),
      texts: await serve('texts', 'tests/site/archives/texts-only'),
      hostile: await serve('hostile', 'tests/site/archives/hostile', '/papers/'),
      copies: await serve('copies', 'tests/site/archives/copies', '/', 'https://archive.example'),
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
