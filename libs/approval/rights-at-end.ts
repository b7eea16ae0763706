import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { CaseListeners } from './case-listener.js';
import type { CaseFact, CaseListener } from './case-listener.js';

/**
 * In a community that an institution has left, its officers and its bodies keep their rights while cases of its own are
 * open there. With the end of each they are asked for afresh, so that they do not outlive the last one.
 */
@Injectable()
export class RightsAtEnd implements CaseListener, OnModuleInit {
  constructor(
    private readonly listeners: CaseListeners,
    private readonly accounts: AccountRepository,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
  }

  async heard(tx: Tx, _ctx: RequestContext, facts: readonly CaseFact[]): Promise<void> {
    const ended = facts.flatMap((fact) => (fact.type === 'CASE_ENDED' ? [fact.case.id] : []));
    if (ended.length === 0) return;
    const moved: { institutionId: string }[] = await tx.query(
      `SELECT DISTINCT c.institution_id AS institutionId
         FROM approval_case c JOIN institution_membership m ON m.institution_id = c.institution_id
        WHERE c.id IN (?) AND m.community_id <> c.community_id`,
      [ended],
    );
    for (const { institutionId } of moved) {
      await this.accounts.dropCachedRightsFor(tx, institutionId);
      await this.accounts.dropCachedRights(tx, await this.thoseOfItsBodies(tx, institutionId));
    }
  }

  /** Everybody who has held a seat of a body of the institution, or has stood in for one. */
  private async thoseOfItsBodies(tx: Tx, institutionId: string): Promise<string[]> {
    const rows: { personId: string }[] = await tx.query(
      `SELECT h.person_id AS personId FROM seat_holder h JOIN seat s ON s.id = h.seat_id
         JOIN body b ON b.id = s.body_id WHERE b.owner_id = ?
       UNION SELECT d.to_person_id FROM delegation d JOIN body b ON b.id = d.body_id WHERE b.owner_id = ?`,
      [institutionId, institutionId],
    );
    return rows.map(({ personId }) => personId);
  }
}
