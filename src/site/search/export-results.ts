/** Files of exactly the articles that a search finds, put together from what the site publishes of each. */
import { href } from '../links.ts';
import type { TextIndex } from './text-index.ts';

/** The formats, with what their files end in. */
export const FORMATS = { CSV: '.csv', JSON: '.json', BibTeX: '.bib', RIS: '.ris' } as const;

export type Format = keyof typeof FORMATS;

/** How many files are fetched at a time. */
const AT_ONCE = 20;

/**
 * The text of a file.
 * @param articles by their place, in the order of the results
 */
export async function exportResults(
  format: Format,
  articles: readonly number[],
  index: TextIndex,
): Promise<string> {
  const paths = await inTurns(articles, async (article) => (await index.article(article)).path);
  if (format === 'CSV') {
    const ids = paths.map((path) => path.split('/').at(-2) ?? '');
    return pickRows(await fetchText('/data/articles.csv'), ids);
  }
  const texts = await inTurns(paths, (path) =>
    fetchText(`${path.replace(/\/$/u, '')}${FORMATS[format]}` as `/${string}`),
  );
  return format === 'JSON' ? `[\n${texts.join(',\n')}]\n` : texts.join('\n');
}

/** The head of a table and the rows of these ids, which stand in its first column. */
export function pickRows(csv: string, ids: readonly string[]): string {
  const [head = '', ...rows] = csv.match(/(?:[^"\r\n]|"[^"]*")+/gu) ?? [];
  const rowOf = new Map(rows.map((row) => [row.slice(0, row.indexOf(',')), row]));
  return [head, ...ids.flatMap((id) => rowOf.get(id) ?? []), ''].join('\r\n');
}

async function inTurns<T, U>(items: readonly T[], make: (item: T) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    made.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(make))));
  }
  return made;
}

async function fetchText(path: `/${string}`): Promise<string> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
