/**
 * What `bundling.ts` bundles with the templates: the program that renders pages, which runs wherever the
 * archive is (`archive.ts`), and needs neither Astro's build nor Vite.
 */
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** A path of the site. */
export interface StaticPath {
  readonly pathname: string;
  readonly route: RouteData;
  /** See `cache-keys.ts`. */
  readonly cacheKey?: string | undefined;
}

/** The program, as it is imported. */
export interface Renderer {
  /** All paths of the site. */
  readonly listPaths: () => Promise<readonly StaticPath[]>;
  /** Renders a path by its route. */
  readonly render: (request: Request, route: RouteData) => Promise<Response>;
}

const app = createApp({ streaming: false });

export const listPaths: Renderer['listPaths'] = async () => await new StaticPaths(app).getAll();

export const render: Renderer['render'] = async (request, routeData) =>
  await app.render(request, { routeData });
