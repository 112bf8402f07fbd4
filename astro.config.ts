import { defineConfig } from 'astro/config';
import { base, out, seeds, site } from './src/settings.ts';
import { bundling } from './src/site/build/bundling.ts';
import { dossier } from './src/site/integration.ts';

// A build has no network: Astro would tell its makers of it.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir: out,
  trailingSlash: 'always',
  // Astro's own Markdown renders nothing here; its highlighter would want inline styles.
  markdown: { syntaxHighlight: false },
  build: {
    // One style sheet for the whole site, fetched once.
    inlineStylesheets: 'never',
  },
  security: {
    // Nothing from anywhere else, and no inline script but the one whose hash `Page.astro` gives.
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        // No script makes markup or scripts of text; `trust-scripts.ts` lets two workers start.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      // Pagefind's search is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    worker: {
      rolldownOptions: {
        output: {
          // A service worker reads for what lies below it, and keeps its address: here, the whole site.
          entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : '_astro/[name].[hash].js'),
        },
      },
    },
  },
  integrations: [dossier(seeds), bundling()],
});
