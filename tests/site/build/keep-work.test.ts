import { expect, test } from 'vitest';
import { workKeeper } from '../../../src/site/build/keep-work.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Shouts words of a folder of a site, and notes which it had to. */
function shout(out: string, words: readonly string[]): { shouted: string[]; done: string[] } {
  const done: string[] = [];
  const shouting = workKeeper(out)('shouts', words, (number) => {
    done.push(words[number] ?? '');
    return `${words[number]}!`;
  });
  return { shouted: [...shouting], done };
}

test('work is done once, and again only after a build that had no use for it', () => {
  const out = temporaryFolder({});
  expect(shout(out, ['a', 'b'])).toEqual({ shouted: ['a!', 'b!'], done: ['a', 'b'] });
  expect(shout(out, ['c', 'b'])).toEqual({ shouted: ['c!', 'b!'], done: ['c'] });
  expect(shout(out, ['b', 'c', 'a'])).toEqual({ shouted: ['b!', 'c!', 'a!'], done: ['a'] });
});

test('work for another folder is its own', () => {
  shout(temporaryFolder({}), ['a']);
  expect(shout(temporaryFolder({}), ['a']).done).toEqual(['a']);
});
