import { Injectable } from '@nestjs/common';
import { machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { GENESIS, eventHash } from './event-hash.js';

/** What a use case says of what it did. */
export interface NewAuditEvent {
  /** Dotted, in the past tense: `case.submitted`. */
  type: string;
  /** Chinese sentence for the auditor. */
  summary: string;
  /** Facts, by id where there is one; never ID numbers, bank accounts or phones. */
  payload: Record<string, unknown>;
}

/** An entry read back. */
export interface TrailEntry {
  sequence: number;
  type: string;
  actorName: string;
  occurredAt: Date;
  recordedAt: Date;
  summary: string;
  payload: Record<string, unknown>;
}

/** The part of the request context that an entry records. */
export type AuditContext = Pick<RequestContext, 'actor' | 'now'>;

/** Name under which the system's own processes act. */
const SYSTEM_NAME = '系统';

/**
 * The audit trail. Entries are written in the transaction of what they tell of, so neither is there without
 * the other; the chain's row lock keeps its sequence free of gaps and forks.
 */
@Injectable()
export class AuditTrail {
  /**
   * Appends events to one chain, in order. Returns the new head. The first entry of a chain that belongs to a
   * community names it, so that its auditors find the chain.
   */
  async append(
    tx: Tx,
    ctx: AuditContext,
    at: string | { chain: string; communityId: string },
    events: readonly NewAuditEvent[],
  ): Promise<string> {
    const { chain, communityId } = typeof at === 'string' ? { chain: at, communityId: null } : at;
    const head = await this.lockHead(tx, chain, communityId);
    const recordedAt = machineNow();
    let { sequence, hash } = head;
    const rows = events.map((event) => {
      sequence += 1;
      const entry = {
        chain,
        sequence,
        type: event.type,
        actorAccountId: ctx.actor?.accountId ?? null,
        actorName: ctx.actor?.displayName ?? SYSTEM_NAME,
        occurredAt: ctx.now.toISOString(),
        recordedAt: recordedAt.toISOString(),
        summary: event.summary,
        payload: canonicalJson(event.payload),
        previousHash: hash,
      };
      hash = eventHash(entry);
      return [
        chain,
        sequence,
        entry.type,
        entry.actorAccountId,
        entry.actorName,
        ctx.now,
        recordedAt,
        entry.summary,
        entry.payload,
        entry.previousHash,
        hash,
      ];
    });
    if (rows.length === 0) return hash;
    await tx.query(
      `INSERT INTO audit_event (chain, sequence, type, actor_account_id, actor_name, occurred_at, recorded_at,
         summary, payload, previous_hash, hash) VALUES ?`,
      [rows],
    );
    await tx.query('UPDATE audit_chain SET sequence = ?, hash = ? WHERE chain = ?', [sequence, hash, chain]);
    return hash;
  }

  /** Entries of a chain of the given types, in order. */
  async read(tx: Tx, chain: string, types: readonly string[]): Promise<TrailEntry[]> {
    const rows: (Omit<TrailEntry, 'payload'> & { payload: string })[] = await tx.query(
      `SELECT sequence, type, actor_name AS actorName, occurred_at AS occurredAt, recorded_at AS recordedAt, summary,
              payload FROM audit_event WHERE chain = ? AND type IN (?) ORDER BY sequence`,
      [chain, types],
    );
    return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) as Record<string, unknown> }));
  }

  private async lockHead(
    tx: Tx,
    chain: string,
    communityId: string | null,
  ): Promise<{ sequence: number; hash: string }> {
    const select = 'SELECT sequence, hash FROM audit_chain WHERE chain = ? FOR UPDATE';
    const found: { sequence: number; hash: string }[] = await tx.query(select, [chain]);
    if (found[0]) return found[0];
    await tx.query(
      'INSERT IGNORE INTO audit_chain (chain, community_id, sequence, hash) VALUES (?, ?, 0, ?)',
      [chain, communityId, GENESIS],
    );
    const made: { sequence: number; hash: string }[] = await tx.query(select, [chain]);
    return made[0] ?? { sequence: 0, hash: GENESIS };
  }
}
