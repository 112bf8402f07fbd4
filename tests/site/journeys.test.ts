/** What a reader comes for, as a reader does it: from the home page, by links and by the search box. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser } from './support/open-browser.ts';

const browser = await openBrowser();

describe.each(['seeds', 'based'] as const)('in the archive %s', (name) => {
  const { url, base } = inject('sites')[name];
  let page: Page;
  let complaints: readonly string[];

  beforeEach(async () => {
    page = await browser.newPage();
    complaints = listenForComplaints(page, new URL(url).origin);
    await page.goto(url);
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const heading = () => page.getByRole('heading', { level: 1 }).innerText();
  const follow = async (link: string) =>
    await page.getByRole('link', { name: link, exact: true }).first().click();

  /** Where the links in the main part of the page lead that are articles. */
  const articleLinks = async () => {
    const addresses = await page
      .locator(`main a[href^="${base}articles/"]`)
      .evaluateAll((links) =>
        links.map((link) => new URL(link instanceof HTMLAnchorElement ? link.href : '').pathname),
      );
    return new Set(addresses.filter((path) => path !== `${base}articles/`));
  };

  test('the home page leads to all five articles', async () => {
    const articles = await articleLinks();
    expect(articles.size).toBe(5);
    for (const path of articles) {
      await page.goto(url);
      const link = page.locator(`main a[href="${path}"]`).first();
      const headline = (await link.innerText()).trim();
      await link.click();
      await page.waitForURL((address) => address.pathname === path);
      expect(await heading()).toBe(headline);
    }
  });

  test("Ryabkov's page holds both spellings and both articles", async () => {
    await follow('Actors');
    await follow('Sergei Ryabkov');
    await page.waitForURL(/ryabkov/u);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Ryabkov');
    expect(text).toContain('Ribakov');
    expect((await articleLinks()).size).toBe(2);
  });

  test('the topic of sanctions is found, with the passages that speak of it', async () => {
    await follow('Topics');
    await follow('Sanctions');
    await page.waitForURL(/sanctions/u);
    expect(await heading()).toBe('Sanctions');
    expect((await articleLinks()).size).toBeGreaterThanOrEqual(2);
    expect(await page.locator('main').innerText()).toMatch(/sanctions/u);
  });

  test('a search for Velayati finds the two articles that name him', async () => {
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Velayati');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}search/?q=Velayati`);
    const results = page.locator('[data-search-results][aria-busy=false]');
    await results.waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^2 articles/u })
      .waitFor();
    await results.locator('a[href]').first().click();
    await page.waitForURL(/\/articles\/.+/u);
    expect(await page.locator('main').innerText()).toContain('Velayati');
  });

  test('the saved text of an article is there, with what was set aside and why', async () => {
    await page.getByRole('link', { name: 'How Russia-Israel engagement is benefiting Iran' }).first().click();
    await page
      .getByText(/as (?:it was )?saved/iu)
      .first()
      .click();
    await page.getByText('QR codeQR code').first().waitFor();
  });
});
