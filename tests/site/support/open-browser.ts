import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

/** The browser that all site tests share; it is let go of at the end of the test file. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('chromium'));
  afterAll(() => browser.close());
  return browser;
}

/** A page of a reader who has nothing yet, until the end of the test. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return await context.newPage();
}
