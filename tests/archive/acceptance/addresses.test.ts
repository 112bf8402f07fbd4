import { describe, expect, it } from 'vitest';
import { leadOn } from '../../../src/archive/ledger/lead-on.ts';
import { archive, problems } from './seed-archive.ts';

describe('the ledger of this archive', () => {
  const ends = leadOn(archive.ledger);

  it('knows every address, and each leads to a page', () => {
    for (const kind of ['articles', 'actors', 'topics'] as const)
      for (const id of archive[kind].keys()) expect(ends.get(`${kind}/${id}`)).toBe(`${kind}/${id}`);
    expect([...ends].filter(([, end]) => end === undefined)).toEqual([]);
  });

  it('has an explanation of whatever is gone', () => {
    expect(problems.filter(({ file }) => file === archive.ledger.file)).toEqual([]);
  });

  it('knows since when each article is there', () => {
    for (const id of archive.articles.keys())
      expect(archive.ledger.entries.get(`articles/${id}`)?.since, id).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });
});
