import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';

/** Hears of a new version of a parameter of the profile, in the transaction that enters it. */
export type PolicyListener = (tx: Tx, profileCode: string) => Promise<void>;

/** Where features register that must act when a parameter gets a new version, whoever enters it and how. */
@Injectable()
export class PolicyChanges {
  private readonly listeners = new Map<string, PolicyListener[]>();

  on(key: string, listener: PolicyListener): void {
    this.listeners.set(key, [...(this.listeners.get(key) ?? []), listener]);
  }

  async heard(tx: Tx, key: string, profileCode: string): Promise<void> {
    for (const listener of this.listeners.get(key) ?? []) await listener(tx, profileCode);
  }
}
