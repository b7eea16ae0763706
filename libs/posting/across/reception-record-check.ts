import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldInChains, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { PostingCrossingRow, PostingReceptionRow, ReceptionVoidingRow } from '../entities/crossing.entity.js';
import { crossingFacts, receptionFacts } from './reception-events.js';

const BATCH = 200;
const NEEDED = 'reception.needed';
const REQUESTED = 'reception.requested';
const VOIDED = 'reception.voided';
const ENDINGS = ['reception.consented', 'reception.ended'];

/** A reception changes when it ends, a consent once more when it is void; none is ever deleted. */
export const receptionGuards: GuardTrigger[] = [
  {
    table: 'posting_reception',
    event: 'UPDATE',
    holds: [
      "IF OLD.ended_at IS NOT NULL THEN IF NOT (OLD.effect = 'CONSENTED' AND NEW.effect <=> OLD.effect",
      'AND NEW.held_case_id IS NULL AND NEW.id <=> OLD.id AND NEW.case_id <=> OLD.case_id',
      'AND EXISTS (SELECT 1 FROM posting_reception_voiding v WHERE v.reception_id = OLD.id)) THEN SIGNAL',
      'ELSEIF NEW.ended_at IS NULL OR NEW.effect IS NULL',
      "OR NOT (NEW.held_case_id <=> IF(NEW.effect = 'CONSENTED', OLD.held_case_id, NULL))",
      'OR NOT (NEW.id <=> OLD.id AND NEW.case_id <=> OLD.case_id AND NEW.case_number <=> OLD.case_number',
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception only ends, and a consent gives way when it is void'",
    ],
  },
  {
    table: 'posting_reception',
    event: 'DELETE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception is never deleted'"],
  },
];

/** Compares which postings need a reception, and what became of each, with the trails of both cases. */
@Injectable()
export class ReceptionRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardTriggers(receptionGuards);
    this.verifier.addRecordCheck(crossingBreaks);
    this.verifier.addRecordCheck(receptionBreaks);
    this.verifier.addRecordCheck((tx) => lost(tx, NEEDED, 'posting_crossing', 'crossingId'));
    this.verifier.addRecordCheck((tx) => lost(tx, REQUESTED, 'posting_reception', 'receptionId'));
    this.verifier.addRecordCheck(voidingBreaks);
  }
}

async function crossingBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for (let after = ''; ;) {
    const rows = await tx
      .createQueryBuilder(PostingCrossingRow, 'x')
      .where('x.id > :after', { after })
      .orderBy('x.id')
      .limit(BATCH)
      .getMany();
    const last = rows.at(-1);
    if (!last) return breaks;
    const told = await toldInChains(tx, [...new Set(rows.map((row) => `case:${row.caseNumber}`))]);
    for (const row of rows) {
      const chain = `case:${row.caseNumber}`;
      const event = (told.get(chain) ?? []).find(
        ({ type, payload }) => type === NEEDED && payload['crossingId'] === row.id,
      );
      const right =
        event !== undefined &&
        canonicalJson(event.payload) === canonicalJson(crossingFacts(row)) &&
        event.occurredAt.getTime() === row.occurredAt.getTime();
      if (!right)
        breaks.push(
          recordDiffers(`posting_crossing#${row.id}`, event ?? chain, '跨医共体派驻记录与审计条目所载不符'),
        );
    }
    after = last.id;
  }
}

async function receptionBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for (let after = ''; ;) {
    const rows = await tx
      .createQueryBuilder(PostingReceptionRow, 'r')
      .where('r.id > :after', { after })
      .orderBy('r.id')
      .limit(BATCH)
      .getMany();
    const last = rows.at(-1);
    if (!last) return breaks;
    const chains = rows.flatMap((row) => [`case:${row.caseNumber}`, `case:${row.sendingCaseNumber}`]);
    const told = await toldInChains(tx, [...new Set(chains)]);
    for (const row of rows) {
      for (const number of [row.caseNumber, row.sendingCaseNumber]) {
        const own = (told.get(`case:${number}`) ?? []).filter(
          ({ payload }) => payload['receptionId'] === row.id,
        );
        if (matches(row, own)) continue;
        const at = own.at(-1) ?? `case:${number}`;
        breaks.push(recordDiffers(`posting_reception#${row.id}`, at, '跨医共体接收记录与审计条目所载不符'));
      }
    }
    after = last.id;
  }
}

function matches(row: PostingReceptionRow, told: readonly ToldEvent[]): boolean {
  const requested = told.find(({ type }) => type === REQUESTED);
  const ended = told.find(({ type }) => ENDINGS.includes(type));
  const facts = canonicalJson(receptionFacts(row));
  const fell = told.some(({ type }) => type === VOIDED);
  const held = !fell && (!ended || ended.payload['effect'] === 'CONSENTED') ? row.sendingCaseId : null;
  return (
    requested !== undefined &&
    canonicalJson(receptionFacts(asRow(requested))) === facts &&
    requested.occurredAt.getTime() === row.requestedAt.getTime() &&
    (row.endedAt?.getTime() ?? null) === (ended?.occurredAt.getTime() ?? null) &&
    row.effect === (ended ? ended.payload['effect'] : null) &&
    row.heldCaseId === held
  );
}

/** Consents that are void, against what the trails of the communities that gave them say, both ways. */
async function voidingBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, [VOIDED])) {
    for (const event of events) {
      const { voidingId, receptionId, voices } = event.payload;
      // The sender's trail has the same without the persons.
      if (voices === undefined) continue;
      const facts = {
        receptionId,
        voices: canonicalJson(voices),
        occurredAt: event.occurredAt.toISOString(),
      };
      told.set(String(voidingId), { text: canonicalJson(facts), event });
    }
  }
  const rows = (await tx.find(ReceptionVoidingRow)).map(({ id, receptionId, voices, occurredAt }) => {
    const facts = { receptionId, voices, occurredAt: occurredAt.toISOString() };
    return [id, canonicalJson(facts)] as const;
  });
  return compareSets('posting_reception_voiding', told, new Map(rows), '作废的接收同意');
}

function asRow({ payload }: ToldEvent): PostingReceptionRow {
  return { ...payload, id: payload['receptionId'] } as unknown as PostingReceptionRow;
}

/** What was told and is there no more. */
async function lost(tx: Tx, type: string, table: string, key: string): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, [type])) {
    const idOf = ({ payload }: ToldEvent): string => String(payload[key]);
    const rows: { id: string }[] = await tx.query(`SELECT id FROM ${table} WHERE id IN (?)`, [
      events.map(idOf),
    ]);
    const found = new Set(rows.map(({ id }) => id));
    for (const event of events) {
      if (!found.has(idOf(event)))
        breaks.push(
          recordDiffers(`${table}#${idOf(event)}`, event, '跨医共体派驻的记录已缺失，审计条目载有此项'),
        );
    }
  }
  return breaks;
}
