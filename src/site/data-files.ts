/** The files below `/data/`: what they are made of, and how large they are. */
import type { Archive } from '../archive/archive.ts';
import { toCsv } from '../publish/csv.ts';
import { dataPackage } from '../publish/data-package.ts';
import { dataSchema } from '../publish/data-schema.ts';
import { archiveJson } from '../publish/data.ts';
import { measuring, type Measure } from '../publish/measure.ts';
import { toSkos } from '../publish/skos.ts';
import { TABLES } from '../publish/tables.ts';
import { theArchive } from './archive.ts';
import { jsonText } from './json-response.ts';
import { address } from './links.ts';
import { remember } from './remember.ts';
import { streamResponse } from './stream-response.ts';

/** The pieces of each file, by its name. */
const FILES = new Map<string, (archive: Archive) => Iterable<string>>([
  ['archive.json', archiveJson],
  ['schema.json', () => [jsonText(dataSchema())]],
  ['authorities.jsonld', (archive) => [jsonText(toSkos(archive, address))]],
  ['datapackage.json', ({ description }) => [jsonText(dataPackage(description, measureOf))]],
  ...TABLES.map((table) => [`${table.name}.csv`, (archive: Archive) => toCsv(table, archive)] as const),
]);

const piecesOf = (file: string): Iterable<string> => {
  const pieces = FILES.get(file);
  if (!pieces) throw new Error(`There is no file ${file} below /data/.`);
  return pieces(theArchive());
};

/** The route of a file. */
export const dataFile = (file: string): Response => streamResponse(bytesOf(file));

const measures = remember((_archive: Archive) => new Map<string, Measure>());

/** A file as it is written; it is measured by the way. */
function* bytesOf(file: string): Generator<Uint8Array<ArrayBuffer>, void> {
  measures(theArchive()).set(file, yield* measuring(piecesOf(file)));
}

/** How large a file is: one that was not written is made for that. */
export function measureOf(file: string): Measure {
  const known = measures(theArchive());
  if (!known.has(file)) bytesOf(file).forEach(() => undefined);
  const measure = known.get(file);
  if (!measure) throw new Error(`${file} could not be measured.`);
  return measure;
}
