/** WCAG 2.2, 1.4.6 and 1.4.11: what is read and what is told apart, in both themes. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLES = 'src/styles';

/** What text stands on. */
const PAPERS = ['paper', 'paper-raised', 'mark'];

/** Colours that text has; on a mark it keeps the colour of what is around it. */
const TEXTS = ['ink', 'ink-soft', 'link', 'accent', 'supplied', 'inferred'];

/** Colours of lines that tell something. */
const LINES = ['rule-strong', 'accent', 'link'];

const declared = [
  ...readFileSync(`${STYLES}/tokens.css`, 'utf8').matchAll(
    /--(?<name>[\w-]+): light-dark\((?<light>#[\da-f]{6}), (?<dark>#[\da-f]{6})\)/gu,
  ),
].map(({ groups = {} }) => groups);

/** The colours of a theme by their names. */
const coloursOf = (theme: 'light' | 'dark') =>
  new Map(declared.map((groups) => [groups['name'] ?? '', groups[theme] ?? '']));

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs of named colours whose contrast is less than it has to be. */
function tooClose(theme: 'light' | 'dark', fronts: readonly string[], least: number): string[] {
  const colours = coloursOf(theme);
  return fronts.flatMap((front) =>
    PAPERS.flatMap((paper) => {
      const ratio = contrast(colours.get(front) ?? '', colours.get(paper) ?? '');
      return ratio >= least ? [] : [`${front} on ${paper}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('text has a contrast of 7 to 1 to every paper it stands on', () => {
    expect(tooClose(theme, TEXTS, 7)).toEqual([]);
  });

  it('lines that tell something have a contrast of 3 to 1', () => {
    expect(tooClose(theme, LINES, 3)).toEqual([]);
  });
});

describe('the styles', () => {
  const sheets = globSync(`${STYLES}/*.css`).map((file) => ({ file, css: readFileSync(file, 'utf8') }));

  it('colour text with these colours only', () => {
    // The inverse has the contrast of the pair that it turns round.
    const inverse = /\{[^{}]*background: var\(--ink\);\s+color: var\(--paper\);[^{}]*\}/gu;
    const used = sheets.flatMap(({ file, css }) =>
      [...css.replace(inverse, '').matchAll(/(?<![\w-])color: var\(--(?<name>[\w-]+)\)/gu)].map(
        ({ groups }) => `${groups?.['name']} in ${file}`,
      ),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((use) => !TEXTS.includes(use.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('show no text fainter than its colour', () => {
    const faint = sheets.flatMap(({ css }) =>
      [...css.matchAll(/(?<rule>[^{}]*)\{[^{}]*opacity: 0?\.\d/gu)].map(({ groups }) =>
        groups?.['rule']?.trim(),
      ),
    );
    expect(faint.map((rule) => rule?.replace(/\/\*.*?\*\/\s*/gsu, ''))).toEqual([]);
  });
});
