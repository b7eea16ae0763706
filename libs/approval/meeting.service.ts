import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { allowsRow } from '../access/index.js';
import { actorOf, plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, canonicalJson, isId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { Seat } from '../organization/index.js';
import { ActingSeats, actorText, mayRecord } from './acting-seats.js';
import type { ActingSeat } from './acting-seats.js';
import { refuse } from './approval.errors.js';
import { optionalText } from './ballot.js';
import type { MeetingAttendanceRow, MeetingRow } from './entities/meeting.entity.js';
import { MeetingRepository } from './meeting.repository.js';
import type { MeetingWithAttendance } from './meeting.repository.js';
import { meetingFacts } from './record-check-registers.js';

/** e.g. 明医总党纪〔2026〕12号 */
const MINUTES_NUMBER = /^\S{1,60}〔((?:19|20)\d{2})〕\d{1,6}号$/u;
const STATUSES = ['PRESENT', 'ABSENT', 'RECUSED'];

export interface MeetingRequest {
  /** Made by the client; the same one again is the same session. */
  id: string;
  bodyId: string;
  minutesNumber: string;
  heldOn: string;
  place?: string | null;
  attendance: { seatId: string; status: string; reason?: string | null }[];
  observers?: string[] | null;
}

/** The body of a session and the seat from which it is entered. */
interface Entrant {
  body: { id: string; name: string };
  seat: ActingSeat;
}

/** Sessions of collective bodies, entered by their clerks. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly meetings: MeetingRepository,
    private readonly audit: AuditTrail,
    private readonly acting: ActingSeats,
  ) {}

  /** Enters a session with every voting seat's attendance; both its day and the time of entry are kept (edge-09). */
  async convene(ctx: RequestContext, given: MeetingRequest): Promise<MeetingWithAttendance> {
    const request = cleanMeeting(given);
    if (!isId(request.id)) throw refuse.badId('id');
    const year = yearOfMinutes(request);
    if (request.heldOn > ctx.today) throw refuse.meetingForm('会议日期不得晚于今天', 'heldOn');
    const requestSha256 = sha256(canonicalJson({ ...request, actor: actorOf(ctx).accountId }));
    return this.transactions.run(async (tx) => {
      const { body, seat } = await this.bodyFor(tx, ctx, request.bodyId);
      const earlier = await this.earlier(tx, request.id, requestSha256);
      if (earlier) return earlier;
      const meeting = meetingRow(ctx, request, body, year, requestSha256);
      const attendance = await this.snapshot(tx, request);
      if (!(await this.meetings.insert(tx, meeting, attendance))) {
        const first = await this.earlier(tx, request.id, requestSha256);
        if (first) return first;
      }
      const [communityId] = await this.organization.communitiesServedBy(tx, body.id);
      const chain = communityId ? { chain: `body:${body.id}`, communityId } : `body:${body.id}`;
      await this.audit.append(tx, ctx, chain, [enteredEvent(meeting, attendance, seat)]);
      return { meeting, attendance };
    });
  }

  /** The session that this very request has entered before; refuses the id for another. */
  private async earlier(tx: Tx, id: string, requestSha256: string): Promise<MeetingWithAttendance | null> {
    const meeting = await this.meetings.find(tx, id);
    if (!meeting) return null;
    if (meeting.requestSha256 !== requestSha256) throw refuse.meetingForm('会议编号已用于另一次会议', 'id');
    return { meeting, attendance: await this.attendanceOf(tx, id) };
  }

  private async attendanceOf(tx: Tx, id: string): Promise<MeetingAttendanceRow[]> {
    return (await this.meetings.withAttendance(tx, [id])).get(id)?.attendance ?? [];
  }

  private async bodyFor(tx: Tx, ctx: RequestContext, bodyId: string): Promise<Entrant> {
    const seats = await this.acting.of(tx, actorOf(ctx).personId, ctx.today);
    const seat = seats.find((one) => one.bodyId === bodyId && mayRecord(one));
    const body = await this.organization.body(tx, bodyId);
    if (body?.kind !== 'COLLECTIVE' || !seat) throw refuse.notYourSeat(body?.name ?? '该机构');
    return { body, seat };
  }

  /** 应到会: the voting seats as they were filled on the day, each with exactly one status (edge-08). */
  private async snapshot(tx: Tx, request: MeetingRequest): Promise<MeetingAttendanceRow[]> {
    const seats = await this.organization.seatsOf(tx, request.bodyId, request.heldOn);
    const entitled = seats.filter((seat) => seat.isVoting && seat.personId);
    if (entitled.length === 0) throw refuse.meetingForm('该机构在会议当日没有在任的表决席位', 'heldOn');
    if (request.attendance.length !== entitled.length) {
      throw refuse.meetingForm(`应到会${entitled.length}个席位，须逐一登记到会情况`, 'attendance');
    }
    return entitled.map((seat, index) => attendanceRow(request, seat, index));
  }

  /** Sessions of a body, newest first. */
  async page(
    ctx: RequestContext,
    bodyId: string,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: MeetingWithAttendance[] }> {
    const reader = this.transactions.reader;
    const communities = await this.organization.communitiesServedBy(reader, bodyId);
    if (!communities.some((communityId) => allowsRow(ctx.ability, 'read', 'Meeting', { communityId }))) {
      return { total: 0, items: [] };
    }
    const [rows, total] = await this.meetings.page(reader, bodyId, page);
    const found = await this.meetings.withAttendance(
      reader,
      rows.map((row) => row.id),
    );
    return { total, items: rows.flatMap((row) => found.get(row.id) ?? []) };
  }
}

/** The request with its texts checked, as it is hashed and stored. */
function cleanMeeting(given: MeetingRequest): MeetingRequest {
  const observers = (given.observers ?? []).filter((name) => name.trim() !== '');
  if (observers.length > 100) throw refuse.meetingForm('列席人员不得超过100人', 'observers');
  return {
    ...given,
    minutesNumber: plainText(given.minutesNumber, { field: 'minutesNumber', name: '纪要编号', most: 100 }),
    place: optionalText(given.place, { field: 'place', name: '地点', most: 100 }),
    observers: observers.map((name) => plainText(name, { field: 'observers', name: '列席人员', most: 50 })),
    attendance: given.attendance.map((line) => ({
      ...line,
      reason: optionalText(line.reason, { field: 'attendance', name: '缺席或回避理由', most: 200 }),
    })),
  };
}

/** Year of the minutes number: that of the session, or the next for minutes that were issued after New Year. */
function yearOfMinutes({ minutesNumber, heldOn }: MeetingRequest): number {
  const year = Number(MINUTES_NUMBER.exec(minutesNumber)?.[1]);
  if (!year) throw refuse.minutesNumberForm();
  const held = Number(heldOn.slice(0, 4));
  if (year !== held && year !== held + 1) {
    throw refuse.meetingForm('纪要编号中的年份须为会议召开当年或次年', 'minutesNumber');
  }
  return year;
}

function meetingRow(
  ctx: RequestContext,
  request: MeetingRequest,
  body: { id: string; name: string },
  year: number,
  requestSha256: string,
): MeetingRow {
  const actor = actorOf(ctx);
  return {
    id: request.id,
    bodyId: body.id,
    bodyName: body.name,
    year,
    minutesNumber: request.minutesNumber,
    heldOn: request.heldOn,
    place: request.place ?? null,
    observers: JSON.stringify(request.observers ?? []),
    enteredAt: ctx.now,
    enteredByAccountId: actor.accountId,
    enteredByName: actor.displayName,
    requestSha256,
  };
}

function attendanceRow(request: MeetingRequest, seat: Seat, index: number): MeetingAttendanceRow {
  const given = request.attendance.filter((line) => line.seatId === seat.seatId);
  const line = given[0];
  if (given.length !== 1 || !line)
    throw refuse.meetingForm(`${seat.title}的到会情况须登记且只登记一次`, 'attendance');
  if (!STATUSES.includes(line.status)) throw refuse.meetingForm('到会情况须为到会、缺席或回避', 'attendance');
  const reason = line.reason ?? null;
  if (line.status !== 'PRESENT' && !reason)
    throw refuse.meetingForm(`${seat.title}缺席或回避须写明理由`, 'attendance');
  return {
    meetingId: request.id,
    seatId: seat.seatId,
    seatTitle: seat.title,
    personId: seat.personId ?? '',
    personName: seat.personName ?? '',
    status: line.status,
    reason,
    sortOrder: index,
  };
}

function enteredEvent(
  meeting: MeetingRow,
  attendance: readonly MeetingAttendanceRow[],
  { delegation }: ActingSeat,
) {
  const by = actorText(meeting.enteredByName, delegation?.fromName);
  return {
    type: 'meeting.entered',
    summary: `${meeting.bodyName}会议${meeting.minutesNumber}（${meeting.heldOn}召开）由${by}录入`,
    payload: meetingFacts(meeting, attendance),
  };
}
