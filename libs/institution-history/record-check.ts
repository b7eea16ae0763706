import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate } from '../rules/index.js';
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

interface NameRow {
  id: string;
  institutionId: string;
  name: string;
  shortName: string;
  validFrom: string;
  validTo: string | null;
}

interface MembershipRow {
  id: string;
  institutionId: string;
  communityId: string;
  parentId: string | null;
  validFrom: string;
  validTo: string | null;
}

interface EndRow {
  id: string;
  successorId: string | null;
  validTo: string | null;
}

/** What the changes have led to. */
interface Led {
  names: NameRow[];
  memberships: MembershipRow[];
  ends: EndRow[];
}

/** What the log tells of a change beside its own columns. */
interface ChangeDetail {
  nameId: string | null;
  membershipIds: string[];
  lines: { label: string; before: string; after: string }[];
}

async function ledTo(tx: Tx): Promise<Led> {
  return {
    names: await tx.query(
      `SELECT id, institution_id AS institutionId, name, short_name AS shortName, valid_from AS validFrom,
              valid_to AS validTo
         FROM institution_name ORDER BY institution_id, valid_from`,
    ),
    memberships: await tx.query(
      `SELECT id, institution_id AS institutionId, community_id AS communityId, parent_id AS parentId,
              valid_from AS validFrom, valid_to AS validTo
         FROM institution_membership ORDER BY institution_id, valid_from`,
    ),
    ends: await tx.query(
      `SELECT id, successor_id AS successorId, valid_to AS validTo
         FROM institution WHERE successor_id IS NOT NULL OR valid_to IS NOT NULL`,
    ),
  };
}

/** Names, memberships and ends are what the log says, and memberships and ends are no others. */
async function rowBreaks(
  tx: Tx,
  changes: readonly InstitutionChangeRow[],
  told: Told,
): Promise<AuditBreak[]> {
  const led = await ledTo(tx);
  const breaks: AuditBreak[] = [];
  const known = new Set<string>();
  for (const change of changes) {
    const event = told.get(change.id)?.event;
    const detail = JSON.parse(change.facts) as ChangeDetail;
    for (const id of detail.membershipIds) known.add(id);
    const differing = [
      ...nameDiffers(change, detail, led.names),
      ...membershipsDiffer(change, detail, led.memberships),
      ...endDiffers(change, led.ends),
    ];
    breaks.push(...differing.map(({ entry, message }) => recordDiffers(entry, event, message)));
  }
  const first = new Set<string>();
  for (const { id, institutionId } of led.memberships) {
    if (!first.has(institutionId)) first.add(institutionId);
    else if (!known.has(id))
      breaks.push(recordDiffers(`institution_membership#${id}`, null, '机构所属医共体没有机构沿革的记录'));
  }
  const merged = new Set(
    changes.filter(({ kind }) => kind === 'MERGE').map(({ institutionId }) => institutionId),
  );
  for (const { id } of led.ends)
    if (!merged.has(id)) breaks.push(recordDiffers(`institution#${id}`, null, '机构终止没有机构沿革的记录'));
  return breaks;
}

interface Differing {
  entry: string;
  message: string;
}

/** The name is the one of the paper, from its day on; the one before ends the day before. */
function nameDiffers(
  { institutionId, effectiveOn }: InstitutionChangeRow,
  { nameId, lines }: ChangeDetail,
  names: readonly NameRow[],
): Differing[] {
  if (!nameId) return [];
  const row = names.find(({ id }) => id === nameId);
  const before = lastBefore(names, institutionId, effectiveOn);
  const texts = new Map(lines.map(({ label, ...line }) => [label, line]));
  const is = (label: string, side: 'before' | 'after', text: string | undefined): boolean => {
    const line = texts.get(label);
    return line === undefined || line[side] === text;
  };
  const found: Differing[] = [];
  const right =
    row?.institutionId === institutionId &&
    row.validFrom === effectiveOn &&
    is('名称', 'after', row.name) &&
    is('简称', 'after', row.shortName);
  if (!right) found.push({ entry: `institution_name#${nameId}`, message: '机构名称与机构沿革不符' });
  const rightBefore =
    before?.validTo === dayBefore(effectiveOn) &&
    is('名称', 'before', before.name) &&
    is('简称', 'before', before.shortName);
  if (!rightBefore)
    found.push({
      entry: `institution_name#${before?.id ?? institutionId}`,
      message: '机构更名前的名称与机构沿革不符',
    });
  return found;
}

/** Where the institution and its clinics belong from the day on, and until when they belonged elsewhere. */
function membershipsDiffer(
  change: InstitutionChangeRow,
  { membershipIds }: ChangeDetail,
  memberships: readonly MembershipRow[],
): Differing[] {
  const { kind, effectiveOn, successorId } = change;
  const community = change.toCommunityId ?? change.communityId;
  return membershipIds.flatMap((id) => {
    const row = memberships.find((one) => one.id === id);
    const before = row ? lastBefore(memberships, row.institutionId, effectiveOn) : undefined;
    const right =
      row?.validFrom === effectiveOn &&
      row.communityId === community &&
      (kind !== 'MERGE' || row.parentId === successorId) &&
      before?.validTo === dayBefore(effectiveOn);
    return right ? [] : [{ entry: `institution_membership#${id}`, message: '机构所属医共体与机构沿革不符' }];
  });
}

/** A merged institution ends the day before, and its successor is the one of the paper. */
function endDiffers(
  { kind, institutionId, effectiveOn, successorId }: InstitutionChangeRow,
  ends: readonly EndRow[],
): Differing[] {
  if (kind !== 'MERGE') return [];
  const end = ends.find(({ id }) => id === institutionId);
  if (end?.successorId === successorId && end.validTo === dayBefore(effectiveOn)) return [];
  return [{ entry: `institution#${institutionId}`, message: '机构合并与机构沿革不符' }];
}

function lastBefore<T extends { institutionId: string; validFrom: string }>(
  rows: readonly T[],
  institutionId: string,
  day: string,
): T | undefined {
  return rows.findLast((row) => row.institutionId === institutionId && row.validFrom < day);
}

function dayBefore(day: string): string {
  return addDays(calendarDate(day), -1);
}
