/** Longer ones are seldom the same: headlines, passages. */
const LONGEST = 40;

/**
 * Makes strings of a value that are the same one: JSON that is parsed has a string for every time that a
 * name stands in it, and an archive has a name ten thousand times.
 * @param known strings, to which those of the value are added
 */
export function shareStrings(value: unknown, known: Map<string, string>): void {
  if (Array.isArray(value)) {
    // Its items by their numbers, which is several times faster than by their names.
    for (let index = 0; index < value.length; index += 1) value[index] = shared(value[index], known);
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const item = record[key];
      if (typeof item === 'object') shareStrings(item, known);
      else if (typeof item === 'string') record[key] = shared(item, known);
    }
  }
}

function shared(item: unknown, known: Map<string, string>): unknown {
  if (typeof item !== 'string') {
    shareStrings(item, known);
    return item;
  }
  if (item.length > LONGEST) return item;
  const same = known.get(item);
  if (same === undefined) known.set(item, item);
  return same ?? item;
}
