/** Measures an archive of one size: what Dossier needs for it, and what others do. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetGone } from '../../src/site/build/memory.ts';
import { CHANGES } from './change-archive.ts';
import { countFiles, type Files } from './count-files.ts';
import { generateArchive } from './generate-archive.ts';
import type { ArchiveFigures } from './measure-archive.ts';
import type { BuildFigures } from './measure-build.ts';
import type { PageFigures } from './measure-pages.ts';
import type { SearchFigures } from './measure-search.ts';
import { medianOf } from './median.ts';
import { generators, measureOther, prepareOthers, type OtherFigures } from './others/measure-others.ts';
import { runScript, type Run } from './run-measured.ts';
import { workshop } from './workshop.ts';

/** A build of Dossier's, and its stages by the clock. */
interface Build extends Run {
  readonly stages: BuildFigures;
}

/** What one round measures, one thing after the other. */
interface Round {
  /** From nothing: no site, and nothing remembered. */
  readonly cold: Build;
  readonly site: Files;
  /** Of `site`, the files for search. */
  readonly search: Files;
  /** By what was changed before. */
  readonly warm: Readonly<Record<string, Build>>;
  /** By the name of the generator. */
  readonly others: Readonly<Record<string, OtherFigures>>;
}

/** What an archive of one size costs; of the rounds, the medians. */
export interface Measured extends Round {
  readonly articles: number;
  readonly rounds: number;
  /** In one process, on one core. */
  readonly archive: ArchiveFigures;
  readonly searching: SearchFigures;
  /** `null` without Lighthouse. */
  readonly pages: PageFigures | null;
}

const seeds = join(workshop, 'archive');
const out = join(workshop, 'site');
const elsewhere = join(workshop, 'others');

/** @param tell is told what is measured next */
export async function measureSize(
  articles: number,
  rounds: number,
  tell: (what: string) => void,
): Promise<Measured> {
  startAfresh(articles);
  tell('stages of the archive');
  const { figures: archive } = await runScript<ArchiveFigures>('measure-archive.ts', [seeds]);
  await prepareOthers(seeds, elsewhere);
  const measured: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    startAfresh(articles);
    measured.push(await measureRound(articles, (what) => tell(`round ${round} of ${rounds}, ${what}`)));
  }
  tell('search');
  const { figures: searching } = await runScript<SearchFigures>('measure-search.ts', [out]);
  tell('pages');
  const { figures: pages } = await runScript<PageFigures | null>('measure-pages.ts', [out]);
  rmSync(elsewhere, { recursive: true, force: true });
  return { articles, rounds, archive, ...medianOf(measured), searching, pages };
}

/** The archive as it was made, and no site of it, nor anything remembered of one. */
function startAfresh(articles: number): void {
  for (const folder of [seeds, out]) rmSync(folder, { recursive: true, force: true });
  forgetGone();
  generateArchive(seeds, articles);
}

async function measureRound(articles: number, tell: (what: string) => void): Promise<Round> {
  const build = async (): Promise<Build> => {
    const { run, figures } = await runScript<BuildFigures>('measure-build.ts', [], {
      SEEDS: seeds,
      OUT: out,
    });
    return { ...run, stages: figures };
  };
  tell('cold build');
  const cold = await build();
  const [site, search] = [countFiles(out), countFiles(join(out, 'pagefind'))];
  const warm: Record<string, Build> = {};
  for (const [name, change] of Object.entries(CHANGES)) {
    tell(name);
    change(seeds, articles);
    warm[name] = await build();
  }
  const others: Record<string, OtherFigures> = {};
  for (const generator of generators) {
    tell(generator.name);
    others[generator.name] = await measureOther(generator, elsewhere);
  }
  return { cold, site, search, warm, others };
}
