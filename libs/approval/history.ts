import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { TrailEntry } from '../audit/index.js';
import type { Tx } from '../database/index.js';
import { stepOf } from '../rules/index.js';
import type { ChainTemplate } from '../rules/index.js';
import { CollaborationHistory } from './collaboration/collaboration-history.js';
import { HistoryEntry } from './dto/case.dto.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import type { DecisionRow } from './entities/decision.entity.js';
import { MatterRegistry } from './matter-registry.js';
import { VOIDED, VoidingRepository } from './kinship/voiding.repository.js';
import { MeetingHistory } from './meetings/meeting-history.js';
import { outcomeNameOf } from './status-names.js';
import { StepHistory } from './step-history.js';

/** Events of the trail that have no row of their own elsewhere. */
const FROM_TRAIL: Record<string, string> = {
  'case.withdrawn': '撤回',
  'case.implemented': '实施',
  'case.implementation-refused': '实施前复核未通过',
  'case.awaiting': '等待实施条件',
  'case.answer-reminded': '提醒对方答复',
  'case.answer-overdue': '对方逾期未答复',
  'case.cancellation-requested': '申请撤销',
  'case.cancellation-ended': '撤销申请未生效',
  'case.cancelled': '撤销',
  'case.cancelled-in-part': '撤销未开始的部分',
  'task.escalated': '无人可办，已上报',
  'case.blocked': '不能转办，已上报',
  'task.resumed': '恢复办理',
  'task.reminded': '到期提醒',
  'task.overdue': '逾期催办',
  'task.late-reported': '逾期上报',
  'task.due-set': '补定期限',
  'publicity.over': '公示期满',
  'case.moved': '变更流程',
  'case.step-voided': '环节重新办理',
};

/** Lays the history of a case out of its versions, its decisions, and what the trail alone knows. */
@Injectable()
export class CaseHistory {
  constructor(
    private readonly meetings: MeetingHistory,
    private readonly trail: AuditTrail,
    private readonly steps: StepHistory,
    private readonly collaboration: CollaborationHistory,
    private readonly voidings: VoidingRepository,
    private readonly matters: MatterRegistry,
  ) {}

  async of(
    tx: Tx,
    row: ApprovalCaseRow,
    chain: ChainTemplate,
    versions: readonly CaseVersionRow[],
    tasks: readonly CaseTaskRow[],
    decisions: readonly DecisionRow[],
  ): Promise<HistoryEntry[]> {
    const motions = await this.meetings.motions(tx, row.id, chain, tasks);
    const voidings = await this.voidings.ofCase(tx, row.id);
    const fallen = new Set(voidings.map(({ decisionId }) => decisionId));
    const opened = new Set([...motions.map(({ opens }) => opens), ...voidings.map((one) => one.newVersion)]);
    const entries = [
      ...versions.filter(({ version }) => !opened.has(version)).map(submitted),
      ...motions.map(({ entry }) => entry),
      ...(await this.decided(tx, decisions, chain, tasks)),
      ...(await this.fromTrail(tx, row, versions)),
      ...(await this.steps.of(tx, row.id, tasks)),
      ...(await this.collaboration.of(tx, row.id, tasks)),
    ];
    const current = versions.find((version) => version.version === row.currentVersion);
    for (const entry of entries) {
      entry.forEarlierText = entry.contentSha256 !== current?.contentSha256;
      entry.voided = fallen.has(entry.id) ? VOIDED : null;
    }
    return entries.sort(
      (a, b) => a.at.getTime() - b.at.getTime() || a.enteredAt.getTime() - b.enteredAt.getTime(),
    );
  }

  private async decided(
    tx: Tx,
    decisions: readonly DecisionRow[],
    chain: ChainTemplate,
    tasks: readonly CaseTaskRow[],
  ): Promise<HistoryEntry[]> {
    const record = await this.meetings.of(tx, decisions);
    return decisions.map((decision) => Object.assign(entryOf(decision, chain, tasks), record(decision)));
  }

  private async fromTrail(
    tx: Tx,
    row: ApprovalCaseRow,
    versions: readonly CaseVersionRow[],
  ): Promise<HistoryEntry[]> {
    const names: Record<string, string> = { ...FROM_TRAIL, ...this.matters.of(row.matterType).told };
    const entries = await this.trail.read(tx, `case:${row.number}`, Object.keys(names));
    return entries.map((entry) => trailEntry(entry, names[entry.type] ?? entry.type, versions));
  }
}

function submitted(version: CaseVersionRow): HistoryEntry {
  const again = version.version > 1;
  return Object.assign(new HistoryEntry(), {
    id: `version:${version.version}`,
    at: version.submittedAt,
    enteredAt: version.submittedAt,
    stepName: '提交',
    bodyName: null,
    actorName: version.submitterName,
    onBehalfOfName: null,
    seatTitle: null,
    action: again ? 'RESUBMITTED' : 'SUBMITTED',
    actionName: again ? '重新提交' : '提交',
    opinion: null,
    version: version.version,
    contentSha256: version.contentSha256,
    decidedOn: null,
    filingNumber: null,
    meeting: null,
    votes: [],
    tally: null,
  });
}

function entryOf(decision: DecisionRow, chain: ChainTemplate, tasks: readonly CaseTaskRow[]): HistoryEntry {
  const task = tasks.find((candidate) => candidate.id === decision.taskId);
  // The task keeps the step as it was: the chain may be another one since.
  const step = task ? { name: task.stepName, kind: task.stepKind } : stepOf(chain, decision.stepKey);
  return Object.assign(new HistoryEntry(), {
    id: decision.id,
    at: decision.enteredAt,
    enteredAt: decision.recordedAt,
    stepName: step?.name ?? decision.stepKey,
    bodyName: task?.bodyName ?? null,
    actorName: decision.actorName,
    onBehalfOfName: decision.onBehalfOfName,
    seatTitle: decision.seatTitle,
    action: decision.outcome,
    actionName: outcomeNameOf(step?.kind, decision.outcome),
    opinion: decision.opinion,
    version: decision.version,
    contentSha256: decision.contentSha256,
    decidedOn: decision.decidedOn,
    filingNumber: decision.filingNumber,
  });
}

function trailEntry(entry: TrailEntry, name: string, versions: readonly CaseVersionRow[]): HistoryEntry {
  const version = Number(entry.payload['version']);
  return Object.assign(new HistoryEntry(), {
    id: `event:${entry.sequence}`,
    at: entry.occurredAt,
    enteredAt: entry.recordedAt,
    stepName: name,
    bodyName: null,
    actorName: entry.actorName,
    onBehalfOfName: null,
    seatTitle: null,
    action: entry.type
      .slice(entry.type.indexOf('.') + 1)
      .replaceAll('-', '_')
      .toUpperCase(),
    actionName: name,
    opinion: entry.summary,
    version,
    contentSha256: versions.find((candidate) => candidate.version === version)?.contentSha256 ?? '',
    decidedOn: null,
    filingNumber: null,
    meeting: null,
    votes: [],
    tally: null,
  });
}
