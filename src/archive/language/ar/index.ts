import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const arabic: Language = {
  tag: 'ar',
  dir: 'rtl',
  abbreviations: 'د | أ.د',
  codePage: { encoding: 'windows-1256', letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْ،؛؟' },
  dates,
  reading,
  names,
  quotations,
};
