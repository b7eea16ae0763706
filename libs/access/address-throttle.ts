import { Injectable } from '@nestjs/common';
import { Refused, machineNow } from '../context/index.js';

/** Failed attempts that an address may make at once; a hospital's staff often share one. */
const BURST = 50;
/** One more every so often: ten a minute. */
const REFILL_MS = 6_000;
const REMEMBERED = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Slows one address down that tries many names: each attempt takes a token, a success gives it back. Kept by each
 * process for itself; the lock on names, which all share, is in the database.
 */
@Injectable()
export class AddressThrottle {
  private readonly buckets = new Map<string, Bucket>();

  /** Runs the attempt, unless the address has used up its own: {@link Refused} `TOO_MANY_ATTEMPTS`. */
  async attempt<T>(address: string, work: () => Promise<T>): Promise<T> {
    const bucket = this.bucketOf(networkOf(address));
    if (bucket.tokens < 1) {
      throw new Refused({ code: 'TOO_MANY_ATTEMPTS', message: '登录尝试过于频繁，请稍后再试' });
    }
    bucket.tokens -= 1;
    const result = await work();
    bucket.tokens = Math.min(BURST, bucket.tokens + 1);
    return result;
  }

  private bucketOf(network: string): Bucket {
    const now = machineNow().getTime();
    const known = this.buckets.get(network);
    // The map keeps the order of use: who came last is last.
    this.buckets.delete(network);
    const bucket = known ?? { tokens: BURST, at: now };
    bucket.tokens = Math.min(BURST, bucket.tokens + Math.max(0, now - bucket.at) / REFILL_MS);
    bucket.at = now;
    this.buckets.set(network, bucket);
    const oldest = this.buckets.size > REMEMBERED ? this.buckets.keys().next().value : undefined;
    if (oldest !== undefined) this.buckets.delete(oldest);
    return bucket;
  }
}

/** An IPv6 subscriber has a whole /64 to choose from; an IPv4 address stands for itself. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':');
}
