import type { Tx } from '../database/index.js';
import type { AuditBreak } from './audit-break.js';

/** An entry of the trail as the record checks read it. */
export interface ToldEvent {
  id: string;
  chain: string;
  sequence: number;
  type: string;
  actorAccountId: string | null;
  actorName: string;
  occurredAt: Date;
  /** Empty when the text is no JSON any more; the hash of the entry says so. */
  payload: Record<string, unknown>;
}

type RawEvent = Omit<ToldEvent, 'payload'> & { payload: string };

const SELECT = `SELECT id, chain, sequence, type, actor_account_id AS actorAccountId, actor_name AS actorName,
  occurred_at AS occurredAt, payload FROM audit_event`;
const BATCH = 500;

/**
 * Every entry of the types, a batch at a time in the order of writing: what was told must still be there. A type may
 * be a pattern, e.g. `establishment.%`.
 */
export async function* toldOfTypes(tx: Tx, types: readonly string[]): AsyncGenerator<ToldEvent[]> {
  for (let after = '0'; ;) {
    const rows: RawEvent[] = await tx.query(
      `${SELECT} WHERE (${types.map(() => 'type LIKE ?').join(' OR ')}) AND id > ? ORDER BY id LIMIT ${BATCH}`,
      [...types, after],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(toTold);
    after = last.id;
  }
}

/** All entries of the chains, by chain, in order. */
export async function toldInChains(tx: Tx, chains: readonly string[]): Promise<Map<string, ToldEvent[]>> {
  const told = new Map<string, ToldEvent[]>();
  if (chains.length === 0) return told;
  const rows: RawEvent[] = await tx.query(`${SELECT} WHERE chain IN (?) ORDER BY chain, sequence`, [chains]);
  for (const row of rows) {
    const events = told.get(row.chain) ?? [];
    events.push(toTold(row));
    told.set(row.chain, events);
  }
  return told;
}

/** A row of a feature that is not as the trail tells it. */
export function recordDiffers(
  entry: string,
  at: { chain: string; sequence: number } | string | null | undefined,
  message: string,
): AuditBreak {
  const place = typeof at === 'string' ? { chain: at, sequence: null } : at;
  return {
    kind: 'RECORD_DIFFERS',
    entry,
    chain: place?.chain ?? null,
    sequence: place?.sequence ?? null,
    message,
  };
}

/** Compares whole sets by id, in canonical text: altered, added and removed rows all differ. */
export function compareSets(
  table: string,
  told: ReadonlyMap<string, { text: string; event: ToldEvent }>,
  rows: ReadonlyMap<string, string>,
  name: string,
): AuditBreak[] {
  const breaks: AuditBreak[] = [];
  for (const [id, text] of rows) {
    const known = told.get(id);
    if (known?.text === text) continue;
    breaks.push(
      recordDiffers(
        `${table}#${id}`,
        known?.event,
        known ? `${name}与审计条目所载不符` : `${name}没有审计条目`,
      ),
    );
  }
  for (const [id, { event }] of told) {
    if (!rows.has(id)) breaks.push(recordDiffers(`${table}#${id}`, event, `${name}已缺失，审计条目载有此项`));
  }
  return breaks;
}

function toTold(row: RawEvent): ToldEvent {
  return { ...row, payload: parsed(row.payload) };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
