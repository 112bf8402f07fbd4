import type { Language } from './language.ts';

export const french: Language = {
  tag: 'fr',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
