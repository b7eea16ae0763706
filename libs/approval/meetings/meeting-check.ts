import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { actHash } from '../act-hash.js';
import { toldBy } from '../record-check-registers.js';
import { BallotRow } from './entities/ballot.entity.js';
import { MeetingActRow } from './entities/meeting-act.entity.js';
import {
  MeetingAttendanceRow,
  MeetingMinutesRow,
  MeetingPlanRow,
  MeetingRow,
} from './entities/meeting.entity.js';
import { ReconsiderationRow } from './entities/reconsideration.entity.js';
import { meetingFacts, planFacts } from './meeting-facts.js';
import { meetingActEvents, meetingActHash } from './session-desk.js';

/** Triggers beside those of append-only tables. */
const guards = [
  { table: 'meeting_act', event: 'INSERT' as const, holds: ['the session has ended'] },
  { table: 'ballot', event: 'INSERT' as const, holds: ['the vote is closed'] },
];

/** Compares sessions, acts on them, ballots and motions with what the trail told of each, both ways. */
@Injectable()
export class MeetingCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addGuardTriggers(guards);
    this.verifier.addRecordCheck(planBreaks);
    this.verifier.addRecordCheck(meetingBreaks);
    this.verifier.addRecordCheck((tx) =>
      hashBreaks(tx, MeetingActRow, 'meeting_act', meetingActEvents, meetingActHash, '会议操作记录'),
    );
    this.verifier.addRecordCheck((tx) =>
      hashBreaks(tx, BallotRow, 'ballot', ['ballot.cast'], actHash, '选票'),
    );
    this.verifier.addRecordCheck((tx) =>
      hashBreaks(tx, ReconsiderationRow, 'reconsideration', ['reconsideration.voted'], actHash, '复议动议'),
    );
  }
}

/** Sessions that were called ahead, and those entered afterwards: their plan is the day that they were held on. */
async function planBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  const known = new Set<string>();
  for await (const events of toldOfTypes(tx, ['meeting.prepared', 'meeting.entered'])) {
    const told = new Map(events.map((event) => [String(event.payload['meetingId']), toldPlan(event)]));
    const plans = await rowsOf(tx, MeetingPlanRow, 'id', [...told.keys()]);
    const rows = new Map(
      plans.map((plan) => {
        const event = told.get(plan.id)?.event;
        return [plan.id, isEntered(plan, event) ? canonicalJson(planFacts(plan)) : ''];
      }),
    );
    for (const { payload } of events) known.add(String(payload['meetingId']));
    breaks.push(...compareSets('meeting_plan', told, rows, '会议安排'));
  }
  const all: { id: string; bodyId: string }[] = await tx.query(
    'SELECT id, body_id AS bodyId FROM meeting_plan',
  );
  for (const { id, bodyId } of all.filter((plan) => !known.has(plan.id))) {
    breaks.push(recordDiffers(`meeting_plan#${id}`, `body:${bodyId}`, '会议安排没有审计条目'));
  }
  return breaks;
}

function toldPlan(event: ToldEvent): { text: string; event: ToldEvent } {
  if (event.type === 'meeting.prepared') return { text: canonicalJson(event.payload), event };
  const { meetingId, bodyId, heldOn, place } = event.payload;
  return { text: canonicalJson({ meetingId, bodyId, plannedOn: heldOn, place }), event };
}

/** Sessions that were held, who attended, and the numbers of their minutes. */
async function meetingBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  const known = new Set<string>();
  for await (const events of toldOfTypes(tx, ['meeting.entered', 'meeting.opened'])) {
    const told = toldBy(events, 'meetingId');
    const ids = [...told.keys()];
    const meetings = await rowsOf(tx, MeetingRow, 'id', ids);
    const attendance = await rowsOf(tx, MeetingAttendanceRow, 'meetingId', ids);
    const minutes = await rowsOf(tx, MeetingMinutesRow, 'meetingId', ids);
    const closings = await rowsOf(tx, MeetingActRow, 'meetingId', ids);
    const rows = new Map<string, string>();
    for (const meeting of meetings) {
      known.add(meeting.id);
      const event = told.get(meeting.id)?.event;
      const own = attendance.filter(({ meetingId }) => meetingId === meeting.id);
      const number = minutes.find(({ meetingId }) => meetingId === meeting.id) ?? null;
      const atOnce = event?.type === 'meeting.entered';
      const facts = canonicalJson(meetingFacts(meeting, own, atOnce ? number : null));
      rows.set(meeting.id, isEntered(meeting, event) ? facts : '');
      const closing = closings.find((act) => act.meetingId === meeting.id && act.kind === 'CLOSED');
      if (!atOnce && !numberMatches(number, closing))
        breaks.push(recordDiffers(`meeting_minutes#${meeting.id}`, event, '纪要编号与结束会议的记录不符'));
    }
    breaks.push(...compareSets('meeting', told, rows, '会议及到会登记'));
  }
  const all: { id: string; bodyId: string }[] = await tx.query('SELECT id, body_id AS bodyId FROM meeting');
  for (const { id, bodyId } of all.filter((meeting) => !known.has(meeting.id))) {
    breaks.push(recordDiffers(`meeting#${id}`, `body:${bodyId}`, '会议没有审计条目'));
  }
  return breaks;
}

/** A number given at the end is the one that the closing act names, and there is none before. */
function numberMatches(number: MeetingMinutesRow | null, closing: MeetingActRow | undefined): boolean {
  const told = closing ? (JSON.parse(closing.detail) as { minutesNumber: string }).minutesNumber : null;
  return (number?.minutesNumber ?? null) === told;
}

/** Rows against the fingerprints that the trail took of them. */
async function hashBreaks<T extends { id: string }>(
  tx: Tx,
  entity: new () => T,
  table: string,
  types: readonly string[],
  hash: (row: T) => string,
  name: string,
): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  let known = 0;
  for await (const events of toldOfTypes(tx, types)) {
    const told = new Map(
      events.map((event) => [String(event.payload['id']), { text: String(event.payload['sha256']), event }]),
    );
    const found = await rowsOf(tx, entity, 'id', [...told.keys()]);
    known += found.length;
    breaks.push(...compareSets(table, told, new Map(found.map((row) => [row.id, hash(row)])), name));
  }
  const counted: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total FROM ${table}`);
  if (Number(counted[0]?.total) !== known)
    breaks.push(recordDiffers(table, null, `有${Number(counted[0]?.total) - known}条${name}没有审计条目`));
  return breaks;
}

async function rowsOf<T extends object>(
  tx: Tx,
  entity: new () => T,
  key: 'id' | 'meetingId',
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  return tx
    .createQueryBuilder(entity, 'r')
    .where(`r.${key} IN (:...ids)`, { ids: [...ids] })
    .getMany();
}

function isEntered(
  row: { enteredByAccountId: string; enteredByName: string; enteredAt: Date },
  event: ToldEvent | undefined,
): boolean {
  return (
    event?.actorAccountId === row.enteredByAccountId &&
    event.actorName === row.enteredByName &&
    event.occurredAt.getTime() === row.enteredAt.getTime()
  );
}
