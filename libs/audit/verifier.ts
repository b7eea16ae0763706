import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { GENESIS, checkpointHash, eventHash } from './event-hash.js';
import type { AuditBreak } from './audit-break.js';
import { appendOnlyGuards, missingTriggers } from './triggers.js';
import type { GuardTrigger } from './triggers.js';

/** Result of a whole verification. */
export interface AuditReport {
  events: number;
  chains: number;
  checkpoints: number;
  /** Hash of the newest checkpoint, to compare with one kept outside the system. */
  anchor: string;
  breaks: AuditBreak[];
}

/** Compares the records of a feature with what the trail says of them. */
export type RecordCheck = (tx: Tx) => Promise<AuditBreak[]>;

interface EventRow {
  id: string;
  chain: string;
  sequence: number;
  type: string;
  actor_account_id: string | null;
  actor_name: string;
  occurred_at: Date;
  recorded_at: Date;
  summary: string;
  payload: string;
  previous_hash: string;
  hash: string;
}
interface Head {
  chain: string;
  sequence: number;
  hash: string;
}

const BATCH = 2000;

/** Recomputes every hash of the trail. Reads in batches, so its memory does not grow with the trail. */
@Injectable()
export class AuditVerifier {
  private readonly recordChecks: RecordCheck[] = [];
  private readonly guards: GuardTrigger[] = [];

  /** A feature adds its comparison of records and trail. */
  addRecordCheck(check: RecordCheck): void {
    this.recordChecks.push(check);
  }

  /** A feature names its append-only tables, whose triggers must be there. */
  addGuardedTables(tables: readonly string[]): void {
    this.addGuardTriggers(tables.flatMap(appendOnlyGuards));
  }

  /** A feature names the other triggers that its tables rely on. */
  addGuardTriggers(guards: readonly GuardTrigger[]): void {
    this.guards.push(...guards);
  }

  /** `knownAnchor` is a checkpoint's hash that was kept outside: whoever rewrote every chain could not know it. */
  async verify(
    tx: Tx,
    onProgress: (events: number) => void = () => undefined,
    knownAnchor?: string,
  ): Promise<AuditReport> {
    const breaks: AuditBreak[] = [];
    const { events, heads } = await this.walkEvents(tx, breaks, onProgress);
    await this.compareHeads(tx, heads, breaks);
    const { checkpoints, anchor } = await this.walkCheckpoints(tx, breaks);
    if (knownAnchor) await this.findAnchor(tx, knownAnchor, breaks);
    breaks.push(...(await missingTriggers(tx, this.guards)));
    for (const check of this.recordChecks) breaks.push(...(await check(tx)));
    return { events, chains: heads.size, checkpoints, anchor, breaks };
  }

  private async walkEvents(tx: Tx, breaks: AuditBreak[], onProgress: (events: number) => void) {
    const heads = new Map<string, Head>();
    let at = { chain: '', sequence: 0 };
    let events = 0;
    for (;;) {
      const rows: EventRow[] = await tx.query(
        `SELECT id, chain, sequence, type, actor_account_id, actor_name, occurred_at, recorded_at, summary, payload,
                previous_hash, hash
           FROM audit_event WHERE (chain = ? AND sequence > ?) OR chain > ? ORDER BY chain, sequence LIMIT ${BATCH}`,
        [at.chain, at.sequence, at.chain],
      );
      for (const row of rows) {
        const head = heads.get(row.chain) ?? { chain: row.chain, sequence: 0, hash: GENESIS };
        breaks.push(...checkEvent(row, head));
        heads.set(row.chain, { chain: row.chain, sequence: row.sequence, hash: row.hash });
      }
      events += rows.length;
      onProgress(events);
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return { events, heads };
      at = { chain: last.chain, sequence: last.sequence };
    }
  }

  private async compareHeads(tx: Tx, heads: Map<string, Head>, breaks: AuditBreak[]): Promise<void> {
    const stored: Head[] = await tx.query('SELECT chain, sequence, hash FROM audit_chain ORDER BY chain');
    for (const head of stored) {
      const found = heads.get(head.chain);
      if (head.sequence === (found?.sequence ?? 0) && (!found || head.hash === found.hash)) continue;
      breaks.push(
        broken(
          'HEAD_WRONG',
          `audit_chain#${head.chain}`,
          head,
          `链头记录为第${head.sequence}条，实际末条为第${found?.sequence ?? 0}条或哈希不符`,
        ),
      );
    }
    const known = new Set(stored.map((head) => head.chain));
    for (const head of heads.values()) {
      if (!known.has(head.chain))
        breaks.push(broken('HEAD_WRONG', `audit_chain#${head.chain}`, head, '链头记录缺失'));
    }
  }

  private async walkCheckpoints(tx: Tx, breaks: AuditBreak[]) {
    const rows: { sequence: number; taken_at: Date; previous_hash: string; hash: string }[] = await tx.query(
      'SELECT sequence, taken_at, previous_hash, hash FROM audit_checkpoint ORDER BY sequence',
    );
    let previous = { sequence: 0, hash: GENESIS };
    for (const row of rows) {
      const sealed: (Head & { found: string | null })[] = await tx.query(
        `SELECT c.chain, c.sequence, c.hash, e.hash AS found FROM audit_checkpoint_chain c
           LEFT JOIN audit_event e ON e.chain = c.chain AND e.sequence = c.sequence
          WHERE c.checkpoint_sequence = ? ORDER BY c.chain`,
        [row.sequence],
      );
      const entry = `audit_checkpoint#${row.sequence}`;
      const heads = sealed.map(({ chain, sequence, hash }) => ({ chain, sequence, hash }));
      const hash = checkpointHash({
        sequence: row.sequence,
        takenAt: row.taken_at.toISOString(),
        previousHash: row.previous_hash,
        heads,
      });
      if (
        hash !== row.hash ||
        row.previous_hash !== previous.hash ||
        row.sequence !== previous.sequence + 1
      ) {
        breaks.push(
          broken('CHECKPOINT_ALTERED', entry, null, `第${row.sequence}号检查点与其内容或上一检查点不符`),
        );
      }
      for (const head of sealed) {
        if (head.found !== head.hash) {
          breaks.push(broken('SEALED_EVENT_LOST', entry, head, '检查点封存的审计条目已缺失或被改动'));
        }
      }
      previous = row;
    }
    return { checkpoints: rows.length, anchor: previous.hash };
  }

  private async findAnchor(tx: Tx, anchor: string, breaks: AuditBreak[]): Promise<void> {
    const rows: unknown[] = await tx.query('SELECT 1 FROM audit_checkpoint WHERE hash = ?', [anchor]);
    if (rows.length > 0) return;
    breaks.push(
      broken(
        'ANCHOR_UNKNOWN',
        'audit_checkpoint',
        null,
        '系统之外留存的检查点不在链上，审计链可能被整体重写',
      ),
    );
  }
}

function checkEvent(row: EventRow, head: Head): AuditBreak[] {
  const entry = `audit_event#${row.id}`;
  if (row.sequence !== head.sequence + 1) {
    return [broken('EVENT_MISSING', entry, row, `第${head.sequence + 1}条至第${row.sequence - 1}条缺失`)];
  }
  const hash = eventHash({
    chain: row.chain,
    sequence: row.sequence,
    type: row.type,
    actorAccountId: row.actor_account_id,
    actorName: row.actor_name,
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    summary: row.summary,
    payload: row.payload,
    previousHash: row.previous_hash,
  });
  if (hash !== row.hash)
    return [broken('EVENT_ALTERED', entry, row, '审计条目内容与其哈希不符，条目已被改动')];
  if (row.previous_hash !== head.hash) return [broken('LINK_BROKEN', entry, row, '与上一条目的哈希不衔接')];
  return [];
}

function broken(
  kind: AuditBreak['kind'],
  entry: string,
  at: { chain: string; sequence: number } | null,
  message: string,
): AuditBreak {
  return { kind, entry, chain: at?.chain ?? null, sequence: at?.sequence ?? null, message };
}
