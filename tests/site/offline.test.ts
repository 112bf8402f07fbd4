/** A reader keeps the archive, and reads and searches it without a network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser } from './support/open-browser.ts';
import { publish, type Site } from './support/publish.ts';
import { runBuild } from './support/run.ts';
import { archiveOf, openSearch, searchFor, shown, status } from './support/search-page.ts';
import { filesOf } from './support/site-files.ts';

const browser = await openBrowser();

async function openOffline(site: Site): Promise<Page> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${site.url}offline/`);
  return page;
}

/** What the page says of the copy, once it says this. */
const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).last().waitFor();

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

async function sayYes(page: Page): Promise<void> {
  await press(page, 'Keep a copy');
  await says(page, /It is the archive as it is now/u);
}

/** The copies and the workers of this origin. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  }));

/** How many files this origin keeps, and which of them are not those that they are kept as: by their digest. */
const checkKept = (page: Page) =>
  page.evaluate(async () => {
    const wrong: string[] = [];
    let files = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const [, digest] = /\/kept\/([\w-]{16})$/u.exec(request.url) ?? [];
        if (digest === undefined) continue;
        const content = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content ?? new ArrayBuffer(0)));
        const found = btoa(String.fromCharCode(...hash))
          .replaceAll('+', '-')
          .replaceAll('/', '_');
        if (!found.startsWith(digest)) wrong.push(request.url);
        files += 1;
      }
    }
    return { files, wrong };
  });

/** How many articles the data file has that a page can fetch. */
const articlesIn = (page: Page, { base }: Site): Promise<number | string> =>
  page.evaluate(async (address) => {
    try {
      const { articles } = (await (await fetch(address)).json()) as { articles: unknown[] };
      return articles.length;
    } catch {
      return 'no answer';
    }
  }, `${base}data/archive.json`);

/** The files of both parts as the build lists them: path, digest, size. */
const listed = ({ folder }: Site): readonly (readonly [string, string, number])[] =>
  ['reading', 'data'].flatMap(
    (part) =>
      JSON.parse(readFileSync(join(folder, `offline/${part}.json`), 'utf8')) as [string, string, number][],
  );

describe.each(['seeds', 'based'] as const)('the archive %s', (name) => {
  const site = inject('sites')[name];
  const { origin } = new URL(site.url);

  test('is kept once a reader says yes, is read and searched offline, and is taken back', async () => {
    const page = await openOffline(site);
    const complaints = listenForComplaints(page, origin);
    await says(page, 'This browser keeps nothing');
    expect(await keptBy(page)).toEqual({ caches: [], workers: [] });
    await sayYes(page);
    expect(await keptBy(page)).toEqual({ caches: [`dossier ${site.base}`], workers: [site.base] });

    const online = [...complaints];
    await page.context().setOffline(true);
    for (const { id, headline } of archiveOf(site).articles) {
      await page.goto(`${site.url}articles/${id}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline.value);
      // The style sheet came as well.
      expect(await page.locator('.skip').evaluate((link) => getComputedStyle(link).position)).toBe(
        'absolute',
      );
    }
    await openSearch(page, site, 'q=Velayati');
    expect(await status(page)).toBe('2 articles');
    await searchFor(page, 'sanctions');
    expect(await shown(page)).not.toEqual([]);
    await page.keyboard.press('Escape');
    // Nothing but the copy answers, and it holds no data.
    expect(await articlesIn(page, site)).toBe('no answer');

    await page.goto(`${site.url}offline/`);
    await says(page, 'There is no network now');
    await press(page, 'Remove the copy');
    await says(page, 'could not be looked up');
    expect(online).toEqual([]);
    await page.context().setOffline(false);
    await page.goto(`${site.url}offline/`);
    await says(page, 'This browser keeps nothing');
    expect(await keptBy(page)).toEqual({ caches: [], workers: [] });
  });

  test('says in words of its own, offline, what is not in the copy and needs the network', async () => {
    const page = await openOffline(site);
    await sayYes(page);
    await page.context().setOffline(true);
    const [article] = archiveOf(site).articles;
    for (const path of ['nope/', `articles/${article?.id}.bib`, 'data/archive.json', 'rss.xml']) {
      const answer = await page.goto(site.url + path);
      expect([answer?.status(), page.url()]).toEqual([503, site.url + path]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This is not in your copy');
    }
    await page.getByRole('link', { name: 'The archive as you kept it' }).click();
    await page.waitForURL(site.url);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('This is not in your copy');

    await page.context().setOffline(false);
    const [feed, nothing] = [
      await page.request.get(`${site.url}rss.xml`),
      await page.goto(`${site.url}nope/`),
    ];
    expect([feed.status(), nothing?.status()]).toEqual([200, 404]);
  });

  test('is kept with its data where a reader wants them', async () => {
    const page = await openOffline(site);
    await page.getByRole('radio', { name: /data/u }).check();
    await sayYes(page);
    await page.context().setOffline(true);
    // Byte for byte what the build listed; files that are the same are kept once.
    const digests = listed(site).map(([, digest]) => digest);
    expect(await checkKept(page)).toEqual({ files: new Set(digests).size, wrong: [] });
    await page.goto(site.url);
    expect(await articlesIn(page, site)).toBe(archiveOf(site).articles.length);
  });
});

describe('the list of an edition', () => {
  const site = inject('sites').based;

  test('names every file that a reader can use, with its digest and its size', async () => {
    const left =
      /^(?:_headers|_redirects|404\.html|robots\.txt|sitemap.*\.xml|service-worker\.js|offline\/.*\.json)$/u;
    const files = listed(site);
    expect(files.map(([path]) => path).sort()).toEqual(filesOf(site).filter((file) => !left.test(file)));
    for (const [path, digest, bytes] of files) {
      const content = await readFile(join(site.folder, path));
      const hash = createHash('sha256').update(content).digest('base64url');
      expect([digest, bytes], path).toEqual([hash.slice(0, 16), content.length]);
    }
    const edition = JSON.parse(await readFile(join(site.folder, 'offline/edition.json'), 'utf8')) as Record<
      string,
      { files: number; bytes: number }
    >;
    const all = Object.values(edition);
    expect(all.reduce((sum, part) => sum + part.files, 0)).toBe(files.length);
    expect(all.reduce((sum, part) => sum + part.bytes, 0)).toBe(
      files.reduce((sum, [, , bytes]) => sum + bytes, 0),
    );
  });
});

describe('a copy that was kept', () => {
  const article = (words: string): string =>
    `The harbour and its keepers\n\nBy Ada Novak\n5 May 2021\n\nThe gate was ${words} on Monday, and nobody could say for how long it would stay so.\n`;

  async function publishOwn(): Promise<{ site: Site; seeds: string; stop: () => Promise<void> }> {
    const place = await mkdtemp(join(tmpdir(), 'dossier-offline-'));
    onTestFinished(() => rm(place, { recursive: true }));
    const seeds = join(place, 'archive');
    await mkdir(seeds);
    await writeFile(join(seeds, 'harbour.txt'), article('shut'));
    await writeFile(join(seeds, 'quay.txt'), article('painted').replace('harbour', 'quay'));
    const { site, stop } = await publish(seeds, join(place, 'site'));
    return { site, seeds, stop };
  }

  const body = (page: Page): Promise<string> => page.locator('main').innerText();

  test('follows a new edition while its reader reads, and fetches no more than has changed', async () => {
    const { site, seeds, stop } = await publishOwn();
    onTestFinished(stop);
    const page = await openOffline(site);
    await sayYes(page);

    await writeFile(join(seeds, 'harbour.txt'), article('mended'));
    const { exitCode, output } = await runBuild({ SEEDS: seeds, OUT: site.folder });
    expect(exitCode, output).toBe(0);
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(site.url);
    await page.goto(`${site.url}offline/`);
    await says(page, /It is the archive as it is now|The archive has changed since/u);
    await expect
      .poll(async () => {
        await page.reload();
        return await page.getByRole('status').last().innerText();
      })
      .toContain('It is the archive as it is now');
    expect(asked).toContain('/articles/the-harbour-and-its-keepers/');
    expect(asked).not.toContain('/articles/the-quay-and-its-keepers/');
    expect(asked).not.toContain('/pagefind/pagefind-worker.js');

    await page.context().setOffline(true);
    await page.goto(`${site.url}articles/the-harbour-and-its-keepers/`);
    expect(await body(page)).toContain('The gate was mended');
    await openSearch(page, site, 'q=mended');
    expect(await shown(page)).toEqual(['the-harbour-and-its-keepers']);
    await searchFor(page, 'shut');
    expect(await shown(page)).toEqual([]);
  });

  test('is read where the host is gone for good', async () => {
    const { site, stop } = await publishOwn();
    const page = await openOffline(site);
    await sayYes(page);
    await stop();
    await page.goto(`${site.url}articles/the-quay-and-its-keepers/`);
    expect(await body(page)).toContain('The gate was painted');
  });
});

describe('a browser that can keep nothing', () => {
  const site = inject('sites').seeds;

  async function openWith(spoil: () => void): Promise<Page> {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(spoil);
    await page.goto(`${site.url}offline/`);
    return page;
  }

  test('is told so where it knows no workers, or the site is not read over https', async () => {
    const old = await openWith(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await says(old, /cannot keep a copy/u);
    const plain = await openWith(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false });
    });
    await says(plain, /only of sites that are read over https/u);
    for (const page of [old, plain])
      expect(await page.getByRole('button', { name: /copy/u }).count()).toBe(0);
  });

  test('is told so where there is no room, and can take back what was begun', async () => {
    const page = await openWith(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    await press(page, 'Keep a copy');
    await says(page, /not enough room/u);
    await press(page, 'Remove the copy');
    await says(page, 'This browser keeps nothing');
    expect(await keptBy(page)).toEqual({ caches: [], workers: [] });
  });
});

test('a reader can stop, and the copy goes on later where it stopped', async () => {
  const site = inject('sites').texts;
  const list = await readFile(join(site.folder, 'offline/reading.json'), 'utf8');
  const { length: files } = JSON.parse(list) as unknown[];
  const page = await openOffline(site);
  let asked = 0;
  let hold = true;
  // After ten files the network stands still.
  await page.route(/(?<!\.json)$/u, async (route) => {
    if (++asked <= 10 || !hold) await route.continue();
  });
  await press(page, 'Keep a copy');
  await page.locator('progress[value="10"]').waitFor();
  await press(page, 'Stop');
  await says(page, 'Stopped.');
  expect(await keptBy(page)).toEqual({ caches: ['dossier /'], workers: ['/'] });

  [asked, hold] = [0, false];
  await page.reload();
  await says(page, 'A copy was begun');
  await press(page, 'Go on');
  await says(page, /It is the archive as it is now/u);
  expect(asked).toBeLessThan(files);
});
