/** `npm start`: builds the site, serves it to this machine and prints its address. */
import { preview } from 'astro';
import { buildSite } from '../site/build/build-site.ts';
import { base, checkSite, out, readPort, seeds, site } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `usage: npm start

Builds the archive as a site, serves it to this machine until Ctrl-C, and prints its address. In the
environment:

  SEEDS=DIR     the archive folder, else seeds
  OUT=DIR       the folder of the site, else dist; replaced where a build made it
  BASE=/PATH    the path that the site is served under
  PORT=NUMBER   where to look for a free port, else 4321
`;

readArguments(USAGE);
try {
  checkSite();
  const port = readPort();
  await buildSite(seeds, out, [site, base]);
  // Where the port is taken, Astro goes on to the next.
  const server = await preview({
    outDir: out,
    server: { port },
    trailingSlash: 'ignore',
    logLevel: 'warn',
  });
  console.log(`The site is in ${out} and can be read, until Ctrl-C, at`);
  console.log(`\nhttp://localhost:${server.port}${base}\n`);
  const end = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  reportFailure(error);
}
