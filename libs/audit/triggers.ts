import type { Tx } from '../database/index.js';
import type { AuditBreak } from './audit-break.js';

/** A trigger without which a table could be changed behind its rules. */
export interface GuardTrigger {
  table: string;
  event: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Texts that its body must hold; one that starts with SIGNAL must be the whole body. */
  holds: readonly string[];
}

const EVENT_NAMES = { INSERT: '新增', UPDATE: '修改', DELETE: '删除' };

/** The two triggers of a table that only ever grows. */
export function appendOnlyGuards(table: string): GuardTrigger[] {
  const holds = [`SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`];
  return [
    { table, event: 'UPDATE', holds },
    { table, event: 'DELETE', holds },
  ];
}

/** A trigger that is gone, or that is there in name only. */
export async function missingTriggers(tx: Tx, guards: readonly GuardTrigger[]): Promise<AuditBreak[]> {
  const rows: { tableName: string; event: string; body: string | null }[] = await tx.query(
    `SELECT event_object_table AS tableName, event_manipulation AS event, action_statement AS body
       FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND action_timing = 'BEFORE'`,
  );
  return guards.flatMap((guard) => {
    const bodies = rows
      .filter((row) => row.tableName === guard.table && row.event === guard.event)
      .map((row) => (row.body === null ? null : plain(row.body)));
    // An account that may not make triggers sees that they are there, and not what they do.
    const whole = (body: string | null) =>
      body === null || guard.holds.every((text) => holds(body, plain(text)));
    if (bodies.some(whole)) return [];
    const event = EVENT_NAMES[guard.event];
    const message =
      bodies.length > 0
        ? `表 ${guard.table} 把关${event}的触发器内容已被改动，不再起作用`
        : `表 ${guard.table} 缺少把关${event}的触发器`;
    return [{ kind: 'TRIGGER_MISSING' as const, entry: guard.table, chain: null, sequence: null, message }];
  });
}

function holds(body: string, text: string): boolean {
  return text.startsWith('SIGNAL') ? body === text : body.includes(text);
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
