import { annotate } from '../../../../src/archive/annotate/annotate.ts';
import type { ReadArticle } from '../../../../src/archive/records.ts';
import { articleOf, vocabularyOf } from '../marked.ts';

/** Made-up people and bodies, in the scripts of the languages that are tested. */
export const vocabulary = vocabularyOf({
  'ada-lind': {
    type: 'person',
    prefLabel: 'Ada Lind',
    altLabel: ['Ада Линд', 'آدا ليند', 'אדה לינד', 'آدا لیند'],
  },
  'bo-aro': { type: 'person', prefLabel: 'Bo Aro', altLabel: ['Бо Аро', 'بو آرو', 'بو ارو', 'בו ארו'] },
  norvania: { type: 'state', prefLabel: 'Norvania', demonym: ['Norvanian'], altLabel: ['Норвания'] },
  'harbour-office': {
    type: 'organisation',
    prefLabel: 'Harbour Office',
    altLabel: ['Hafenamt', 'Bureau du port', 'Oficina del Puerto', 'Портовое управление', 'هيئة الموانئ'],
  },
  'daily-tide': { type: 'media', prefLabel: 'Daily Tide' },
});

/** Every quotation of some paragraphs, as `speaker: text`; partial ones in brackets. */
export function spoken(paragraphs: readonly string[], language = 'en', fields: Partial<ReadArticle> = {}) {
  const { quotations } = annotate(articleOf(paragraphs, language, fields), vocabulary);
  return quotations.map(({ speaker, speakerText, text, partial }) => {
    const who = speaker ?? (speakerText === null ? 'nobody' : `“${speakerText}”`);
    return partial ? `[${who}: ${text}]` : `${who}: ${text}`;
  });
}
