import { compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { ChainTemplateRow } from './entities/chain-template.entity.js';
import { MeetingAttendanceRow, MeetingRow } from './entities/meeting.entity.js';

/** What the trail keeps of a session. */
export function meetingFacts(
  meeting: MeetingRow,
  attendance: readonly MeetingAttendanceRow[],
): Record<string, unknown> {
  return {
    meetingId: meeting.id,
    bodyId: meeting.bodyId,
    year: meeting.year,
    minutesNumber: meeting.minutesNumber,
    heldOn: meeting.heldOn,
    place: meeting.place,
    observers: JSON.parse(meeting.observers) as string[],
    attendance: [...attendance]
      .sort((a, b) => a.sortOrder - b.sortOrder)
      .map(({ seatId, personId, status, reason }) => ({ seatId, personId, status, reason })),
  };
}

/** What the trail keeps of a published chain; the definition is under its hash. */
export function templateFacts(row: ChainTemplateRow): Record<string, unknown> {
  const { id, countyId, matterType, version, name, documentNumber, validFrom, definitionSha256 } = row;
  const { publishedByAccountId, publishedByName, reason } = row;
  const facts = { id, countyId, matterType, version, name, documentNumber, validFrom, definitionSha256 };
  // What an operator's command loads names nobody, as its entry did before there were names.
  return publishedByAccountId === null ? facts : { ...facts, publishedByAccountId, publishedByName, reason };
}

/** Cases that were submitted and are there no more, or under another number. */
export async function lostCases(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, ['case.submitted'])) {
    const ids = events.map(({ payload }) => String(payload['caseId']));
    const rows: { id: string; number: string }[] = await tx.query(
      'SELECT id, number FROM approval_case WHERE id IN (?)',
      [ids],
    );
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    for (const event of events) {
      const id = String(event.payload['caseId']);
      if (`case:${numbers.get(id) ?? ''}` === event.chain) continue;
      breaks.push(recordDiffers(`approval_case#${id}`, event, '事项已缺失或改了编号，审计条目载有此项'));
    }
  }
  return breaks;
}

/** Sessions and who attended, both ways. */
export async function meetingBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  let known = 0;
  for await (const events of toldOfTypes(tx, ['meeting.entered'])) {
    const told = toldBy(events, 'meetingId');
    const ids = [...told.keys()];
    const meetings = await tx
      .createQueryBuilder(MeetingRow, 'm')
      .where('m.id IN (:...ids)', { ids })
      .getMany();
    const attendance = await tx
      .createQueryBuilder(MeetingAttendanceRow, 'a')
      .where('a.meeting_id IN (:...ids)', { ids })
      .getMany();
    const rows = new Map(
      meetings.map((meeting) => {
        const own = attendance.filter((line) => line.meetingId === meeting.id);
        const isTold = isEntered(meeting, told.get(meeting.id)?.event);
        return [meeting.id, isTold ? canonicalJson(meetingFacts(meeting, own)) : ''];
      }),
    );
    known += rows.size;
    breaks.push(...compareSets('meeting', told, rows, '会议及到会登记'));
  }
  const counted: { total: string }[] = await tx.query('SELECT COUNT(*) AS total FROM meeting');
  if (Number(counted[0]?.total) !== known) breaks.push(...(await untoldMeetings(tx)));
  return breaks;
}

/** Published chains, both ways. */
export async function templateBreaks(tx: Tx): Promise<AuditBreak[]> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, ['template.published'])) {
    for (const [id, one] of toldBy(events, 'id')) told.set(id, one);
  }
  const templates = await tx.find(ChainTemplateRow);
  const rows = new Map(
    templates.map((row) => [
      row.id,
      sha256(row.definition) === row.definitionSha256 ? canonicalJson(templateFacts(row)) : '',
    ]),
  );
  return compareSets('chain_template', told, rows, '流程模板');
}

function isEntered(meeting: MeetingRow, event: ToldEvent | undefined): boolean {
  return (
    event?.actorAccountId === meeting.enteredByAccountId &&
    event.actorName === meeting.enteredByName &&
    event.occurredAt.getTime() === meeting.enteredAt.getTime()
  );
}

async function untoldMeetings(tx: Tx): Promise<AuditBreak[]> {
  const rows: { id: string; bodyId: string }[] = await tx.query(
    `SELECT m.id, m.body_id AS bodyId FROM meeting m WHERE NOT EXISTS (
       SELECT 1 FROM audit_event e WHERE e.type = 'meeting.entered'
          AND e.payload LIKE CONCAT('%"meetingId":"', m.id, '"%'))`,
  );
  return rows.map(({ id, bodyId }) => recordDiffers(`meeting#${id}`, `body:${bodyId}`, '会议没有审计条目'));
}

function toldBy(events: readonly ToldEvent[], key: string): Map<string, { text: string; event: ToldEvent }> {
  return new Map(
    events.map((event) => [String(event.payload[key]), { text: canonicalJson(event.payload), event }]),
  );
}
