import { Injectable } from '@nestjs/common';
import { machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { canonicalJson, putOff } from '../database/index.js';
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

/** What a transaction has to tell of one chain. */
interface ChainNews {
  chain: string;
  communityId: string | null;
  told: { ctx: AuditContext; event: NewAuditEvent }[];
}

/** As long as a row takes; what is cut stands in full with the act itself. */
const MOST_SUMMARY = 1_000;
const bounded = (summary: string): string =>
  summary.length > MOST_SUMMARY ? `${summary.slice(0, MOST_SUMMARY - 1)}…` : summary;

/** Rows of one statement; the driver sends a statement in one packet. */
const CHUNK = 500;

/**
 * The audit trail. Entries are written in the transaction of what they tell of, so neither is there without
 * the other; the chain's row lock keeps its sequence free of gaps and forks.
 */
@Injectable()
export class AuditTrail {
  /** What transactions under way will have told at their end, by chain. */
  private readonly news = new WeakMap<Tx, Map<string, ChainNews>>();

  /**
   * Appends events to one chain, in order; all that a transaction appends is written together at its end. The first
   * entry of a chain that belongs to a community names it, so that its auditors find the chain.
   */
  async append(
    tx: Tx,
    ctx: AuditContext,
    at: string | { chain: string; communityId: string },
    events: readonly NewAuditEvent[],
  ): Promise<void> {
    if (events.length === 0) return;
    const { chain, communityId } = typeof at === 'string' ? { chain: at, communityId: null } : at;
    const known = this.news.get(tx);
    const news = known ?? new Map<string, ChainNews>();
    const own = news.get(chain) ?? { chain, communityId, told: [] };
    own.communityId ??= communityId;
    own.told.push(...events.map((event) => ({ ctx, event: { ...event, summary: bounded(event.summary) } })));
    news.set(chain, own);
    if (known) return;
    this.news.set(tx, news);
    if (!putOff(tx, () => this.write(tx))) await this.write(tx);
  }

  /**
   * Takes the chain's lock now rather than at the end of the transaction: whoever counts what a chain has told must
   * see what the one before has committed. It is the last lock of the order.
   */
  async lock(tx: Tx, at: string | { chain: string; communityId: string }): Promise<void> {
    const { chain, communityId } = typeof at === 'string' ? { chain: at, communityId: null } : at;
    await this.lockHead(tx, chain, communityId);
  }

  /** Entries of a chain of the given types, in order; those of a transaction under way are not among them. */
  async read(tx: Tx, chain: string, types: readonly string[]): Promise<TrailEntry[]> {
    const rows: (Omit<TrailEntry, 'payload'> & { payload: string })[] = await tx.query(
      `SELECT sequence, type, actor_name AS actorName, occurred_at AS occurredAt, recorded_at AS recordedAt, summary,
              payload FROM audit_event WHERE chain = ? AND type IN (?) ORDER BY sequence`,
      [chain, types],
    );
    return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) as Record<string, unknown> }));
  }

  /** Always in the same order: two transactions that tell of the same chains must not wait for each other. */
  private async write(tx: Tx): Promise<void> {
    const news = [...(this.news.get(tx)?.values() ?? [])];
    this.news.delete(tx);
    news.sort((a, b) => (a.chain < b.chain ? -1 : 1));
    for (const one of news) await this.writeChain(tx, one);
  }

  private async writeChain(tx: Tx, { chain, communityId, told }: ChainNews): Promise<void> {
    let { sequence, hash } = await this.lockHead(tx, chain, communityId);
    const recordedAt = machineNow();
    const rows = told.map(({ ctx, event }) => {
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
      const { type, actorAccountId, actorName, summary, payload, previousHash } = entry;
      const who = [actorAccountId, actorName, ctx.now, recordedAt];
      return [chain, sequence, type, ...who, summary, payload, previousHash, hash];
    });
    for (let at = 0; at < rows.length; at += CHUNK) {
      await tx.query(
        `INSERT INTO audit_event (chain, sequence, type, actor_account_id, actor_name, occurred_at, recorded_at,
           summary, payload, previous_hash, hash) VALUES ?`,
        [rows.slice(at, at + CHUNK)],
      );
    }
    await tx.query('UPDATE audit_chain SET sequence = ?, hash = ? WHERE chain = ?', [sequence, hash, chain]);
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
