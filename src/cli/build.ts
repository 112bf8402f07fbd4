/** `npm run build`: the archive of `SEEDS` as a site in `OUT`. */
import { buildSite } from '../site/build-site.ts';
import { out } from '../settings.ts';
import { reportFailure } from './report-failure.ts';

try {
  await buildSite(out);
  console.log(`The site is in ${out}`);
} catch (error) {
  reportFailure(error);
}
