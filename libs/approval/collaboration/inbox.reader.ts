import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseStatus } from '../entities/approval-case.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { caseStatusNames } from '../status-names.js';
import { TaskRepository } from '../task.repository.js';
import { CaseSight } from './case-sight.js';
import { askView } from './collaboration-views.js';
import { ReceivedCopy, ReceivedCopyPage } from './collaboration.dto.js';
import { CollaborationRepository } from './collaboration.repository.js';
import type { OpinionAsk } from './opinion.dto.js';

const ASKED = `FROM opinion_ask a
  JOIN approval_case c ON c.id = a.case_id
  JOIN case_task t ON t.id = a.task_id
  LEFT JOIN opinion_end e ON e.ask_id = a.id
 WHERE a.target_id IN (?) AND e.id IS NULL
   AND ((a.moment = 'BEFORE' AND t.state = 'OPEN')
     OR (a.moment = 'AFTER' AND t.version = c.current_version
       AND c.status NOT IN ('REJECTED', 'WITHDRAWN', 'CANCELLED')))`;

const RECEIVED = `FROM case_copy p JOIN approval_case c ON c.id = p.case_id
  LEFT JOIN case_copy_reading r ON r.copy_id = p.id AND r.actor_account_id = ?
 WHERE p.target_id IN (?)`;

interface CopyLine {
  id: string;
  caseNumber: string;
  caseTitle: string;
  matterType: string;
  status: CaseStatus;
  targetName: string;
  sentByName: string;
  sentAt: Date;
  note: string | null;
  readAt: Date | null;
}

/** What others have addressed to the actor, on whatever case. */
@Injectable()
export class InboxReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sight: CaseSight,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly matters: MatterRegistry,
    private readonly collaboration: CollaborationRepository,
  ) {}

  /** Opinions that the actor is asked for, the oldest first. */
  async asks(ctx: RequestContext, page: { first: number; offset: number }): Promise<Page<OpinionAsk>> {
    const reader = this.transactions.reader;
    const own = await this.sight.addresses(reader, ctx, null);
    if (own.length === 0) return { total: 0, items: [] };
    const counted: { total: string }[] = await reader.query(`SELECT COUNT(*) AS total ${ASKED}`, [own]);
    const lines: { id: string }[] = await reader.query(
      `SELECT a.id ${ASKED} ORDER BY a.entered_at, a.id LIMIT ? OFFSET ?`,
      [own, page.first, page.offset],
    );
    const items = await Promise.all(lines.map(({ id }) => this.ask(id)));
    return { total: Number(counted[0]?.total ?? 0), items: items.flatMap((one) => one ?? []) };
  }

  /** Cases that were sent to the actor for reading, the newest first. */
  async copies(
    ctx: RequestContext,
    unreadOnly: boolean,
    page: { first: number; offset: number },
  ): Promise<ReceivedCopyPage> {
    const reader = this.transactions.reader;
    const own = await this.sight.addresses(reader, ctx, null);
    const view = Object.assign(new ReceivedCopyPage(), { total: 0, unread: 0, items: [] });
    if (own.length === 0) return view;
    const base = [ctx.actor?.accountId ?? '', own];
    const where = unreadOnly ? `${RECEIVED} AND r.id IS NULL` : RECEIVED;
    const counted: { total: string; unread: string | null }[] = await reader.query(
      `SELECT COUNT(*) AS total, SUM(r.id IS NULL) AS unread ${RECEIVED}`,
      base,
    );
    const lines: CopyLine[] = await reader.query(
      `SELECT p.id, c.number AS caseNumber, c.title AS caseTitle, c.matter_type AS matterType, c.status,
              p.target_name AS targetName, p.actor_name AS sentByName, p.entered_at AS sentAt, p.note,
              r.entered_at AS readAt ${where} ORDER BY p.entered_at DESC, p.id DESC LIMIT ? OFFSET ?`,
      [...base, page.first, page.offset],
    );
    const unread = Number(counted[0]?.unread ?? 0);
    const total = unreadOnly ? unread : Number(counted[0]?.total ?? 0);
    return Object.assign(view, { total, unread, items: lines.map((line) => this.copyView(line)) });
  }

  private async ask(id: string): Promise<OpinionAsk | null> {
    const reader = this.transactions.reader;
    const ask = await this.collaboration.ask(reader, id);
    const row = ask ? await this.cases.find(reader, ask.caseId) : null;
    const task = ask ? await this.tasks.find(reader, ask.taskId) : null;
    if (!ask || !row || !task) return null;
    return askView(ask, undefined, task, row, { mayGive: true, mayWithdraw: false });
  }

  private copyView({ matterType, ...line }: CopyLine): ReceivedCopy {
    return Object.assign(new ReceivedCopy(), {
      ...line,
      matterName: this.matters.nameOf(matterType),
      statusName: caseStatusNames[line.status],
    });
  }
}
