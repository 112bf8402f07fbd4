import { describe, expect, it } from 'vitest';
import { archive } from './seed-archive.ts';

/** The related articles of each text, by the number that its file name begins with. */
const numberOf = (seed: string) => seed.slice(0, 3);
const related = new Map(
  [...archive.articles.values()].map((article) => [
    numberOf(article.seed),
    article.related.map(({ article: id, reasons }) => ({
      other: numberOf(archive.articles.get(id)?.seed ?? ''),
      events: reasons.filter((reason) => 'event' in reason),
    })),
  ]),
);

describe('related coverage in the five texts', () => {
  it('brings together what reports the visit to Moscow of July 2018', () => {
    const events = [
      { event: 'Vladimir Putin and Ali-Akbar Velayati (Moscow)', date: '2018-07-11/2018-07-14' },
    ];
    expect(related.get('000')).toEqual([{ other: '004', events }]);
    expect(related.get('004')).toEqual([{ other: '000', events }]);
  });

  it('brings together what reports the meeting in Sochi and what was said of it a day later', () => {
    const events = [
      { event: 'Vladimir Putin and Bashar al-Assad (Sochi)', date: '2018-05-17' },
      { event: 'Vladimir Putin and Alexander Lavrentiev', date: '2018-05-18' },
    ];
    expect(related.get('002')).toEqual([{ other: '003', events }]);
    expect(related.get('003')).toEqual([{ other: '002', events }]);
  });

  it('leaves alone the text that reports neither', () => {
    expect(related.get('001')).toEqual([]);
  });
});
