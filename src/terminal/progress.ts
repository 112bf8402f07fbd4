/** A line that says how far the work is. */
export interface Progress {
  /** @param what is counted: "texts read" */
  readonly show: (what: string, done: number, total: number) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** Steps that the line is drawn in: often enough to see it move, seldom enough to cost nothing. */
const STEPS = 200;

/** As much of a stream as a line needs. */
type Terminal = Pick<NodeJS.WritableStream, 'write'> & { readonly isTTY?: boolean };

/** Makes a progress line, which is silent where the stream is no terminal. */
export function progressOn(stream: Terminal): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const start = performance.now();
  let drawn = '';
  return {
    show: (what, done, total) => {
      // What several processes have done together goes on by leaps, and may never stand on a step.
      const step = `${what} ${Math.floor((STEPS * done) / total)}`;
      if (step === drawn) return;
      drawn = step;
      const filled = Math.round((20 * done) / total);
      const seconds = Math.round((performance.now() - start) / 1000);
      stream.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done} of ${total} ${what} in ${seconds} s\u001B[K`,
      );
    },
    clear: () => void stream.write('\r\u001B[K'),
  };
}

/** Whether work has come far enough again that somebody should be told. */
export const isStep = (done: number, total: number): boolean =>
  done === total || done % Math.ceil(total / STEPS) === 0;
