import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const persian: Language = {
  tag: 'fa',
  dir: 'rtl',
  abbreviations: '',
  codePage: { encoding: 'windows-1256', letters: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيى،؛؟\u200C' },
  dates,
  reading,
  names,
  quotations,
};
