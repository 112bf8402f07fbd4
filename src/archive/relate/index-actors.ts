import type { Actor, Appearance, Spelling } from '../archive.ts';
import { MENTION_FORMS, type ActorEntry, type ArticleRecord } from '../records.ts';
import { collectLabels, findAppearances } from './find-appearances.ts';
import { indexPairs } from './index-pairs.ts';
import { indexStatements } from './index-statements.ts';
import { Tally } from './tally.ts';

/**
 * What the archive knows of each actor: where it appears, beside whom, with which topics, how it is spelt.
 * @param articles newest first
 * @param actors in the order in which they are listed
 */
export function indexActors(
  articles: readonly ArticleRecord[],
  actors: ReadonlyMap<string, ActorEntry>,
): Map<string, Actor> {
  const labels = collectLabels(actors);
  const drafts = new Map([...actors.keys()].map((id) => [id, new Draft()]));
  for (const article of articles) {
    const appearances = findAppearances(article, labels);
    for (const [id, appearance] of appearances) drafts.get(id)?.add(appearance, appearances.keys(), id);
  }
  const pairs = indexPairs(articles);
  const statements = indexStatements(articles);
  return new Map(
    [...actors].map(([id, entry]) => [
      id,
      {
        id,
        entry,
        ...(drafts.get(id) ?? new Draft()).finish(),
        statements: statements.get(id)?.by ?? [],
        statementsAbout: statements.get(id)?.about ?? [],
        pairs: pairs.get(id) ?? [],
      },
    ]),
  );
}

/** One actor, gathered article by article. */
class Draft {
  readonly #appearances: Appearance[] = [];
  readonly #beside = new Tally();
  readonly #topics = new Tally();
  readonly #spellings = MENTION_FORMS.map((form) => ({ form, tally: new Tally() }));

  add(appearance: Appearance, beside: Iterable<string>, self: string): void {
    this.#appearances.push(appearance);
    for (const other of beside) if (other !== self) this.#beside.add(other);
    for (const { topic } of appearance.article.topics) this.#topics.add(topic);
    for (const { form, tally } of this.#spellings) {
      const texts = appearance.mentions.filter((mention) => mention.form === form).map(({ text }) => text);
      for (const text of new Set(texts.map((spelling) => spelling.replace(/\s+/gu, ' ')))) tally.add(text);
    }
  }

  finish(): Pick<Actor, 'appearances' | 'beside' | 'topics' | 'spellings'> {
    return {
      appearances: this.#appearances,
      beside: this.#beside.ranked(),
      topics: this.#topics.ranked(),
      spellings: this.#spellings.flatMap(({ form, tally }): Spelling[] =>
        tally.ranked().map(({ id, articles }) => ({ text: id, form, articles })),
      ),
    };
  }
}
