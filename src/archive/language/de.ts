import type { Language } from './language.ts';

export const german: Language = {
  tag: 'de',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
