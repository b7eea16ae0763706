import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { ActingSeats, mayRecord } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { isWhole } from '../collaboration/case-sight.js';
import type { Meeting } from './dto/meeting.dto.js';
import type { MeetingFilter } from './dto/meeting-input.dto.js';
import { MeetingRepository } from './meeting.repository.js';
import type { Session } from './meeting.repository.js';
import { meetingView } from './meeting-views.js';

const FROM = `FROM meeting_plan p
  LEFT JOIN meeting m ON m.id = p.id
  LEFT JOIN meeting_minutes n ON n.meeting_id = p.id
  LEFT JOIN meeting_act e ON e.meeting_id = p.id AND e.kind IN ('CLOSED', 'CANCELLED')`;
const DAY = 'COALESCE(m.held_on, p.planned_on)';
const STATUS = "COALESCE(e.kind, IF(m.id IS NULL, 'PLANNED', 'OPEN'))";

/** Sessions as the API shows them. Whoever may not read a body's sessions learns nothing of them. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly meetings: MeetingRepository,
    private readonly acting: ActingSeats,
  ) {}

  /** Sessions that match, the newest day first. */
  async page(
    ctx: RequestContext,
    filter: MeetingFilter,
    page: { first: number; offset: number },
  ): Promise<Page<Meeting>> {
    const { reader } = this.transactions;
    const { sql, params } = conditionOf(ctx, filter);
    const counted: { total: string }[] = await reader.query(
      `SELECT COUNT(*) AS total ${FROM} WHERE ${sql}`,
      params,
    );
    const rows: { id: string }[] = await reader.query(
      `SELECT p.id ${FROM} WHERE ${sql} ORDER BY ${DAY} DESC, p.entered_at DESC, p.id DESC LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    const found = await this.meetings.sessions(
      reader,
      rows.map(({ id }) => id),
    );
    const items = rows.flatMap(({ id }) => found.get(id) ?? []).map((session) => meetingView(session));
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  async byId(ctx: RequestContext, id: string): Promise<Meeting | null> {
    const session = await this.visible(ctx, id);
    return session && meetingView(session);
  }

  /** The session after an act on it. */
  async acted(ctx: RequestContext, id: string): Promise<Meeting> {
    const view = await this.byId(ctx, id);
    if (!view) throw refuse.meetingUnknown();
    return view;
  }

  /** The session when the actor may read it, else null. */
  async visible(ctx: RequestContext, id: string): Promise<Session | null> {
    const { reader } = this.transactions;
    const session = await this.meetings.session(reader, id);
    return session && (await this.mayRead(reader, ctx, session.plan.bodyId)) ? session : null;
  }

  /** May the actor run the sessions of the body, as its clerk or chair? */
  async mayRun(ctx: RequestContext, bodyId: string): Promise<boolean> {
    const seats = await this.acting.of(this.transactions.reader, ctx.actor?.personId ?? null, ctx.today);
    return seats.some((seat) => seat.bodyId === bodyId && mayRecord(seat) && isWhole(seat, null));
  }

  private async mayRead(tx: Tx, ctx: RequestContext, bodyId: string): Promise<boolean> {
    const communities = await this.organization.communitiesServedBy(tx, bodyId);
    return communities.some((communityId) => allowsRow(ctx.ability, 'read', 'Meeting', { communityId }));
  }
}

function conditionOf(ctx: RequestContext, filter: MeetingFilter): { sql: string; params: unknown[] } {
  const communities = scopesOf(ctx.ability, 'read', 'Meeting').map(({ communityId }) => communityId);
  const parts = [
    `EXISTS (SELECT 1 FROM body b
       JOIN community c ON c.id = b.community_id OR (b.community_id IS NULL AND c.county_id = b.county_id)
      WHERE b.id = p.body_id AND c.id IN (?))`,
  ];
  const params: unknown[] = [[...communities, '']];
  const add = (sql: string, value: unknown): void => {
    parts.push(sql);
    params.push(value);
  };
  if (filter.bodyId) add('p.body_id = ?', filter.bodyId);
  if (filter.status) add(`${STATUS} = ?`, filter.status);
  if (filter.from) add(`${DAY} >= ?`, filter.from);
  if (filter.to) add(`${DAY} <= ?`, filter.to);
  const text = filter.text?.trim();
  if (text) add('n.minutes_number LIKE ?', `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return { sql: parts.join(' AND '), params };
}
