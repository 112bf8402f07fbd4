import { chromium, type Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** The browser that all site tests share; it is let go of at the end of the test file. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('chromium'));
  afterAll(() => browser.close());
  return browser;
}
