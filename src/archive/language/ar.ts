import type { Language } from './language.ts';

export const arabic: Language = {
  tag: 'ar',
  dir: 'rtl',
  dates: {},
  reading: {},
  names: {
    particles: 'ال|بن|ابن|ابو|ابی|عبد',
    suffixes: '',
    articles: '',
    places: 'فی|الی|من|قرب|داخل',
  },
  quotations: {},
};
