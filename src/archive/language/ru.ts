import type { Language } from './language.ts';

export const russian: Language = {
  tag: 'ru',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
