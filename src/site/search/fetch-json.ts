import { href } from '../links.ts';

/** Where files come from. */
export type Fetch = <T>(path: `/${string}`) => Promise<T>;

/**
 * A file of the site's own data. The files of one build know articles by their places in it, so that a
 * browser asks whether the one it keeps is still the site's.
 * @throws where there is none, or no network
 */
export async function fetchJson<T>(path: `/${string}`): Promise<T> {
  const response = await fetch(href(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
