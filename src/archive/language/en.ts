import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {
    particles:
      'al|el|ad|as|ash|bin|ben|bint|ibn|abu|van|von|der|den|de|du|da|dos|di|del|della|la|le|st|mac|ter|ten',
    suffixes: 'jr|sr|ii|iii|iv',
    articles: 'the',
    places: 'in|at|near|outside|around|across|inside|downtown|central',
  },
  quotations: {},
};
