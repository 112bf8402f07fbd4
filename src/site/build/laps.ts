/** The stages of a build, in their order. */
export const STAGES = {
  read: 'reading texts',
  prepare: 'relating them',
  render: 'rendering',
  index: 'indexing and merging',
  publish: 'putting the site in its place',
} as const;

/** What each stage took by the clock, in milliseconds. */
export type Laps = Readonly<Record<keyof typeof STAGES, number>>;

/** Times stages that follow each other: `end` is called at the end of each. */
export function startLaps(): { readonly end: (stage: keyof Laps) => void; readonly laps: Laps } {
  const laps = { read: 0, prepare: 0, render: 0, index: 0, publish: 0 };
  let last = performance.now();
  return {
    laps,
    end(stage) {
      const now = performance.now();
      laps[stage] = now - last;
      last = now;
    },
  };
}

/** What a build took, for whoever waited for it: `61 s: relating them 9 s, …`. */
export function formatLaps(laps: Laps): string {
  const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
  const stages = Object.entries(STAGES).map(
    ([stage, name]) => `${name} ${seconds(laps[stage as keyof Laps])}`,
  );
  return `${seconds(Object.values(laps).reduce((sum, lap) => sum + lap, 0))}: ${stages.join(', ')}`;
}
