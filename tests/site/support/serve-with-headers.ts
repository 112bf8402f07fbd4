/** Serves a built site as Netlify and Cloudflare Pages do: with the headers of its own file `_headers`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Site } from './publish.ts';

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The rules of a site: a path to a line, and its headers on the indented lines after it. */
export function rulesOf({ folder }: Site): readonly Rule[] {
  const blocks = readFileSync(join(folder, '_headers'), 'utf8').trim().split(/\n\n+/u);
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return {
      path,
      headers: lines.map((line) => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
        return [name.toLowerCase(), value] as const;
      }),
    };
  });
}

/** The headers of a path; where rules name one header more than once, all that they say. */
export function headersOf(rules: readonly Rule[], path: string): Readonly<Record<string, readonly string[]>> {
  const matching = rules.filter((rule) => {
    const [start = '', end] = rule.path.split('*');
    return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
  });
  const headers: Record<string, string[]> = {};
  for (const [name, value] of matching.flatMap((rule) => rule.headers)) (headers[name] ??= []).push(value);
  return headers;
}

/**
 * Serves a site until it is stopped.
 * @param onAnswer told the path of each request, and what it is answered with
 */
export async function serveWithHeaders(
  site: Site,
  onAnswer: (path: string, body: Buffer) => void = () => {},
): Promise<{ site: Site; stop: () => Promise<void> }> {
  const rules = rulesOf(site);
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', site.url).pathname);
    const asked = join(site.folder, path.startsWith(site.base) ? path.slice(site.base.length) : '404.html');
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    const isThere = existsSync(file);
    response.statusCode = isThere ? 200 : 404;
    for (const [name, values] of Object.entries(headersOf(rules, path))) {
      response.setHeader(name, values.join(', '));
    }
    response.setHeader(
      'content-type',
      TYPES[extname(isThere ? file : '.html')] ?? 'application/octet-stream',
    );
    const body = readFileSync(isThere ? file : join(site.folder, '404.html'));
    onAnswer(path, body);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    site: { ...site, url: `http://localhost:${port}${site.base}` },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
