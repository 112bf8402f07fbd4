import type { Language } from './language.ts';

export const spanish: Language = {
  tag: 'es',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {
    particles: 'de|del|la|las|los|y',
    suffixes: 'hijo',
    articles: 'el|la|los|las',
    places: 'en|cerca|desde|hacia',
  },
  quotations: {},
};
