/** `npm run bench`: what archives of several sizes cost, stage by stage, and what others need for the same. */
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.ts';
import { machine } from './machine.ts';
import type { GrowthFigures } from './measure-growth.ts';
import { measureSize, type Measured } from './measure-size.ts';
import { ratiosOf } from './ratios.ts';
import { runScript } from './run-measured.ts';
import { openWorkshop } from './workshop.ts';

const USAGE = `usage: npm run bench -- [--json] [--rounds=N] [ARTICLES…]

Measures made-up archives of so many articles, else of 1,000, 5,000 and 20,000: a build from nothing, and
builds after small changes. Where hugo and eleventy are on the PATH, they build a site of the same articles,
which Pagefind then indexes; where lighthouse is, it looks at a page of each kind. Each is measured in a
process of its own, in turn, with nothing beside it.

  --rounds=N   how often; what is shown are medians. Else 3, and 1 from 20,000 articles on
  --json       figures for programs: times in milliseconds, memory and files in bytes

Nothing here passes or fails.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, rounds: { type: 'string' }, help: { type: 'boolean' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 5000, 20_000];
const roundsOf = (articles: number): number => Number(values.rounds ?? (articles < 20_000 ? 3 : 1));

if (values.help) {
  process.stdout.write(USAGE);
} else if (![...sizes, ...sizes.map(roundsOf)].every((number) => Number.isInteger(number) && number > 0)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  openWorkshop();
  const measured: Measured[] = [];
  for (const articles of sizes) {
    const tell = (what: string): void => console.error(`${articles} articles: ${what}`);
    measured.push(await measureSize(articles, roundsOf(articles), tell));
  }
  const { figures: growth } = await runScript<GrowthFigures>('measure-growth.ts');
  const figures = measured.map((size, index) => ({ ...size, ratios: ratiosOf(size, measured[index - 1]) }));
  const all = { machine, figures, growth };
  console.log(values.json ? JSON.stringify(all, null, 2) : formatTable(all));
}
