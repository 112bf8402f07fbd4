import type { Language } from './language.ts';

export const persian: Language = {
  tag: 'fa',
  dir: 'rtl',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
