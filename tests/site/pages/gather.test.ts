import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather } from '../../../src/site/gather.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is gathered', () => {
  it('is dealt with once, however often it comes, and again when it comes later', () => {
    const act = vi.fn();
    const take = gather<string>(100, act);
    for (const file of ['a.txt', 'b.txt', 'a.txt']) take(file);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    take('a.txt');
    vi.advanceTimersByTime(100);
    expect(act.mock.calls).toEqual([[['a.txt', 'b.txt']], [['a.txt']]]);
  });

  it('is dealt with in time, also where more comes without end', () => {
    const act = vi.fn();
    const take = gather<number>(100, act);
    for (let event = 0; event < 20; event += 1) {
      take(event);
      vi.advanceTimersByTime(20);
    }
    expect(act.mock.calls.length).toBeGreaterThan(2);
  });
});
