/** Which language a text is in, from its script and its most frequent words. */
import { LANGUAGES } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';
import type { StatedText } from '../records.ts';
import { fold, type Line } from './lines.ts';

/** Languages without a data file, by frequent words, so that their texts are not taken for another's. */
const OTHERS: Readonly<Record<string, string>> = {
  it: 'il di che è la per un non in una con del sono da della al si dei le più nel gli alla anche ha',
  pt: 'o de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das são',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als maar bij door naar die',
  tr: 've bir bu da de için ile olarak çok olan daha gibi en sonra kadar ne ancak olduğu göre ise',
  pl: 'w i na z się nie do to że jest o jak po za od przez dla ale są oraz który która tym',
  sv: 'och i att det som en på är av för med till den har inte om ett men var sig de från',
  da: 'og i at det er en til af på som for med har den de ikke et der var fra også',
  uk: 'і в на з що не до у та за про від як це для його він вона але був були після також',
  ur: 'کے کی میں ہے اور سے کا کو اس پر نے کہ ہیں یہ کر بھی تھا',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga sebagai telah kepada',
  ro: 'și de la în a că pe cu un o nu din pentru care este mai au fost prin',
  cs: 'a v na se že je s z do o k by ale za to jako po která podle jsou',
};

/** A script that only one of the languages here is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
  [/[\u0900-\u097f]/gu, 'hi'],
  [/[\u0530-\u058f]/gu, 'hy'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
];

/** Letters that of the languages of one script only one writes, or writes often. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ыэъ]/gu, 'ru'],
  [/[іїєґ]/gu, 'uk'],
  [/[پچژگک]|\u200c/gu, 'fa'],
  [/[ةيىك]/gu, 'ar'],
  [/[ٹڈڑےںہ]/gu, 'ur'],
  [/ß/gu, 'de'],
  [/[ñ¿¡]/gu, 'es'],
  [/[ãõ]/gu, 'pt'],
  [/[łżśę]/gu, 'pl'],
  [/[ğış]/gu, 'tr'],
];

const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7af]/u;

const FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ug', 'sd', 'ckb', 'dv']);

/** By word, the languages in which it is frequent. */
const FREQUENT = new Map<string, string[]>();
for (const [tag, list] of [
  ...LANGUAGES.map(({ tag: own, reading }) => [own, phrasesOf(reading.common)] as const),
  ...Object.entries(OTHERS).map(([tag, list]) => [tag, list.split(' ')] as const),
]) {
  for (const word of new Set(list.map(fold)))
    if (word) FREQUENT.set(word, [...(FREQUENT.get(word) ?? []), tag]);
}

/** So much of a text is looked at; so many frequent words must be found; such a share of all. */
const SAMPLE = 2000;
/** So much prose tells the language without the short lines. */
const ENOUGH = 500;
const FEWEST = 3;
const SHARE = 0.08;

export interface ToldLanguage {
  readonly language: StatedText;
  readonly tag: string | null;
  readonly dir: 'ltr' | 'rtl';
}

/** The direction of a language's script, from its tag. */
export const dirOf = (tag: string): 'ltr' | 'rtl' =>
  FROM_RIGHT.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** Tells the language of a text, or leaves it open where its words do not tell. */
export function tellLanguage(lines: readonly Line[]): ToldLanguage {
  const sample = sampleOf(lines);
  for (const [script, tag] of BEYOND_LATIN.test(sample) ? SCRIPTS : []) {
    const own = count(sample, script);
    const letters = own > 0 ? count(sample, /\p{L}/gu) : 0;
    if (own > letters / 3 && letters > 1) return told(tag, 'from its script');
  }
  const words = fold(sample).split(/[\s.,;:!?()"“”«»،؛؟-]+/u);
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const tag of FREQUENT.get(word) ?? []) scores.set(tag, (scores.get(tag) ?? 0) + 1);
  }
  for (const [letters, tag] of LETTERS) {
    const found = count(sample, letters);
    if (found > 0) scores.set(tag, (scores.get(tag) ?? 0) + found);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const clear =
    best && best[1] >= FEWEST && best[1] >= words.length * SHARE && best[1] > (second?.[1] ?? 0) * 1.1;
  if (clear) return told(best[0], 'from its most frequent words');
  return { language: { value: null, basis: 'absent' }, tag: null, dir: sidesOf(sample) };
}

function told(tag: string, how: string): ToldLanguage {
  return { language: { value: tag, basis: 'inferred', note: `Told ${how}.` }, tag, dir: dirOf(tag) };
}

/** The longest lines first: the body tells the language, not the menu. */
function sampleOf(lines: readonly Line[]): string {
  let sample = '';
  for (const least of [12, 1]) {
    for (const { text, words } of lines) {
      if (sample.length >= SAMPLE) break;
      if (words >= least && (least > 1 || words < 12)) sample += `${text.slice(0, SAMPLE)} `;
    }
    if (sample.length > ENOUGH) break;
  }
  return sample.slice(0, SAMPLE);
}

/** The direction of most letters. */
function sidesOf(sample: string): 'ltr' | 'rtl' {
  const right = count(sample, /[\u0590-\u08ff\ufb1d-\ufefc]/gu);
  return right > count(sample, /\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}

/** How often a sign of a kind stands in a text: most kinds never do. */
const count = (text: string, signs: RegExp): number =>
  text.search(signs) < 0 ? 0 : (text.match(signs)?.length ?? 0);
