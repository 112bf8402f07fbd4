/** What archivists change in an archive from one build to the next. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { makeLatestText, textFile } from './generate-archive.ts';

/** Changes an archive folder as `generateArchive` wrote it, of so many articles. */
type Change = (directory: string, articles: number) => void;

/** In this order: the first change after a build from nothing costs a little more, since it makes links. */
export const CHANGES = {
  'nothing changed': () => undefined,
  'one corrected': (directory, articles) => {
    const sidecar = textFile(directory, Math.floor(articles / 3)).replace(/txt$/u, 'yaml');
    const published = { value: '2012-02-29', note: 'The day stands on the printed page.' };
    writeFileSync(sidecar, stringify({ published }));
  },
  'one article added': (directory, articles) => {
    const file = textFile(directory, articles);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, makeLatestText(articles));
  },
  // One in the middle of the tail: as many names in the texts are of those before it as of those after.
  'one actor renamed': (directory) => {
    const file = join(directory, 'actors.yaml');
    const actors = parse(readFileSync(file, 'utf8')) as Record<
      string,
      { prefLabel: string; altLabel: string[] }
    >;
    const all = Object.values(actors);
    const actor = all[Math.floor(all.length / 8)];
    if (!actor) throw new Error('There is no actor to rename.');
    actor.altLabel.push(actor.prefLabel);
    actor.prefLabel += ' the Younger';
    writeFileSync(file, stringify(actors));
  },
} as const satisfies Readonly<Record<string, Change>>;
