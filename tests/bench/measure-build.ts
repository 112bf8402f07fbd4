/** Builds a site as `npm run build` does, and prints what its stages took: `SEEDS=FOLDER OUT=FOLDER node measure-build.ts`. */
import { buildSite } from '../../src/site/build/build-site.ts';
import { startLaps, type Laps } from '../../src/site/build/laps.ts';
import { base, out, seeds, site } from '../../src/settings.ts';

/** What this prints as JSON. */
export type BuildFigures = Laps;

// Where nothing had to be built no stage took any time.
const figures: BuildFigures = (await buildSite(seeds, out, [site, base])) ?? startLaps().laps;
console.log(JSON.stringify(figures));
