/**
 * Where the browser lets no text become a script (Trusted Types), Pagefind's worker is the one script
 * that may be started by its address. Pagefind asks for it in plain text, which the default policy judges.
 */
import { href } from '../links.ts';

/** As much as is used here of what TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const worker = URL.parse(href('/pagefind/pagefind-worker.js'), location.href);
    return URL.parse(address, location.href)?.href === worker?.href ? address : null;
  },
});
