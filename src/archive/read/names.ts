/** What looks like the name of a person, and the names in a byline. */
import { isAgency, isOutlet } from './agencies.ts';
import { fold } from './lines.ts';
import type { Words } from './words.ts';

/** A run of characters of a line. */
export interface Run {
  readonly text: string;
  readonly start: number;
}

/** Could this be a person's name? Two to four words with capitals, where the script has them, and no sign. */
export function looksLikeName(text: string, words: Words): boolean {
  const parts = text.split(/\s+/u);
  if (parts.length < 2 || parts.length > 4 || text.length > 50) return false;
  if (!/^[\p{L}\p{M}\s.'’\u200c-]+$/u.test(text) || words.whole.has(fold(text)) || isOutlet(text))
    return false;
  return parts.every((part, index) => {
    const key = fold(part);
    if (index > 0 && words.particles.has(part)) return true;
    return !/^\p{Ll}/u.test(part) && !words.common.has(key) && !words.outlet.has(key) && !words.desk.has(key);
  });
}

/** Is it a desk of the outlet: "Harbour Post staff"? */
export function isDesk(text: string, words: Words): boolean {
  const parts = fold(text).split(' ');
  return parts.length < 7 && (words.desk.has(parts.join(' ')) || words.desk.has(parts.at(-1) ?? ''));
}

/** Could a few words be the name of an outlet, by a word that such names have? */
export function looksLikeOutlet(text: string, words: Words): boolean {
  const parts = fold(text).split(' ');
  if (parts.length > 6 || words.whole.has(parts.join(' ')) || /\p{Nd}/u.test(text)) return false;
  if (isOutlet(text)) return !isAgency(text) || parts.length > 1;
  if (words.whole.get(parts[0] ?? '') === 'site-furniture') return false;
  if (parts.every((word) => words.outlet.has(word) || words.whole.has(word))) return false;
  const capital = text
    .split(/\s+/u)
    .every((word) => /^[\p{Lu}\p{Lo}&-]/u.test(word) || words.links.has(word));
  return capital && parts.some((word) => words.outlet.has(word)) && parts.length > 1;
}

/** Does a line name authors and nothing else: "A. Author in Lowport and B. Author"? */
export function namesOnly(raw: string, words: Words): readonly Run[] {
  const { authors } = readNames(raw, 0, words);
  return authors.every(({ text }) => looksLikeName(text, words)) ? authors : [];
}

/** What a byline names, in its order. */
export interface Names {
  readonly authors: readonly Run[];
  readonly agencies: readonly Run[];
}

/**
 * Reads the names after the "by" of a byline: authors joined by commas and "and"; what follows "in", a
 * dash or a bar is a place or a title; an agency is no author.
 */
export function readNames(text: string, start: number, words: Words): Names {
  const authors: Run[] = [];
  const agencies: Run[] = [];
  const tail = text.slice(start);
  const stop = /\s[|•·–—/-]+\s|[(@|•·\n]|\s\s|https?:/u.exec(tail)?.index ?? tail.length;
  let joined = true;
  for (const run of splitNames(tail.slice(0, stop), start, words)) {
    const name = { text: run.text, start: run.start };
    if (isAgency(run.text)) agencies.push(name);
    else if (isAuthor(run.text, authors.length === 0, run.joined && joined, words)) authors.push(name);
    else joined = false;
  }
  return { authors, agencies };
}

/** The first name may be a single word; a later one only where "and" joins it. */
function isAuthor(text: string, first: boolean, joined: boolean, words: Words): boolean {
  if (/^\p{Ll}/u.test(text) && !words.particles.has(text.split(' ')[0] ?? '')) return false;
  if (/\d/u.test(text) || text.split(/\s+/u).length > 6) return false;
  if (isDesk(text, words)) return first || joined;
  return first || joined || (looksLikeName(text, words) && !/^\p{Lu}{2,5}$/u.test(text));
}

/** Cuts a list of names at its commas and "and"s, and each name before "in". */
function splitNames(text: string, offset: number, words: Words): (Run & { joined: boolean })[] {
  const runs: (Run & { joined: boolean })[] = [];
  let current: { start: number; end: number; closed: boolean } | undefined;
  let joined = false;
  const flush = () => {
    if (current) {
      runs.push({ text: text.slice(current.start, current.end), start: offset + current.start, joined });
    }
    current = undefined;
  };
  for (const { 0: token, index } of text.matchAll(/[^\s,،;&]+|[,،;&]/gu)) {
    const key = token === '&' ? '&' : fold(token);
    if (words.and.has(key) || /^[,،;&]$/u.test(token)) {
      flush();
      joined = words.and.has(key);
    } else if (current && words.in.has(key)) current.closed = true;
    else if (current && !current.closed) current.end = index + token.length;
    else if (!current) current = { start: index, end: index + token.length, closed: false };
  }
  flush();
  return runs;
}
