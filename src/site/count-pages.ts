import type { AstroPrerenderer } from 'astro';
import type { Progress } from '../terminal/progress.ts';

/** Has a progress line show how many pages and data files are rendered. */
export const countPages =
  (progress: Progress) =>
  (prerenderer: AstroPrerenderer): AstroPrerenderer => {
    let [done, total] = [0, 0];
    return {
      ...prerenderer,
      async getStaticPaths() {
        const paths = await prerenderer.getStaticPaths();
        total = paths.length;
        return paths;
      },
      async render(request, options) {
        const rendered = await prerenderer.render(request, options);
        done += 1;
        progress.show(done, total);
        return rendered;
      },
      async teardown() {
        progress.clear();
        await prerenderer.teardown?.();
      },
    };
  };
