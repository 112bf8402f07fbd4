/** The files below `/data/`: what they are made of, and how large they are. */
import type { Archive } from '../archive/archive.ts';
import { toCsv } from '../publish/csv.ts';
import { dataPackage } from '../publish/data-package.ts';
import { dataSchema } from '../publish/data-schema.ts';
import { archiveJson } from '../publish/data.ts';
import { measuring, type Measure } from '../publish/measure.ts';
import { textOf, type Piece } from '../publish/pieces.ts';
import { toSkos } from '../publish/skos.ts';
import { TABLES } from '../publish/tables.ts';
import { keepPieces, theArchive, type PieceToKeep } from './archive.ts';
import { recordsKey } from './cache-keys.ts';
import { jsonText } from './json-response.ts';
import { address } from './links.ts';
import { partArticles } from './part-articles.ts';
import { remember } from './remember.ts';
import { streamResponse } from './stream-response.ts';

/** The pieces of each file, by its name. */
const FILES = new Map<string, (archive: Archive) => Iterable<Piece>>([
  ['archive.json', (archive) => archiveJson(archive, partsOf(archive))],
  ['schema.json', () => [jsonText(dataSchema())]],
  ['authorities.jsonld', (archive) => [jsonText(toSkos(archive, address))]],
  ['datapackage.json', ({ description }) => [jsonText(dataPackage(description, measureOf))]],
  ...TABLES.map(
    (table) => [`${table.name}.csv`, (archive: Archive) => toCsv(table, archive, partsOf(archive))] as const,
  ),
]);

function* piecesOf(file: string): Generator<PieceToKeep> {
  const pieces = FILES.get(file);
  if (!pieces) throw new Error(`There is no file ${file} below /data/.`);
  for (const piece of pieces(theArchive())) {
    const key = typeof piece === 'string' ? null : recordsKey(piece.articles);
    yield { key, text: () => textOf(piece) };
  }
}

/** The articles are made in parts of so many on the average. */
const ARTICLES = 64;

const partsOf = remember((archive: Archive) =>
  partArticles(archive.articles.values(), ARTICLES, ({ paragraphs, discarded }) =>
    [...paragraphs, ...discarded].reduce((length, { text }) => length + text.length, 0),
  ),
);

/** The route of a file. */
export const dataFile = (file: string): Response => streamResponse(bytesOf(file));

const measures = remember((_archive: Archive) => new Map<string, Measure>());

/** A file as it is written; it is measured by the way. */
function* bytesOf(file: string): Generator<Uint8Array<ArrayBuffer>, void> {
  measures(theArchive()).set(file, yield* measuring(keepPieces(`data/${file}`, piecesOf(file))));
}

/** How large a file is: one that was not written is made for that. */
export function measureOf(file: string): Measure {
  const known = measures(theArchive());
  if (!known.has(file)) bytesOf(file).forEach(() => undefined);
  const measure = known.get(file);
  if (!measure) throw new Error(`${file} could not be measured.`);
  return measure;
}
