import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { RuleError } from '../../rules/index.js';
import {
  PostingChangeRow,
  PostingCoverageOverrideRow,
  PostingLifeEventRow,
  PostingSettlementRow,
} from '../entities/posting-life.entity.js';
import { PostingRow } from '../entities/posting.entity.js';
import { overrideFacts } from './coverage-guard.js';
import { settlementFacts } from './departure.js';
import { auditTypes } from './life-writer.js';
import { lifeFacts, recordOf } from './posting-record.js';

const OPENED = 'life.change-opened';
const ENDED = 'life.change-ended';
const BATCH = 200;

/** A change of a posting only ends, once, and is never deleted. */
export const lifeGuards: GuardTrigger[] = [
  {
    table: 'posting_change',
    event: 'UPDATE',
    holds: [
      'IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.effect IS NULL OR NEW.open_posting_id IS NOT NULL',
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a change of a posting only ends, and only once'",
    ],
  },
  {
    table: 'posting_change',
    event: 'DELETE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a change of a posting is never deleted'"],
  },
];

/** Compares what became of postings with the trail, and the days of each posting with its events. */
@Injectable()
export class PostingLifeRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck(async (tx) =>
      compareSets(
        'posting_life_event',
        await toldById(
          tx,
          Object.values(auditTypes).map(({ type }) => type),
        ),
        textsOf(await tx.find(PostingLifeEventRow), lifeFacts),
        '派驻登记',
      ),
    );
    this.verifier.addRecordCheck(async (tx) =>
      compareSets(
        'posting_settlement',
        await toldById(tx, ['life.settled']),
        textsOf(await tx.find(PostingSettlementRow), settlementFacts),
        '离任结清单',
      ),
    );
    this.verifier.addRecordCheck(async (tx) =>
      compareSets(
        'posting_coverage_override',
        await toldById(tx, ['life.coverage-overridden']),
        textsOf(await tx.find(PostingCoverageOverrideRow), overrideFacts),
        '覆盖例外',
      ),
    );
    this.verifier.addRecordCheck(changeBreaks);
    this.verifier.addRecordCheck(dayBreaks);
  }
}

type Told = Map<string, { text: string; event: ToldEvent }>;

async function toldById(tx: Tx, types: readonly string[]): Promise<Told> {
  const told: Told = new Map();
  for await (const events of toldOfTypes(tx, types)) {
    for (const event of events)
      told.set(String(event.payload['id']), {
        text: canonicalJson({ ...event.payload, at: event.occurredAt.toISOString() }),
        event,
      });
  }
  return told;
}

function textsOf<T extends { id: string } & ({ occurredAt: Date } | { settledAt: Date })>(
  rows: readonly T[],
  facts: (row: T) => Record<string, unknown>,
): Map<string, string> {
  return new Map(
    rows.map((row) => {
      const at = 'occurredAt' in row ? row.occurredAt : row.settledAt;
      return [row.id, canonicalJson({ ...facts(row), at: at.toISOString() })];
    }),
  );
}

/** Each change was asked for once, and ended as it was told to have. */
async function changeBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told: Told = new Map();
  for await (const events of toldOfTypes(tx, [OPENED, ENDED])) {
    for (const event of events) {
      const caseId = String(event.payload['caseId']);
      const before = told.get(caseId);
      const facts = before ? (JSON.parse(before.text) as Record<string, unknown>) : {};
      const at = event.occurredAt.toISOString();
      const { caseNumber, postingId, changeKind, effect } = event.payload;
      const next =
        event.type === OPENED
          ? { caseId, caseNumber, postingId, changeKind, requestedAt: at, endedAt: null, effect: null }
          : { ...facts, endedAt: at, effect };
      told.set(caseId, { text: canonicalJson(next), event });
    }
  }
  const rows = (await tx.find(PostingChangeRow)).map((row) => {
    const { openPostingId: _open, requestedAt, endedAt, ...facts } = row;
    const times = { requestedAt: requestedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
    return [row.caseId, canonicalJson({ ...facts, ...times })] as const;
  });
  return compareSets('posting_change', told, new Map(rows), '派驻变更');
}

/** The last day of a posting follows from its events, and it is held for an extension under way only. */
async function dayBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for (let after = ''; ;) {
    const rows = await tx
      .createQueryBuilder(PostingRow, 'p')
      .where('p.id > :after', { after })
      .orderBy('p.id')
      .limit(BATCH)
      .getMany();
    const last = rows.at(-1);
    if (!last) return breaks;
    const ids = rows.map(({ id }) => id);
    const events = await tx
      .createQueryBuilder(PostingLifeEventRow, 'e')
      .where('e.posting_id IN (:...ids)', { ids })
      .orderBy('e.sequence')
      .getMany();
    const open = await tx
      .createQueryBuilder(PostingChangeRow, 'c')
      .where('c.open_posting_id IN (:...ids)', { ids })
      .getMany();
    for (const row of rows) {
      const own = events.filter(({ postingId }) => postingId === row.id);
      const change = open.find(({ postingId }) => postingId === row.id) ?? null;
      if (!follows(row, own, change))
        breaks.push(
          recordDiffers(`posting#${row.id}`, `case:${row.caseNumber}`, '派驻的期限与其登记不能衔接'),
        );
    }
    after = last.id;
  }
}

function follows(row: PostingRow, events: PostingLifeEventRow[], open: PostingChangeRow | null): boolean {
  try {
    const { life } = recordOf(row, events, open);
    const end = row.extendedTo ?? row.endOn;
    const held = row.reservedTo === null || open?.changeKind === 'EXTENSION';
    const inOrder = events.every(({ sequence }, at) => sequence === at + 1);
    return life.end === end && life.endedOn === row.endedOn && held && inOrder;
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
}
