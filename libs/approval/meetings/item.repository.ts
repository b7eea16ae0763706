import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../database/index.js';
import { DecisionRow } from '../entities/decision.entity.js';
import { VoteRow } from './entities/vote.entity.js';

/** A task as an item of an agenda: with the case that it belongs to and the text that is voted on. */
export interface ItemTask {
  taskId: string;
  state: string;
  stepKey: string;
  stepName: string;
  stepKind: string;
  bodyId: string;
  caseId: string;
  caseNumber: string;
  communityId: string;
  institutionId: string;
  caseStatus: string;
  matterType: string;
  templateId: string;
  title: string;
  content: string;
  shown: string;
  contentSha256: string;
  version: number;
  currentVersion: number;
}

/** What a case is called, and where it belongs. */
export interface CaseHead {
  number: string;
  title: string;
  communityId: string;
  institutionId: string;
}

const SELECT = `SELECT t.id AS taskId, t.state, t.step_key AS stepKey, t.step_name AS stepName, t.step_kind AS stepKind,
    t.body_id AS bodyId, c.id AS caseId, c.number AS caseNumber, c.community_id AS communityId,
    c.institution_id AS institutionId, c.status AS caseStatus, c.matter_type AS matterType,
    c.template_id AS templateId, v.title, v.content, v.shown, v.content_sha256 AS contentSha256, t.version,
    c.current_version AS currentVersion
  FROM case_task t JOIN approval_case c ON c.id = t.case_id
  JOIN case_version v ON v.case_id = t.case_id AND v.version = t.version`;
const VOTABLE = "t.state = 'OPEN' AND c.status = 'RUNNING' AND t.step_kind IN ('RESOLVE', 'DELIBERATE')";

/** What agendas are made of, and what became of it. */
@Injectable()
export class ItemRepository {
  /** The running session, other than the one named, in which members are voting on the task; null when there is none. */
  async calledElsewhere(tx: Tx, taskId: string, meetingId: string): Promise<{ heldOn: string } | null> {
    const rows: { heldOn: string }[] = await tx.query(
      `SELECT m.held_on AS heldOn FROM meeting_act a JOIN meeting m ON m.id = a.meeting_id
        WHERE a.task_id = ? AND a.meeting_id <> ? AND a.kind = 'VOTE_CALLED'
          AND NOT EXISTS (SELECT 1 FROM meeting_act l WHERE l.meeting_id = a.meeting_id AND
                            ((l.task_id = a.task_id AND l.kind = 'VOTE_RECALLED' AND l.sequence > a.sequence)
                             OR l.kind IN ('CLOSED', 'CANCELLED')))
        LIMIT 1`,
      [taskId, meetingId],
    );
    return rows[0] ?? null;
  }

  /** Ids of the cases that the tasks belong to, ascending, as they are locked. */
  async casesOf(tx: Tx, taskIds: readonly string[]): Promise<string[]> {
    if (taskIds.length === 0) return [];
    const rows: { id: string }[] = await tx.query(
      'SELECT DISTINCT case_id AS id FROM case_task WHERE id IN (?) ORDER BY case_id',
      [taskIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The tasks by id; unknown ones are left out. */
  async tasks(tx: Tx, ids: readonly string[]): Promise<Map<string, ItemTask>> {
    if (ids.length === 0) return new Map();
    const rows: ItemTask[] = await tx.query(`${SELECT} WHERE t.id IN (?)`, [ids]);
    return new Map(rows.map((row) => [row.taskId, row]));
  }

  async task(tx: Tx, id: string): Promise<ItemTask | null> {
    return (await this.tasks(tx, [id])).get(id) ?? null;
  }

  /** Open votes of a body that are on no session's agenda, the oldest first. */
  async waiting(
    tx: Tx,
    bodyId: string,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: ItemTask[] }> {
    const where = `t.body_id = ? AND ${VOTABLE} AND t.id NOT IN (?)`;
    const taken = [...(await this.onAgendas(tx, bodyId)), ''];
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total FROM case_task t JOIN approval_case c ON c.id = t.case_id WHERE ${where}`,
      [bodyId, taken],
    );
    const items: ItemTask[] = await tx.query(
      `${SELECT} WHERE ${where} ORDER BY t.opened_at, t.id LIMIT ? OFFSET ?`,
      [bodyId, taken, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }

  /** Tasks of a body that stand on an agenda of a session that has not ended, without a result there. */
  async onAgendas(tx: Tx, bodyId: string): Promise<string[]> {
    const rows: { taskId: string }[] = await tx.query(
      `SELECT DISTINCT a.task_id AS taskId FROM meeting_act a
         JOIN meeting_plan p ON p.id = a.meeting_id
         JOIN case_task t ON t.id = a.task_id AND t.state = 'OPEN'
        WHERE p.body_id = ? AND a.kind = 'ITEM_ADDED'
          AND NOT EXISTS (SELECT 1 FROM meeting_act e WHERE e.meeting_id = a.meeting_id
                             AND (e.kind IN ('CLOSED', 'CANCELLED')
                               OR (e.kind = 'ITEM_REMOVED' AND e.task_id = a.task_id AND e.sequence > a.sequence)))
          AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.meeting_id = a.meeting_id AND d.task_id = a.task_id)`,
      [bodyId],
    );
    return rows.map(({ taskId }) => taskId);
  }

  /** Sessions that have not ended and in which one of the bodies' items is called for the vote. */
  async sessionsVoting(tx: Tx, bodyIds: readonly string[]): Promise<string[]> {
    if (bodyIds.length === 0) return [];
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT p.id FROM meeting_act a JOIN meeting_plan p ON p.id = a.meeting_id
        WHERE p.body_id IN (?) AND a.kind = 'VOTE_CALLED'
          AND NOT EXISTS (SELECT 1 FROM meeting_act e WHERE e.meeting_id = p.id AND e.kind IN ('CLOSED', 'CANCELLED'))
          AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.meeting_id = p.id AND d.task_id = a.task_id)`,
      [bodyIds],
    );
    return rows.map(({ id }) => id);
  }

  /** What was decided at the sessions, in the order of deciding. */
  decisionsAt(tx: Tx, meetingIds: readonly string[]): Promise<DecisionRow[]> {
    if (meetingIds.length === 0) return Promise.resolve([]);
    const where = { meetingId: In([...meetingIds]) };
    return tx.find(DecisionRow, { where, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  async decidedAt(tx: Tx, meetingId: string, taskId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      'SELECT 1 FROM decision WHERE task_id = ? AND meeting_id = ? LIMIT 1',
      [taskId, meetingId],
    );
    return rows.length > 0;
  }

  /** Numbers and titles of cases. */
  async headsOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, CaseHead>> {
    if (caseIds.length === 0) return new Map();
    const rows: (CaseHead & { id: string })[] = await tx.query(
      `SELECT id, number, title, community_id AS communityId, institution_id AS institutionId
         FROM approval_case WHERE id IN (?)`,
      [caseIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  votesAt(tx: Tx, meetingId: string): Promise<VoteRow[]> {
    return tx.findBy(VoteRow, { meetingId });
  }
}

/** May the task be voted on, as it stands? */
export function isVotable(item: ItemTask): boolean {
  return item.state === 'OPEN' && item.caseStatus === 'RUNNING' && item.version === item.currentVersion;
}
