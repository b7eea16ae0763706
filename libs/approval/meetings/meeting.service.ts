import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { actorOf, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { Seat } from '../../organization/index.js';
import { actorText } from '../acting-seats.js';
import type { ActingSeat } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { optionalText } from '../texts.js';
import type { MeetingAttendanceRow, MeetingPlanRow, MeetingRow } from './entities/meeting.entity.js';
import { meetingFacts, planFacts } from './meeting-facts.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import type { MeetingWithAttendance } from './meeting.repository.js';
import { minutesYear } from './minutes-number.js';
import { SessionDesk, refuseEnded } from './session-desk.js';

const STATUSES = ['PRESENT', 'ABSENT', 'RECUSED'];

/** Who was there when a session began. */
export interface OpeningRequest {
  heldOn: string;
  place?: string | null;
  attendance: { seatId: string; status: string; reason?: string | null }[];
  observers?: string[] | null;
}

/** A session that is entered after it was held, all at once. */
export interface MeetingRequest extends OpeningRequest {
  /** Made by the client; the same one again is the same session. */
  id: string;
  bodyId: string;
  minutesNumber: string;
}

/** A session that is called ahead. */
export interface PlanRequest {
  id: string;
  bodyId: string;
  plannedOn: string;
  place?: string | null;
}

/** Calling, opening and entering sessions of collective bodies, by their clerks and chairs. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly meetings: MeetingRepository,
    private readonly audit: AuditTrail,
    private readonly desk: SessionDesk,
  ) {}

  /** Calls a session for a day; its agenda is prepared on it. Answers with its id. */
  async prepare(ctx: RequestContext, given: PlanRequest): Promise<string> {
    const place = optionalText(given.place, { field: 'place', name: '地点', most: 100 });
    const request = { ...given, place };
    if (!isId(request.id)) throw refuse.badId('id');
    if (request.plannedOn < ctx.today)
      throw refuse.meetingForm('会议日期不得早于今天；已经开过的会议请补录', 'plannedOn');
    const requestSha256 = sha256(canonicalJson({ ...request, actor: actorOf(ctx).accountId }));
    return this.transactions.run(async (tx) => {
      const { body, seat } = await this.bodyFor(tx, ctx, request.bodyId);
      const plan = planRow(ctx, { ...request, day: request.plannedOn }, body, requestSha256);
      if (!(await this.meetings.insertPlan(tx, plan))) {
        const first = await this.meetings.findPlan(tx, plan.id);
        if (first?.requestSha256 !== requestSha256)
          throw refuse.meetingForm('会议编号已用于另一次会议', 'id');
        return plan.id;
      }
      const by = actorText(plan.enteredByName, seat.delegation?.fromName);
      await this.audit.append(tx, ctx, await this.desk.chainOf(tx, body.id), [
        {
          type: 'meeting.prepared',
          summary: `${plan.bodyName}定于${plan.plannedOn}开会，由${by}安排`,
          payload: planFacts(plan),
        },
      ]);
      return plan.id;
    });
  }

  /** Begins a session that was called: the voting seats are taken down as they are filled that day (edge-08). */
  async open(ctx: RequestContext, meetingId: string, given: OpeningRequest): Promise<string> {
    const request = cleanOpening(given);
    if (request.heldOn > ctx.today) throw refuse.meetingForm('会议日期不得晚于今天', 'heldOn');
    const requestSha256 = sha256(canonicalJson({ meetingId, ...request, actor: actorOf(ctx).accountId }));
    return this.transactions.run(async (tx) => {
      const plan = await this.meetings.lockPlan(tx, meetingId);
      const session = plan && (await this.meetings.session(tx, meetingId));
      if (!session) throw refuse.meetingUnknown();
      const seat = await this.desk.recorderOf(tx, ctx, plan);
      if (session.held?.meeting.requestSha256 === requestSha256) return meetingId;
      if (session.held) throw refuseMeeting.opened();
      refuseEnded(session);
      const body = { id: plan.bodyId, name: plan.bodyName };
      const meeting = meetingRow(ctx, meetingId, request, body, requestSha256);
      const attendance = await this.snapshot(tx, meetingId, body.id, request);
      await this.meetings.insertHeld(tx, meeting, attendance);
      const by = actorText(meeting.enteredByName, seat.delegation?.fromName);
      await this.audit.append(tx, ctx, await this.desk.chainOf(tx, body.id), [
        {
          type: 'meeting.opened',
          summary: `${meeting.bodyName}${meeting.heldOn}会议开始，${attendanceText(attendance)}，由${by}登记`,
          payload: meetingFacts(meeting, attendance, null),
        },
      ]);
      return meetingId;
    });
  }

  /**
   * Enters a session after it was held, with its number and every voting seat's attendance; both its day and the time
   * of entry are kept (edge-09). It stays open for its votes until it is closed, as one that was called ahead.
   */
  async convene(ctx: RequestContext, given: MeetingRequest): Promise<MeetingWithAttendance> {
    const request = cleanMeeting(given);
    if (!isId(request.id)) throw refuse.badId('id');
    const { minutesNumber } = request;
    const year = minutesYear(minutesNumber, request.heldOn);
    if (request.heldOn > ctx.today) throw refuse.meetingForm('会议日期不得晚于今天', 'heldOn');
    const requestSha256 = sha256(canonicalJson({ ...request, actor: actorOf(ctx).accountId }));
    return this.transactions.run(async (tx) => {
      const { body, seat } = await this.bodyFor(tx, ctx, request.bodyId);
      const earlier = await this.earlier(tx, request.id, requestSha256);
      if (earlier) return earlier;
      const plan = planRow(ctx, { ...request, day: request.heldOn }, body, requestSha256);
      const meeting = meetingRow(ctx, request.id, request, body, requestSha256);
      const attendance = await this.snapshot(tx, request.id, body.id, request);
      if (!(await this.meetings.insertPlan(tx, plan))) {
        const first = await this.earlier(tx, request.id, requestSha256);
        if (first) return first;
      }
      await this.meetings.insertHeld(tx, meeting, attendance);
      await this.meetings.insertMinutes(tx, { meetingId: meeting.id, bodyId: body.id, year, minutesNumber });
      await this.audit.append(tx, ctx, await this.desk.chainOf(tx, body.id), [
        enteredEvent(meeting, attendance, { year, minutesNumber }, seat),
      ]);
      return { meeting, attendance, minutesNumber };
    });
  }

  /** The session that this very request has entered before; refuses the id for another. */
  private async earlier(tx: Tx, id: string, requestSha256: string): Promise<MeetingWithAttendance | null> {
    const plan = await this.meetings.findPlan(tx, id);
    if (!plan) return null;
    if (plan.requestSha256 !== requestSha256) throw refuse.meetingForm('会议编号已用于另一次会议', 'id');
    return (await this.meetings.withAttendance(tx, [id])).get(id) ?? null;
  }

  private async bodyFor(tx: Tx, ctx: RequestContext, bodyId: string): Promise<Entrant> {
    const body = await this.organization.body(tx, bodyId);
    if (body?.kind !== 'COLLECTIVE') throw refuse.notYourSeat(body?.name ?? '该机构');
    const seat = await this.desk.recorderOf(tx, ctx, { bodyId, bodyName: body.name });
    return { body, seat };
  }

  /** 应到会: the voting seats as they were filled on the day, each with exactly one status (edge-08). */
  private async snapshot(
    tx: Tx,
    meetingId: string,
    bodyId: string,
    request: OpeningRequest,
  ): Promise<MeetingAttendanceRow[]> {
    const seats = await this.organization.seatsOf(tx, bodyId, request.heldOn);
    const entitled = seats.filter((seat) => seat.isVoting && seat.personId);
    if (entitled.length === 0) throw refuse.meetingForm('该机构在会议当日没有在任的表决席位', 'heldOn');
    if (request.attendance.length !== entitled.length) {
      throw refuse.meetingForm(`应到会${entitled.length}个席位，须逐一登记到会情况`, 'attendance');
    }
    return entitled.map((seat, index) => attendanceRow(meetingId, request, seat, index));
  }
}

/** The body of a session and the seat from which it is entered. */
interface Entrant {
  body: { id: string; name: string };
  seat: ActingSeat;
}

/** The opening with its texts checked, as it is hashed and stored. */
function cleanOpening<T extends OpeningRequest>(given: T): T {
  const observers = (given.observers ?? []).filter((name) => name.trim() !== '');
  if (observers.length > 100) throw refuse.meetingForm('列席人员不得超过100人', 'observers');
  return {
    ...given,
    place: optionalText(given.place, { field: 'place', name: '地点', most: 100 }),
    observers: observers.map((name) => plainText(name, { field: 'observers', name: '列席人员', most: 50 })),
    attendance: given.attendance.map((line) => ({ ...line, reason: absenceReason(line.reason) })),
  };
}

function cleanMeeting(given: MeetingRequest): MeetingRequest {
  const minutesNumber = plainText(given.minutesNumber, {
    field: 'minutesNumber',
    name: '纪要编号',
    most: 100,
  });
  return { ...cleanOpening(given), minutesNumber };
}

/** Why a seat was empty at a session, or its holder stood aside. */
export function absenceReason(reason: string | null | undefined): string | null {
  return optionalText(reason, { field: 'attendance', name: '缺席或回避理由', most: 200 });
}

/** Refuses a status that is none, or one that is not explained. */
export function refuseAttendance(seatTitle: string, status: string, reason: string | null): void {
  if (!STATUSES.includes(status)) throw refuse.meetingForm('到会情况须为到会、缺席或回避', 'attendance');
  if (status !== 'PRESENT' && !reason) {
    throw refuse.meetingForm(`${seatTitle}缺席或回避须写明理由`, 'attendance');
  }
}

function planRow(
  ctx: RequestContext,
  { id, day, place }: { id: string; day: string; place?: string | null },
  body: Entrant['body'],
  requestSha256: string,
): MeetingPlanRow {
  return {
    id,
    ...bodyColumns(body),
    plannedOn: day,
    place: place ?? null,
    ...entryColumns(ctx),
    requestSha256,
  };
}

function meetingRow(
  ctx: RequestContext,
  id: string,
  request: OpeningRequest,
  body: Entrant['body'],
  requestSha256: string,
): MeetingRow {
  return {
    id,
    ...bodyColumns(body),
    heldOn: request.heldOn,
    place: request.place ?? null,
    observers: JSON.stringify(request.observers ?? []),
    ...entryColumns(ctx),
    requestSha256,
  };
}

const bodyColumns = ({ id, name }: Entrant['body']) => ({ bodyId: id, bodyName: name });

function entryColumns(ctx: RequestContext) {
  const { accountId, displayName } = actorOf(ctx);
  return { enteredAt: ctx.now, enteredByAccountId: accountId, enteredByName: displayName };
}

function attendanceRow(
  meetingId: string,
  request: OpeningRequest,
  seat: Seat,
  index: number,
): MeetingAttendanceRow {
  const given = request.attendance.filter((line) => line.seatId === seat.seatId);
  const line = given[0];
  if (given.length !== 1 || !line)
    throw refuse.meetingForm(`${seat.title}的到会情况须登记且只登记一次`, 'attendance');
  const reason = line.reason ?? null;
  refuseAttendance(seat.title, line.status, reason);
  return {
    meetingId,
    seatId: seat.seatId,
    seatTitle: seat.title,
    personId: seat.personId ?? '',
    personName: seat.personName ?? '',
    status: line.status,
    reason,
    sortOrder: index,
  };
}

function attendanceText(attendance: readonly MeetingAttendanceRow[]): string {
  const present = attendance.filter(({ status }) => status === 'PRESENT').length;
  return `应到会${attendance.length}人，到会${present}人`;
}

function enteredEvent(
  meeting: MeetingRow,
  attendance: readonly MeetingAttendanceRow[],
  minutes: { year: number; minutesNumber: string },
  { delegation }: ActingSeat,
) {
  const by = actorText(meeting.enteredByName, delegation?.fromName);
  return {
    type: 'meeting.entered',
    summary: `${meeting.bodyName}会议${minutes.minutesNumber}（${meeting.heldOn}召开）由${by}录入`,
    payload: meetingFacts(meeting, attendance, minutes),
  };
}
