/** What tells languages apart, those without data among them. */

/** Languages without data, by their frequent words, so that their texts are not taken for another's. */
export const OTHERS: Readonly<Record<string, string>> = {
  it: `il | di | che | è | la | per | un | non | in | una | con | del | sono | da | della | al | si |
    dei | le | più | nel | gli | alla | anche | ha`,
  pt: `o | de | que | e | do | da | em | um | para | é | com | não | uma | os | no | se | na | por |
    mais | as | dos | como | mas | foi | ao | das | são`,
  nl: `de | het | een | van | en | in | is | dat | op | te | voor | met | zijn | niet | aan | er | om |
    ook | als | maar | bij | door | naar | die`,
  tr: `ve | bir | bu | da | de | için | ile | olarak | çok | olan | daha | gibi | en | sonra | kadar |
    ne | ancak | olduğu | göre | ise`,
  pl: `w | i | na | z | się | nie | do | to | że | jest | o | jak | po | za | od | przez | dla | ale |
    są | oraz | który | która | tym`,
  sv: `och | i | att | det | som | en | på | är | av | för | med | till | den | har | inte | om | ett |
    men | var | sig | de | från`,
  da: `og | i | at | det | er | en | til | af | på | som | for | med | har | den | de | ikke | et |
    der | var | fra | også`,
  uk: `і | в | на | з | що | не | до | у | та | за | про | від | як | це | для | його | він | вона |
    але | був | були | після | також`,
  ur: `کے | کی | میں | ہے | اور | سے | کا | کو | اس | پر | نے | کہ | ہیں | یہ | کر | بھی | تھا`,
  id: `yang | dan | di | dari | untuk | dengan | pada | ini | itu | dalam | tidak | akan | oleh | juga |
    sebagai | telah | kepada`,
  ro: `și | de | la | în | a | că | pe | cu | un | o | nu | din | pentru | care | este | mai | au |
    fost | prin`,
  cs: `a | v | na | se | že | je | s | z | do | o | k | by | ale | za | to | jako | po | která | podle |
    jsou`,
};

/** A script that only one of the languages here is written in. */
export const SCRIPTS: readonly (readonly [RegExp, string])[] = [
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
export const LETTERS: readonly (readonly [RegExp, string])[] = [
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

/** Languages without data that are written from the right. */
export const FROM_RIGHT: ReadonlySet<string> = new Set(['ur', 'yi', 'ps', 'ug', 'sd', 'ckb', 'dv']);
