import type { Language } from './language.ts';

export const russian: Language = {
  tag: 'ru',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {
    particles: 'оглы|кызы',
    suffixes: '',
    articles: '',
    places: 'в|во|из|под|около|близ',
  },
  quotations: {},
};
