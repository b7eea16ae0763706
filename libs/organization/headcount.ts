import { Injectable } from '@nestjs/common';
import type { Refused, RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import type { EstablishmentType } from './codes.js';

/** Somebody who joins an institution outside any case, with the 编制 that they bring. */
export interface Joiner {
  institutionId: string;
  establishmentType: EstablishmentType;
}

/** On whose behalf and on which day people join. */
export type JoiningContext = Pick<RequestContext, 'actor' | 'now' | 'today'>;

/** One list of joiners, taken in order. */
export interface Admission {
  /** Keeps room for one more; or the refusal, when there is none left after those before. */
  admit(joiner: Joiner): Promise<Refused | null>;
  /** Records in the ledger the people who were admitted, from the context's day on. */
  occupy(people: readonly (Joiner & { personId: string })[], documentNumber: string): Promise<void>;
}

/** Whoever counts 编制. The organisation knows that somebody does, not how. */
export interface HeadcountLedger {
  /** Waits for the community's accounts; before any other lock of the documented order after them. */
  lock(tx: Tx, communityId: string): Promise<void>;
  open(tx: Tx, ctx: JoiningContext, communityId: string): Promise<Admission>;
}

const EVERYBODY: Admission = {
  admit: () => Promise.resolve(null),
  occupy: () => Promise.resolve(),
};

/** Where the ledger of 编制 registers itself, so that no list of names passes it by (003 二(四)2). */
@Injectable()
export class Headcount {
  private ledger: HeadcountLedger | null = null;

  register(ledger: HeadcountLedger): void {
    if (this.ledger) throw new Error('the ledger of headcount is registered already');
    this.ledger = ledger;
  }

  async lock(tx: Tx, communityId: string): Promise<void> {
    await this.ledger?.lock(tx, communityId);
  }

  /** Without a ledger in the program nobody counts, and everybody is admitted. */
  open(tx: Tx, ctx: JoiningContext, communityId: string): Promise<Admission> {
    return this.ledger?.open(tx, ctx, communityId) ?? Promise.resolve(EVERYBODY);
  }
}
