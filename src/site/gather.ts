/**
 * Puts together what comes at about one time, so that it is dealt with once.
 * @param milliseconds how long is waited after the first
 * @param act is given all that came, in their order, each once
 * @returns takes what comes
 */
export function gather<T>(milliseconds: number, act: (all: readonly T[]) => void): (one: T) => void {
  const gathered = new Set<T>();
  return (one) => {
    if (gathered.size === 0) {
      setTimeout(() => {
        const all = [...gathered];
        gathered.clear();
        act(all);
      }, milliseconds);
    }
    gathered.add(one);
  };
}
