import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const russian: Language = {
  tag: 'ru',
  dir: 'ltr',
  abbreviations: 'г-н | г-жа | проф | акад | ген | ул | св',
  codePage: { encoding: 'windows-1251', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
  dates,
  reading,
  names,
  quotations,
};
