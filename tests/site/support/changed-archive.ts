/** An archive that was published, changed in every way that an address can, and published again. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startPublications } from './publish-again.ts';
import type { Site } from './publish.ts';

export const ORIGIN = 'https://archive.example';

interface ChangedArchive {
  /** The site before the changes. */
  readonly last: Site;
  /** The site after them, built before anybody has recorded them. */
  readonly builtBefore: Site;
  /** The same built after, under a path and at the root. */
  readonly builtAfter: Site;
  readonly atRoot: Site;
  /** The ledger before `builtBefore`, after it, and with the changes recorded. */
  readonly unrecorded: string;
  readonly ledgerAfterBuild: string;
  readonly ledger: string;
  readonly stop: () => Promise<void>;
}

const textOf = (headline: string, day: number, words: string): string => `${headline}

By Ada Quill
${day} May 2021

The harbour was closed on Monday because the ${words} had broken in the night, and nobody could say when it would open.

Ann Marlow of the Harbour Trust met Ben Carter on Tuesday, and looked at the ${words}. "We shall mend the ${words} before the summer," Ann Marlow said.

Ben Carter told Ann Marlow that the ships of the Lagos Line could wait. Cid Dover was not there, and neither Ann Marlow nor the Harbour Trust knew why.
`;

const CID = 'cid-dover: {type: person, prefLabel: Cid Dover}\n';
const OTHERS = `
harbour-trust: {type: organisation, prefLabel: Harbour Trust}
lagos-line: {type: organisation, prefLabel: Lagos Line}
`;
const ANN = '{type: person, prefLabel: Ann Marlow, altLabel: [Marlow]';
const BEN = '{type: person, prefLabel: Ben Carter';

/** What is there first. */
const BEFORE = {
  'articles/a.txt': textOf('Harbour closed after the storm', 4, 'quernstone'),
  'articles/b.txt': textOf('Ships wait outside the harbour', 5, 'lamplight'),
  'articles/c.txt': textOf('A letter from the harbour', 6, 'marchpane'),
  'articles/d.txt': textOf('A letter from the harbour', 7, 'sackbut'),
  'articles/e.txt': textOf('Gulls over the harbour', 8, 'turnspit'),
  'articles/e.yaml': 'noindex: true\n',
  'articles/f.txt': textOf('Seals on the harbour wall', 9, 'wherry'),
  'articles/f.yaml': 'noindex: true\nlanguage: {value: fr, note: made up}\n',
  'actors.yaml': `${OTHERS}${CID}ann-marlow: ${ANN}}\nben-carter: ${BEN}}\nb-carter: {type: person, prefLabel: B. Carter}\n`,
  'topics.yaml': 'ports: {prefLabel: Ports, terms: [harbour]}\nships: {prefLabel: Ships, terms: [ships]}\n',
};

/** What is written over it: other headlines, another text, other ids, two actors that are one, and one no more. */
const AFTER = {
  'articles/a.txt': textOf('Storm closes the harbour', 4, 'quernstone'),
  'articles/e.txt': textOf('Gulls above the harbour', 8, 'turnspit'),
  'articles/d.txt': textOf('A letter from the harbour', 7, 'sackbut')
    .replace('The harbour was', 'The letter reached the paper by boat.\n\nThe harbour was')
    .replace('knew why.', 'would say why.'),
  'actors.yaml': `${OTHERS}marlow: ${ANN}, formerly: [ann-marlow]}\nben-carter: ${BEN}, formerly: [b-carter]}\n`,
  'topics.yaml':
    'harbours: {prefLabel: Ports, terms: [harbour], formerly: [ports]}\nships: {prefLabel: Ships, terms: [ships]}\n',
};

/** Publishes it before and after; the folder goes away when it is stopped. */
export async function publishChanges(): Promise<ChangedArchive> {
  const { seeds, build, record, readLedger, stop } = await startPublications();

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(seeds, file)), { recursive: true });
      await writeFile(join(seeds, file), text);
    }
  }

  await write(BEFORE);
  record('2026-01-01');
  const last = await build('last');

  await write(AFTER);
  await rename(join(seeds, 'articles/b.txt'), join(seeds, 'articles/z.txt'));
  for (const file of ['c.txt', 'f.txt', 'f.yaml']) await rm(join(seeds, 'articles', file));
  const removed = 'articles/a-letter-from-the-harbour: {';
  const unrecorded = (await readLedger()).replace(removed, `${removed}"note": "Its <writer> asked.", `);
  await write({ 'ledger.yaml': unrecorded });
  const builtBefore = await build('before');
  const ledgerAfterBuild = await readLedger();
  record('2026-02-02');
  return {
    last,
    builtBefore,
    builtAfter: await build('after', '/some/base/', ORIGIN),
    atRoot: await build('at-root', '/', ORIGIN),
    unrecorded,
    ledgerAfterBuild,
    ledger: await readLedger(),
    stop,
  };
}
