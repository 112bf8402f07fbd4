/** Files of exactly the articles that a search finds, put together from what the site publishes of each. */
import { href } from '../links.ts';

/** The formats, with what their files end in. */
export const FORMATS = { CSV: '.csv', JSON: '.json', BibTeX: '.bib', RIS: '.ris' } as const;

export type Format = keyof typeof FORMATS;

/** How many files are fetched at a time. */
const AT_ONCE = 20;

/** An export under way. */
export interface Export {
  /** Is told how many articles are there already. */
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * The parts of a file, in order.
 * @param articles by their place, in the order of the results
 * @throws where the network fails or the signal stops it
 */
export async function exportResults(
  format: Format,
  articles: readonly number[],
  { progress, signal }: Export,
): Promise<string[]> {
  const table = await fetchText('/data/articles.csv', signal);
  const [head = '', ...rows] = rowsOf(table);
  const chosen = articles.flatMap((article) => rows[article] ?? []);
  if (format === 'CSV') return [head, ...chosen].map((row) => `${row}\r\n`);
  const texts: string[] = [];
  const [start, between, end] = format === 'JSON' ? ['[\n', ',\n', ']\n'] : ['', '\n', ''];
  for (let at = 0; at < chosen.length; at += AT_ONCE) {
    progress(at);
    const paths = chosen
      .slice(at, at + AT_ONCE)
      .map((row) => `/articles/${row.slice(0, row.indexOf(','))}${FORMATS[format]}` as const);
    const next = await Promise.all(paths.map((path) => fetchText(path, signal)));
    texts.push(...next.flatMap((text, index) => [at + index === 0 ? start : between, text]));
  }
  return [...texts, end];
}

/** The rows of a table; a cell between quotation marks may hold line breaks. */
export const rowsOf = (csv: string): readonly string[] => csv.match(/(?:[^"\r\n]|"[^"]*")+/gu) ?? [];

async function fetchText(path: `/${string}`, signal: AbortSignal): Promise<string> {
  const response = await fetch(href(path), { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
