import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
