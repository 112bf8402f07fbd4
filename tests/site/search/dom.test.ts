import { describe, expect, test, vi } from 'vitest';
import { counted, countedPlainly } from '../../../src/site/search/dom.ts';

vi.stubGlobal('document', { documentElement: { lang: 'en' } });

describe('a number of articles', () => {
  test('is written as the language of the page has it', () => {
    expect([0, 1, 1234].map((count) => counted(count, 'article'))).toEqual([
      '0 articles',
      '1 article',
      '1,234 articles',
    ]);
  });

  test('is written in plain digits for programs, which read no further than them', () => {
    for (const count of [0, 1, 999, 1000, 1_234_567]) {
      expect(parseInt(countedPlainly(count, 'article'), 10)).toBe(count);
    }
    expect(countedPlainly(1, 'article')).toBe('1 article');
    expect(countedPlainly(20_000, 'article')).toBe('20000 articles');
  });
});
