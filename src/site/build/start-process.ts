import { fork } from 'node:child_process';
import { once } from 'node:events';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { PREPARED, type Listener, type Told } from './report.ts';
import { formatShard, type Shard } from './shard.ts';

/** A process that builds a shard has failed. */
export class ShardError extends Error {
  override readonly name = 'ShardError';
}

/** Work under way on a shard. */
export interface Running {
  /** What the search index needs of it is written. */
  readonly prepared: Promise<unknown>;
  /** Lets it render, from when on what it needs for that is there. */
  readonly begin: () => void;
  /** It is whole. */
  readonly done: Promise<void>;
  /** Ends it, wherever it is, and waits until it writes no more. */
  readonly stop: () => Promise<void>;
}

const PROGRAMS = join(import.meta.dirname, '../../cli');

/** Of the memory that there is, what all shards together may fill. */
const SHARE_OF_MEMORY = 0.8;

/**
 * By how much of what is in use V8 lets the memory grow before it tidies up, in percent. Left to itself it takes
 * what there is: a third more in all, and is no faster.
 */
const HEAP_GROWTH = 40;

/** The machine's memory or, in a container, as much as that has of it; 0 stands for no bound. */
const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity);

/**
 * Does the work on a shard in a process of its own.
 * @param program what it does, by the name of a file of `src/cli/`
 * @param settings in the environment, beside the shard and the settings of this process
 * @param together how many such processes work at the same time
 */
export function startProcess(
  program: 'bundle' | 'read-texts' | 'build-shard',
  shard: Shard,
  settings: Readonly<Record<string, string>>,
  { report, say }: Listener,
  together = 1,
): Running {
  const megabytes = Math.floor((SHARE_OF_MEMORY * memory()) / together / 2 ** 20);
  const child = fork(join(PROGRAMS, `${program}.ts`), {
    env: { ...process.env, ...settings, SHARD: formatShard(shard) },
    execArgv: [`--max-old-space-size=${megabytes}`, `--heap-growing-percent=${HEAP_GROWTH}`],
  });
  const { promise: prepared, resolve, reject } = Promise.withResolvers<undefined>();
  child.on('message', (told: Told) => {
    if ('say' in told) return say(told.say);
    report(told.what, told.done, told.total);
    if (told.what === PREPARED) resolve(undefined);
  });
  const done = once(child, 'exit').then(([code, signal]) => {
    if (code === 0) return;
    const error = new ShardError(
      signal
        ? `Shard ${formatShard(shard)} of the site was ended by ${signal}; if the memory was full, build fewer at a time: SHARD=1/4 and so on, then npm run merge`
        : '',
    );
    reject(error);
    throw error;
  });
  // Whoever waits for `done` hears of a failure.
  prepared.catch(() => undefined);
  return {
    prepared,
    // One that has ended takes no message, and has said why.
    begin: () => void (child.connected && child.send('begin', () => undefined)),
    done,
    async stop() {
      child.kill();
      await done.catch(() => undefined);
    },
  };
}
