/** What `start-process.ts` runs in a process of its own: bundles the templates into `OUT`. */
import { dirname } from 'node:path';
import { build } from 'astro';
import { out } from '../settings.ts';
import { workForParent } from './work-for-parent.ts';

await workForParent(() => build({ outDir: out, cacheDir: `${dirname(out)}.cache`, logLevel: 'warn' }));
