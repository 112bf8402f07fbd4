/** An archive of some hundreds of made-up texts, published: many pages of results, and of lists. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateArchive } from '../../bench/generate-archive.ts';
import { publish, type Site } from './publish.ts';

const ARTICLES = 160;

/** Texts beside the generated ones, for what these have not. */
const TEXTS = {
  'arabic.txt': `افتتاح الميناء القديم بعد الترميم

كتبت ليلى حداد
٥ مايو ٢٠٢١

افتتح المجلس البلدي يوم الأربعاء الميناء القديم بعد أن استمرت أعمال الترميم ثلاث سنوات.

وقالت سلمى نوري إن الصيادين سيعودون إلى أرصفتهم قبل نهاية الشهر.
`,
  'names.txt': `Library to open on the quay

11 May 2021

The new library will open in June, Salma Nouri said. Another paper spelt her name Nuri, and so did its readers.
`,
  'accents.txt': `Le phare de l’îlot sera rallumé

8 mai 2021

Le conseil a décidé de rallumer le phare de l’îlot, que la tempête avait éteint à l’été dernier, et de réparer la jetée avant l’hiver.
`,
};

/** Somebody with names of one word and of another script, beside the generated actors. */
const ACTOR = `
salma-nouri:
  type: person
  prefLabel: Salma Nouri
  altLabel: [Nouri, سلمى نوري]
  hiddenLabel: [Nuri]
`;

/**
 * Publishes it. The folder goes away when it is stopped.
 * @param origin of its host, where the build is to know it
 * @param base the path that it is published under, with a slash at both ends
 * @returns the site, and the archive folder that it was made of
 */
export async function publishManyArticles(
  origin = '',
  base = '/',
): Promise<{ site: Site; seeds: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-many-'));
  const seeds = join(folder, 'seeds');
  generateArchive(seeds, ARTICLES);
  appendFileSync(join(seeds, 'actors.yaml'), ACTOR);
  for (const [name, text] of Object.entries(TEXTS)) {
    const path = join(seeds, 'articles/others', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { site, stop } = await publish(seeds, join(folder, 'site'), base, origin);
  return {
    site,
    seeds,
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
