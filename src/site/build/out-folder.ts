/** The folder that a site is built into, and those beside it that a build needs for its time. */
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PACKAGE_NAME } from '../../publish/data-package.ts';
import { descriptionOf, notesIn } from './shard-files.ts';

/**
 * For a folder outside the project Astro bundles in one place that all its builds share. So each of
 * ours has a workshop of its own within the project, wherever its site goes in the end.
 */
const WORKSHOP = resolve('.astro/build');

/**
 * What a build adds to a path for its own folders: our name, so that nobody else's `site.old.2019` is
 * among them, and the process id, which tells those of killed builds.
 */
const OWN_FOLDER = /^\.dossier-(?:work|new|old)\.(?<process>\d+)$/u;

/** The folder to build into holds something that is not a site of ours to replace. */
export class OutFolderError extends Error {
  override readonly name = 'OutFolderError';
}

/**
 * Makes a folder where nobody looks and puts it in the place of the last one when it is whole: where the
 * making fails, or is killed, the last good one stays as it was.
 * @param out absolute path of the folder
 * @param make makes it somewhere in the empty folder that it is given, and says where
 * @param dispose does away with the last one, which is nobody's any more
 * @throws `OutFolderError` where `out` holds what no build of ours made
 */
export async function replaceBy(
  out: string,
  make: (workshop: string) => Promise<string>,
  dispose: (folder: string) => void = remove,
): Promise<void> {
  await clearLeftovers(out);
  await assertReplaceable(out);
  const workshop = `${WORKSHOP}.dossier-work.${process.pid}`;
  await mkdir(workshop, { recursive: true });
  try {
    await replace(out, await make(workshop), dispose);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** A mistyped `OUT` must not cost anybody a folder: only a site of ours, or an empty folder, is replaced. */
async function assertReplaceable(out: string): Promise<void> {
  if (!existsSync(out)) return;
  if (!(await stat(out)).isDirectory()) throw new OutFolderError(`${out} is a file; set OUT to a folder`);
  if ((await readdir(out)).length === 0 || (await isOurs(out))) return;
  throw new OutFolderError(
    `${out} holds something other than a site that Dossier built, which would be lost; set OUT to another folder, or empty this one`,
  );
}

/** Whether a build made a folder: a shard has its notes, a site the description of its tables, under our name. */
async function isOurs(folder: string): Promise<boolean> {
  if (existsSync(descriptionOf(notesIn(folder)))) return true;
  try {
    const description: unknown = JSON.parse(await readFile(join(folder, 'data/datapackage.json'), 'utf8'));
    return (description as { name?: unknown } | null)?.name === PACKAGE_NAME;
  } catch {
    return false;
  }
}

/** Puts the new site in the place of the old by renaming, so that neither is ever seen in part. */
async function replace(out: string, site: string, dispose: (folder: string) => void): Promise<void> {
  const next = `${out}.dossier-new.${process.pid}`;
  const last = `${out}.dossier-old.${process.pid}`;
  await mkdir(dirname(out), { recursive: true });
  await move(site, next);
  const replaces = existsSync(out);
  if (replaces) await rename(out, last);
  try {
    await rename(next, out);
  } catch (error) {
    if (replaces) await rename(last, out);
    throw error;
  }
  if (replaces) dispose(last);
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Moves a folder, also to another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Removes what killed builds left behind; a site that one of them had only set aside comes back. */
async function clearLeftovers(out: string): Promise<void> {
  for (const folder of [...(await leftoversOf(out)), ...(await leftoversOf(WORKSHOP))]) {
    if (folder.startsWith(`${out}.dossier-old.`) && !existsSync(out)) await rename(folder, out);
    else await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The folders that builds made for a path and that belong to no process any more. This one has made none
 * yet: in a container every build may have the same id.
 */
async function leftoversOf(path: string): Promise<readonly string[]> {
  const parent = dirname(path);
  if (!existsSync(parent)) return [];
  const names = (await readdir(parent)).filter((name) => {
    if (!name.startsWith(basename(path))) return false;
    const id = OWN_FOLDER.exec(name.slice(basename(path).length))?.groups?.['process'];
    return id !== undefined && (Number(id) === process.pid || !isRunning(Number(id)));
  });
  return names.map((name) => join(parent, name));
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
