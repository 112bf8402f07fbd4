/**
 * The walls of the house: which part of `src/` may import which. Data goes one way, top to bottom, so
 * imports point one way as well; every rule of reading, matching and citing stays a plain function.
 */

/** The modules of the house: what each imports, packages by name and own modules by path. */
export type Modules = ReadonlyMap<string, readonly string[]>;

interface Part {
  /** Which modules belong to it. */
  readonly holds: RegExp;
  /** The parts it may import from, besides itself. */
  readonly below: readonly string[];
  /** Why, and what to do instead: for whoever runs into the wall. */
  readonly why: string;
}

const STAGES = ['load', 'read', 'annotate', 'relate'];

const stage = (name: string): [string, Part] => [
  name,
  {
    holds: new RegExp(`^src/archive/${name}/`, 'u'),
    below: ['leaves'],
    why: 'a stage knows its input and its output, never another stage; let build-archive.ts hand over what it needs, or move what both share into a leaf',
  },
];

/** From top to bottom; the first that holds a module is its part. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  [
    'pages',
    {
      holds: /^src\/(?:pages|layouts|components|styles)\//u,
      below: ['site', 'body', 'publish', 'leaves'],
      why: 'pages know the finished Archive and nothing of how it came about; read it from src/site/archive.ts, and have relate work out what is missing',
    },
  ],
  [
    'commands',
    {
      holds: /^src\/cli\//u,
      below: [
        ...['settings', 'site', 'terminal', 'publish', 'build-archive', 'suggest', 'ledger'],
        ...[...STAGES, 'leaves'],
      ],
      why: 'a command asks and prints, and has no use for a page',
    },
  ],
  [
    'settings',
    {
      holds: /^src\/settings\.ts$/u,
      below: [],
      why: 'the commands and astro.config.ts read one set of settings; what is below them gets them as arguments',
    },
  ],
  [
    'site',
    {
      holds: /^src\/site\//u,
      below: ['terminal', 'body', 'publish', 'build-archive', 'ledger', 'leaves'],
      why: 'the site joins the finished Archive to Astro; it neither reads texts itself nor knows single pages',
    },
  ],
  [
    'terminal',
    {
      holds: /^src\/terminal\//u,
      below: ['leaves'],
      why: 'what is printed is a plain function of problems and records',
    },
  ],
  [
    'publish',
    {
      holds: /^src\/publish\//u,
      below: ['leaves'],
      why: 'a published format is a plain function of records; pass in the addresses or texts that it needs',
    },
  ],
  [
    'body',
    {
      holds: /^src\/body\//u,
      below: ['leaves'],
      why: 'a body becomes HTML from paragraphs and ranges alone; pass in the addresses that it needs',
    },
  ],
  [
    'build-archive',
    {
      holds: /^src\/archive\/build-archive\.ts$/u,
      below: [...STAGES, 'ledger', 'leaves'],
      why: 'it joins the stages, and what is above them uses it; pass what it needs as an argument',
    },
  ],
  [
    'suggest',
    {
      holds: /^src\/archive\/suggest\//u,
      below: ['annotate', 'relate', 'leaves'],
      why: 'suggest looks for names with the words of annotate and gives ids with those of relate; it reads no texts, and no stage builds on it',
    },
  ],
  [
    'ledger',
    {
      holds: /^src\/archive\/ledger\//u,
      below: ['leaves'],
      why: 'the ledger compares what was published with what is, as plain data: load reads its file, build-archive hands it the rest, and no stage asks it',
    },
  ],
  ...STAGES.map(stage),
  [
    'leaves',
    {
      holds:
        /^src\/archive\/(?:records\.ts|shapes\.ts|entries\.ts|ledger-entries\.ts|ledger-pages\.ts|problems\.ts|archive\.ts|fold-copies\.ts|steering\.ts|language\/|dates\/)/u,
      below: [],
      why: 'every stage imports the leaves, so a leaf that imports a stage closes a circle; move the code that needs the stage up into it',
    },
  ],
]);

/** The parts that would run just as well without Astro, and are tested in milliseconds because of it. */
const WITHOUT_ASTRO = new Set([
  'settings',
  'terminal',
  'publish',
  'body',
  'build-archive',
  'suggest',
  'ledger',
  ...STAGES,
  'leaves',
]);
const ASTRO = /^(?:astro(?:$|[:/])|@astrojs\/)|\.astro$/u;

/** What breaks a wall, each with the reason and the way out; in the order of the modules. */
export function findBreaches(modules: Modules): readonly string[] {
  const breaches: string[] = [];
  for (const [path, imports] of modules) {
    const [name, part] = partOf(path) ?? [];
    if (!name || !part) {
      breaches.push(`${path} is in no part of the house: move it into one, or give it a part in walls.ts`);
      continue;
    }
    for (const imported of imports) {
      const [target] = partOf(imported) ?? [];
      if (WITHOUT_ASTRO.has(name) && ASTRO.test(imported)) {
        breaches.push(
          `${path} imports ${imported}: ${name} has to run and be tested without Astro; what needs Astro belongs in src/site/ or a page`,
        );
      } else if (target && target !== name && !part.below.includes(target)) {
        breaches.push(`${path} imports ${imported}: ${part.why}`);
      }
    }
  }
  for (const circle of findCircles(modules)) {
    breaches.push(
      `${circle.join(' -> ')}: a circle, types count as well; move what they share into a module that both import`,
    );
  }
  return breaches;
}

function partOf(path: string): [string, Part] | undefined {
  return [...PARTS].find(([, part]) => part.holds.test(path));
}

/** One circle of imports for each module that closes one: its modules in order, the first again at the end. */
function findCircles(modules: Modules): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const open: string[] = [];

  function visit(path: string): void {
    const start = open.indexOf(path);
    if (start >= 0) circles.push([...open.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    open.push(path);
    for (const imported of modules.get(path) ?? []) visit(imported);
    open.pop();
    done.add(path);
  }

  for (const path of modules.keys()) visit(path);
  return circles;
}
