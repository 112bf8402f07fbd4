/** What a line is by its own evidence, before its neighbours are asked. */
import type { DiscardReason } from '../records.ts';
import { sellsPictures } from './agencies.ts';
import type { Line } from './lines.ts';
import { lookUpLine, numberless } from './look-up-line.ts';
import { readMeta } from './read-meta.ts';
import { captionOf } from './recognise-caption.ts';
import { creditOf, signatureOf } from './recognise-credit.ts';
import type { Kind, Sight } from './sight.ts';
import { after, opening, type Words } from './words.ts';

/** A line with more words, or more characters, is prose or a caption. */
const FEW = 40;
const LONGEST = 600;
const ADDRESS =
  /^[-–—\s<(]*((?:https?:\/\/|www\.)[^\s<>"()]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|news|[a-z]{2}))[>)\s]*$/iu;
const STORY_CODE = /^[\s:：#.،-]*([\p{L}\p{N}][\p{L}\p{N}/_-]{0,24})\s*$/u;
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
  const agency = signatureOf(line.raw);
  if (agency) return { line, kind: 'agency', value: agency };

  const address = text.includes('.') ? ADDRESS.exec(line.raw)?.[1] : undefined;
  if (address) return { line, kind: 'address', value: address };
  const site = text.includes('://') ? SITE.exec(line.raw)?.[1] : undefined;
  if (site) return { line, kind: 'site', value: site };
  return (
    labelled() ??
    rights() ??
    link() ??
    caption() ??
    stamped() ??
    creditOf(line, words) ??
    furniture() ??
    meta() ??
    plain()
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
    const opened =
      opening(words.openings, key) ??
      (/\p{Nd}/u.test(key) ? opening(words.openings, numberless(key)) : undefined);
    if (opened) return set(opened.value);
    const asks = !prose() && words.pleas.some((plea) => key.includes(plea));
    return asks ? set('notice') : undefined;
  }

  function caption(): Sight | undefined {
    const kind = captionOf(line, words);
    return kind && sight(kind);
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
