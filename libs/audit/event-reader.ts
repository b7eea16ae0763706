import { Injectable } from '@nestjs/common';
import type { Page } from '../context/graphql/index.js';
import type { Tx } from '../database/index.js';

/** What to look for; dates are calendar dates in Asia/Shanghai, turned into instants by the caller. */
export interface EventSearch {
  /** SQL condition on `h.community_id` that keeps to what the reader may see. */
  scope: { sql: string; params: string[] };
  chain?: string | null;
  actorText?: string | null;
  type?: string | null;
  from?: Date | null;
  until?: Date | null;
}

/** An entry as auditors read it. */
export interface EventLine {
  id: string;
  chain: string;
  sequence: number;
  type: string;
  actorName: string;
  occurredAt: Date;
  recordedAt: Date;
  summary: string;
  hash: string;
  previousHash: string;
}

const FROM = 'FROM audit_event e JOIN audit_chain h ON h.chain = e.chain';

/** Reads the trail for auditors, newest first. */
@Injectable()
export class AuditEventReader {
  async page(tx: Tx, search: EventSearch, page: { first: number; offset: number }): Promise<Page<EventLine>> {
    const { sql, params } = conditionOf(search);
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total ${FROM} WHERE ${sql}`,
      params,
    );
    const items: EventLine[] = await tx.query(
      `SELECT e.id, e.chain, e.sequence, e.type, e.actor_name AS actorName, e.occurred_at AS occurredAt,
              e.recorded_at AS recordedAt, e.summary, e.hash, e.previous_hash AS previousHash
         ${FROM} WHERE ${sql} ORDER BY e.id DESC LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }
}

function conditionOf(search: EventSearch): { sql: string; params: unknown[] } {
  const parts = [search.scope.sql];
  const params: unknown[] = [...search.scope.params];
  const add = (sql: string, value: unknown): void => {
    parts.push(sql);
    params.push(value);
  };
  if (search.chain?.trim()) add('e.chain LIKE ?', `%${search.chain.trim().replaceAll(/[\\%_]/g, '\\$&')}%`);
  if (search.actorText?.trim())
    add('e.actor_name LIKE ?', `${search.actorText.trim().replaceAll(/[\\%_]/g, '\\$&')}%`);
  if (search.type) add('e.type = ?', search.type);
  if (search.from) add('e.occurred_at >= ?', search.from);
  if (search.until) add('e.occurred_at <= ?', search.until);
  return { sql: parts.join(' AND '), params };
}
