/**
 * What Lighthouse, where it is on the PATH, says of a page of each kind: `node measure-pages.ts OUT`. It
 * looks at them one after the other, as a phone would see them.
 */
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveCompressed } from './serve-compressed.ts';

/** What this prints as JSON. */
export interface PageFigures {
  /** The lowest score of all pages, of 100, by category. */
  readonly lowest: Readonly<Record<string, number>>;
  /** Of the page of an article: requests, and the bytes of all of them over the network. */
  readonly article: { readonly requests: number; readonly bytes: number };
}

/** As much of Lighthouse's report as is used here. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: {
    readonly 'network-requests': {
      readonly details: { readonly items: { readonly transferSize: number }[] };
    };
  };
}

/** The first by name: a page like any other. */
const pageIn = (folder: string): string =>
  readdirSync(join(out, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['page', 'by-letter'].includes(entry.name))
    .map(({ name }) => `${folder}/${name}/`)
    .sort()[0] ?? '';

async function look(address: string): Promise<Report> {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await promisify(execFile)('lighthouse', [address, ...flags], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Report;
}

const [out = ''] = process.argv.slice(2);
if (spawnSync('lighthouse', ['--version']).status === 0) {
  const host = await serveCompressed(out);
  try {
    const article = await look(host.url + pageIn('articles'));
    const reports = [article];
    for (const path of ['', pageIn('actors'), pageIn('topics'), 'search/']) {
      reports.push(await look(host.url + path));
    }
    const lowest = Object.keys(article.categories).map((category) => [
      category,
      Math.round(100 * Math.min(...reports.map(({ categories }) => categories[category]?.score ?? 0))),
    ]);
    const { items } = article.audits['network-requests'].details;
    const bytes = items.reduce((sum, { transferSize }) => sum + transferSize, 0);
    const figures: PageFigures = {
      lowest: Object.fromEntries(lowest) as PageFigures['lowest'],
      article: { requests: items.length, bytes },
    };
    console.log(JSON.stringify(figures));
  } finally {
    host.stop();
  }
} else console.log('null');
