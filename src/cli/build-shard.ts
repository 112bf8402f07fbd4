/** What `start-process.ts` runs in a process of its own: builds `SHARD` of `SEEDS` into `OUT`. */
import { once } from 'node:events';
import { makeShard } from '../site/build/make-shard.ts';
import { say } from '../site/build/report.ts';
import { WHOLE } from '../site/build/shard.ts';
import { base, bundle, indexed, last, notes, out, readShard, seeds, site } from '../settings.ts';
import { reportFailure } from './report-failure.ts';

// Where the process that started this one is killed, nobody is left at work.
const leave = (): void => process.exit(1);
process.once('disconnect', leave);
try {
  await makeShard({
    seeds,
    shard: readShard() ?? WHOLE,
    bundle,
    folder: out,
    notes,
    begun: once(process, 'message'),
    last,
    indexed,
    site,
    base,
  });
} catch (error) {
  reportFailure(error, say);
}
process.off('disconnect', leave);
process.disconnect();
