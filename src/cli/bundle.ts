/** What `start-process.ts` runs in a process of its own: bundles the templates into `OUT`. */
import { dirname } from 'node:path';
import { build } from 'astro';
import { say } from '../site/build/report.ts';
import { out } from '../settings.ts';
import { reportFailure } from './report-failure.ts';

// Where the process that started this one is killed, nobody is left at work.
const leave = (): void => process.exit(1);
process.once('disconnect', leave);
try {
  await build({
    outDir: out,
    cacheDir: `${dirname(out)}.cache`,
    logLevel: 'warn',
  });
} catch (error) {
  reportFailure(error, say);
}
process.off('disconnect', leave);
process.disconnect();
