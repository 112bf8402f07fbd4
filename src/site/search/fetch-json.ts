import { href } from '../links.ts';

/** A file of the site's own data. @throws where there is none, or no network */
export async function fetchJson<T>(path: `/${string}`): Promise<T> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
