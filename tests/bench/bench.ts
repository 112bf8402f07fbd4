/**
 * `npm run bench`: what archives of several sizes cost, stage by stage. Sizes as arguments, 1,000 and
 * 5,000 articles otherwise; `--json` prints figures for programs. Nothing here passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Time } from './clock.ts';
import { generateArchive } from './generate-archive.ts';
import type { ArchiveFigures } from './measure-archive.ts';
import type { BuildFigures } from './measure-build.ts';
import type { GrowthFigures } from './measure-growth.ts';
import type { SearchFigures } from './measure-search.ts';

/** What an archive of one size costs. */
interface Figures {
  readonly articles: number;
  readonly archive: ArchiveFigures;
  readonly build: BuildFigures;
  readonly site: Files;
  readonly search: Files;
  readonly searching: SearchFigures;
}

interface Files {
  readonly files: number;
  readonly bytes: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 5000];
const workshop = mkdtempSync(join(tmpdir(), 'dossier-bench-'));

function measure(articles: number): Figures {
  const [folder, out] = [join(workshop, `archive-${articles}`), join(workshop, `site-${articles}`)];
  generateArchive(folder, articles);
  return {
    articles,
    archive: run<ArchiveFigures>('measure-archive.ts', [folder]),
    build: run<BuildFigures>('measure-build.ts', [out], { SEEDS: folder }),
    site: filesIn(out),
    search: filesIn(join(out, 'pagefind')),
    searching: run<SearchFigures>('measure-search.ts', [out]),
  };
}

/** Each measurement has a process of its own: none pays for the memory of another. */
function run<T>(script: string, args: readonly string[], settings: Record<string, string> = {}): T {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(printed) as T;
}

function filesIn(directory: string): Files {
  const sizes = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Times are of the processor, in milliseconds for one article, with seconds of the clock for all. */
function table(figures: readonly Figures[], growth: GrowthFigures): string {
  const stage = (name: string, timeOf: (figures: Figures) => Time): string[] => [
    name,
    ...figures.map((each) => {
      const { cpu, wall } = timeOf(each);
      return `${(cpu / each.articles).toFixed(2)} ms  ${(wall / 1000).toFixed(1).padStart(6)} s`;
    }),
  ];
  const row = (name: string, valueOf: (figures: Figures) => string): string[] => [
    name,
    ...figures.map(valueOf),
  ];
  return [
    row('articles', ({ articles }) => String(articles)),
    ...(['load', 'read', 'annotate', 'relate'] as const).map((name) =>
      stage(name, (each) => each.archive[name]),
    ),
    ...(['bundle', 'render', 'index'] as const).map((name) => stage(name, (each) => each.build[name])),
    stage('build in all', ({ build }) => total([build.archive, build.bundle, build.render, build.index])),
    row(
      'texts of 3 KB read',
      ({ archive: { characters, read } }) => `${Math.round(characters / 3 / read.cpu)} a s`,
    ),
    row('peak memory', ({ build }) => inMegabytes(build.memory)),
    row('files', ({ site }) => `${site.files}  ${inMegabytes(site.bytes)}`),
    row('of these for search', ({ search }) => `${search.files}  ${inMegabytes(search.bytes)}`),
    ...(['first', 'further'] as const).map((name) =>
      row(`${name} search, worst`, ({ searching: { median, worst } }) =>
        [median, worst].map((figures) => inKilobytes(figures[name])).join('  '),
      ),
    ),
    row('results after', ({ searching: { median, worst } }) => `${median.time} ms  ${worst.time} ms`),
  ]
    .map(([name = '', ...cells]) => name.padEnd(22) + cells.map((cell) => cell.padStart(22)).join(''))
    .concat(
      `\n2,000 actors take ${growth.actors.toFixed(2)} times as long to annotate as 50;`,
      `a character of a text of 10 MB takes ${growth.length.toFixed(2)} times as long as one of 3 KB.`,
    )
    .join('\n');
}

const total = (times: readonly Time[]): Time => ({
  wall: times.reduce((sum, { wall }) => sum + wall, 0),
  cpu: times.reduce((sum, { cpu }) => sum + cpu, 0),
});

const inKilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  const figures = sizes.map(measure);
  const growth = run<GrowthFigures>('measure-growth.ts', []);
  console.log(values.json ? JSON.stringify({ figures, growth }, null, 2) : table(figures, growth));
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
