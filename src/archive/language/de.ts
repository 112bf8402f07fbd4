import type { Language } from './language.ts';

export const german: Language = {
  tag: 'de',
  dir: 'ltr',
  dates: {},
  reading: {},
  names: {
    particles: 'von|vom|zu|zur|der|den',
    suffixes: 'der altere|der jungere',
    articles: 'der|die|das|den|dem|des',
    places: 'in|im|aus|bei|nahe|nach',
  },
  quotations: {},
};
