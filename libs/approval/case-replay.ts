import type { ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { ApprovalCaseRow, CaseStatus } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';

/** A case as its chain of audit entries tells it, whatever its rows say. */
export interface ToldCase {
  opened: ToldEvent | null;
  versions: Map<number, ToldEvent>;
  tasks: Map<string, ToldEvent>;
  decisions: Map<string, ToldEvent>;
  /** Due dates that were counted later than their tasks were opened, by task. */
  dueDates: Map<string, ToldEvent>;
  /** When late tasks were put before who is above, by task. */
  lateReports: Map<string, ToldEvent>;
  /** Moves to another chain, by their number. */
  moves: Map<number, ToldEvent>;
  /** The version of the chain that the case runs under. */
  templateId: string;
  /** The one that each version was submitted under, and the number of moves before each task was opened. */
  templateOf: Map<number, string>;
  movesBefore: Map<string, number>;
  /** Seat that a task was handed to last. */
  assigned: Map<string, string>;
  /** Opinions asked for before a decision that are still out: the task of each, by the ask. */
  awaited: Map<string, string>;
  status: CaseStatus;
  /** Step that a returned case went back to. */
  returnTo: string | null;
  endedAt: Date | null;
  /** Entry that the status rests on. */
  last: ToldEvent | null;
}

/** What the trail keeps of a submitted version, beside who submitted it and when. */
export interface VersionFacts {
  caseId: string;
  communityId: string;
  institutionId: string;
  version: number;
  contentSha256: string;
  templateId: string;
  resumesAt: string;
  submitterPersonId: string | null;
}

export function versionFacts(row: ApprovalCaseRow, version: CaseVersionRow): VersionFacts {
  return {
    caseId: row.id,
    communityId: row.communityId,
    institutionId: row.institutionId,
    version: version.version,
    contentSha256: version.contentSha256,
    templateId: row.templateId,
    resumesAt: version.resumesAt,
    submitterPersonId: version.submitterPersonId,
  };
}

/** What the trail keeps of a version by which a step is decided again, by 复议 or because a decision was void: text and submission are those of the version before. */
export function reopenedFacts(row: ApprovalCaseRow, version: CaseVersionRow): Record<string, unknown> {
  return {
    ...versionFacts(row, version),
    submitterAccountId: version.submitterAccountId,
    submitterName: version.submitterName,
    submittedAt: version.submittedAt.toISOString(),
  };
}

/** The first step of a version of a chain: where a refused implementation sends a case. */
type FirstStepOf = (templateId: string) => string | null;

/** Plays the entries of a case's chain again. */
export function replay(events: readonly ToldEvent[], firstStepOf: FirstStepOf): ToldCase {
  const told: ToldCase = {
    opened: null,
    versions: new Map(),
    tasks: new Map(),
    decisions: new Map(),
    dueDates: new Map(),
    lateReports: new Map(),
    moves: new Map(),
    templateId: '',
    templateOf: new Map(),
    movesBefore: new Map(),
    assigned: new Map(),
    awaited: new Map(),
    status: 'RUNNING',
    returnTo: null,
    endedAt: null,
    last: null,
  };
  for (const event of events) take(told, event, firstStepOf);
  return told;
}

function take(told: ToldCase, event: ToldEvent, firstStepOf: FirstStepOf): void {
  const { payload } = event;
  const become = (status: CaseStatus, returnTo: string | null = null): void => {
    told.status = status;
    told.returnTo = returnTo;
    told.endedAt = status === 'RUNNING' || status === 'RETURNED' ? null : event.occurredAt;
    told.last = event;
  };
  switch (event.type) {
    case 'case.submitted':
    case 'case.resubmitted':
    case 'case.reopened':
    case 'case.step-voided':
      if (!told.opened) told.templateId = String(payload['templateId']);
      told.opened ??= event;
      told.templateOf.set(Number(payload['version']), told.templateId);
      told.versions.set(Number(payload['version']), event);
      become('RUNNING');
      return;
    case 'task.opened':
      told.tasks.set(String(payload['taskId']), event);
      told.movesBefore.set(String(payload['taskId']), told.moves.size);
      return;
    case 'task.due-set':
      told.dueDates.set(String(payload['taskId']), event);
      return;
    case 'task.late-reported':
      told.lateReports.set(String(payload['taskId']), event);
      return;
    case 'decision.made':
      told.decisions.set(String(payload['id']), event);
      if (payload['outcome'] === 'REJECTED') become('REJECTED');
      if (payload['outcome'] === 'RETURNED' || payload['outcome'] === 'OBJECTED')
        become('RETURNED', textOf(payload['returnTo']));
      return;
    case 'case.moved':
      told.moves.set(told.moves.size + 1, event);
      told.templateId = String(payload['toTemplateId']);
      return;
    case 'task.transferred':
    case 'task.taken-back':
      told.assigned.set(String(payload['taskId']), String(payload['toSeatId']));
      return;
    case 'opinion.asked':
      if (payload['moment'] === 'BEFORE') told.awaited.set(String(payload['id']), String(payload['taskId']));
      return;
    case 'opinion.given':
    case 'opinion.withdrawn':
      told.awaited.delete(String(payload['askId']));
      return;
    case 'case.withdrawn':
      become('WITHDRAWN');
      return;
    case 'case.implemented':
      become('IMPLEMENTED');
      return;
    case 'case.cancelled':
      become('CANCELLED');
      return;
    case 'case.implementation-refused':
      become('RETURNED', firstStepOf(told.templateId));
      return;
    default:
  }
}

/** Is the case's row what its chain tells? */
export function caseMatches(row: ApprovalCaseRow, told: ToldCase): boolean {
  const { opened } = told;
  if (!opened) return false;
  const { payload } = opened;
  return same([
    [row.id, payload['caseId']],
    [row.communityId, payload['communityId']],
    [row.institutionId, payload['institutionId']],
    [row.templateId, told.templateId],
    [row.moves, told.moves.size],
    [row.submitterAccountId, opened.actorAccountId],
    [row.submitterPersonId, payload['submitterPersonId']],
    [row.submitterName, opened.actorName],
    [row.submittedAt, opened.occurredAt],
    [row.status, told.status],
    [row.returnTo, told.returnTo],
    [row.endedAt, told.endedAt],
    [row.currentVersion, Math.max(...told.versions.keys())],
  ]);
}

/** Is a version's row what was told when it was submitted? Its content is under its hash. */
export function versionMatches(
  row: ApprovalCaseRow,
  version: CaseVersionRow,
  event: ToldEvent,
  told: ToldCase,
): boolean {
  const templateId = told.templateOf.get(version.version) ?? '';
  if (event.type === 'case.reopened' || event.type === 'case.step-voided') {
    // Why it was opened again is a row of its own, which is compared by itself.
    return (
      canonicalJson({ ...event.payload, ...reopenedFacts({ ...row, templateId }, version) }) ===
      canonicalJson(event.payload)
    );
  }
  return (
    canonicalJson(versionFacts({ ...row, templateId }, version)) === canonicalJson(event.payload) &&
    same([
      [version.submitterAccountId, event.actorAccountId],
      [version.submitterName, event.actorName],
      [version.submittedAt, event.occurredAt],
    ])
  );
}

/** Is a task's row what was told when it opened, with the outcome of the decision that closed it? */
export function taskMatches(task: CaseTaskRow, event: ToldEvent, told: ToldCase): boolean {
  const closing = [...told.decisions.values()].find(
    ({ payload }) => payload['taskId'] === task.id && payload['outcome'] !== 'DEFERRED',
  );
  const report = told.lateReports.get(task.id);
  const movesBefore = told.movesBefore.get(task.id) ?? 0;
  const waits =
    told.status === 'RUNNING' &&
    task.version === Math.max(...told.versions.keys()) &&
    movesBefore === told.moves.size;
  const state = closing ? 'DONE' : waits ? 'OPEN' : 'VOID';
  return same([
    [task.version, event.payload['version']],
    [task.moveNumber, movesBefore],
    [task.stepKey, event.payload['stepKey']],
    [task.bodyId, event.payload['bodyId']],
    [task.dueOn, (told.dueDates.get(task.id) ?? event).payload['dueOn']],
    [task.lateReportedAt, report?.occurredAt],
    [task.lateReportedTo, report?.payload['toBodyId']],
    [task.openedAt, event.occurredAt],
    [task.state, state],
    [task.outcome, closing?.payload['outcome']],
    [task.returnTo, closing?.payload['returnTo']],
    [state === 'VOID' ? null : task.closedAt, closing?.occurredAt],
    [task.assignedSeatId, told.assigned.get(task.id)],
    [task.openAsks, [...told.awaited.values()].filter((id) => id === task.id).length],
  ]);
}

function same(pairs: readonly (readonly [unknown, unknown])[]): boolean {
  return pairs.every(([row, told]) => textOf(row) === textOf(told));
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
