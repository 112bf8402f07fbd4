import { countCue, type Name } from './gather-names.ts';
import { isSpelling, looksLike, soundOf } from './sound.ts';

/** One who or what, with all its names. */
export interface Cluster {
  /** The fullest name, as most texts spell it. */
  readonly chief: Name;
  /** Shorter names, spelt alike; and other spellings. */
  readonly short: readonly Name[];
  readonly variants: readonly Name[];
}

interface Draft {
  readonly chief: Name;
  readonly short: Name[];
  readonly variants: Name[];
}

/**
 * Joins the names of one person or body: a surname to the full name, one spelling to another. Each name is
 * compared only with those that end alike or sound alike.
 * @param names those that most texts have first
 * @param particles small words of names, without which Ann van Tern is Ann Tern
 */
export function mergeNames(names: readonly Name[], particles: ReadonlySet<string>): Cluster[] {
  const { bodies = [], others = [] } = Object.groupBy(names, (name) =>
    isBodyName(name) ? 'bodies' : 'others',
  );
  return [...mergeBodies(bodies), ...mergePeople(others, particles)];
}

/** Joins a body's name to the longer one that ends so: "Tidal Council" to "Northern Tidal Council". */
function mergeBodies(names: readonly Name[]): Cluster[] {
  const byTail = new Map<string, Draft>();
  const drafts: Draft[] = [];
  for (const name of names.toSorted((one, other) => other.keys.length - one.keys.length)) {
    const longer = byTail.get(name.keys.join(' '));
    if (longer && !longer.chief.texts.isDisjointFrom(name.texts)) {
      longer.short.push(name);
      continue;
    }
    const draft: Draft = { chief: name, short: [], variants: [] };
    drafts.push(draft);
    for (let from = 1; from < name.keys.length - 1; from += 1) {
      const tail = name.keys.slice(from).join(' ');
      if (!byTail.has(tail)) byTail.set(tail, draft);
    }
  }
  return drafts;
}

function mergePeople(names: readonly Name[], particles: ReadonlySet<string>): Cluster[] {
  const full = names.filter(({ keys }) => keys.length > 1);
  const single = names.filter(({ keys }) => keys.length === 1);
  const bySurname = new Map<string, Draft[]>();
  const bySound = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  const plain = ({ keys }: Name) => keys.filter((key, at) => at === 0 || !particles.has(key));

  for (const name of [...full, ...single]) {
    const last = name.keys.at(-1) ?? '';
    const namesakes = bySurname.get(last) ?? [];
    const bearer =
      name.keys.length === 1
        ? namesakes[0]
        : namesakes.find(({ chief }) => plain(chief).join(' ') === plain(name).join(' '));
    const alike = bearer ? [] : [...namesakes, ...(bySound.get(soundOf(last)) ?? [])];
    const spelt = alike.find(({ chief }) => isVariant(plain(name), plain(chief)));
    if (bearer) bearer.short.push(name);
    else if (spelt) spelt.variants.push(name);
    else {
      const draft: Draft = { chief: name, short: [], variants: [] };
      drafts.push(draft);
      add(bySurname, last, draft);
      add(bySound, soundOf(last), draft);
    }
  }
  return drafts;
}

const isBodyName = (name: Name): boolean => name.keys.length > 1 && countCue(name, 'body') > 0;

function add(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const known = index.get(key);
  if (known) known.push(draft);
  else index.set(key, [draft]);
}

/** Whether one name spells another: their last words are alike and, where both have others, the first too. */
export function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [last = '', second = ''] = [one.at(-1), other.at(-1)];
  if (last !== second && !looksLike(last, second)) return false;
  if (one.length === 1 || other.length === 1) return last !== second;
  return isSpelling(one[0] ?? '', other[0] ?? '');
}
