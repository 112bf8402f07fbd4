import type { Page } from 'playwright-core';

/**
 * Writes down what a browser complains of while a page is open: errors of scripts and on the console
 * (breaches of the security policy are among these), requests to other origins and answers that fail.
 * @param allowed path of an address that is meant to be missing
 * @returns the complaints so far, a list that grows
 */
export function listenForComplaints(page: Page, origin: string, allowed?: string): readonly string[] {
  const complaints: string[] = [];
  const isAllowed = (address: string) => allowed !== undefined && new URL(address).pathname === allowed;

  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`${page.url()}: a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const { url } = message.location();
    if (!['error', 'warning'].includes(message.type()) || (url && isAllowed(url))) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol) && url.origin !== origin) {
      complaints.push(`${page.url()}: asks ${url.href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() < 400 || isAllowed(response.url())) return;
    complaints.push(`${page.url()}: ${response.url()} answers ${response.status()}`);
  });
  return complaints;
}
