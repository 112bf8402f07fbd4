/** What a line is by its own evidence, before its neighbours are asked. */
import type { DiscardReason } from '../records.ts';
import { isAgency, sellsPictures } from './agencies.ts';
import { fold, type Line } from './lines.ts';
import { lookUpLine, numberless } from './look-up-line.ts';
import { readMeta, type Meta } from './read-meta.ts';
import { opening, type Words } from './words.ts';

export type Kind =
  /** A sentence or more. */
  | 'prose'
  /** A few words that could be a headline, a subheading, a link. */
  | 'short'
  /** Something of the page, for the reason that comes with it. */
  | 'furniture'
  /** A heading over other articles, and a link to one between paragraphs. */
  | 'list'
  | 'aside'
  | 'link'
  /** A link to the rest of the article. */
  | 'more'
  | 'section'
  | 'meta'
  /** A date that heads an entry of a chronology. */
  | 'entry'
  | 'agency'
  | 'address'
  /** The site's name with its address. */
  | 'site'
  | 'label'
  | 'story-code'
  | 'rights'
  | 'reprint'
  | 'contributors'
  | 'caption'
  /** The credit of a picture, on a line of its own. */
  | 'picture-credit';

export interface Sight {
  readonly line: Line;
  readonly kind: Kind;
  readonly reason?: DiscardReason;
  readonly meta?: Meta;
  /** The part of the line that a label or a phrase introduces. */
  readonly value?: string;
}

/** A line with more words, or more characters, is prose or a caption. */
const FEW = 40;
const LONGEST = 600;
const ADDRESS =
  /^[-–—\s<(]*((?:https?:\/\/|www\.)[^\s<>"()]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|news|[a-z]{2}))[>)\s]*$/iu;
const STORY_CODE = /^[\s:：#.،-]*([\p{L}\p{N}][\p{L}\p{N}/_-]{0,24})\s*$/u;
/** "Jo Author / Harbour Party": who is seen or who took the picture, and whose it is. */
const NAME_AND_SOURCE = /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\/\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)*$/u;
/** "Harbour Post - https://harbour.example" */
const SITE = /^[-–—\s]*(\p{L}[^|]{1,50}?)\s*[-–—|:]\s*<?https?:\/\/[^\s/]+\/?>?[-–—\s]*$/u;
const SIGN_ONLY = /^[^\p{L}\p{N}]*$/u;

/** Recognises a line: the first evidence that fits, the surest first. */
export function recognise(line: Line, words: Words): Sight {
  const { key, text } = line;
  if (SIGN_ONLY.test(text.slice(0, FEW)) && line.words < 4) return set('site-furniture');
  if (line.words > FEW || line.raw.length > LONGEST) return caption() ?? sight('prose');

  const meaning = lookUpLine(line, words);
  if (meaning === 'label') return sight('label');
  if (meaning === 'section' || meaning === 'list' || meaning === 'aside' || meaning === 'more')
    return sight(meaning);
  if (meaning) return set(meaning);
  const agency = signature(line.raw);
  if (agency) return { line, kind: 'agency', value: agency };

  const address = text.includes('.') ? ADDRESS.exec(line.raw)?.[1] : undefined;
  if (address) return { line, kind: 'address', value: address };
  const site = text.includes('://') ? SITE.exec(line.raw)?.[1] : undefined;
  if (site) return { line, kind: 'site', value: site };
  return (
    labelled() ?? rights() ?? link() ?? caption() ?? stamped() ?? credit() ?? furniture() ?? meta() ?? plain()
  );

  function sight(kind: Kind): Sight {
    return { line, kind };
  }

  function set(reason: DiscardReason): Sight {
    return { line, kind: 'furniture', reason };
  }

  /** "Story code: 12", "Link: https://…" */
  function labelled(): Sight | undefined {
    const code = opening(words.storyCode, key);
    const value = code && STORY_CODE.exec(after(line.raw, code.phrase))?.[1];
    if (value && /\p{Nd}{2}/u.test(value)) return { line, kind: 'story-code', value };
    const title = opening(words.title, key);
    const headline = title && /^[^:：]*[:：]\s*(\S.*)$/u.exec(line.raw)?.[1];
    if (headline && /^\s*[:：]/u.test(after(text, title.phrase))) {
      return { line, kind: 'short', value: headline };
    }
    const section = opening(words.section, key);
    const name = section && /^[^\p{L}]*[\p{L}\s]+:\s*([\p{L}][^:,|]{1,40})$/u.exec(line.raw)?.[1];
    if (name && line.words <= 7) return { line, kind: 'section', value: name };
    const place = opening(words.address, key) && /(?:https?:\/\/|www\.)\S+$/iu.exec(line.raw)?.[0];
    return place ? { line, kind: 'address', value: place, reason: 'label' } : undefined;
  }

  function rights(): Sight | undefined {
    const named = words.rights.some((phrase) => key.includes(phrase));
    const opened = /^(?:©|\(c\))/iu.test(text) || words.rights.some((phrase) => key.startsWith(phrase));
    if (!opened && !(named && (text.includes('©') || !prose()))) return undefined;
    const picture = !/\p{Nd}{4}/u.test(text) && text.split(/[/|,©]/u).some(sellsPictures);
    return sight(picture ? 'picture-credit' : 'rights');
  }

  /** "[Read: …]", "See also: …", "Read more here" */
  function link(): Sight | undefined {
    if (opening(words.more, key)) return sight('more');
    if (/^\[[^[\]]+\]$/u.test(text) && line.words > 2) return sight('link');
    const aside = opening(words.asides, key);
    const rest = aside && after(text, aside.phrase);
    const clear = aside?.phrase.includes(' ') && !line.ended;
    return rest && (clear || /^\s*[:|»>›-]/u.test(rest)) ? sight('link') : undefined;
  }

  function caption(): Sight | undefined {
    const bracket = /(?:^|\s)\(([^()]{2,60})\)[.\s]*$/u.exec(text.slice(-70))?.[1];
    if (bracket && !text.startsWith('(') && (isPictures(bracket) || opening(words.captions, fold(bracket)))) {
      return sight('caption');
    }
    const seller = words.soldBy.exec(text.slice(-60))?.[1];
    const sold = seller !== undefined && sellsPictures(seller);
    const named = sold && line.words <= 8 && text.split(/[\s/|,]+/u).every(isNamePart);
    if (named || (line.words <= 6 && NAME_AND_SOURCE.test(text))) {
      return sight('picture-credit');
    }
    if (sold) return sight('caption');
    const opened = opening(words.captions, key);
    const rest = opened && after(text, opened.phrase);
    if (rest && line.words <= 8 && /^\s*[:：©/]/u.test(rest)) return sight('picture-credit');
    if (rest && /^\s*[:：.|(–—-]/u.test(rest)) return sight('caption');
    if (rest && opened.phrase.includes(' ') && rest.startsWith(',')) return sight('caption');
    const inside = /\s([^\s:：]+)[:：]\s*(?:\S+\s+){0,5}\S+$/u.exec(text.slice(-100));
    const labelled = inside?.[1] && opening(words.captions, fold(inside[1]))?.phrase === fold(inside[1]);
    const closed = text.split(' ').slice(-2).join(' ');
    return labelled || opening(words.captions, fold(closed))?.phrase === fold(closed)
      ? sight('caption')
      : undefined;
  }

  /** A word of a name or of a credit. */
  function isNamePart(word: string): boolean {
    const small = [words.particles, words.via, words.by].some((list) => list.has(word));
    return small || /^[\p{Lu}\p{Lo}©&(]/u.test(word);
  }

  function isPictures(credit: string): boolean {
    return credit.split(words.sellers).some(sellsPictures);
  }

  /** "Via …", "(Reporting by …)" */
  function credit(): Sight | undefined {
    if (opensOrEnds(words.contributors)) return sight('contributors');
    const feed = words.feed.find((phrase) => key.includes(` ${phrase} `));
    const site =
      feed &&
      line.raw.slice(line.raw.toLowerCase().indexOf(feed) + feed.length).replace(/^[\s:]+|[\s.]+$/gu, '');
    if (site && site.split(/\s+/u).length <= 6) return { line, kind: 'site', value: site };
    const source = opening(words.reprint, key);
    const name = source && after(line.raw, source.phrase).replace(/^[\s:：-]+|[\s.]+$/gu, '');
    if (!name || line.words > 24) return undefined;
    const colon = /^\s*[:：]/u.test(after(line.raw, source.phrase));
    return colon || source.phrase.includes(' ') || line.words <= 4
      ? { line, kind: 'reprint', value: name }
      : undefined;
  }

  function opensOrEnds(phrases: readonly string[]): boolean {
    return phrases.some(
      (phrase) =>
        phrase.includes(' ') &&
        (key.startsWith(`${phrase} `) || key === phrase || (key.endsWith(phrase) && line.words < 20)),
    );
  }

  function furniture(): Sight | undefined {
    const steps = line.words <= 9 && !/[«“"]/u.test(text) ? text.split(/\s[»›>]\s/u) : [];
    if (steps.length > 1) {
      return { line, kind: 'furniture', reason: 'site-furniture', value: `/${steps.at(-1) ?? ''}` };
    }
    const trail = opening(words.home, key);
    const rest = trail && after(line.raw, trail.phrase);
    // A script with capitals needs a sign: "Home is where …" is a headline.
    const stepped = rest && (/^\s*[>/»›|]/u.test(rest) || (/^\p{Lo}/u.test(text) && line.words <= 5));
    if (stepped && !line.ended && line.words <= 8) {
      const value = rest.replace(/^[^\p{L}]+/u, '');
      return { line, kind: 'furniture', reason: 'site-furniture', value };
    }
    const opened = opening(words.openings, key) ?? opening(words.openings, numberless(key));
    if (opened) return set(opened.value);
    const asks = !prose() && words.pleas.some((plea) => key.includes(plea));
    return asks ? set('notice') : undefined;
  }

  /** A line with a year in figures may be a stamp that also tells a source or a section. */
  function stamped(): Sight | undefined {
    return /\p{Nd}{4}/u.test(text) ? meta() : undefined;
  }

  function meta(): Sight | undefined {
    const read = prose() ? null : readMeta(line, words);
    return read ? { line, kind: 'meta', meta: read } : undefined;
  }

  function prose(): boolean {
    if (line.words >= 25) return true;
    if (line.ended) return line.words >= (line.ended === '.' || line.ended === '…' ? 6 : 13);
    return line.words >= 9 && /[:：]$/u.test(text) && /[.!?؟]["”»]?\s+\P{Ll}/u.test(text);
  }

  function plain(): Sight {
    return sight(prose() ? 'prose' : 'short');
  }
}

/** The agencies of a signature such as "ab/dpa" or "(AFP, Reuters)"; initials may stand beside them. */
function signature(raw: string): string | undefined {
  if (raw.length > 60) return undefined;
  const whole = raw.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
  if (isAgency(whole)) return whole;
  const parts = [...raw.matchAll(/[^/,()+&]+/gu)].map((part) => ({ name: part[0].trim(), at: part.index }));
  const agencies = parts.filter(({ name }) => isAgency(name));
  const [first, last] = [agencies[0], agencies.at(-1)];
  const rest = parts.filter(({ name }) => name && !isAgency(name));
  if (!first || !last || !rest.every(({ name }) => /^\p{Ll}{1,4}$/u.test(name))) return undefined;
  return raw.slice(first.at, last.at + last.name.length + 1).replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
}

/** What stands behind a phrase that opens a text, in the text's own characters. */
function after(text: string, phrase: string): string {
  let rest = text;
  for (let left = phrase.split(' ').length; left > 0; left -= 1) {
    rest = rest.slice(/^[^\p{L}\p{N}©&]*[\p{L}\p{N}\p{M}©&'’\u200c-]*/u.exec(rest)?.[0].length ?? 0);
  }
  return rest;
}
