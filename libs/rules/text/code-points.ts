/**
 * Orders texts by Unicode code point, the order of MySQL's utf8mb4_bin. JavaScript's own `<` compares UTF-16 units
 * and puts rare Chinese characters (above U+FFFF) before U+E000 (domain §9, Allocation).
 * @returns negative, zero or positive
 */
export function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
