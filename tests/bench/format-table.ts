/** The figures of a bench as a table, for a person at a terminal. */
import { STAGES } from '../../src/site/build/laps.ts';
import type { Time } from './clock.ts';
import type { Files } from './count-files.ts';
import type { Machine } from './machine.ts';
import type { GrowthFigures } from './measure-growth.ts';
import type { PageFigures } from './measure-pages.ts';
import type { Measured } from './measure-size.ts';
import type { OtherFigures } from './others/measure-others.ts';
import { inAll, type Ratios } from './ratios.ts';

/** What was measured of a size. */
interface Figures extends Measured {
  readonly ratios: Ratios;
}

interface All {
  readonly machine: Machine;
  /** By size, as they were asked for. */
  readonly figures: readonly Figures[];
  readonly growth: GrowthFigures;
}

type Row = readonly [name: string, valueOf: (figures: Figures) => string];

/** Times are by the clock, and then of all processors together. */
export function formatTable({ machine, figures, growth }: All): string {
  const [first] = figures;
  const rows: Row[] = [
    ['articles', ({ articles }) => count(articles)],
    ['rounds', ({ rounds }) => count(rounds)],
    heading('One core, an article'),
    ...(['load', 'read', 'annotate', 'relate'] as const).map((stage): Row => [
      stage,
      ({ archive, articles }) => `${(archive[stage].cpu / articles).toFixed(2)} ms`,
    ]),
    heading('Build from nothing'),
    ...(Object.keys(STAGES) as (keyof typeof STAGES)[]).map((stage): Row => [
      stage,
      ({ cold }) => seconds(cold.stages[stage]),
    ]),
    ['in all', ({ cold }) => inTime(cold)],
    [
      'of the size before',
      ({ ratios: { before } }) => (before ? `${inTimes(before.articles)}: ${inRatio(before, inTimes)}` : ''),
    ],
    ['peak memory', ({ cold }) => inMegabytes(cold.memory)],
    ['site', ({ site }) => inFiles(site)],
    ['of it for search', ({ search }) => inFiles(search)],
    heading('Build again after'),
    ...Object.keys(first?.warm ?? {}).flatMap((name): Row[] => [
      [name, ({ warm }) => of(warm[name], inTime)],
      ['of the first', ({ ratios: { warm } }) => of(warm[name], (ratio) => inRatio(ratio, inPercent))],
    ]),
    ...Object.keys(first?.others ?? {}).flatMap((name) => otherRows(name)),
    heading('Search: median, worst'),
    ...(['first', 'further'] as const).map((query): Row => [
      `${query} query`,
      ({ searching: { median, worst } }) =>
        [median, worst].map((of) => `${Math.round(of[query] / 1000)} KB`).join(', '),
    ]),
    ['results after', ({ searching: { median, worst } }) => `${median.time} ms, ${worst.time} ms`],
    ...(first?.pages ? pageRows(first.pages) : []),
  ];
  const lines = rows.map(([name, valueOf]) =>
    [name.padEnd(22), ...figures.map((each) => valueOf(each).padStart(28))].join('').trimEnd(),
  );
  return [
    ...lines,
    '',
    'Times by the clock and of all processors together. Memory is the highest sum of what all processes of a',
    'build have in it, Pagefind’s too; what several share counts for each.',
    `2,000 actors take ${growth.actors.toFixed(2)} times as long to annotate as 50; a character of a text of 10 MB`,
    `${growth.length.toFixed(2)} times as long to read and annotate as one of 3 KB.`,
    `${machine.processor}, ${machine.cores} cores, ${inMegabytes(machine.memory)}; ${machine.system}, Node ${machine.node}`,
  ].join('\n');
}

const heading = (title: string): Row => [`\n${title}`, () => ''];

/** What another generator needs, and how much of its time Dossier takes for a build from nothing. */
function otherRows(name: string): Row[] {
  const row = (title: string, valueOf: (figures: OtherFigures) => string): Row => [
    title,
    ({ others }) => of(others[name], valueOf),
  ];
  return [
    heading(`${name}, then Pagefind`),
    row('render', ({ render }) => inTime(render)),
    row('index', ({ index }) => inTime(index)),
    row('in all', ({ render, index }) => inTime(inAll(render, index))),
    ['Dossier, of that', ({ ratios: { others } }) => of(others[name], (ratio) => inRatio(ratio, inTimes))],
    row('peak memory', ({ render, index }) => inMegabytes(Math.max(render.memory, index.memory))),
    row('site', ({ site }) => inFiles(site)),
  ];
}

const of = <T>(value: T | undefined, format: (value: T) => string): string =>
  value === undefined ? '' : format(value);

/** What Lighthouse says: the lowest score of five kinds of pages, and what the page of an article weighs. */
const pageRows = ({ lowest }: PageFigures): Row[] => [
  heading('Lighthouse, lowest of 100'),
  ...Object.keys(lowest).map((category): Row => [
    category,
    ({ pages }) => of(pages?.lowest[category], String),
  ]),
  [
    'an article’s page',
    ({ pages }) =>
      of(pages?.article, ({ requests, bytes }) => `${requests} requests, ${(bytes / 1000).toFixed(1)} KB`),
  ],
];

const inRatio = ({ wall, cpu }: Time, format: (ratio: number) => string): string =>
  `${format(wall)}, ${format(cpu)}`;

const inTime = ({ wall, cpu }: Time): string => `${seconds(wall)}, ${seconds(cpu)}`;

const known = (value: number, text: string): string => (Number.isNaN(value) ? '–' : text);

const count = (value: number): string => new Intl.NumberFormat('en').format(value);

const seconds = (time: number): string => known(time, `${(time / 1000).toFixed(1)} s`);

const inTimes = (ratio: number): string => known(ratio, `${ratio.toFixed(2)} ×`);

const inPercent = (ratio: number): string => known(ratio, `${Math.round(ratio * 100)} %`);

const inMegabytes = (bytes: number): string => known(bytes, `${count(Math.round(bytes / 1e6))} MB`);

const inFiles = ({ files, pages, bytes }: Files): string =>
  `${count(files)} (${count(pages)} pages), ${inMegabytes(bytes)}`;
