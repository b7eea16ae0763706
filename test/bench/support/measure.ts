import autocannon from 'autocannon';

/** One way of doing the work, as autocannon will ask for it. */
export interface Contestant {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

/** What one round of load gave. */
export interface Round {
  requestsPerSecond: number;
  p50: number;
  p99: number;
}

/** Loads one contestant for so many seconds. Any answer but 200 ends the benchmark: it would measure failures. */
export async function load(contestant: Contestant, connections: number, seconds: number): Promise<Round> {
  const result = await autocannon({ ...contestant, connections, duration: seconds, pipelining: 1 });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${contestant.url}: ${result.non2xx} failures, ${result.errors} errors`);
  }
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** To so many decimals, as a number. */
export function rounded(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}

/** Prints the result: one line of JSON for programs, otherwise a line a figure. */
export function report(result: Record<string, unknown>): void {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  for (const [key, value] of Object.entries(result))
    process.stdout.write(`${key}: ${JSON.stringify(value)}\n`);
}
