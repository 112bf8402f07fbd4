/** The outlet and the place that open a first paragraph: "MOSCOW (Reuters) -", "(Harbour Post) –". */
import { isAgency, isOutlet } from './agencies.ts';
import { fold } from './lines.ts';
import type { Run } from './names.ts';
import { opening, type Words } from './words.ts';

export interface OpeningCredit {
  readonly outlet?: Run;
  readonly place?: Run;
  /** "The Harbour Post wrote:": the paragraph introduces a report taken from the outlet. */
  readonly introduces?: boolean;
}

const DASH = '[-–—ـ]';
const PLACE = String.raw`(?<place>[\p{Lu}\p{Lo}][^()/|:;!?]{1,60}?)`;
const OUTLET = String.raw`(?<outlet>[^()/|:]{2,40}?)`;
const CAPITALS = String.raw`(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?:[\s,]+(?:\p{Lu}[\p{Lu}\p{Ll}.'’-]+)){0,3})`;
const DAY = String.raw`(?:,?\s+[^()/|–—.]{0,12}\p{Nd}[^()/|–—]{0,14}?)?`;

const A_DASH = new RegExp(DASH, 'u');

/** Each with a sign that it cannot do without, and what else must hold. */
const FORMS: readonly (readonly [form: RegExp, sign: RegExp, needs: 'any' | 'outlet' | 'signed'])[] = [
  [new RegExp(String.raw`^\(${OUTLET}\)\s*(?:${DASH}+|:)`, 'u'), /\(/u, 'any'],
  [new RegExp(String.raw`^${PLACE}${DAY}\s*\(${OUTLET}\)\s*[.:]?\s*(?:${DASH}+|:|/)`, 'u'), /\(/u, 'signed'],
  [new RegExp(String.raw`^${PLACE}${DAY},\s+${OUTLET}\s*(?:\s${DASH}+|${DASH}+\s)`, 'u'), A_DASH, 'outlet'],
  [new RegExp(String.raw`^${PLACE}${DAY}\s*[.,]?\s*/${OUTLET}/`, 'u'), /\//u, 'outlet'],
  [
    new RegExp(String.raw`^${PLACE}${DAY}\s*${DASH}+\s*${OUTLET}\s*(?:[.:]|\s${DASH}|${DASH}\s)`, 'u'),
    A_DASH,
    'outlet',
  ],
  [new RegExp(String.raw`^(?<outlet>[\p{Lu}\p{Lo}][^()/|:.,]{1,40}?)\s*\|\s*:?\s`, 'u'), /\|/u, 'any'],
  [new RegExp(String.raw`^${CAPITALS}${DAY}\s*(?:\s${DASH}+\s|[—–]|:\s)`, 'u'), /[-–—ـ:]/u, 'any'],
];

/** Nothing that opens a paragraph is longer. */
const REACH = 160;

/** Reads the beginning of a paragraph, verbatim. */
export function findOpeningCredit(paragraph: string, words: Words): OpeningCredit {
  const text = paragraph.slice(0, REACH);
  for (const [form, sign, needs] of FORMS) {
    const groups = sign.test(text) ? form.exec(text)?.groups : undefined;
    if (!groups) continue;
    const outlet = groups['outlet']?.trim();
    const place = placeAlone(groups['place']);
    if (outlet && !couldBeOutlet(outlet) && !isOutlet(outlet)) continue;
    if (needs === 'outlet' && !isOutlet(outlet ?? '')) continue;
    if (needs === 'signed' && !isOutlet(outlet ?? '') && !/^[\p{Lu}\s.,'’-]+$/u.test(place ?? '')) continue;
    if (place && (words.whole.has(fold(place)) || place.split(/\s+/u).length > 5)) continue;
    if (place && !outlet && isOutlet(place)) return { outlet: { text: place, start: 0 } };
    return {
      ...(outlet && { outlet: { text: outlet, start: text.indexOf(outlet) } }),
      ...(place && { place: { text: place, start: 0 } }),
    };
  }
  return reported(text, words) ?? {};
}

const couldBeOutlet = (name: string): boolean =>
  !/^\p{Ll}/u.test(name) && !/\p{Nd}/u.test(name) && name.split(/\s+/u).length <= 6;

/** The place without the day behind it. */
function placeAlone(place: string | undefined): string | undefined {
  return place?.replace(/,[^,]*\p{Nd}.*$/u, '').trim();
}

/** "According to the report of X, …", "X wrote: …" */
function reported(text: string, words: Words): OpeningCredit | undefined {
  const phrase = opening(words.reported, fold(text))?.phrase;
  if (phrase) {
    const before = phrase.split(' ').length;
    const found = new RegExp(
      String.raw`^(?:\S+\s+){${before}}(?<outlet>[^،,:؛.]{2,50}?)\s*(?:${words.reportedEnd})`,
      'u',
    ).exec(text);
    const outlet = found?.groups?.['outlet'];
    if (outlet && outlet.split(/\s+/u).length <= 6)
      return { outlet: { text: outlet, start: text.indexOf(outlet) } };
  }
  const said = /^(?<outlet>[^:،,.]{2,50}?)\s+(?<verb>\S+?)\s*:/u.exec(text)?.groups;
  const [outlet, verb] = [said?.['outlet'], said?.['verb']];
  if (!outlet || !verb || !words.wrote.has(fold(verb))) return undefined;
  const named =
    isOutlet(outlet) ||
    fold(outlet)
      .split(' ')
      .some((word) => words.outlet.has(word));
  return named ? { outlet: { text: outlet, start: 0 }, introduces: true } : undefined;
}

/** The agency that signs a last paragraph: "… (Reuters)". */
export function findClosingCredit(paragraph: string): string | undefined {
  const name = /(?:\(|[.!?]["'”’»]?\s+)([^().!?]{2,40})\)?[.\s]*$/u.exec(paragraph.slice(-60))?.[1];
  return name && isAgency(name) ? name : undefined;
}
