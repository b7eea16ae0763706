import type { Tx } from './tx.js';

const open = new WeakMap<Tx, (() => Promise<void>)[]>();

/** Runs the work of a transaction and then what it has put off. Only the transaction runner calls it. */
export async function withLastWrites<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const writes: (() => Promise<void>)[] = [];
  open.set(tx, writes);
  const result = await work(tx);
  // A write may put off another one.
  for (const write of writes) await write();
  open.delete(tx);
  return result;
}

/**
 * Puts a write off to the end of its transaction, where what several use cases leave can be written in one; whatever
 * it throws rolls the transaction back. False when the transaction is not the runner's: then write now.
 */
export function putOff(tx: Tx, write: () => Promise<void>): boolean {
  const writes = open.get(tx);
  writes?.push(write);
  return writes !== undefined;
}
