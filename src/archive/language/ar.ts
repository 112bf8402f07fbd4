import type { Language } from './language.ts';

export const arabic: Language = {
  tag: 'ar',
  dir: 'rtl',
  dates: {},
  reading: {},
  names: {},
  quotations: {},
};
