import fc from 'fast-check';
import type { RatioPart } from './ratio.js';
import { InvalidRatioError, splitBands, splitByRatio } from './ratio.js';

describe('splitting posts by a ratio', () => {
  it('gives 23 posts at 1:3:6 as 2, 7 and 14', () => {
    expect(splitBands(23, { high: 1, mid: 3, junior: 6 })).toEqual({ high: 2, mid: 7, junior: 14 });
  });

  it.each([
    [23, [10, 30, 60], [2, 7, 14], 'normalised by the sum'],
    [23, ['0.1', '0.3', '0.6'], [2, 7, 14], 'exact decimals'],
    [10, [1, 1, 1], [3, 3, 4], 'the rest falls to the lowest'],
    [7, [1, 3, 6], [0, 2, 5], 'grades 2, 3 and 4'],
    [9, [2, 4, 4], [1, 4, 4], 'grades 5, 6 and 7'],
    [14, [3, 4, 3], [4, 5, 5], 'grades 8, 9 and 10'],
    [13, [5, 5], [6, 7], 'grades 11 and 12'],
    [5, [1, 0, 0], [5, 0, 0], 'a part may be zero'],
    [5, [0, 0, 1], [0, 0, 5], 'also the highest'],
    [0, [1, 3, 6], [0, 0, 0], 'no posts'],
    [10, ['0.7', '0.2', '0.1'], [7, 2, 1], 'where floating point would lose a post'],
  ] as [number, RatioPart[], number[], string][])('%i posts at %p are %p: %s', (posts, ratio, expected) => {
    expect(splitByRatio(posts, ratio)).toEqual(expected);
  });

  it.each([
    ['all parts zero', 10, [0, 0, 0]],
    ['no parts', 10, []],
    ['a negative part', 10, [-1, 3, 6]],
    ['a floating-point part', 10, [0.1, 0.3, 0.6]],
    ['a part that is no number', 10, ['x', '1']],
    ['an empty part', 10, ['', '1']],
    ['half a post', 2.5, [1, 3, 6]],
    ['fewer than no posts', -1, [1, 3, 6]],
  ] as [string, number, RatioPart[]][])('refuses %s', (_title, posts, ratio) => {
    expect(() => splitByRatio(posts, ratio)).toThrow(InvalidRatioError);
  });

  it('gives out every post, and never more than its share down to any rank', () => {
    const ratio = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 5 })
      .filter((r) => r.some((p) => p > 0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), ratio, (posts, parts) => {
        const split = splitByRatio(posts, parts);
        const total = parts.reduce((a, b) => a + b, 0);
        let [given, weight] = [0, 0];
        split.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          given += share;
          weight += parts[i] ?? 0;
          if (i === split.length - 1) return;
          expect(given * total).toBeLessThanOrEqual(posts * weight);
          expect((given + 1) * total).toBeGreaterThan(posts * weight);
        });
        expect(given).toBe(posts);
      }),
    );
  });
});
