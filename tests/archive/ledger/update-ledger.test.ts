import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatLedger } from '../../../src/archive/ledger/format-ledger.ts';
import { leadOn } from '../../../src/archive/ledger/lead-on.ts';
import { listChanges } from '../../../src/archive/ledger/list-changes.ts';
import type { Ledger } from '../../../src/archive/ledger-entries.ts';
import { archiveOf, fileOf, type MadeUp, NO_LEDGER, record, written } from './made-up-archive.ts';

const storm = { headline: 'Storm at sea', text: 'The storm came in the night.' };
const calm = { headline: 'Calm at sea', text: 'The sea was calm in the morning.' };
const FIRST: MadeUp = {
  texts: { 'a.txt': storm, 'b.txt': calm },
  actors: { captain: 'The Captain' },
  topics: { ships: 'Ships' },
};
const first = record(FIRST, '2026-01-01');

/** What the ledger says of a day: how, where, and which fields. */
const newsOf = (ledger: Ledger, day: string): string[] =>
  listChanges(ledger)
    .filter(({ on }) => on === day)
    .map(({ how, kind, id, corrected }) => [how, `${kind}/${id}`, ...corrected].join(' '));

const next = (madeUp: MadeUp, ledger = first): Ledger =>
  record({ ...FIRST, ...madeUp }, '2026-02-02', ledger);

const problemsOf = (madeUp: MadeUp, ledger = first) =>
  archiveOf({ ...FIRST, ...madeUp }, ledger).problems.map(({ id, line }) => [id, line]);

describe('a ledger', () => {
  it('has every address of its first day', () => {
    expect(newsOf(first, '2026-01-01')).toEqual([
      'new articles/calm-at-sea',
      'new articles/storm-at-sea',
      'new actors/captain',
      'new topics/ships',
    ]);
  });

  it('is YAML with a line for each address and each change, in their order', () => {
    const text = formatLedger(next({ texts: { 'a.txt': { ...storm, text: 'Another.' }, 'b.txt': calm } }));
    const keys = Object.keys(parse(text) as object);
    expect(keys).toEqual([
      'actors/captain',
      'articles/calm-at-sea',
      'articles/storm-at-sea',
      'articles/storm-at-sea 2026-02-02',
      'topics/ships',
    ]);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(keys.length);
  });

  it('stays as it is where nothing changes, to the byte', () => {
    expect(formatLedger(next({}))).toBe(formatLedger(first));
  });

  it('has the pages of lists after all addresses, in their order', () => {
    const pages = ['dates/2018', 'articles/page/2'];
    const text = formatLedger({ ...first, pages: new Set(pages) });
    expect(text.startsWith(formatLedger(first))).toBe(true);
    expect(parse(text)).toMatchObject({ pages: pages.toSorted() });
    expect(formatLedger(next({}, fileOf(text)))).toBe(text);
  });

  it('says which fields of an article were corrected', () => {
    const ledger = next({
      texts: {
        'a.txt': {
          ...storm,
          text: 'It came in the morning.',
          byline: { value: ['Ada Quill'], basis: 'supplied', note: 'x' },
        },
        'b.txt': calm,
      },
    });
    expect(newsOf(ledger, '2026-02-02')).toEqual(['corrected articles/storm-at-sea text byline']);
  });

  it('takes what is corrected twice in a day for one correction', () => {
    const once = next({ texts: { 'a.txt': { ...storm, text: 'Once.' }, 'b.txt': calm } });
    const twice = next(
      { texts: { 'a.txt': { headline: 'Storm at sea!', text: 'Once.' }, 'b.txt': calm } },
      once,
    );
    expect(newsOf(twice, '2026-02-02')).toEqual(['corrected articles/storm-at-sea text headline']);
  });

  it('keeps the title that was corrected, of several in a day the first', () => {
    const wasOf = (ledger: Ledger) =>
      listChanges(ledger).flatMap(({ kind, id, was }) =>
        was === undefined ? [] : [`${kind}/${id}: ${was}`],
      );
    const titled = (headline: string, captain: string): MadeUp => ({
      texts: { 'a.txt': { ...storm, headline }, 'b.txt': { ...calm, text: 'Corrected.' } },
      actors: { captain },
    });
    const once = next(titled('Gale at sea', 'Captain Ann'));
    expect(wasOf(once)).toEqual(['articles/gale-at-sea: Storm at sea', 'actors/captain: The Captain']);
    const twice = next(titled('Wind at sea', 'Captain Ann'), once);
    expect(wasOf(twice)).toEqual(['articles/wind-at-sea: Storm at sea', 'actors/captain: The Captain']);
    const later = record({ ...FIRST, ...titled('Breeze', 'Captain Ann') }, '2026-03-03', twice);
    expect(wasOf(later).slice(0, 2)).toEqual([
      'articles/breeze: Wind at sea',
      'articles/breeze: Storm at sea',
    ]);
  });

  it('says nothing of a title that was changed and changed back in a day', () => {
    const titled = (headline: string, text: string, captain: string): MadeUp => ({
      texts: { 'a.txt': { headline, text }, 'b.txt': calm },
      actors: { captain },
    });
    const there = next(titled('Gale at sea', storm.text, 'Captain Ann'));
    const back = next(titled(storm.headline, storm.text, 'The Captain'), there);
    expect(newsOf(back, '2026-02-02')).toEqual([]);
    expect(formatLedger(back)).not.toContain('"was"');
    expect(back.entries.get('articles/storm-at-sea')).toMatchObject({ title: 'Storm at sea', changes: [] });

    const besides = next(titled(storm.headline, 'It came at noon.', 'The Captain'), there);
    expect(newsOf(besides, '2026-02-02')).toEqual(['corrected articles/storm-at-sea text']);
    expect(formatLedger(besides)).not.toContain('"was"');

    const noted = fileOf(
      formatLedger(there).replace('actors/captain 2026-02-02: {', '$&"note": "By her own wish.", '),
    );
    expect(listChanges(next({}, noted)).find(({ on }) => on === '2026-02-02')).toMatchObject({
      id: 'captain',
      note: 'By her own wish.',
    });
  });

  it('says of a title that is changed back on another day what it was on each', () => {
    const there = next({ topics: { ships: 'Boats' } });
    const back = record(FIRST, '2026-03-03', there);
    expect(back.entries.get('topics/ships')?.changes.map(({ on, was }) => [on, was])).toEqual([
      ['2026-02-02', 'Ships'],
      ['2026-03-03', 'Boats'],
    ]);
  });

  it('keeps none that was only the name of a file', () => {
    const nameless = fileOf(
      formatLedger(first).replace(
        /^(articles\/storm-at-sea: \{"title": )"[^"]+"(.*)"headline": "[^"]+", /mu,
        '$1"a.txt"$2',
      ),
    );
    const named = next({}, nameless);
    expect(newsOf(named, '2026-02-02')).toEqual(['corrected articles/storm-at-sea headline']);
    expect(listChanges(named).filter(({ was }) => was !== undefined)).toEqual([]);
  });

  it('knows of what search engines may not list, while it is there and when it is gone', () => {
    const hidden = next({ texts: { 'a.txt': { ...storm, noindex: true }, 'b.txt': calm } });
    const gone = record({ ...FIRST, texts: {} }, '2026-03-03', hidden);
    for (const ledger of [hidden, gone])
      expect([...ledger.entries].flatMap(([address, { noindex }]) => (noindex ? [address] : []))).toEqual([
        'articles/storm-at-sea',
      ]);
    expect(gone.entries.get('articles/storm-at-sea')?.gone?.how).toBe('removed');
    expect(next({}, hidden).entries.get('articles/storm-at-sea')).not.toHaveProperty('noindex');
  });

  it('knows the language of a headline, while it is there and when it is gone', () => {
    const language = { value: 'fr', basis: 'supplied', note: 'made up' } as const;
    const foreign = next({ texts: { 'a.txt': { ...storm, language }, 'b.txt': calm } });
    const gone = record({ ...FIRST, texts: {} }, '2026-03-03', foreign);
    for (const ledger of [foreign, gone])
      expect(ledger.entries.get('articles/storm-at-sea')).toMatchObject({ language: 'fr' });
  });

  it('tells of rights that change as of nothing else', () => {
    const ledger = next({ texts: { 'a.txt': { ...storm, access: 'metadata' }, 'b.txt': calm } });
    expect(newsOf(ledger, '2026-02-02')).toEqual(['corrected articles/storm-at-sea access']);
  });

  it('knows nothing of words that the rights to a text withhold', () => {
    const withheld = (text: string) => ({
      texts: { 'a.txt': { ...storm, text, access: 'metadata' as const } },
    });
    expect(formatLedger(record(withheld('A secret.'), '2026-01-01'))).toBe(
      formatLedger(record(withheld('Another secret.'), '2026-01-01')),
    );
  });
});

describe('an address', () => {
  it('leads on where the headline changes', () => {
    const ledger = next({ texts: { 'a.txt': { ...storm, headline: 'Gale at sea' }, 'b.txt': calm } });
    expect(leadOn(ledger).get('articles/storm-at-sea')).toBe('articles/gale-at-sea');
    expect(ledger.entries.get('articles/gale-at-sea')?.since).toBe('2026-01-01');
    expect(newsOf(ledger, '2026-02-02')).toEqual(['corrected articles/gale-at-sea headline']);
  });

  it('is the own one again where the headline changes back', () => {
    const renamed = next({ texts: { 'a.txt': { ...storm, headline: 'Gale at sea' }, 'b.txt': calm } });
    const back = record(FIRST, '2026-03-03', renamed);
    expect(leadOn(back).get('articles/storm-at-sea')).toBe('articles/storm-at-sea');
    expect(leadOn(back).get('articles/gale-at-sea')).toBe('articles/storm-at-sea');
    expect(newsOf(back, '2026-02-02')).toEqual(['corrected articles/storm-at-sea headline']);
  });

  it('stays where a text has another file, or another text its file', () => {
    const moved = next({ texts: { 'deep/z.txt': storm, 'a.txt': calm } });
    expect(newsOf(moved, '2026-02-02')).toEqual([]);
    expect(moved.entries.get('articles/storm-at-sea')?.seed).toBe('deep/z.txt');
  });

  it('stays where a text was saved again under another name, and is cited alike', () => {
    const published = { value: '2018-05-04', basis: 'supplied', note: 'x' } as const;
    const before = record({ texts: { 'a.txt': { ...storm, published } } }, '2026-01-01');
    const after = record(
      { texts: { 'b.txt': { ...storm, text: 'Saved anew.', published } } },
      '2026-02-02',
      before,
    );
    expect(newsOf(after, '2026-02-02')).toEqual(['corrected articles/storm-at-sea text']);
  });

  it('is never that of another article, be it with the same headline and an earlier path', () => {
    const ledger = next({ texts: { ...FIRST.texts, '0.txt': { ...storm, text: 'Another storm.' } } });
    expect(newsOf(ledger, '2026-02-02')).toEqual(['new articles/storm-at-sea-2']);
    const without = record(
      { texts: { '0.txt': { ...storm, text: 'Another storm.' } } },
      '2026-03-03',
      ledger,
    );
    expect(newsOf(without, '2026-03-03')).toContain('removed articles/storm-at-sea');
    expect(without.entries.get('articles/storm-at-sea-2')?.gone).toBeUndefined();
  });

  it('of what was removed says so, and is given to nobody else', () => {
    const gone = next({ texts: { 'b.txt': calm } });
    expect(gone.entries.get('articles/storm-at-sea')?.gone).toEqual({ how: 'removed', on: '2026-02-02' });
    const other = { texts: { 'b.txt': calm, 'c.txt': { ...storm, text: 'Another storm.' } } };
    expect(newsOf(record({ ...FIRST, ...other }, '2026-03-03', gone), '2026-03-03')).toEqual([
      'new articles/storm-at-sea-2',
    ]);
  });

  it('of what was removed is its own again where the text comes back', () => {
    const gone = next({ texts: { 'b.txt': calm } });
    const back = record({ ...FIRST, texts: { 'b.txt': calm, 'new.txt': storm } }, '2026-03-03', gone);
    expect(newsOf(back, '2026-03-03')).toEqual(['returned articles/storm-at-sea']);
    expect(back.entries.get('articles/storm-at-sea')).toMatchObject({ since: '2026-01-01', seed: 'new.txt' });
  });

  it('of a duplicate that was taken out leads to the text that stays', () => {
    const twice = record({ texts: { 'a.txt': storm, 'b.txt': { ...calm, text: storm.text } } }, '2026-01-01');
    const once = record({ texts: { 'a.txt': storm } }, '2026-02-02', twice);
    expect(newsOf(once, '2026-02-02')).toEqual(['merged articles/calm-at-sea']);
    expect(leadOn(once).get('articles/calm-at-sea')).toBe('articles/storm-at-sea');
  });

  it('of an actor leads on to the one that had it formerly', () => {
    const ledger = next({ actors: { 'ann-tern': { name: 'The Captain', formerly: ['captain'] } } });
    expect(leadOn(ledger).get('actors/captain')).toBe('actors/ann-tern');
    expect(newsOf(ledger, '2026-02-02')).toEqual(['moved actors/captain']);
    expect(ledger.entries.get('actors/ann-tern')?.since).toBe('2026-01-01');
    const later = record({ ...FIRST, actors: { 'ann-tern': 'The Captain' } }, '2026-03-03', ledger);
    expect(formatLedger(later)).toBe(formatLedger(ledger));
  });

  it('of an actor joined to another leads to that one, and of one parted again is its own', () => {
    const two = next({ actors: { captain: 'The Captain', mate: 'The Mate' } });
    const joined = record(
      { ...FIRST, actors: { mate: { name: 'The Mate', formerly: ['captain'] } } },
      '2026-03-03',
      two,
    );
    expect(newsOf(joined, '2026-03-03')).toEqual(['merged actors/captain']);
    expect(leadOn(joined).get('actors/captain')).toBe('actors/mate');
    const parted = record(
      { ...FIRST, actors: { captain: 'The Captain', mate: 'The Mate' } },
      '2026-04-04',
      joined,
    );
    expect(newsOf(parted, '2026-04-04')).toEqual(['returned actors/captain']);
  });

  it('of an actor that is renamed there and back is its own again', () => {
    const there = next({ actors: { skipper: { name: 'The Captain', formerly: ['captain'] } } });
    const back = record(
      { ...FIRST, actors: { captain: { name: 'The Captain', formerly: ['skipper'] } } },
      '2026-03-03',
      there,
    );
    expect(newsOf(back, '2026-03-03')).toEqual(['moved actors/skipper']);
    expect(leadOn(back).get('actors/skipper')).toBe('actors/captain');
    expect(back.entries.get('actors/captain')?.since).toBe('2026-01-01');
  });

  it('that an actor had before there was a ledger leads on as well', () => {
    const ledger = record({ actors: { mate: { name: 'The Mate', formerly: ['bosun'] } } }, '2026-01-01');
    expect(leadOn(ledger).get('actors/bosun')).toBe('actors/mate');
    expect(newsOf(ledger, '2026-01-01')).toEqual(['new actors/mate']);
  });
});

describe('the archivist', () => {
  const edited = (find: string | RegExp, replacement: string, ledger = first) =>
    fileOf(formatLedger(ledger).replace(find, replacement));

  it('is told of an address that is gone, on its line, and of a new name for it that looks the same', () => {
    expect(problemsOf({ texts: { 'b.txt': calm } })).toEqual([['address-gone', 7]]);
    expect(problemsOf({ topics: {} })).toEqual([['address-gone', 8]]);
    expect(problemsOf({ actors: { skipper: 'the captain' } })).toEqual([['address-renamed', 5]]);
  });

  it('is told nothing more once it is recorded or explained', () => {
    expect(problemsOf({ topics: {} }, next({ topics: {} }))).toEqual([]);
    const explained = edited('topics/ships: {', 'topics/ships: {note: Nobody asked for it, ');
    expect(() => explained).not.toThrow();
    expect(problemsOf({ topics: {} }, explained)).toEqual([]);
  });

  it('may say where an address is to lead, before it is gone or after', () => {
    const to = [
      'articles/storm-at-sea: {',
      'articles/storm-at-sea: {"to": "articles/calm-at-sea", ',
    ] as const;
    const gone = { texts: { 'b.txt': calm } };
    for (const ledger of [
      next(gone, edited(...to)),
      record({ ...FIRST, ...gone }, '2026-03-03', edited(...to, next(gone))),
    ]) {
      expect(newsOf(ledger, '2026-02-02')).toEqual(['merged articles/storm-at-sea']);
      expect(leadOn(ledger).get('articles/storm-at-sea')).toBe('articles/calm-at-sea');
    }
    expect(problemsOf({}, edited(...to))).toEqual([['ledger-still-there', 7]]);
  });

  it('is told of an id that is given to another, though the entry that had it no longer says so', () => {
    const there = next({ actors: { skipper: { name: 'The Captain', formerly: ['captain'] } } });
    expect(problemsOf({ actors: { skipper: 'The Captain', captain: 'Ben Mole' } }, there)).toEqual([
      ['address-given-away', 5],
    ]);
    expect(problemsOf({ actors: { captain: 'The Captain' } }, there)).toEqual([
      ['address-given-away', 5],
      ['address-renamed', 6],
    ]);
    const mate = { name: 'The Captain', formerly: ['mate'] };
    const joined = record({ ...FIRST, actors: { captain: 'The Captain', mate: 'The Mate' } }, '2026-01-01');
    const moved = next(
      { actors: { skipper: { name: 'The Captain', formerly: ['captain'] }, mate: 'The Mate' } },
      joined,
    );
    expect(problemsOf({ actors: { skipper: 'The Captain', captain: mate } }, moved)).toEqual([
      ['address-given-away', 5],
    ]);
  });

  it('may give an id back to the actor that had it, to one that it was joined to, or have its move forgotten', () => {
    const there = next({ actors: { skipper: { name: 'The Captain', formerly: ['captain'] } } });
    const back = { captain: { name: 'The Captain', formerly: ['skipper'] } };
    expect(problemsOf({ actors: back }, there)).toEqual([]);
    const joined = record(
      { ...FIRST, actors: { ann: { name: 'Captain Ann', formerly: ['skipper'] } } },
      '2026-03-03',
      record({ ...FIRST, actors: { skipper: 'The Captain', ann: 'Captain Ann' } }, '2026-02-02', there),
    );
    expect(leadOn(joined).get('actors/captain')).toBe('actors/ann');
    expect(problemsOf({ actors: { captain: { name: 'Ann', formerly: ['ann'] } } }, joined)).toEqual([]);
    const forgotten = edited(/^actors\/captain: .*$/mu, '', there);
    expect(problemsOf({ actors: { skipper: 'The Captain', captain: 'Ben Mole' } }, forgotten)).toEqual([]);
  });

  it('keeps the notes written on a line, whatever else happens to it', () => {
    const noted = edited(
      'articles/storm-at-sea: {',
      'articles/storm-at-sea: {"note": "At its publisher’s wish", ',
    );
    const gone = next({ texts: { 'b.txt': calm } }, noted);
    const [change] = listChanges(gone);
    expect(change).toMatchObject({ how: 'removed', note: 'At its publisher’s wish' });
    expect(formatLedger(written(gone))).toBe(formatLedger(gone));
  });

  it('may strike out what is gone, and its pages go with it', () => {
    const pages = ['actors/captain/page/2', 'dates/2018', 'quotations/by/captain', 'topics/ships/page/2'];
    const paged = fileOf(formatLedger({ ...first, pages: new Set(pages.toReversed()) }));
    const struck = edited(/^actors\/captain: .*$/mu, '', paged);
    expect([...next({ actors: {} }, paged).pages]).toEqual(pages);
    expect([...next({ actors: {} }, struck).pages]).toEqual(['dates/2018', 'topics/ships/page/2']);
  });

  it.each([
    ['ledger-target', { a: 'topics/nowhere' }],
    ['ledger-target', { a: 'actors/captain' }],
    ['ledger-circle', { a: 'topics/b', b: 'topics/a' }],
    ['ledger-circle', { a: 'topics/a' }],
  ])('is told of addresses that lead nowhere: %s', (id, ways) => {
    const lines = Object.entries(ways).map(
      ([from, to]) => `topics/${from}: {"since": "2026-01-01", "merged": "2026-01-02", "to": "${to}"}\n`,
    );
    const { problems } = archiveOf(FIRST, fileOf(lines.join('')));
    expect(problems.map((problem) => [problem.id, problem.line, problem.severity])).toEqual(
      lines.map((_, index) => [id, index + 1, 'error']),
    );
  });
});

describe('an archive without a ledger', () => {
  it('has nothing to tell', () => {
    const { value, problems } = archiveOf(FIRST, NO_LEDGER);
    expect(listChanges(value.ledger)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
