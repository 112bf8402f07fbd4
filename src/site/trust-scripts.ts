/**
 * Where the browser lets no text become a script (Trusted Types), these are the scripts that may be
 * started by their address: Pagefind's worker, and the one that reads a copy offline. Both are asked for
 * in plain text, which the default policy judges.
 */
import { href } from './links.ts';

const TRUSTED = ['/pagefind/pagefind-worker.js', '/service-worker.js'] as const;

/** As much as is used here of what TypeScript does not know yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** Lets them start. A page has one default policy, whichever of its scripts is the first to ask. */
export function trustScripts(): void {
  if (trustedTypes?.defaultPolicy) return;
  const trusted = TRUSTED.map((path) => URL.parse(href(path), location.href)?.href);
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      trusted.includes(URL.parse(address, location.href)?.href) ? address : null,
  });
}
