/** `npm run build`: the archive of `SEEDS` as a site in `OUT`. */
import { buildShard, buildSite } from '../site/build/build-site.ts';
import { base, checkSite, out, readShard, seeds, site } from '../settings.ts';
import { formatLaps } from '../site/build/laps.ts';
import { formatShard } from '../site/build/shard.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `usage: npm run build

Builds the archive as a site of static files. In the environment:

  SEEDS=DIR           the archive folder, else seeds
  OUT=DIR             the folder of the site, else dist; replaced where a build made it
  SITE=https://HOST   the host that the site is published on, for sitemap, feeds and citations
  BASE=/PATH          the path that it is published under
  SHARD=I/N           only the I-th of N parts, for npm run merge to join with the others

Exits with 1 where the archive has errors.
`;

readArguments(USAGE);
try {
  checkSite();
  const shard = readShard();
  if (shard) await buildShard(shard, seeds, out, [site, base]);
  else {
    const laps = await buildSite(seeds, out, [site, base]);
    if (process.stderr.isTTY) {
      console.error(laps ? `Built in ${formatLaps(laps)}` : 'Nothing has changed since the last build.');
    }
  }
  console.log(`${shard ? `Shard ${formatShard(shard)}` : 'The site'} is in ${out}`);
} catch (error) {
  reportFailure(error);
}
