import type { Language } from './language.ts';

export const spanish: Language = {
  tag: 'es',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
