import { describe, expect, it } from 'vitest';
import { indexPairs } from '../../../src/archive/relate/index-pairs.ts';
import { articleNaming } from '../../support/articles.ts';

/** An article whose paragraphs name these actors. */
const article = (id: string, ...paragraphs: string[][]) => articleNaming(id, paragraphs);

const addresses = (pairs: ReturnType<typeof indexPairs>, actor: string) =>
  (pairs.get(actor) ?? []).map(({ address, passages }) => `${address} ${passages.length}`);

describe('pairs of actors', () => {
  it('are counted by the passages that name both, not by articles', () => {
    const pairs = indexPairs([article('one', ['ada', 'ben'], ['ada', 'ben'], ['ada', 'cleo'])]);
    expect(addresses(pairs, 'ada')).toEqual(['ada/ben 2', 'ada/cleo 1']);
  });

  it('need a passage of their own: two actors of one article are no pair', () => {
    expect(indexPairs([article('one', ['ada'], ['ben'])]).size).toBe(0);
  });

  it('have one address, whichever of the two is named first', () => {
    const pairs = indexPairs([article('one', ['ben', 'ada']), article('two', ['ada', 'ben'])]);
    expect(addresses(pairs, 'ada')).toEqual(['ada/ben 2']);
    expect(pairs.get('ada')).toEqual(pairs.get('ben'));
  });

  it('keep the mentions of the two and of nobody else', () => {
    const [pair] = indexPairs([article('one', ['ada', 'cleo', 'ben'])]).get('ben') ?? [];
    expect(pair?.passages[0]?.mentions.map(({ actor }) => actor)).toEqual(['ada', 'ben']);
  });

  it('are at most twelve for an actor, those with the most passages', () => {
    const others = Array.from({ length: 30 }, (_, index) => `other-${String(index).padStart(2, '0')}`);
    const paragraphs = others.flatMap((other, index) =>
      Array.from({ length: index + 1 }, () => ['hub', other]),
    );
    const pairs = indexPairs([article('one', ...paragraphs)]).get('hub') ?? [];
    expect(pairs).toHaveLength(12);
    expect(pairs[0]?.address).toBe('hub/other-29');
    expect(pairs.at(-1)?.address).toBe('hub/other-18');
  });
});
