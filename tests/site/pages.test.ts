import { expect, inject, test } from 'vitest';
import { openBrowser } from './support/open-browser.ts';

const browser = await openBrowser();

test('the home page opens', async () => {
  const page = await browser.newPage();
  await page.goto(inject('sites').seeds.url);
  expect(await page.title()).toBeTruthy();
});
