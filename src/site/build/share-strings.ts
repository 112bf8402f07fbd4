/** Longer ones are seldom the same: headlines, passages. */
const LONGEST = 40;

/**
 * Makes strings of a value that are the same one: JSON that is parsed has a string for every time that a
 * name stands in it, and an archive has a name ten thousand times.
 * @param known strings, to which those of the value are added
 */
export function shareStrings(value: unknown, known: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const key in record) {
    const item = record[key];
    if (typeof item !== 'string') shareStrings(item, known);
    else if (item.length <= LONGEST) {
      const same = known.get(item);
      if (same === undefined) known.set(item, item);
      else record[key] = same;
    }
  }
}
