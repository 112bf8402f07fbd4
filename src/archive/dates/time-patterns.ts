/** The ways to write a time of day. */
import type { Words } from './compile-words.ts';
import type { DateMeaning } from './date-expression.ts';
import type { Groups, Pattern } from './pattern.ts';
import { NUMBERS, numberOf } from './shape.ts';

/** The patterns of times: 16:08, 7.04 pm, 10h00, 12.11 Uhr, 07:29 GMT. A bare hour needs its am, pm or "Uhr". */
export function timePatterns(words: Words): Pattern[] {
  const hour = `(?<hour>[${NUMBERS.hour}])`;
  const minute = `(?<minute>[${NUMBERS.minute}])`;
  const half = ` ?(?:(?<am>${words.am})|(?<pm>${words.pm}))`;
  const offset = `(?<offset>[+-][${NUMBERS.minute}${NUMBERS.hour}](?::?[${NUMBERS.minute}])?)`;
  const zone = `(?: ?\\(?(?<zone>${words.zone.source})\\)?${offset}?|${offset.replace('offset', 'bare')})?`;
  const seconds = `(?::[${NUMBERS.minute}](?:[.,][${NUMBERS.any}])?)?`;
  const read = (groups: Groups) => readTime(groups, words);
  const before = `(?<![${NUMBERS.any}][.,:/-]?|[$€£¥])`;
  const after = `(?![:/-]?[${NUMBERS.any}])`;
  return [
    { source: `${hour}(?::|${words.hour})${minute}${seconds}(?:${half}| ?${words.hour})?${zone}` },
    { source: `${hour}\\.${minute}(?:${half}| ?${words.hour}|(?= ?${words.zone.source}))${zone}` },
    { source: `${hour}(?:${half}| ?${words.hour})${zone}` },
  ].map(({ source }) => ({ before, source, begins: NUMBERS.hour, after, read }));
}

function readTime(groups: Groups, words: Words): DateMeaning | null {
  const stated = numberOf(groups['hour']);
  const minute = groups['minute'] === undefined ? 0 : numberOf(groups['minute']);
  const isHalf = groups['am'] !== undefined || groups['pm'] !== undefined;
  if (isHalf && groups['am'] !== undefined && stated > 12) return null;
  const hour = !isHalf || stated > 12 ? stated : (stated % 12) + (groups['pm'] === undefined ? 0 : 12);
  return { kind: 'time', time: `T${pad(hour)}:${pad(minute)}${zoneOf(groups, words)}` };
}

/** The offset in EDTF, where it is certain: of GMT+3 or +03:00 the figures, of a name its one meaning. */
function zoneOf(groups: Groups, words: Words): string {
  const name = words.zone.valueOf(groups['zone']);
  const offset = groups['offset'] ?? groups['bare'];
  if (offset === undefined || (name !== undefined && name !== 'Z')) return name ?? '';
  const [hours, minutes] = [numberOf(offset[1]), offset.length > 2 ? numberOf(offset.at(-1)) : 0];
  return hours > 14 ? '' : `${offset[0] ?? ''}${pad(hours)}:${pad(minutes)}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
