import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { Modules } from './walls.ts';

/**
 * Reads what the modules of a folder import: TypeScript, JavaScript and Astro components.
 * @param folder path from the root of the project, `src`
 */
export function readModules(folder: string): Modules {
  const paths = globSync(`${folder}/**/*.{ts,js,astro}`, { exclude: ['**/*.d.ts'] });
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]),
  );
}

/**
 * @param path of the module, from the root of the project
 * @param source its text
 * @returns what it imports, types and dynamic imports included: own modules by path, packages by name
 */
export function importsOf(path: string, source: string): readonly string[] {
  const code = path.endsWith('.astro') ? scriptsOf(source) : source;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/u, ''))
    .map((name) => (name.startsWith('.') ? join(dirname(path), name) : name));
}

/** The frontmatter and the scripts of an Astro component. */
function scriptsOf(source: string): string {
  const frontmatter = /^\s*---\r?\n(?<code>.*?)\r?\n---/su.exec(source)?.groups?.['code'] ?? '';
  const scripts = source.matchAll(/<script[^>]*>(?<code>.*?)<\/script>/gsu);
  return [frontmatter, ...[...scripts].map((match) => match.groups?.['code'] ?? '')].join('\n');
}
