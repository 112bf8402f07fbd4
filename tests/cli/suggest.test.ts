import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ActorEntry } from '../../src/archive/entries.ts';
import { Slug } from '../../src/archive/shapes.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const suggest = (seeds: string) => runCommand(['src/cli/suggest.ts'], { SEEDS: seeds });

const TEXT =
  'Quay stays closed\n\nThe quay stays closed, the harbour master, Ilka Berun, told reporters on Monday.\n';

describe('npm run suggest', { timeout: 60_000 }, () => {
  it('prints entries for actors.yaml, with where the names stand', () => {
    const seeds = temporaryFolder({ 'a.txt': TEXT });
    const { exitCode, stdout, stderr } = suggest(seeds);
    expect(stdout.replaceAll(seeds, '')).toContain(`# 1 text, 1 time
# /a.txt:3  The quay stays closed, the harbour master, Ilka Berun, told reporters on Monday.
ilka-berun:
  type: person
  prefLabel: Ilka Berun
`);
    expect(z.record(Slug, ActorEntry).safeParse(parse(stdout)).success).toBe(true);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('suggests nothing more once its draft is the authority file', () => {
    const draft = suggest(temporaryFolder({ 'articles/a.txt': TEXT })).stdout;
    const { stdout } = suggest(temporaryFolder({ 'articles/a.txt': TEXT, 'actors.yaml': draft }));
    expect(stdout).toContain('no actor claims: 0.');
  });

  it('reports a folder that does not exist, and exits with 1', () => {
    const { exitCode, stderr } = suggest('/no/such/folder');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('/no/such/folder');
  });

  it('lets no text steer the terminal', () => {
    const seeds = temporaryFolder({ 'a.txt': TEXT.replace('quay stays', 'quay \u009B2J stays') });
    expect(suggest(seeds).stdout).not.toContain('\u009B');
  });

  it('escapes in the draft what of a name would steer it', () => {
    const seeds = temporaryFolder({ 'a.txt': `${TEXT}\n© The Quay\u009B2J Herald\n` });
    const { stdout } = suggest(seeds);
    expect(stdout).not.toContain('\u009B');
    expect(Object.values(z.record(Slug, ActorEntry).parse(parse(stdout)))).toContainEqual(
      expect.objectContaining({ prefLabel: 'The Quay\u009B2J Herald' }),
    );
  });
});
