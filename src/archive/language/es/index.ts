import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const spanish: Language = {
  tag: 'es',
  dir: 'ltr',
  abbreviations: 'Sr | Sra | Sres | Srta | Dr | Dra | Prof | Lic | Ing | Gral | Mons | Ud | Uds | EE',
  codePage: { encoding: 'windows-1252', letters: 'áéíñóúü' },
  dates,
  reading,
  names,
  quotations,
};
