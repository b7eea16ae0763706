import { compareCodePoints } from './code-points.js';

describe('order by code point', () => {
  it.each([
    ['S1', 'S2', -1],
    ['S10', 'S2', -1],
    ['S1', 'S10', -1],
    ['a', 'Z', 1],
    ['明', '明', 0],
    ['', 'a', -1],
    ['\u{20BB7}', '\uFF21', 1], // 𠮷 above U+FFFF, after full-width A; by UTF-16 units it would come first
  ])('%p against %p', (a, b, sign) => {
    expect(Math.sign(compareCodePoints(a, b))).toBe(sign);
    expect(Math.sign(compareCodePoints(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});
