/** An archive with a string of two published lists wherever an archive can hold text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import published from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { html5secVectors } from 'html-purify/tests/test-vectors.js';
import { stringify } from 'yaml';

/**
 * The vectors of html5sec.org, each a way in which some browser has run a script. html-purify, a sanitiser of
 * Yahoo's, brings them for its own tests; the other list that the registry has (xss-scanner) depends on
 * packages with known faults.
 */
export const VECTORS: readonly string[] = html5secVectors.map(({ input }) => input);

/** What the lists have too little of: ends of contexts that Dossier writes, terminals, spreadsheets, paths. */
const OUR_OWN = [
  '</script><script>window.broken = 1</script>',
  '<!--<script>',
  ']]><script>window.broken = 2</script><![CDATA[',
  '</title></head><body onload="window.broken = 3">',
  '"},{"@type":"Person","name":"x',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\u001B]0;a title\u0007 \u001B[2J\u001B[31mred',
  '\u009B31m and \u202Eback to front',
  'two lines\u2028for some\u2029readers <i>only</i>',
  'javascript:window.broken=4',
  'data:text/html,<script>window.broken=5</script>',
  '\r\nSet-Cookie: a=b',
  '@misc{x, title={y}}\nTY  - BOOK',
  '../../../../etc/passwd',
  String.raw`..\..\..\windows`,
  '{{constructor.constructor("window.broken=6")()}} ${window.broken=7}',
];

/**
 * The vectors, what of the Big List of Naughty Strings is made to come alive on a page or a terminal (half of
 * it are ways to inject a script), and our own.
 */
export const INJECTIONS: readonly string[] = [
  ...new Set([
    ...OUR_OWN,
    ...VECTORS,
    ...published.filter((text) => /[<>\p{Cc}]|javascript:|onerror/iu.test(text)),
  ]),
];

/** The text of an article with a string in every place that the reader looks at. */
const textWith = (text: string): string => `${text}

By ${text}
${text} | 5 May 2021

${text}

${text} ${text} “${text}”, said ${text}.

The harbour council met on Monday, and “${text}” was all that ${text} would say of it.

© ${text}
`;

const FIELDS = [
  ...['headline', 'standfirst', 'section', 'dateline', 'publisher'],
  ...['creditLine', 'url', 'storyCode', 'imageCredit'],
];

/** A sidecar that supplies a string for every field, and as the reason. */
const sidecarWith = (text: string): string =>
  stringify({
    ...Object.fromEntries(FIELDS.map((field) => [field, { value: text, note: text }])),
    byline: { value: [text], note: text },
  });

/**
 * Writes the archive: for each string a text with it and one with a sidecar of it, an actor, a topic and a
 * corrected article that is no more; for some, a topic that was joined to another and a page of a list.
 * A file is named after its string where the file system allows.
 */
export function writeNaughtyArchive(folder: string): void {
  const articles = join(folder, 'articles');
  mkdirSync(articles, { recursive: true });
  const actors: Record<string, object> = {};
  const topics: Record<string, object> = {};
  const ledger: string[] = [];
  const pages: string[] = [];
  for (const [index, text] of INJECTIONS.entries()) {
    writeText(articles, text, `text-${index}`);
    writeFileSync(join(articles, `supplied-${index}.txt`), textWith(`The ${index}th of them`));
    writeFileSync(join(articles, `supplied-${index}.yaml`), sidecarWith(text));
    const address = URL.parse(`https://example.org/${text}`)?.href;
    const shared = { prefLabel: text, ...(address && { exactMatch: [`https://example.org/?q=${text}`] }) };
    const altLabel = [`${text} the ${index}th`];
    const called = Object.fromEntries(
      ['hiddenLabel', 'metonym', 'demonym', 'role'].map((kind) => [kind, [`${text} ${kind} ${index}`]]),
    );
    actors[`actor-${index}`] = { ...shared, ...called, type: 'person', altLabel, note: text };
    ledger.push(...linesOn(`articles/removed-${index}`, text));
    // A page each: every tenth is enough of them, beside those that are of our own making.
    if (index < OUR_OWN.length || index % 10 === 0) {
      ledger.push(
        lineOn(`topics/merged-${index}`, text, { merged: '2021-01-01', to: `topics/topic-${index}` }),
      );
      pages.push(`  - topics/topic-${index}/page/99\n`);
    }
    topics[`topic-${index}`] = { ...shared, altLabel, scopeNote: text, terms: [text] };
  }
  const all = OUR_OWN.join(' ');
  writeFileSync(join(folder, 'actors.yaml'), stringify(actors));
  writeFileSync(join(folder, 'topics.yaml'), stringify(topics));
  writeFileSync(join(folder, 'ledger.yaml'), [...ledger, 'pages:\n', ...pages].join(''));
  const contact = `https://example.org/?q=${all.replace(/\s/gu, ' ')}`;
  writeFileSync(
    join(folder, 'archive.yaml'),
    stringify({ title: all, description: all, editor: all, contact }),
  );
}

/** Lines of the ledger on an article that was corrected, and is no more. */
const linesOn = (address: string, text: string): string[] => [
  lineOn(address, text, { removed: '2021-01-01' }),
  `${address} 2020-06-01: ${JSON.stringify({ corrected: ['headline'], was: text, note: text })}\n`,
];

/** A line of the ledger on an address that is no more. */
const lineOn = (address: string, text: string, gone: Readonly<Record<string, string>>): string =>
  `${address}: ${JSON.stringify({ title: text, since: '2020-01-01', ...gone, note: text })}\n`;

function writeText(articles: string, text: string, otherwise: string): void {
  try {
    if (/^\.|[\\/\0]/u.test(text)) throw new Error('This would be no name, but a path');
    writeFileSync(join(articles, `${text}.txt`), textWith(text), { flag: 'wx' });
  } catch {
    writeFileSync(join(articles, `${otherwise}.txt`), textWith(text));
  }
}
