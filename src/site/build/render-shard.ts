/** Renders the pages and data files of a shard, and writes them. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Renderer, StaticPath } from './prerender.ts';
import { report } from './report.ts';
import { keep, takingOver, type KeptFile } from './remember-files.ts';
import { isIn, isLast, type Shard } from './shard.ts';
import { startWriting } from './write-response.ts';

interface Rendering {
  readonly shard: Shard;
  /** The folder that it is built into. */
  readonly folder: string;
  /** The address of the home page. */
  readonly home: URL;
  /** Of all that any page may show, and of the program that renders it. */
  readonly digest: string;
  /** The folder of the last site, from which what shows the same is taken over. */
  readonly last: string;
  readonly renderer: Renderer;
}

/**
 * Renders the paths of a shard in turn, and writes each at once.
 * @returns the files that were written, and the pages of the whole site, below its home page: `articles/harbour/`
 * @throws Error where a path cannot be rendered, of which the renderer has said why
 */
export async function renderShard({
  shard,
  folder,
  home,
  digest,
  last,
  renderer,
}: Rendering): Promise<{ readonly files: readonly KeptFile[]; readonly pages: readonly string[] }> {
  const { own, pages } = await listPaths(renderer, shard);
  const write = startWriting();
  const takeOver = takingOver(last);
  const render = async (path: StaticPath): Promise<string> => {
    const request = new Request(new URL(encodeURI(addressOf(path)), home));
    const response = await renderer.render(request, path.route);
    if (response.status >= 500) throw new Error(`/${addressOf(path)} could not be rendered`);
    return await write(join(folder, fileOf(path)), response);
  };
  const files: KeptFile[] = [];
  for (const [done, path] of own.entries()) {
    const file = fileOf(path);
    const key = path.cacheKey ? hash('md5', digest + path.cacheKey, 'base64url') : '';
    files.push(takeOver(file, key, folder) ?? keep(file, key, folder, await render(path)));
    report('files rendered', done + 1, own.length);
  }
  return { files, pages };
}

/** The paths of a shard in the order that they are made in, and the pages of the whole site: many, and so their names alone. */
async function listPaths(renderer: Renderer, shard: Shard): Promise<{ own: StaticPath[]; pages: string[] }> {
  const paths = await renderer.listPaths();
  const own = paths.filter((path) => isIn(shard, addressOf(path)));
  const isBefore = (path: StaticPath): boolean => !isLast(addressOf(path));
  return {
    own: [...own.filter(isBefore), ...own.filter((path) => !isBefore(path))],
    pages: paths.filter(({ route }) => route.type === 'page').map(addressOf),
  };
}

/** The address of a path below the home page: a page's ends with a slash. */
function addressOf({ pathname, route }: StaticPath): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  return route.type === 'page' && path !== '' ? `${path}/` : path;
}

/** The file that hosts serve for a path. */
function fileOf(path: StaticPath): string {
  const address = addressOf(path);
  if (address === '404/') return '404.html';
  return path.route.type === 'page' ? `${address}index.html` : address;
}
