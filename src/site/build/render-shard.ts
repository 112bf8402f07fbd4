/** Renders the pages and data files of a shard, and writes them itself. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { report } from './report.ts';
import { keep, recallFiles, type KeptFile } from './remember-files.ts';
import { filesOf, notesBeside, writeLines } from './shard-files.ts';
import { isIn, type Shard } from './shard.ts';
import { startWriting } from './write-response.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

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
  /** Told the pages of the whole site, below its home page (`articles/harbour/`), before any is rendered. */
  readonly onPages: (pages: readonly string[]) => void;
}

/**
 * A prerenderer for Astro that leaves nothing to it: renders the paths of a shard in turn and writes
 * each at once. Astro would keep pages until they are written, and take as long for that as for rendering.
 */
export const renderShard =
  ({ shard, folder, home, digest, last, onPages }: Rendering) =>
  (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      onPages(paths.filter(({ route }) => route.type === 'page').map(addressOf));
      const own = paths.filter((path) => isIn(shard, addressOf(path)));
      const write = startWriting();
      const recall = recallFiles(last);
      const render = async (path: StaticPath): Promise<string> => {
        const request = new Request(new URL(encodeURI(addressOf(path)), home));
        const rendered = await prerenderer.render(request, { routeData: path.route });
        return await write(join(folder, fileOf(path)), 'response' in rendered ? rendered.response : rendered);
      };
      const files: KeptFile[] = [];
      for (const [done, path] of own.entries()) {
        const file = fileOf(path);
        const key = path.cacheKey ? hash('md5', digest + path.cacheKey, 'base64url') : '';
        files.push(recall(file, key, folder) ?? keep(file, key, folder, await render(path)));
        report('files rendered', done + 1, own.length);
      }
      await writeLines(filesOf(notesBeside(folder)), files);
      return [];
    },
  });

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
