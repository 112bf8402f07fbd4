/** Whether a line credits an outlet, an agency, or people beside the authors. */
import { isAgency } from './agencies.ts';
import type { Line } from './lines.ts';
import type { Sight } from './sight.ts';
import { after, opening, type Words } from './words.ts';

/** "Via …", "(Reporting by …)", "… appeared first on …" */
export function creditOf(line: Line, words: Words): Sight | undefined {
  const { key } = line;
  if (opensOrEnds(line, words.contributors)) return { line, kind: 'contributors' };
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

function opensOrEnds({ key, words }: Line, phrases: readonly string[]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.includes(' ') &&
      (key.startsWith(`${phrase} `) || key === phrase || (key.endsWith(phrase) && words < 20)),
  );
}

/** The agencies of a signature such as "ab/dpa" or "(AFP, Reuters)"; initials may stand beside them. */
export function signatureOf(raw: string): string | undefined {
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
