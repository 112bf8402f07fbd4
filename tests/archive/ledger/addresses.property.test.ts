/** Whatever happens to an archive, every address that it ever had leads to what it led to, or says that it is gone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { dateLedger } from '../../../src/archive/ledger/date-ledger.ts';
import { formatLedger } from '../../../src/archive/ledger/format-ledger.ts';
import { leadOn } from '../../../src/archive/ledger/lead-on.ts';
import { archiveOf, type MadeUp, NO_LEDGER, written } from './made-up-archive.ts';

/** A text with its file: the words in it are what it is known by, and no two have the same. */
interface Text {
  readonly words: string;
  readonly seed: string;
  readonly headline: string;
  readonly edition: number;
  readonly isIn: boolean;
}

/** Few headlines for many texts, so that they get in each other's way; some look like ids with a suffix. */
const HEADLINES = ['Storm', 'Storm!', 'Storm 2', 'Storm 3', 'Calm', 'Calm 2', '…'];

/** What may happen to a text from one publication to the next. */
const EVENTS = ['stay', 'rename', 'move', 'edit', 'remove', 'return'] as const;

const happen = (text: Text, event: (typeof EVENTS)[number], headline: string, step: number): Text => {
  switch (event) {
    case 'rename':
      return { ...text, headline };
    case 'move':
      // Sometimes before all others, sometimes after: ids are given in the order of paths.
      return { ...text, seed: `${step % 2 === 0 ? 'a' : 'z'}/${step}-${text.words}.txt` };
    case 'edit':
      return { ...text, edition: text.edition + 1 };
    case 'remove':
      return { ...text, isIn: false };
    case 'return':
      return { ...text, isIn: true };
    case 'stay':
      return text;
  }
};

const wordsOf = ({ words, edition }: Text): string => `${words} ${edition}`;

const textsOf = (texts: readonly Text[]): NonNullable<MadeUp['texts']> =>
  Object.fromEntries(
    texts
      .filter(({ isIn }) => isIn)
      .map((text) => [text.seed, { headline: text.headline, text: wordsOf(text) }]),
  );

const COUNT = 6;
const history = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...EVENTS), fc.constantFrom(...HEADLINES)), {
    minLength: COUNT,
    maxLength: COUNT,
  }),
  { minLength: 1, maxLength: 6 },
);

describe('the addresses of articles', { timeout: 60_000 }, () => {
  it('lead for ever to the same text, or say that it is gone, whatever is renamed, moved or removed', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let texts = Array.from({ length: COUNT }, (_, index): Text => ({
          words: `text-${index}`,
          seed: `m/${index}.txt`,
          headline: HEADLINES[index % 3] ?? '',
          edition: 0,
          isIn: index % 2 === 0,
        }));
        let ledger = NO_LEDGER;
        /** The words that each address has ever led to. */
        const owners = new Map<string, string>();
        for (const [step, events] of [[], ...steps].entries()) {
          texts = texts.map((text, index) => {
            const [event, headline] = events[index] ?? ['stay', ''];
            // A text that comes back comes back as it was: its words are all that it is known by.
            return text.isIn || event === 'return' ? happen(text, event, headline, step) : text;
          });
          const { value: archive, problems } = archiveOf({ texts: textsOf(texts) }, ledger);
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          for (const { id, paragraphs } of archive.articles.values()) {
            const words = paragraphs[0]?.text.split(' ')[0] ?? '';
            expect(owners.get(id) ?? words, `step ${step}, ${id}`).toBe(words);
            owners.set(id, words);
          }
          // In the build after the changes, whether or not anybody has recorded them yet.
          expectAllToLead(owners, archive, texts);
          ledger = written(dateLedger(archive.ledger, `2026-01-0${step + 1}`));
          const again = archiveOf({ texts: textsOf(texts) }, ledger);
          expect(again.problems).toEqual([]);
          expect([...again.value.articles.keys()]).toEqual([...archive.articles.keys()]);
          expect(formatLedger(again.value.ledger)).toBe(formatLedger(ledger));
        }
      }),
      { numRuns: 100 },
    );
  });
});

function expectAllToLead(
  owners: ReadonlyMap<string, string>,
  archive: Archive,
  texts: readonly Text[],
): void {
  const ends = leadOn(archive.ledger);
  for (const [id, words] of owners) {
    const end = ends.get(`articles/${id}`)?.replace('articles/', '') ?? '';
    const article = archive.articles.get(end);
    if (texts.some((text) => text.words === words && text.isIn))
      expect(article?.paragraphs[0]?.text.split(' ')[0], id).toBe(words);
    else {
      expect(article, id).toBeUndefined();
      expect(archive.ledger.entries.get(`articles/${end}`)?.gone?.how, id).toBe('removed');
    }
  }
}

describe('the addresses of actors', { timeout: 60_000 }, () => {
  const NAMES = ['a', 'b', 'c', 'd'];
  const moves = fc.array(
    fc.record({
      event: fc.constantFrom('add', 'rename', 'join', 'remove'),
      one: fc.constantFrom(...NAMES),
      other: fc.constantFrom(...NAMES),
    }),
    { minLength: 1, maxLength: 10 },
  );

  it('lead to the actor that they are said to be of, or say that it is gone', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        let ledger = NO_LEDGER;
        let actors = new Map<string, string>();
        /** What stands in the place of each address that there ever was: itself, another, or nothing. */
        const expected = new Map<string, string | null>();
        const endOf = (id: string): string | null => {
          const next = expected.get(id) ?? null;
          return next === null || next === id ? next : endOf(next);
        };
        for (const [step, { event, one, other }] of steps.entries()) {
          const formerly = new Map<string, readonly string[]>();
          const next = new Map(actors);
          if (event === 'add') next.set(one, next.get(one) ?? `Name ${step}`);
          else if (event === 'remove') {
            if (next.delete(one)) expected.set(one, null);
          } else if (one !== other && next.has(one) && next.has(other) === (event === 'join')) {
            const name = next.get(other) ?? next.get(one) ?? '';
            next.delete(one);
            next.set(other, name);
            formerly.set(other, [one]);
            expected.set(one, other);
            // Whoever had the id of one that is renamed is renamed with it.
            if (event === 'rename')
              for (const [id, end] of expected) if (end === one) expected.set(id, other);
          }
          actors = next;
          for (const id of actors.keys()) expected.set(id, id);
          const entries = [...actors].map(([id, name]) => [id, { name, formerly: formerly.get(id) ?? [] }]);
          const { value: archive } = archiveOf(
            { actors: Object.fromEntries(entries) as NonNullable<MadeUp['actors']> },
            ledger,
          );
          const ends = leadOn(archive.ledger);
          for (const id of expected.keys()) {
            const end = endOf(id);
            const at = ends.get(`actors/${id}`) ?? '';
            if (end === null) expect(archive.ledger.entries.get(at)?.gone?.how, id).toBe('removed');
            else expect(at, `${step}: ${id}`).toBe(`actors/${end}`);
          }
          ledger = written(dateLedger(archive.ledger, `2026-01-${10 + step}`));
        }
      }),
      { numRuns: 100 },
    );
  });
});
