/** What `start-process.ts` runs in a process of its own: builds `SHARD` of `SEEDS` into `OUT`. */
import { once } from 'node:events';
import { makeShard } from '../site/build/make-shard.ts';
import { WHOLE } from '../site/build/shard.ts';
import { base, bundle, indexed, last, notes, out, readShard, seeds, site } from '../settings.ts';
import { workForParent } from './work-for-parent.ts';

const begun = once(process, 'message');
await workForParent(() =>
  makeShard({
    seeds,
    shard: readShard() ?? WHOLE,
    bundle,
    folder: out,
    notes,
    begun,
    last,
    indexed,
    site,
    base,
  }),
);
