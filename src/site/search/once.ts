/** Makes each value once, unless making it fails. */
export function once<T>(): (key: string, make: (key: string) => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key, make) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
