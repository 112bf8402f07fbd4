import type { Language } from './language.ts';

export const french: Language = {
  tag: 'fr',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {
    particles: 'de|du|des|la|le',
    suffixes: 'fils|pere',
    articles: 'le|la|les|l',
    places: 'a|au|en|dans|depuis|vers|pres',
  },
  quotations: {},
};
