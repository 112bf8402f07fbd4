/** The median of what was measured in several rounds: objects of numbers, however deep, each number by itself. */
export function medianOf<T>(rounds: readonly T[]): T {
  const [first] = rounds;
  if (typeof first === 'object' && first !== null) {
    const names = Object.keys(first) as (keyof T)[];
    return Object.fromEntries(names.map((name) => [name, medianOf(rounds.map((round) => round[name]))])) as T;
  }
  const sorted = rounds.map(Number).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as T;
}
