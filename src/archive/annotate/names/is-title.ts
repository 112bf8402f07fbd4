import type { Naming } from './compile-vocabulary.ts';
import type { Found, Range } from './found.ts';
import { isStrangerAfter } from './is-part-of-name.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from '../words/passages.ts';

/**
 * Whether a role is only the title of a name beside it ("President Ann Marlow", "Ann Marlow, the
 * president,"), or a role that its holder has no longer ("the former president").
 * @param before the name before the role, if it is there
 * @param after the persons whom a name right after the role may mean
 */
export function isTitle(
  passage: TextPassage,
  role: Range,
  actor: string,
  before: Found | undefined,
  after: readonly Naming[],
  rules: NameRules,
): boolean {
  const { words } = passage;
  const gap = words[role.after]?.gap ?? '';
  const isStranger = !passage.capitalised && isStrangerAfter(passage, role.after, rules);
  if (/^\s$/v.test(gap) && (after.length > 0 || isStranger)) return true;
  if (/^,\s$/v.test(gap) && after.some((naming) => naming.actor === actor)) return true;
  const first = rules.articles.has(words[role.first - 1]?.key ?? '') ? role.first - 1 : role.first;
  if (rules.former.has(words[role.first - 1]?.key ?? '') && words[role.first]?.joins) return true;
  return before?.naming.actor === actor && before.after === first && /^,\s$/v.test(words[first]?.gap ?? '');
}
