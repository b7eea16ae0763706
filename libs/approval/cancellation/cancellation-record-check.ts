import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, recordDiffers, toldInChains, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../../audit/index.js';
import type { Tx } from '../../database/index.js';
import type { CaseCancellationRow } from '../entities/case-cancellation.entity.js';
import { CancellationRepository } from './cancellation.repository.js';

const BATCH = 200;
const REQUESTED = 'case.cancellation-requested';
const ENDINGS: Record<string, string> = {
  'case.cancelled': 'CANCELLED',
  'case.cancelled-in-part': 'CANCELLED',
  'case.cancellation-ended': 'NONE',
};

/** A row changes once, when the cancelling case ends, and is never deleted. */
export const cancellationGuards: GuardTrigger[] = [
  {
    table: 'case_cancellation',
    event: 'UPDATE',
    holds: [
      'IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.effect IS NULL OR NEW.open_target_id IS NOT NULL',
      'OR NEW.case_id <> OLD.case_id OR NEW.case_number <> OLD.case_number OR NEW.target_id <> OLD.target_id',
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a cancellation only ends, and only once'",
    ],
  },
  {
    table: 'case_cancellation',
    event: 'DELETE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a cancellation is never deleted'"],
  },
];

/** Compares what is to be cancelled, and what became of it, with the trail of the targets. */
@Injectable()
export class CancellationRecordCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly cancellations: CancellationRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addGuardTriggers(cancellationGuards);
    this.verifier.addRecordCheck((tx) => this.rows(tx));
    this.verifier.addRecordCheck(lost);
  }

  private async rows(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = ''; ;) {
      const rows = await this.cancellations.after(tx, after, BATCH);
      const last = rows.at(-1);
      if (!last) return breaks;
      const told = await toldInChains(tx, [...new Set(rows.map((row) => `case:${row.targetNumber}`))]);
      for (const row of rows) {
        const own = (told.get(`case:${row.targetNumber}`) ?? []).filter(
          ({ payload }) => payload['byCaseId'] === row.caseId,
        );
        if (matches(row, own)) continue;
        const at = own.at(-1) ?? `case:${row.targetNumber}`;
        breaks.push(recordDiffers(`case_cancellation#${row.caseId}`, at, '撤销关系与审计条目所载不符'));
      }
      after = last.caseId;
    }
  }
}

function matches(row: CaseCancellationRow, told: readonly ToldEvent[]): boolean {
  const requested = told.find(({ type }) => type === REQUESTED);
  const ended = told.find(({ type }) => ENDINGS[type]);
  return (
    requested !== undefined &&
    requested.payload['caseId'] === row.targetId &&
    requested.payload['byCaseNumber'] === row.caseNumber &&
    requested.occurredAt.getTime() === row.requestedAt.getTime() &&
    (row.endedAt?.getTime() ?? null) === (ended?.occurredAt.getTime() ?? null) &&
    row.effect === (ended ? ENDINGS[ended.type] : null) &&
    row.openTargetId === (ended ? null : row.targetId)
  );
}

/** Requests that were told and are there no more. */
async function lost(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, [REQUESTED])) {
    const idOf = ({ payload }: ToldEvent): string => String(payload['byCaseId']);
    const rows: { id: string }[] = await tx.query(
      'SELECT case_id AS id FROM case_cancellation WHERE case_id IN (?)',
      [events.map(idOf)],
    );
    const found = new Set(rows.map(({ id }) => id));
    for (const event of events) {
      if (!found.has(idOf(event)))
        breaks.push(
          recordDiffers(`case_cancellation#${idOf(event)}`, event, '撤销关系已缺失，审计条目载有此项'),
        );
    }
  }
  return breaks;
}
