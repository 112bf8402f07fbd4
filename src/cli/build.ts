import { build } from 'astro';
await build({});
