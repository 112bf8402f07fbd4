import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { reading } from './reading.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const english: Language = {
  tag: 'en',
  dir: 'ltr',
  abbreviations: `Mr | Mrs | Ms | Messrs | Dr | Drs | Prof | Rev | Hon | Pres | Sen | Sens | Rep |
    Reps | Gov | Gen | Brig | Col | Maj | Capt | Cmdr | Lt | Sgt | Cpl | Pvt | Adm | Supt | St | Mt |
    Ft | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept | Sep | Oct | Nov | Dec`,
  codePage: { encoding: 'windows-1252', letters: 'áâäçéëíîóôöúü' },
  dates,
  reading,
  names,
  quotations,
};
