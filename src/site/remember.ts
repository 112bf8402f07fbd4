/**
 * Does some work on a thing that never changes, such as the archive or an actor, once, however many
 * pages ask for it: pages that each went through a whole collection would make the build quadratic.
 */
export function remember<K extends WeakKey, T>(work: (thing: K) => T): (thing: K) => T {
  const done = new WeakMap<K, { readonly result: T }>();
  return (thing) => {
    let known = done.get(thing);
    if (!known) done.set(thing, (known = { result: work(thing) }));
    return known.result;
  };
}
