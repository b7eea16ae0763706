import type { Tx } from './tx.js';

/**
 * Remembers what a transaction has read of things that it does not write itself, such as structures and policies:
 * rules that are checked one after the other ask for the same rows. Outside a transaction nothing is remembered.
 */
export class RememberedReads {
  private readonly byTransaction = new WeakMap<object, Map<string, Promise<unknown>>>();

  once<T>(tx: Tx, key: string, read: () => Promise<T>): Promise<T> {
    const { queryRunner } = tx;
    if (!queryRunner?.isTransactionActive) return read();
    const known = this.byTransaction.get(queryRunner) ?? new Map<string, Promise<unknown>>();
    this.byTransaction.set(queryRunner, known);
    const earlier = known.get(key) as Promise<T> | undefined;
    if (earlier) return earlier;
    const reading = read();
    known.set(key, reading);
    return reading;
  }
}
