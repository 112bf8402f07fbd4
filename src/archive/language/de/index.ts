import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const german: Language = {
  tag: 'de',
  dir: 'ltr',
  abbreviations:
    'Dr | Prof | Hr | Fr | Nr | St | Art | Abs | Abb | Bd | Hrsg | Jan | Feb | Apr | Aug | Sept | Okt | Nov | Dez',
  codePage: { encoding: 'windows-1252', letters: 'äöüßé' },
  dates,
  reading,
  names,
  quotations,
};
