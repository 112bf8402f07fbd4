import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/archive/language/languages.ts';

describe.each(LANGUAGES)('the words around names in $tag', ({ names }) => {
  test.each(Object.entries(names))(
    '%s: no phrase stands there twice, and none is empty',
    (_, list: string) => {
      const phrases = list === '' ? [] : list.split('|').map((phrase) => phrase.trim());
      expect(phrases).not.toContain('');
      expect(phrases).toEqual([...new Set(phrases)]);
    },
  );
});
