import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const french: Language = {
  tag: 'fr',
  dir: 'ltr',
  abbreviations: 'M | MM | Mme | Mmes | Mlle | Me | Dr | Pr | Mgr | Gal | St | Ste',
  codePage: { encoding: 'windows-1252', letters: 'àâæçèéêëîïôœùûüÿ' },
  dates,
  reading,
  names,
  quotations,
};
