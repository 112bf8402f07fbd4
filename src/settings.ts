/** What the environment sets, for the commands and for `astro.config.ts`; what is empty counts as not set. */
import { resolve } from 'node:path';

const { SEEDS, OUT, SITE, BASE, PORT, SHARD, NOTES, LAST, INDEXED, BUNDLE } = process.env;

/** A setting has a value that nothing can be done with: its message is for whoever set it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** Path of the archive folder, as its archivist wrote it. */
export const seeds = SEEDS || 'seeds';

/** Absolute path of the folder that the site is built into. */
export const out = resolve(OUT || 'dist');

/** Absolute path of the folder of the last site: a process that builds for another builds elsewhere. */
export const last = resolve(LAST || out);

/** Whether the articles are indexed where the volumes of the last site are remembered. */
export const indexed = Boolean(INDEXED);

/** Absolute path of the folder for the notes of a shard. */
export const notes = resolve(NOTES || '');

/** Absolute path of the bundle of the templates, for a process that renders them. */
export const bundle = resolve(BUNDLE || '');

/** The address of the host that the site is published on. */
export const site = SITE || undefined;

/** The path that the site is published under, with a slash at both ends. */
export const base = `/${BASE ?? ''}/`.replace(/\/+/gu, '/');

/**
 * The shard of the site that is to be built, its place counted from 1; `null` for the whole.
 * @throws `SettingError`
 */
export function readShard(): { place: number; count: number } | null {
  if (!SHARD) return null;
  const [, place, count] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(SHARD) ?? []).map(Number);
  if (place !== undefined && count !== undefined && place >= 1 && place <= count) return { place, count };
  throw new SettingError(`SHARD is ${SHARD}; set it to the part to build, such as 1/4 for the first of four`);
}

/**
 * Refuses a site that nothing can be published on, before Astro does in words of its own.
 * @throws `SettingError`
 */
export function checkSite(): void {
  checkBase();
  if (site === undefined) return;
  const address = URL.parse(site);
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') {
    throw new SettingError(`SITE is ${site}; set it to an address, such as https://archive.example.org`);
  }
  if (address.href === `${address.origin}/`) return;
  const path = address.pathname === '/' ? '' : `, and BASE to ${address.pathname}`;
  throw new SettingError(`SITE is ${site}, which is more than a host; set it to ${address.origin}${path}`);
}

/** A base path is what the path of a page begins with, as browsers write it. */
function checkBase(): void {
  const path = URL.parse(base, 'https://host.invalid')?.pathname;
  if (path === base && /^[\w/.~-]*$/u.test(base)) return;
  throw new SettingError(
    `BASE is ${BASE}; set it to a path of letters a to z, digits, hyphens and slashes, such as /archive/`,
  );
}

/**
 * Where servers begin to look for a free port.
 * @throws `SettingError`
 */
export function readPort(): number {
  const port = Number(PORT || '4321');
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new SettingError(`PORT is ${PORT}; set it to a number from 1 to 65535`);
}
