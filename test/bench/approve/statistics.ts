/** Times of single operations, in milliseconds. */
export interface Spread {
  p50: number;
  p99: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Runs the work for every item with so many hands; how long each took, and all together. */
export async function timedBy<T>(
  items: readonly T[],
  hands: number,
  work: (item: T) => Promise<unknown>,
): Promise<{ times: number[]; perSecond: number }> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) {
        const from = performance.now();
        await work(item);
        times.push(performance.now() - from);
      }
    }),
  );
  return { times, perSecond: (items.length / (performance.now() - began)) * 1000 };
}
