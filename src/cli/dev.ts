/** `npm run dev`: the site with live reload; not `astro dev`, which goes to the background in some shells. */
import { dev } from 'astro';
import { readPort } from '../settings.ts';
import { reportFailure } from './report-failure.ts';

try {
  await dev({ server: { port: readPort() } });
} catch (error) {
  reportFailure(error);
}
