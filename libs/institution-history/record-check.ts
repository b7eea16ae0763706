import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { institutionHistoryAppendOnlyTables } from './entities/index.js';
import { InstitutionChangeRow } from './entities/institution-change.entity.js';

/** Chain that tells of an institution's changes, in each community for itself. */
export function changeChain(institutionId: string, communityCode: string): string {
  return `institution:${institutionId}:${communityCode}`;
}

/** What the trail keeps of a change. */
export function changeFacts({
  recordedAt: _,
  occurredAt,
  facts,
  ...row
}: InstitutionChangeRow): Record<string, unknown> {
  return { ...row, occurredAt: occurredAt.toISOString(), facts: JSON.parse(facts) as unknown };
}

const dated = (table: string): GuardTrigger[] => [
  {
    table,
    event: 'UPDATE',
    holds: [
      `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'of ${table} only the last day is ever set'`,
      'NEW.valid_from <=> OLD.valid_from',
    ].map((text) => text.replace(/^SIGNAL/, 'THEN SIGNAL')),
  },
  {
    table,
    event: 'DELETE',
    holds: [`SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is never deleted'`],
  },
];

/** Triggers that keep what institutions were called and where they belonged. */
export const historyGuards: GuardTrigger[] = ['institution_name', 'institution_membership'].flatMap(dated);

/** Compares the log of institutions with the trail, and what it led to with the log. */
@Injectable()
export class InstitutionRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardedTables(institutionHistoryAppendOnlyTables);
    this.verifier.addGuardTriggers(historyGuards);
    this.verifier.addRecordCheck(changeBreaks);
  }
}

type Told = Map<string, { text: string; event: ToldEvent }>;

async function changeBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told: Told = new Map();
  for await (const events of toldOfTypes(tx, ['institution.%'])) {
    for (const event of events) {
      const change = event.payload['change'] as { id?: string } | undefined;
      if (change?.id) told.set(change.id, { text: canonicalJson(change), event });
    }
  }
  const rows = await tx.find(InstitutionChangeRow);
  const texts = new Map(rows.map((row) => [row.id, canonicalJson(changeFacts(row))]));
  return [
    ...compareSets('institution_change', told, texts, '机构沿革'),
    ...(await rowBreaks(tx, rows, told)),
  ];
}

/** Names, memberships and ends are what the log says, and memberships are no others. */
async function rowBreaks(
  tx: Tx,
  changes: readonly InstitutionChangeRow[],
  told: Told,
): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  const names: { id: string; institutionId: string; validFrom: string }[] = await tx.query(
    'SELECT id, institution_id AS institutionId, valid_from AS validFrom FROM institution_name',
  );
  const memberships: { id: string; institutionId: string; communityId: string; validFrom: string }[] =
    await tx.query(
      `SELECT id, institution_id AS institutionId, community_id AS communityId, valid_from AS validFrom
       FROM institution_membership ORDER BY institution_id, valid_from`,
    );
  const ended: { id: string; successorId: string | null }[] = await tx.query(
    'SELECT id, successor_id AS successorId FROM institution WHERE successor_id IS NOT NULL',
  );
  const known = new Set<string>();
  for (const change of changes) {
    const { nameId, membershipIds } = JSON.parse(change.facts) as {
      nameId: string | null;
      membershipIds: string[];
    };
    const event = told.get(change.id)?.event;
    const name = names.find(({ id }) => id === nameId);
    if (nameId && (name?.institutionId !== change.institutionId || name.validFrom !== change.effectiveOn))
      breaks.push(recordDiffers(`institution_name#${nameId}`, event, '机构名称与机构沿革不符'));
    for (const id of membershipIds) {
      known.add(id);
      const row = memberships.find((one) => one.id === id);
      const community = change.toCommunityId ?? change.communityId;
      if (row?.validFrom !== change.effectiveOn || row.communityId !== community)
        breaks.push(recordDiffers(`institution_membership#${id}`, event, '机构所属医共体与机构沿革不符'));
    }
    if (change.kind === 'MERGE') {
      const end = ended.find(({ id }) => id === change.institutionId);
      if (end?.successorId !== change.successorId)
        breaks.push(recordDiffers(`institution#${change.institutionId}`, event, '机构合并与机构沿革不符'));
    }
  }
  const first = new Set<string>();
  for (const { id, institutionId } of memberships) {
    if (!first.has(institutionId)) first.add(institutionId);
    else if (!known.has(id))
      breaks.push(recordDiffers(`institution_membership#${id}`, null, '机构所属医共体没有机构沿革的记录'));
  }
  const merged = new Set(
    changes.filter(({ kind }) => kind === 'MERGE').map(({ institutionId }) => institutionId),
  );
  for (const { id } of ended)
    if (!merged.has(id)) breaks.push(recordDiffers(`institution#${id}`, null, '机构终止没有机构沿革的记录'));
  return breaks;
}
