/** Times a build of the site: `SEEDS=FOLDER node measure-build.ts OUT`, in the project's own folder. */
import { build } from 'astro';
import { peakMemory, startLaps, type Time } from './clock.ts';

/** What this prints as JSON. */
export interface BuildFigures {
  /** Making the archive, as `measure-archive.ts` times it stage by stage. */
  readonly archive: Time;
  /** Bundling the templates: the same for every archive. */
  readonly bundle: Time;
  readonly render: Time;
  readonly index: Time;
  readonly memory: number;
}

const [out = ''] = process.argv.slice(2);
const lap = startLaps();
const laps: Record<string, Time> = {};
const take = (stage: keyof BuildFigures) => (): void => {
  const { wall, cpu } = lap();
  const before = laps[stage] ?? { wall: 0, cpu: 0 };
  laps[stage] = { wall: before.wall + wall, cpu: before.cpu + cpu };
};
await build({
  outDir: out,
  cacheDir: `${out}.cache`,
  logLevel: 'warn',
  vite: { plugins: [{ name: 'laps', closeBundle: take('bundle') }] },
  integrations: [
    {
      name: 'laps',
      hooks: {
        'astro:config:done': take('archive'),
        'astro:build:generated': take('render'),
        'astro:build:done': take('index'),
      },
    },
  ],
});
console.log(JSON.stringify({ ...laps, memory: peakMemory() }));
