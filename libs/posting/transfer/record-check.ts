import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldInChains, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { TransferEventRow, TransferRow } from '../entities/transfer.entity.js';

const BATCH = 200;
const PREFIX = 'transfer.';

const LAST = `LEAST(COALESCE(o.reserved_to, o.extended_to, o.end_on), COALESCE(o.ended_on, '9999-12-31'))`;
const OVERLAP = [
  'IF NEW.released_at IS NULL AND NEW.cancelled_at IS NULL THEN SELECT p.id INTO person',
  "SET refusal = CONCAT('TRANSFER_OVERLAP:', other); SIGNAL SQLSTATE '45000'",
  `AND ${LAST} >= NEW.effective_on AND ${LAST} >= o.start_on LOCK IN SHARE MODE`,
  "SET refusal = CONCAT('TRANSFER_POSTED:', other); SIGNAL SQLSTATE '45000'",
];

/** Triggers that keep a transfer what it was, and a person at one home. */
export const transferGuards: GuardTrigger[] = [
  { table: 'personnel_transfer', event: 'INSERT', holds: OVERLAP },
  {
    table: 'personnel_transfer',
    event: 'UPDATE',
    holds: [
      'IF OLD.implemented_at IS NOT NULL AND NOT ( OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL',
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented transfer is never changed'",
      ...OVERLAP,
    ],
  },
  {
    table: 'personnel_transfer',
    event: 'DELETE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a transfer is never deleted'"],
  },
];

type Facts = Pick<
  TransferRow,
  | 'id'
  | 'personId'
  | 'fromInstitutionId'
  | 'toInstitutionId'
  | 'effectiveOn'
  | 'establishmentType'
  | 'postName'
  | 'post'
  | 'formerPost'
>;

/** What the trail keeps of a transfer. */
export function transferFacts(row: Facts): Record<string, unknown> {
  const { id, personId, fromInstitutionId, toInstitutionId, effectiveOn, establishmentType } = row;
  const { postName, post, formerPost } = row;
  return {
    transferId: id,
    personId,
    fromInstitutionId,
    toInstitutionId,
    effectiveOn,
    establishmentType,
    postName,
    post,
    formerPost,
  };
}

/** Compares transfers and their events with what the trail says of them. */
@Injectable()
export class TransferRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardTriggers(transferGuards);
    this.verifier.addRecordCheck(transferBreaks);
    this.verifier.addRecordCheck(lostTransfers);
  }
}

async function transferBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for (let after = ''; ;) {
    const rows = await tx
      .createQueryBuilder(TransferRow, 't')
      .where('t.id > :after', { after })
      .orderBy('t.id')
      .limit(BATCH)
      .getMany();
    const last = rows.at(-1);
    if (!last) return breaks;
    const told = await toldInChains(
      tx,
      rows.map((row) => `case:${row.caseNumber}`),
    );
    const events = await tx
      .createQueryBuilder(TransferEventRow, 'e')
      .where('e.transfer_id IN (:...ids)', { ids: rows.map(({ id }) => id) })
      .getMany();
    for (const row of rows) {
      const own = (told.get(`case:${row.caseNumber}`) ?? []).filter(
        ({ payload }) => payload['transferId'] === row.id,
      );
      breaks.push(
        ...rowBreaks(row, own),
        ...eventBreaks(
          events.filter(({ transferId }) => transferId === row.id),
          own,
        ),
      );
    }
    after = last.id;
  }
}

/** The row is what was last reserved or implemented, and as far as it was told to have come. */
function rowBreaks(row: TransferRow, told: readonly ToldEvent[]): AuditBreak[] {
  const steps = told.filter(({ type }) => type.startsWith(PREFIX));
  const reserved = steps.findLast(({ type }) => type === 'transfer.reserved');
  const implemented = told.find(({ type }) => type === 'case.implemented');
  const cancelled = steps.find(({ type }) => type === 'transfer.cancelled');
  const last = steps.at(-1);
  const source = implemented ?? reserved;
  const right =
    source !== undefined &&
    factsOf(source) === canonicalJson(transferFacts(row)) &&
    isAt(row.reservedAt, reserved) &&
    isAt(row.releasedAt, last?.type === 'transfer.released' ? last : undefined) &&
    isAt(row.implementedAt, implemented) &&
    isAt(row.cancelledAt, cancelled);
  if (right) return [];
  return [
    recordDiffers(
      `personnel_transfer#${row.id}`,
      source ?? `case:${row.caseNumber}`,
      '调动记录与审计条目所载不符',
    ),
  ];
}

function factsOf({ payload }: ToldEvent): string {
  const told = payload as unknown as Facts & { transferId: string };
  return canonicalJson(transferFacts({ ...told, id: told.transferId }));
}

function eventBreaks(rows: readonly TransferEventRow[], told: readonly ToldEvent[]): AuditBreak[] {
  const wordsOf = (of: Record<string, unknown>, at: Date): string => {
    const { id, transferId, eventKind, caseVersion } = of;
    return canonicalJson({ id, transferId, eventKind, caseVersion, at: at.toISOString() });
  };
  const expected = told
    .filter(({ type }) => type.startsWith(PREFIX))
    .map((event) => {
      const text = wordsOf(event.payload, event.occurredAt);
      return [String(event.payload['id']), { text, event }] as const;
    });
  const found = rows.map((row) => [row.id, wordsOf({ ...row }, row.occurredAt)] as const);
  return compareSets('transfer_event', new Map(expected), new Map(found), '调动经过');
}

/** Transfers that were reserved and are there no more. */
async function lostTransfers(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, ['transfer.reserved'])) {
    const idOf = ({ payload }: ToldEvent): string => String(payload['transferId']);
    const rows: { id: string }[] = await tx.query('SELECT id FROM personnel_transfer WHERE id IN (?)', [
      events.map(idOf),
    ]);
    const found = new Set(rows.map(({ id }) => id));
    for (const event of events) {
      if (!found.has(idOf(event)))
        breaks.push(
          recordDiffers(`personnel_transfer#${idOf(event)}`, event, '调动记录已缺失，审计条目载有此项'),
        );
    }
  }
  return breaks;
}

function isAt(time: Date | null, event: ToldEvent | undefined): boolean {
  return (time?.getTime() ?? null) === (event?.occurredAt.getTime() ?? null);
}
