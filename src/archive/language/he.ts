import type { Language } from './language.ts';

export const hebrew: Language = {
  tag: 'he',
  dir: 'rtl',
  dates: {},
  reading: {},
  names: {
    particles: 'בן|בר|אבו|אל',
    suffixes: '',
    articles: '',
    places: 'ליד',
  },
  quotations: {},
};
