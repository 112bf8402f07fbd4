/** `npm run build`: the archive of `SEEDS` as a site in `OUT`. */
import { buildSite } from '../site/build-site.ts';
import { checkSite, out } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `usage: npm run build

Builds the archive as a site of static files. In the environment:

  SEEDS=DIR           the archive folder, else seeds
  OUT=DIR             the folder of the site, else dist; replaced where a build made it
  SITE=https://HOST   the host that the site is published on, for sitemap, feeds and citations
  BASE=/PATH          the path that it is published under

Exits with 1 where the archive has errors.
`;

readArguments(USAGE);
try {
  checkSite();
  await buildSite(out);
  console.log(`The site is in ${out}`);
} catch (error) {
  reportFailure(error);
}
