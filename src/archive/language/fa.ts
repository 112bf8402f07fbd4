import type { Language } from './language.ts';

export const persian: Language = {
  tag: 'fa',
  dir: 'rtl',
  dates: {},
  reading: {},
  names: {
    particles: 'بن|ابن',
    suffixes: '',
    articles: '',
    places: 'در|از|به|نزدیک',
  },
  quotations: {},
};
