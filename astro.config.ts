import { defineConfig } from 'astro/config';
import { dossier } from './src/site/integration.ts';

const { SEEDS = 'seeds', OUT = 'dist', SITE, BASE = '/' } = process.env;

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: BASE,
  outDir: OUT,
  trailingSlash: 'always',
  integrations: [dossier(SEEDS)],
});
