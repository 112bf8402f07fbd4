/** A line that says how far the work is. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** Steps that the line is drawn in: often enough to see it move, seldom enough to cost nothing. */
const STEPS = 200;

/**
 * Makes a progress line, which is silent where the stream is no terminal.
 * @param what is counted: "texts read"
 */
export function progressOn(stream: NodeJS.WriteStream, what: string): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const start = performance.now();
  return {
    show: (done, total) => {
      if (done !== total && done % Math.ceil(total / STEPS) !== 0) return;
      const filled = Math.round((20 * done) / total);
      const seconds = Math.round((performance.now() - start) / 1000);
      stream.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done} of ${total} ${what} in ${seconds} s`,
      );
    },
    clear: () => void stream.write('\r\u001B[K'),
  };
}
