/** `npm run dev`: the site with live reload; not `astro dev`, which goes to the background in some shells. */
import { dev } from 'astro';
import { reportFailure } from './report-failure.ts';
import { port } from './settings.ts';

try {
  await dev({ server: { port } });
} catch (error) {
  reportFailure(error);
}
