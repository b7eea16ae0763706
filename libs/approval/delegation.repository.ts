import { Injectable } from '@nestjs/common';
import { isDuplicateKey, plainRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { refuse } from './approval.errors.js';
import { DelegationRevocationRow, DelegationRow } from './entities/delegation.entity.js';

/** A delegation with its revocation, if there is one. */
export interface DelegationWithEnd {
  delegation: DelegationRow;
  revocation: DelegationRevocationRow | null;
}

/**
 * What a delegation rests on: its giver can still sign in, so could still take it back, and its delegate doesn't audit
 * what is decided. Asked on the day twice.
 */
const RESTS = `EXISTS (SELECT 1 FROM account a WHERE a.person_id = delegation.from_person_id AND a.disabled = 0)
   AND NOT EXISTS (SELECT 1 FROM account a JOIN account_grant g ON g.account_id = a.id AND g.role = 'AUDITOR'
     WHERE a.person_id = delegation.to_person_id AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?))`;
const NOT_REVOKED =
  'NOT EXISTS (SELECT 1 FROM delegation_revocation r WHERE r.delegation_id = delegation.id)';

@Injectable()
export class DelegationRepository {
  find(tx: Tx, id: string): Promise<DelegationRow | null> {
    return tx.findOneBy(DelegationRow, { id });
  }

  revocationOf(tx: Tx, delegationId: string): Promise<DelegationRevocationRow | null> {
    return tx.findOneBy(DelegationRevocationRow, { delegationId });
  }

  async insert(tx: Tx, row: DelegationRow): Promise<void> {
    try {
      await tx.insert(DelegationRow, row);
    } catch (error) {
      if (isDuplicateKey(error)) throw refuse.delegationIdReused();
      throw error;
    }
  }

  async revoke(tx: Tx, row: DelegationRevocationRow): Promise<void> {
    try {
      await tx.insert(DelegationRevocationRow, row);
    } catch (error) {
      if (isDuplicateKey(error)) throw refuse.delegationRevoked();
      throw error;
    }
  }

  /** Delegations of the seat that are not revoked and share a day with the period. */
  ofSeat(tx: Tx, seatId: string, fromOn: string, toOn: string): Promise<DelegationRow[]> {
    const condition = `seat_id = ? AND from_on <= ? AND to_on >= ? AND ${NOT_REVOKED} ORDER BY from_on`;
    return plainRows(tx, DelegationRow, condition, [seatId, toOn, fromOn]);
  }

  /** What the person may act on for others on the day, if the givers still hold their seats. */
  inForceFor(tx: Tx, personId: string, on: string): Promise<DelegationRow[]> {
    const condition = `to_person_id = ? AND from_on <= ? AND to_on >= ? AND ${NOT_REVOKED} AND ${RESTS} ORDER BY id`;
    return plainRows(tx, DelegationRow, condition, [personId, on, on, on, on]);
  }

  /** Delegations of the bodies' seats that are in force on the day, if the givers still hold them. */
  inForceOf(tx: Tx, bodyIds: readonly string[], on: string): Promise<DelegationRow[]> {
    if (bodyIds.length === 0) return Promise.resolve([]);
    const condition = `body_id IN (?) AND from_on <= ? AND to_on >= ? AND ${NOT_REVOKED} AND ${RESTS} ORDER BY id`;
    return plainRows(tx, DelegationRow, condition, [bodyIds, on, on, on, on]);
  }

  /** Given by the person or to the person, newest first. */
  async page(
    tx: Tx,
    personId: string,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: DelegationWithEnd[] }> {
    const [rows, total] = await tx.findAndCount(DelegationRow, {
      where: [{ fromPersonId: personId }, { toPersonId: personId }],
      order: { givenAt: 'DESC', id: 'DESC' },
      take: page.first,
      skip: page.offset,
    });
    const items: DelegationWithEnd[] = [];
    for (const delegation of rows)
      items.push({ delegation, revocation: await this.revocationOf(tx, delegation.id) });
    return { total, items };
  }
}
