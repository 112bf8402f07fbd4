import type { Appearance, Credit } from '../archive.ts';
import { foldLabel } from '../language/fold-label.ts';
import type { ActorEntry } from '../entries.ts';
import type { ArticleRecord, Mention } from '../records.ts';

/** The actor of each name that one actor alone has: for credits, which name an actor without mentioning it. */
export type Labels = ReadonlyMap<string, string | null>;

/** Collects the names of all actors; `null` stands for a name that several share. */
export function collectLabels(actors: ReadonlyMap<string, ActorEntry>): Labels {
  const labels = new Map<string, string | null>();
  for (const [id, { prefLabel, altLabel, hiddenLabel }] of actors) {
    for (const label of [prefLabel, ...altLabel, ...hiddenLabel].map(foldLabel)) {
      const owner = labels.get(label);
      labels.set(label, owner === undefined || owner === id ? id : null);
    }
  }
  return labels;
}

/** The actors of one article, mentioned or credited, each once, in the order in which it first names them. */
export function findAppearances(article: ArticleRecord, labels: Labels): Map<string, Appearance> {
  const found = new Map<string, { article: ArticleRecord; mentions: Mention[]; credits: Credit[] }>();
  const appearance = (actor: string) => {
    let entry = found.get(actor);
    if (!entry) found.set(actor, (entry = { article, mentions: [], credits: [] }));
    return entry;
  };
  for (const mention of article.mentions) appearance(mention.actor).mentions.push(mention);
  for (const credit of CREDITS) {
    for (const name of [article[credit].value ?? []].flat()) {
      const actor = labels.get(foldLabel(name));
      const credits = typeof actor === 'string' ? appearance(actor).credits : undefined;
      if (credits && !credits.includes(credit)) credits.push(credit);
    }
  }
  return found;
}

const CREDITS = ['publisher', 'byline', 'creditLine'] as const satisfies readonly Credit[];
