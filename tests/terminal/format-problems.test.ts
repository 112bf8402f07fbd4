import { describe, expect, it } from 'vitest';
import { problem } from '../../src/archive/problems.ts';
import { formatProblems, summarise } from '../../src/terminal/format-problems.ts';

describe('problems for people', () => {
  it('say where, what and how to mend it, errors first', () => {
    const problems = [
      problem('text-bom', { file: 'a.txt', line: 1 }),
      problem('text-empty', { file: 'b.txt' }),
    ];
    expect(formatProblems(problems).split('\n')).toEqual([
      'b.txt  error: the text is empty',
      '    → save the article again, or remove the file',
      'a.txt:1  warning: the text begins with a byte order mark, which was left out',
      expect.stringMatching(/^ {4}→ nothing is lost/u),
      '',
    ]);
  });

  it('are no words at all where there are none', () => {
    expect(formatProblems([])).toBe('');
  });

  it('show ten warnings of a kind and count the rest, but every error', () => {
    const many = (id: 'text-bom' | 'text-empty') =>
      Array.from({ length: 25 }, (_, index) => problem(id, { file: `${index}.txt` }));
    const shown = formatProblems([...many('text-bom'), ...many('text-empty')]);
    expect(shown.match(/warning:/gu)).toHaveLength(10);
    expect(shown.match(/error:/gu)).toHaveLength(25);
    expect(shown).toMatch(/… and 15 more warnings of this kind\n$/u);
  });

  it('are summed up in a line', () => {
    const problems = [problem('text-bom', { file: 'a.txt' }), problem('text-empty', { file: 'b.txt' })];
    expect(summarise(1, problems)).toBe('1 text, 1 error, 1 warning');
    expect(summarise(200, [])).toBe('200 texts, no errors, no warnings');
  });
});
