/** What the archive holds and what it does not, so that silence is not read as absence. */
import { foldCopies } from '../archive/fold-copies.ts';
import { DISCARD_REASONS, type ArticleRecord, type DiscardReason } from '../archive/records.ts';
import { activityOf, publishedIn, type Period } from './activity.ts';
import { theArchive } from './archive.ts';
import { outletOf } from './present.ts';

/** One row of the matrix of outlets: how many articles of each period. */
export interface Outlet {
  readonly name: string;
  readonly total: number;
  /** In the order of the periods. */
  readonly counts: readonly number[];
}

/**
 * The outlets with the most texts, each text once for each outlet, by the months or years of the archive;
 * the outlet not stated is `''`.
 */
export function outletsByPeriod(most: number): { periods: readonly Period[]; outlets: readonly Outlet[] } {
  const articles = [...theArchive().articles.values()];
  const { periods } = activityOf(articles);
  const outlets = [...Map.groupBy(articles, (article) => outletOf(article) ?? '')]
    .map(([name, published]) => [name, foldCopies(published, (article) => article)] as const)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, most)
    .map(([name, published]) => ({
      name,
      total: published.length,
      counts: periods.map(
        ({ edtf }) => published.filter((article) => publishedIn(article, edtf.length) === edtf).length,
      ),
    }));
  return { periods, outlets };
}

/** The lines set aside for one reason. */
export interface SetAside {
  readonly reason: string;
  readonly lines: readonly {
    readonly article: ArticleRecord;
    readonly line: number;
    readonly text: string;
  }[];
}

/** What was thrown away, by reason, most lines first. */
export function linesSetAside(): SetAside[] {
  const lines = [...theArchive().articles.values()].flatMap((article) =>
    article.discarded.map((discarded) => ({ ...discarded, article })),
  );
  return [...Map.groupBy(lines, ({ reason }): DiscardReason => reason)]
    .map(([reason, list]) => ({ reason: DISCARD_REASONS[reason], lines: list }))
    .toSorted((one, other) => other.lines.length - one.lines.length);
}
