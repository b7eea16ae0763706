import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { ActingSeats, covers } from '../acting-seats.js';
import type { ActingSeat, TaskScope } from '../acting-seats.js';
import { CANCELLATION_MATTER } from '../cancellation/cancellation-checks.js';
import { CaseRepository } from '../case.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { MatterRegistry } from '../matter-registry.js';

/** Subject of the rights on cases. */
const CASE = 'Case';

/**
 * Who sees a case: whoever's rights reach it or an institution that its matter names, and beyond them those whom
 * somebody on the case has asked for an opinion or sent it to for reading, and those who stand in for one of its steps.
 * The latter see this one case and nothing else.
 * A matter may ask for a right of its own to what it says: without it one sees how the case goes, and not its content.
 */
@Injectable()
export class CaseSight {
  constructor(
    private readonly acting: ActingSeats,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
  ) {}

  async sees(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    if (allowsRow(ctx.ability, 'read', CASE, row) || (await this.isOpened(tx, ctx, row))) return true;
    return this.isNamed(tx, ctx, row, CASE);
  }

  /** May the actor, who sees the case, read what it says? */
  async readsContent(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    const subject = await this.contentSubject(tx, row);
    if (subject === CASE || allowsRow(ctx.ability, 'read', subject, row)) return true;
    return (await this.isOpened(tx, ctx, row)) || this.isNamed(tx, ctx, row, subject);
  }

  /**
   * May the actor read the case's files too? An institution that the matter names, such as the host of a posting,
   * reads what is asked of it, and not what was laid before the bodies about the person.
   */
  async opensFiles(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    if (allowsRow(ctx.ability, 'read', await this.contentSubject(tx, row), row)) return true;
    return this.isOpened(tx, ctx, row);
  }

  /** Is this one case open to the actor, whatever their rights reach otherwise? */
  private async isOpened(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    return (await this.isAddressed(tx, ctx, row)) || this.isDelegated(tx, ctx, row);
  }

  /**
   * Has the case a task for which the actor stands in by a delegation of a step or a matter, or which the actor has
   * decided by it? Also one that was handed to another seat of the body, which may be taken back.
   */
  private async isDelegated(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    const personId = ctx.actor?.personId;
    const limited = (await this.acting.of(tx, personId ?? null, ctx.today)).filter(
      (seat) => !isWhole(seat, null),
    );
    if (limited.length === 0) return false;
    const tasks: Omit<TaskScope, 'matterType' | 'assignedSeatId'>[] = await tx.query(
      `SELECT t.body_id AS bodyId, t.step_kind AS stepKind, t.step_key AS stepKey FROM case_task t
        WHERE t.case_id = ? AND (t.state = 'OPEN'
          OR EXISTS (SELECT 1 FROM decision d WHERE d.task_id = t.id AND d.actor_person_id = ?))`,
      [row.id, personId],
    );
    const { matterType } = row;
    return tasks.some((task) => limited.some((seat) => covers(seat, { ...task, matterType })));
  }

  /** Has somebody on the case asked the actor for an opinion, or sent the case over? */
  private async isAddressed(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<boolean> {
    const own = await this.addresses(tx, ctx, row.matterType);
    if (own.length === 0) return false;
    const found: unknown[] = await tx.query(
      `SELECT 1 FROM case_copy WHERE case_id = ? AND target_id IN (?)
       UNION ALL
       SELECT 1 FROM opinion_ask a LEFT JOIN opinion_end e ON e.ask_id = a.id
        WHERE a.case_id = ? AND a.target_id IN (?) AND (e.id IS NULL OR e.kind = 'GIVEN')
       LIMIT 1`,
      [row.id, own, row.id, own],
    );
    return found.length > 0;
  }

  /**
   * Does the current content concern an institution of the reader's by its matter, e.g. as the host of a posting? Within
   * the case's own community: another one reads what its matter lays before it, and nothing of the case (edge-23).
   */
  private async isNamed(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    subject: string,
  ): Promise<boolean> {
    const { communityId } = row;
    const handler = this.matters.of(row.matterType);
    if (
      !handler.readers ||
      !scopesOf(ctx.ability, 'read', subject).some((own) => own.communityId === communityId)
    )
      return false;
    const { content } = await this.cases.version(tx, row.id, row.currentVersion);
    return handler
      .readers(JSON.parse(content) as object)
      .some((institutionId) => allowsRow(ctx.ability, 'read', subject, { communityId, institutionId }));
  }

  /** Which `read` right the content needs. A cancelling case repeats its target's text, so it needs the target's. */
  private async contentSubject(tx: Tx, row: ApprovalCaseRow): Promise<string> {
    const { contentSubject } = this.matters.of(row.matterType);
    if (contentSubject || row.matterType !== CANCELLATION_MATTER) return contentSubject ?? CASE;
    const targets: { matterType: string }[] = await tx.query(
      `SELECT c.matter_type AS matterType FROM case_cancellation k JOIN approval_case c ON c.id = k.target_id
        WHERE k.case_id = ?`,
      [row.id],
    );
    return (targets[0] && this.matters.of(targets[0].matterType).contentSubject) ?? CASE;
  }

  /** Under which ids acts may be addressed to the actor: the person's own, and those of the seats acted for today. */
  async addresses(tx: Tx, ctx: RequestContext, matterType: string | null): Promise<string[]> {
    const personId = ctx.actor?.personId;
    if (!personId) return [];
    const seats = await this.acting.of(tx, personId, ctx.today);
    return [personId, ...seats.filter((seat) => isWhole(seat, matterType)).map(({ seatId }) => seatId)];
  }
}

/** What is addressed to a seat goes to whoever stands for it as a whole, not for a single step or another matter. */
export function isWhole({ delegation }: ActingSeat, matterType: string | null): boolean {
  if (!delegation) return true;
  if (delegation.stepKey !== null) return false;
  return delegation.matterType === null || delegation.matterType === matterType;
}
