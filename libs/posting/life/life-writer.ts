import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { afterPostingEvent, lastServedDay } from '../../rules/index.js';
import type { PostingLifeEvent } from '../../rules/index.js';
import { AcrossNews } from '../across/across-news.js';
import type { PostingLifeEventRow } from '../entities/posting-life.entity.js';
import { PostingLifeRepository } from './life.repository.js';
import { lifeEventNames, lifeEventOf, lifeFacts, recordOf } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';

/** An event before it has its place in the sequence. */
export type NewLifeEvent = Pick<PostingLifeEventRow, 'id'> & { kind: PostingLifeEvent['type'] } & Partial<
    Pick<
      PostingLifeEventRow,
      | 'fromOn'
      | 'toOn'
      | 'pointsTo'
      | 'grade'
      | 'gradeName'
      | 'assessor'
      | 'documentNumber'
      | 'note'
      | 'caseId'
      | 'caseNumber'
    >
  >;

const SYSTEM = '系统';

/** Appends events to a posting, with the days that follow from them and the entries of the trail. */
@Injectable()
export class PostingLifeWriter {
  constructor(
    private readonly postings: PostingLifeRepository,
    private readonly audit: AuditTrail,
    private readonly news: AcrossNews,
  ) {}

  /**
   * The posting's row is locked, and the event has been checked against the record.
   * @throws {PostingsOverlap} when the person is somebody else's on days that an extension takes
   */
  async append(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    event: NewLifeEvent,
  ): Promise<PostingRecord> {
    const row = rowOf(ctx, record, event);
    const life = afterPostingEvent(record.life, lifeEventOf(row));
    await this.postings.insertEvent(tx, row);
    const days = daysOf(record, life);
    if (days) await this.postings.setDays(tx, record.row.id, days);
    await this.audit.append(tx, ctx, `case:${record.row.caseNumber}`, [
      { type: auditTypes[event.kind].type, summary: summaryOf(row), payload: lifeFacts(row) },
    ]);
    if (concernsHost(event.kind))
      await this.news.toHost(tx, ctx, record.row.caseId, { id: row.id, what: wordsOf(row) });
    return recordOf({ ...record.row, ...days }, [...record.events, row], record.openChange);
  }
}

/** Whether the person is there, and until when; how the term was assessed is for the sender to say. */
const concernsHost = (kind: PostingLifeEvent['type']): boolean => kind !== 'ASSESSED' && kind !== 'CLOSED';

/** Types of the entries by event. */
export const auditTypes: Readonly<Record<PostingLifeEvent['type'], { type: string }>> = {
  EXTENDED: { type: 'life.extended' },
  RETURNED: { type: 'life.returned' },
  SUSPENDED: { type: 'life.suspended' },
  RESUMED: { type: 'life.resumed' },
  RESIGNED: { type: 'life.resigned' },
  RETIRED: { type: 'life.retired' },
  DIED: { type: 'life.died' },
  ASSESSED: { type: 'life.assessed' },
  CLOSED: { type: 'life.closed' },
};

function rowOf(
  ctx: Pick<RequestContext, 'actor' | 'now'>,
  record: PostingRecord,
  { kind, ...event }: NewLifeEvent,
): PostingLifeEventRow {
  return {
    ...{ fromOn: null, toOn: null, pointsTo: null, grade: null, gradeName: null, assessor: null },
    ...{ documentNumber: null, note: null, caseId: null, caseNumber: null },
    ...event,
    postingId: record.row.id,
    sequence: record.events.length + 1,
    eventKind: kind,
    actorAccountId: ctx.actor?.accountId ?? null,
    actorName: ctx.actor?.displayName ?? SYSTEM,
    occurredAt: ctx.now,
    recordedAt: machineNow(),
  };
}

/** Columns of the posting that follow from the event; null when none does. */
function daysOf(record: PostingRecord, life: PostingRecord['life']): Partial<PostingRecord['row']> | null {
  if (life.end !== record.life.end) return { extendedTo: life.end, reservedTo: null };
  if (life.endedOn !== record.life.endedOn) return { endedOn: life.endedOn };
  return null;
}

/** One sentence for history and trail. */
export function summaryOf(row: PostingLifeEventRow): string {
  const by = row.caseNumber ? `（${row.caseNumber}）` : row.documentNumber ? `（${row.documentNumber}）` : '';
  return `${wordsOf(row)}${by}`;
}

/** The same without the paper. */
function wordsOf(row: PostingLifeEventRow): string {
  return `${lifeEventNames[row.eventKind as PostingLifeEvent['type']]}${daysText(row)}`;
}

function daysText({ eventKind, fromOn, toOn, gradeName }: PostingLifeEventRow): string {
  switch (eventKind) {
    case 'EXTENDED':
      return `至${toOn ?? ''}`;
    case 'RETURNED':
      return `，最后一日为${toOn ?? ''}`;
    case 'SUSPENDED':
      return `，自${fromOn ?? ''}${toOn ? `至${toOn}` : '起，未定恢复日期'}`;
    case 'RESUMED':
      return `，自${fromOn ?? ''}起`;
    case 'ASSESSED':
      return `：${gradeName ?? ''}`;
    case 'CLOSED':
      return '';
    default:
      return `，最后一日为${toOn ?? ''}`;
  }
}

/** Last day of the posting as the record stands. */
export const lastDayOf = (record: PostingRecord): ReturnType<typeof lastServedDay> =>
  lastServedDay(record.life);
