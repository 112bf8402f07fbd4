import type { CodePage } from '../language/code-page.ts';
import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';

/** Signs that every Windows code page has at the same place. */
const SIGNS = '\u00A0«»“”„‘’‚…–—•†‡‰€™©®°§¶±·';

/** Words looked at, and how many of them must be frequent words of the language. */
const LOOKED_AT = 2_000;
const SHARE = 0.1;
const AT_LEAST = 4;

/**
 * Decodes a text from a Windows code page where it can be no other: its words are those of a language
 * that was written in it, every letter is one of that language, and no case changes within a word.
 * @param bytes that are not UTF-8
 * @returns `undefined` where anything speaks against it, or for two code pages
 */
export function decodeCodePage(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  if (isBrokenUtf8(bytes)) return undefined;
  const fitting = LANGUAGES.flatMap(({ codePage, reading }) => {
    if (!codePage) return [];
    const text = new TextDecoder(codePage.encoding).decode(bytes);
    return fits(text, codePage, reading) ? [{ text, encoding: codePage.encoding }] : [];
  });
  const texts = new Set(fitting.map(({ text }) => text));
  return texts.size === 1 ? fitting[0] : undefined;
}

/** UTF-8 with a few wrong bytes has characters of several bytes, which a code page hardly ever makes. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder().decode(bytes);
  const wrong = lenient.match(/\uFFFD/gu)?.length ?? 0;
  const right = lenient.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return right * 10 > wrong;
}

function fits(text: string, { letters }: CodePage, { common }: Language['reading']): boolean {
  const foreign = new RegExp(`[^\\x00-\\x7F${SIGNS}${letters}${letters.toUpperCase()}]`, 'u');
  if (foreign.test(text) || /\p{Ll}(?![A-Z])\p{Lu}/u.test(text)) return false;
  const frequent = new Set(phrasesOf(common));
  const words =
    text
      .slice(0, LOOKED_AT * 10)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = words.slice(0, LOOKED_AT).filter((word) => frequent.has(word)).length;
  return hits >= AT_LEAST && hits >= SHARE * Math.min(words.length, LOOKED_AT);
}
