import { Injectable } from '@nestjs/common';
import type { Tx } from './tx.js';

/** What has been read since the structures were last changed. */
interface Generation {
  stamp: string;
  values: Map<string, unknown>;
}

/** More than a county's structures and the people of its running cases need. */
const MOST_VALUES = 20_000;

/**
 * Remembers reads of what changes seldom: bodies, seats and their holders, delegations, kinship, who can sign in,
 * policies, institutions, channels. Triggers on those tables give `structure_stamp` a new value with every change, in
 * the transaction of the change. A use case reads the stamp once ({@link begin}) and may then be answered from what
 * any use case has read since under the same stamp, in whichever process the change was made.
 *
 * Not for a use case that writes those tables: others would be answered with what it has not committed. One that may
 * leaves first ({@link leave}).
 */
@Injectable()
export class StandingReads {
  private current: Generation = { stamp: '', values: new Map() };
  private readonly begun = new WeakMap<Tx, Generation>();

  /** Reads of this transaction, or of this reader of one use case, may be answered from memory from now on. */
  async begin(tx: Tx): Promise<void> {
    if (this.begun.has(tx)) return;
    const rows: { stamp: string }[] = await tx.query('SELECT stamp FROM structure_stamp WHERE id = 1');
    const stamp = rows[0]?.stamp;
    if (!stamp) throw new Error('structure_stamp is empty');
    if (stamp !== this.current.stamp || this.current.values.size > MOST_VALUES)
      this.current = { stamp, values: new Map() };
    this.begun.set(tx, this.current);
  }

  /** From now on the transaction reads for itself: it may change a structure. */
  leave(tx: Tx): void {
    this.begun.delete(tx);
  }

  /** `key` names everything that the answer depends on besides the tables. What is answered must not be changed. */
  async once<T>(tx: Tx, key: string, read: () => Promise<T>): Promise<T> {
    const values = this.begun.get(tx)?.values;
    if (!values) return read();
    if (values.has(key)) return values.get(key) as T;
    const value = await read();
    values.set(key, value);
    return value;
  }
}
