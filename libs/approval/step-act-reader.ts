import { Injectable } from '@nestjs/common';
import { allowsRow } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { CaseRepository } from './case.repository.js';
import {
  FilingEvent,
  FilingTrackView,
  ObjectionAnswer,
  Publicity,
  PublicityObjection,
} from './dto/step-act.dto.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { FilingEventRow } from './entities/filing-event.entity.js';
import type { PublicityRow } from './entities/publicity.entity.js';
import { supplementOpen } from './filing-track.js';
import { MatterRegistry } from './matter-registry.js';
import type { ContentField } from './matter.js';
import { filingEventNames, objectionKindNames, objectionResultNames } from './status-names.js';
import { StepActRepository } from './step-act.repository.js';
import type { CaseActs } from './step-act.repository.js';
import { TaskRepository } from './task.repository.js';

/** What the API shows of 公示 and of the course of 备案 on one case, which its caller has found visible. */
@Injectable()
export class StepActReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly acts: StepActRepository,
  ) {}

  /** Every posting of the case, the newest first. */
  async publicities(ctx: RequestContext, caseId: string): Promise<Publicity[]> {
    const reader = this.transactions.reader;
    const row = await this.cases.find(reader, caseId);
    const acts = await this.acts.ofCase(reader, caseId);
    if (!row || acts.publicities.length === 0) return [];
    const tasks = await this.tasks.ofCase(reader, caseId);
    const named = await this.mayReadObjectors(reader, ctx, row);
    return acts.publicities
      .map((posted) => {
        const task = tasks.find(({ id }) => id === posted.taskId);
        return publicityView(posted, task, acts, ctx.today, named.has('*') || named.has(task?.bodyId ?? ''));
      })
      .reverse();
  }

  /** The course of every 备案 of the current version. */
  async filingTracks(ctx: RequestContext, caseId: string): Promise<FilingTrackView[]> {
    const reader = this.transactions.reader;
    const row = await this.cases.find(reader, caseId);
    if (!row) return [];
    const tasks = (await this.tasks.ofVersion(reader, caseId, row.currentVersion)).filter(
      // What ended when the case was moved to another chain has a task of its own again.
      (task) => task.stepKind === 'FILE' && (task.state !== 'VOID' || task.moveNumber === row.moves),
    );
    if (tasks.length === 0) return [];
    const { filings } = await this.acts.ofCase(reader, caseId);
    const submits = allowsRow(ctx.ability, 'create', this.matters.of(row.matterType).subject, row);
    return tasks.map((task) => {
      const own = filings.filter((event) => event.taskId === task.id);
      const open = task.state === 'OPEN';
      return Object.assign(new FilingTrackView(), {
        taskId: task.id,
        bodyName: task.bodyName,
        open,
        supplementOpen: open && supplementOpen(own),
        maySend: open && submits && !own.some(({ kind }) => kind === 'SENT'),
        maySupply: open && submits && supplementOpen(own),
        events: own.map(filingEventView),
      });
    });
  }

  /** Bodies whose objectors the reader may know by name: those with a seat of the reader's, or all ('*') for auditors. */
  private async mayReadObjectors(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow): Promise<Set<string>> {
    if (allowsRow(ctx.ability, 'read', 'AuditEvent', row)) return new Set(['*']);
    const personId = ctx.actor?.personId;
    const seats = personId ? await this.organization.seatsHeldBy(tx, personId, ctx.today) : [];
    return new Set(seats.map((seat) => seat.bodyId));
  }
}

function publicityView(
  row: PublicityRow,
  task: CaseTaskRow | undefined,
  acts: CaseActs,
  today: string,
  named: boolean,
): Publicity {
  const last = acts.publicities.filter(({ taskId }) => taskId === row.taskId).at(-1);
  return Object.assign(new Publicity(), {
    id: row.id,
    taskId: row.taskId,
    stepName: task?.stepName ?? '',
    bodyName: task?.bodyName ?? '',
    version: row.version,
    round: row.round,
    text: JSON.parse(row.text) as ContentField[],
    place: row.place,
    note: row.note,
    correction: row.correction,
    publishedOn: row.publishedOn,
    closesOn: row.closesOn,
    workingDays: row.workingDays,
    current: task?.state === 'OPEN' && last?.id === row.id,
    over: today > row.closesOn,
    publishedByName: row.actorName,
    objections: acts.objections
      .filter((objection) => objection.publicityId === row.id)
      .map((objection) =>
        Object.assign(new PublicityObjection(), {
          id: objection.id,
          kind: objection.kind,
          kindName: objectionKindNames[objection.kind] ?? objection.kind,
          objector: named ? objection.objector : null,
          text: objection.text,
          receivedOn: objection.receivedOn,
          acceptedByName: objection.actorName,
          answer: answerView(acts, objection.id),
        }),
      ),
  });
}

function answerView(acts: CaseActs, objectionId: string): ObjectionAnswer | null {
  const answer = acts.answers.find((candidate) => candidate.objectionId === objectionId);
  if (!answer) return null;
  return Object.assign(new ObjectionAnswer(), {
    result: answer.result,
    resultName: objectionResultNames[answer.result] ?? answer.result,
    text: answer.text,
    answeredOn: answer.answeredOn,
    answeredByName: answer.actorName,
  });
}

function filingEventView(row: FilingEventRow): FilingEvent {
  const { id, kind, round, number, occurredOn, text, actorName, enteredAt } = row;
  const kindName = filingEventNames[kind] ?? kind;
  return Object.assign(new FilingEvent(), {
    id,
    kind,
    kindName,
    round,
    number,
    occurredOn,
    text,
    actorName,
    enteredAt,
  });
}
