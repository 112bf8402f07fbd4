/** Whether a text has come alive in a browser: by what is on the page, and by what a script did. */
import type { Browser, Page } from 'playwright-core';
import { listenForComplaints } from './listen-for-complaints.ts';
import type { Site } from './publish.ts';

/**
 * Opens a tab in which every script complains that does what scripts do to be noticed: the vectors of lists
 * open dialogs and windows, or write.
 * @returns the tab, and what was heard so far, a list that grows
 */
export async function openWatched(browser: Browser, { url }: Pick<Site, 'url'>) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const complain = (...said: unknown[]) => {
      console.error('A script has run:', ...said);
      return null;
    };
    Object.assign(window, { alert: complain, confirm: complain, prompt: complain, open: complain });
    Object.assign(document, { write: complain, writeln: complain });
  });
  return { page, heard: listenForComplaints(page, new URL(url).origin) };
}

/** Lets a tab stay on pages that lead readers on: of a refresh to a plain path of ours nothing is left. */
export const stayOn = (page: Page, paths: ReadonlySet<string>): Promise<unknown> =>
  page.route(
    ({ pathname }) => paths.has(pathname),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<meta http-equiv="refresh" content="0; url=[\w/-]+"\s*\/?>/u, '');
      await route.fulfill({ response, body });
    },
  );

/** What on the open page of a site is alive, or could be at a click, and is not of our making. */
export const lifeOn = (page: Page, { base }: Pick<Site, 'base'>): Promise<string[]> =>
  page.evaluate((path) => {
    const data = 'script:is([data-first-view], [type="application/ld+json"])';
    const ours = `script[src^="${path}_astro/"], head > script:not([src]), ${data}`;
    const alive = [...document.querySelectorAll('script')].filter((script) => !script.matches(ours));
    const foreign = document.querySelectorAll(
      `iframe, frame, frameset, object, embed, applet, base, audio, video, img, style, math, marquee,
       body link, body meta, [autofocus], meta[http-equiv=refresh],
       svg *|*:not(rect, path, title, g, text, line)`,
    );
    const elements = [...document.querySelectorAll('*')];
    const unknown = elements.filter((element) => element instanceof HTMLUnknownElement);
    const attributes = elements.flatMap((element) =>
      [...element.attributes].filter(
        ({ name, value }) =>
          /^on|^srcdoc$/iu.test(name) ||
          // The filters of search measure with a property, which their script sets.
          (name === 'style' && !/^--share: [\d.]+;$/u.test(value)) ||
          (/^(?:href|src|action|formaction|background|poster|data|xlink:href)$/iu.test(name) &&
            !['http:', 'https:', 'mailto:'].includes(URL.parse(value, location.href)?.protocol ?? value) &&
            !element.matches('link[rel=icon]')),
      ),
    );
    return [
      ...('broken' in window ? ['a script has run'] : []),
      ...[...alive, ...foreign, ...unknown].map(({ outerHTML }) => outerHTML),
      ...attributes.map(({ name, value }) => `${name}=${value}`),
    ];
  }, base);
