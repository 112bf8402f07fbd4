/** `npm run dev`: the site with live reload; not `astro dev`, which goes to the background in some shells. */
import { dev } from 'astro';
import { checkSite, readPort } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `usage: npm run dev

Serves the site to this machine until Ctrl-C, and shows every change to the archive at once. In the
environment:

  SEEDS=DIR     the archive folder, else seeds
  BASE=/PATH    the path that the site is served under
  PORT=NUMBER   where to look for a free port, else 4321
`;

readArguments(USAGE);
try {
  checkSite();
  await dev({ server: { port: readPort() } });
} catch (error) {
  reportFailure(error);
}
