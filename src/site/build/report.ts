/** How a process tells what it does: one that builds a shard tells the one that started it. */
import { isStep, progressOn } from '../../terminal/progress.ts';

/** Told how far a stage of a build is: `done` of `total` of what it counts, "texts read". */
export type Report = (what: string, done: number, total: number) => void;

/** What is counted while a shard writes what the search index needs of it. */
export const PREPARED = 'shards prepared for search';

/** What a shard tells: how far it is, or something for the archivist to read. */
export type Told = { readonly say: string } | Readonly<Record<'done' | 'total', number> & { what: string }>;

const tell: ((told: Told) => void) | undefined = process.send?.bind(process);
const terminal = progressOn(process.stderr);

/** Tells how far the work is. */
export const report: Report = (what, done, total) => {
  if (!tell) terminal.show(what, done, total);
  else if (isStep(done, total)) tell({ what, done, total });
};

/** Has the archivist read something, which may be in several lines and ends with one. */
export function say(text: string): void {
  if (text === '') return;
  if (tell) return tell({ say: text });
  terminal.clear();
  process.stderr.write(text);
}

/** Where shards that work side by side tell what they do. */
export interface Listener {
  readonly report: Report;
  readonly say: (text: string) => void;
}

/**
 * Listeners for several shards, whose counts are told as one, and what they all say once.
 * @param said is filled with what was said
 */
export function listenTo(count: number, said: Set<string>): Listener[] {
  const states = Array.from({ length: count }, () => ({ what: '', done: 0, total: 0 }));
  const sum = (of: typeof states, key: 'done' | 'total') =>
    of.reduce((total, state) => total + state[key], 0);
  return states.map((own) => ({
    report(what, done, total) {
      Object.assign(own, { what, done, total });
      const alike = states.filter((state) => state.what === what);
      report(what, sum(alike, 'done'), sum(alike, 'total'));
    },
    say(text) {
      if (!said.has(text)) say(text);
      said.add(text);
    },
  }));
}
