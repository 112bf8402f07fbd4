/** What answers a search: the index, and all that filters and names are told by. */
import type { Catalogue, Names } from './catalogue.ts';
import { openColumns } from './columns.ts';
import type { Shelves } from './facets.ts';
import { fetchJson } from './fetch-json.ts';
import { pageLocale } from './labels.ts';
import { indexNames, type NameIndex } from './names.ts';
import { openCommon } from './open-common.ts';
import { loadTextIndex, type TextIndex } from './text-index.ts';

export interface Engine extends Shelves {
  readonly index: TextIndex;
}

let loading: Promise<Engine> | undefined;
let names: Promise<NameIndex> | undefined;

/**
 * Works with the engine. It is loaded when first asked for, and all of it anew after something failed to load:
 * another build may have taken the place of the one that it is of.
 * @throws where the index is missing, or the network
 */
export async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const mine = (loading ??= loadEngine());
  try {
    return await work(await mine);
  } catch (error) {
    if (loading === mine) loading = names = undefined;
    throw error;
  }
}

async function loadEngine(): Promise<Engine> {
  const [index, catalogue, named] = await Promise.all([
    loadTextIndex(),
    fetchJson<Catalogue>('/search/catalogue.json'),
    loadNames(),
  ]);
  return {
    index: openCommon(catalogue.common, index),
    catalogue,
    names: named,
    columns: openColumns(catalogue, named),
    locale: pageLocale(),
  };
}

/**
 * Loads the names alone, which is all that suggestions of actors and topics need; anew where that has failed.
 * @throws where the network fails
 */
export const loadNames = (): Promise<NameIndex> =>
  (names ??= fetchJson<Names>('/search/names.json')
    .then(indexNames)
    .catch((error: unknown) => {
      names = undefined;
      throw error;
    }));
