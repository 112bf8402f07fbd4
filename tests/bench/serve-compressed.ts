/** A static host that compresses what gets smaller by it (brotli), and counts what it sends. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Host {
  /** The address of the home page. */
  readonly url: string;
  /**
   * The bytes sent since this was last asked, without headers: up to a moment, in milliseconds since
   * 1970, and after it.
   */
  readonly sent: (moment?: number) => readonly [before: number, after: number];
  readonly stop: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves a folder until it is stopped. */
export async function serveCompressed(folder: string): Promise<Host> {
  const answers = new Map<string, Promise<Answer>>();
  let sent: { readonly at: number; readonly bytes: number }[] = [];

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname).replace(/\/$/u, '/index.html'));
    const at = performance.timeOrigin + performance.now();
    const answer = answers.get(path) ?? compressed(path);
    answers.set(path, answer);
    answer.then(
      ({ body, headers }) => {
        sent.push({ at, bytes: body.length });
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent(moment = 0) {
      const { before = [], after = [] } = Object.groupBy(sent, ({ at }) =>
        at < moment ? 'before' : 'after',
      );
      sent = [];
      return [sumOf(before), sumOf(after)];
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const sumOf = (all: readonly { readonly bytes: number }[]): number =>
  all.reduce((sum, { bytes }) => sum + bytes, 0);

async function compressed(path: string): Promise<Answer> {
  const body = await readFile(path);
  const small = brotliCompressSync(body);
  const type = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
  return small.length < body.length
    ? { body: small, headers: { ...type, 'content-encoding': 'br' } }
    : { body, headers: type };
}
