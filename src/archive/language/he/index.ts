import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const hebrew: Language = {
  tag: 'he',
  dir: 'rtl',
  abbreviations: '',
  dates,
  reading,
  names,
  quotations,
};
