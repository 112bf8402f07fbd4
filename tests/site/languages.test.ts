/** Words in another language than the pages around them are marked as such, wherever they stand. */
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { openBrowser } from './support/open-browser.ts';
import { publish } from './support/publish.ts';
import { openSearch } from './support/search-page.ts';
import { attribute, find, pagesOf } from './support/site-files.ts';

/** Words that these texts have and the pages around them have not. */
const FOREIGN = /goémonier|marégraphe|échouage|fanal/iu;

const texts = {
  'un.txt': `Le goémonier repris par la mer

Un fanal éteint, et l’échouage au petit matin

Par Ada Quill
5 mai 2021

Le goémonier était parti lundi avec les autres du village, et le maire a prévenu les familles dans la nuit du 3 mai 2021.

« Le fanal était éteint quand nous sommes passés devant le marégraphe », a déclaré Ann Marlow, qui rentrait au port avec les autres.

La grève des marins dure depuis deux jours, et l’échouage n’est pas le premier de la saison, a ajouté Ann Marlow.
`,
  'deux.txt': `Après l’échouage, le fanal sera remplacé

Par Ada Quill
8 mai 2021

Le conseil du port a promis vendredi un autre fanal, et la grève des marins est finie depuis que le marégraphe a été réparé.

« Nous veillerons sur chaque goémonier », a déclaré Ann Marlow devant le conseil du port, le 7 mai 2021.
`,
};

const place = await mkdtemp(join(tmpdir(), 'dossier-languages-'));
const seeds = join(place, 'archive');
await mkdir(join(seeds, 'articles'), { recursive: true });
for (const [name, text] of Object.entries(texts)) await writeFile(join(seeds, 'articles', name), text);
await writeFile(join(seeds, 'actors.yaml'), 'ann-marlow: {type: person, prefLabel: Ann Marlow}\n');
await writeFile(join(seeds, 'topics.yaml'), 'strikes: {prefLabel: Strikes, terms: [grève des marins]}\n');
// One article had another headline before, and another is one with it now.
await writeFile(join(seeds, 'articles/un.txt'), texts['un.txt'].replace('Le goémonier', 'Un bateau'));
const record = (day: string): number | null =>
  runCommand(['src/cli/record.ts', '--date', day], { SEEDS: seeds }).exitCode;
const recorded = [record('2026-01-01')];
await writeFile(join(seeds, 'articles/un.txt'), texts['un.txt']);
recorded.push(record('2026-02-02'));
const MERGED =
  '{title: Lamp, since: 2026-01-01, merged: 2026-02-02, to: articles/le-goémonier-repris-par-la-mer}';
await appendFile(join(seeds, 'ledger.yaml'), `articles/lamp: ${MERGED}\n`);
const published = [
  await publish(seeds, join(place, 'root')),
  await publish(seeds, join(place, 'based'), '/some/base/'),
];
afterAll(async () => {
  await Promise.all(published.map(({ stop }) => stop()));
  await rm(place, { recursive: true });
});

/** The texts with such a word that are read in another language than French, with what they are in. */
function unmarked(node: Root | RootContent, language: string, around: string): string[] {
  if (node.type === 'text') {
    return FOREIGN.test(node.value) && language !== 'fr'
      ? [`${around}: ${node.value.trim().slice(0, 60)}`]
      : [];
  }
  if (!('children' in node)) return [];
  const isElement = node.type === 'element';
  // What has no language of its own, and what nobody is read.
  if (isElement && ['title', 'script'].includes(node.tagName)) return [];
  const own = isElement ? (attribute(node, 'lang') ?? language) : language;
  const name = isElement ? `${around} ${nameOf(node)}` : around;
  return node.children.flatMap((child) => unmarked(child, own, name));
}

const nameOf = (element: Element): string =>
  [element.tagName, ...[element.properties['className'] ?? []].flat()].join('.');

describe.each(published.map(({ site }) => [site.base, site] as const))('below %s', (_, site) => {
  test('on every page', () => {
    const pages = pagesOf(site);
    const found = pages.filter(({ html }) => FOREIGN.test(html));
    expect(found.length).toBeGreaterThan(8);
    const faults = found.flatMap(({ path, tree }) => unmarked(tree, '', path));
    expect(faults).toEqual([]);
  });

  test('on pages that lead on to an article, and where the list of changes says that one is part of it', () => {
    expect(recorded).toEqual([0, 0]);
    const wordsAt = (file: string) =>
      pagesOf(site)
        .filter((page) => page.file === file)
        .flatMap((page) => find(page, 'bdi[lang=fr]').map((words) => toString(words)));
    const title = 'Le goémonier repris par la mer';
    expect(wordsAt('articles/un-bateau-repris-par-la-mer/index.html')).toEqual([title]);
    expect(wordsAt('articles/lamp/index.html')).toEqual([title]);
    expect(wordsAt('changes/index.html').filter((words) => words === title).length).toBeGreaterThan(1);
  });

  test('in what search finds and suggests', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const languagesOf = (within: string) =>
      page
        .locator(within)
        .evaluateAll((elements) =>
          elements.map((element) => element.closest('[lang]')?.getAttribute('lang')),
        );
    await openSearch(page, site, 'q=fanal');
    expect(new Set(await languagesOf('[data-search-results] mark'))).toEqual(new Set(['fr']));
    expect(new Set(await languagesOf('[data-search-results] h3 a'))).toEqual(new Set(['fr']));
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('fanal');
    await page.getByRole('group', { name: 'Articles' }).waitFor();
    expect(new Set(await languagesOf('[role=option] mark'))).toEqual(new Set(['fr']));
  });
});
