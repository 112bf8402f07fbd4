/** Makes what the search page shows before anything is asked for, which is written into the page. */
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { localeOf } from '../locale.ts';
import { readAddress } from './address.ts';
import { openColumns } from './columns.ts';
import type { Engine } from './engine.ts';
import { countValues, type Counts } from './facets.ts';
import type { Fetch } from './fetch-json.ts';
import type { Indexed } from './fragment.ts';
import { makeCatalogue, makeSmallColumns } from './make-catalogue.ts';
import { factsOf } from './make-facts.ts';
import { appearancesFiles, makeAppearances, makeNames } from './make-names.ts';
import { indexNames } from './names.ts';
import { run, type View } from './run-search.ts';
import { searchableTexts } from './searchable-texts.ts';
import type { TextIndex } from './text-index.ts';

/** A search for all articles, with the counts of its filters. */
export interface FirstView extends View {
  readonly counts: Counts;
}

/** What the engine of the page would answer: it is run here, over the archive itself. */
export async function makeFirstView(archive: Archive): Promise<FirstView> {
  const all = readAddress(new URLSearchParams());
  const engine = engineOf(archive);
  const { view, selection } = await run(all, engine);
  return { ...view, counts: await countValues(selection, all, engine) };
}

function engineOf(archive: Archive): Engine {
  const [catalogue, names] = [makeCatalogue(archive), indexNames(makeNames(archive))];
  return {
    index: indexOf([...archive.articles.values()]),
    catalogue,
    names,
    columns: openColumns(catalogue, names, filesOf(archive)),
    locale: localeOf(archive.description.language),
  };
}

/** The articles as Pagefind would keep them. No word is looked up where none is asked for. */
const indexOf = (articles: readonly ArticleRecord[]): TextIndex => ({
  beginning: () => Promise.resolve(new Map()),
  phrase: () => Promise.resolve(new Map()),
  article(place) {
    const article = articles[place];
    return article ? Promise.resolve(indexed(article)) : Promise.reject(new Error(`No article is ${place}`));
  },
});

function indexed(article: ArticleRecord): Indexed {
  const [[, title] = ['', ''], ...texts] = searchableTexts(article);
  return {
    path: `/articles/${article.id}/`,
    title,
    passages: texts.map(([id, text]) => ({ id, text })),
    facts: factsOf(article),
  };
}

/** What the site has under the paths that columns are loaded from. */
function filesOf(archive: Archive): Fetch {
  const files = new Map<string, () => unknown>([
    ['/search/columns.json', () => makeSmallColumns(archive)],
    ...appearancesFiles(archive).map((file): [string, () => unknown] => [
      `/search/${file.group}/${file.number}.json`,
      () => makeAppearances(archive, file),
    ]),
  ]);
  return <T>(path: string) => {
    const make = files.get(path);
    return make ? Promise.resolve(make() as T) : Promise.reject(new Error(`${path} is no file of the site`));
  };
}
