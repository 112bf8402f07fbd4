/** `npm run merge`: the shards of a site as the site that they are parts of. */
import { mergeSite } from '../site/build/build-site.ts';
import { out } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `usage: npm run merge -- DIR…

Joins the shards of a site, each in a folder DIR of its own, to what one build would have given:

  SHARD=1/2 OUT=one npm run build     on one machine
  SHARD=2/2 OUT=two npm run build     at the same time, on another
  npm run merge -- one two

In the environment:

  OUT=DIR     the folder of the site, else dist; replaced where a build made it

Exits with 1 where a shard is missing, or belongs to another site.
`;

const { files } = readArguments(USAGE, { files: true });
try {
  await mergeSite(files, out);
  console.log(`The site is in ${out}`);
} catch (error) {
  reportFailure(error);
}
