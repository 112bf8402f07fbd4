import type { Authorities, Result } from '../archive.ts';

/** The authority files, ready for matching. */
export interface Vocabulary {
  readonly authorities: Authorities;
}

/** Placeholder of the skeleton. */
export const compileVocabulary = (authorities: Authorities): Result<Vocabulary> => ({
  value: { authorities },
  problems: [],
});
