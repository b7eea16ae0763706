import { Injectable } from '@nestjs/common';
import { plainRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { nextMove } from '../rules/index.js';
import type { ChainFacts, ChainMove, TaskOutcome } from '../rules/index.js';
import { ApprovalCaseRow } from './entities/approval-case.entity.js';
import { CaseTaskRow } from './entities/case-task.entity.js';
import { CaseVersionRow } from './entities/case-version.entity.js';
import { DecisionRow } from './entities/decision.entity.js';
import { TemplateRepository } from './template.repository.js';
import type { PublishedTemplate } from './template.repository.js';

/** Somebody's vote on the case. */
export interface CaseVote {
  decisionId: string;
  personId: string;
  choice: string;
}

/** All that authority over a case and its next step follow from, read once. */
export interface CaseRecord {
  row: ApprovalCaseRow;
  template: PublishedTemplate;
  /** The version that counts now. */
  version: CaseVersionRow;
  versions: CaseVersionRow[];
  /** Of every version, in the order in which they were opened. */
  tasks: CaseTaskRow[];
  /** Of every version, in the order in which they were recorded. */
  decisions: DecisionRow[];
  votes: CaseVote[];
}

/** Reads whole cases. Every change of a case begins with locking its row here. */
@Injectable()
export class CaseRecords {
  constructor(private readonly templates: TemplateRepository) {}

  /** The case as it stands after its lock was waited for; null when there is none. */
  async lock(tx: Tx, caseId: string): Promise<CaseRecord | null> {
    return this.load(tx, await plainRows(tx, ApprovalCaseRow, 'id = ? FOR UPDATE', [caseId]));
  }

  /** Locks the case that the task belongs to. */
  async lockByTask(tx: Tx, taskId: string): Promise<CaseRecord | null> {
    const ofTask = 'id = (SELECT t.case_id FROM case_task t WHERE t.id = ?) FOR UPDATE';
    return this.load(tx, await plainRows(tx, ApprovalCaseRow, ofTask, [taskId]));
  }

  /** Without a lock: good for seeing whether there is anything to do, and for nothing that is written. */
  async read(tx: Tx, caseId: string): Promise<CaseRecord | null> {
    return this.load(tx, await plainRows(tx, ApprovalCaseRow, 'id = ?', [caseId]));
  }

  /** A case that has just been opened, with nothing but its first version. */
  async opened(tx: Tx, row: ApprovalCaseRow, version: CaseVersionRow): Promise<CaseRecord> {
    const template = await this.templates.get(tx, row.templateId);
    return { row, template, version, versions: [version], tasks: [], decisions: [], votes: [] };
  }

  private async load(tx: Tx, [row]: ApprovalCaseRow[]): Promise<CaseRecord | null> {
    if (!row) return null;
    const ofCase = 'case_id = ? ORDER BY';
    const versions = await plainRows(tx, CaseVersionRow, `${ofCase} version`, [row.id]);
    const tasks = await plainRows(tx, CaseTaskRow, `${ofCase} opened_at, id`, [row.id]);
    const decisions = await plainRows(tx, DecisionRow, `${ofCase} recorded_at, id`, [row.id]);
    const version = versions.find((one) => one.version === row.currentVersion);
    if (!version) throw new Error(`case ${row.id} has no version ${String(row.currentVersion)}`);
    const template = await this.templates.get(tx, row.templateId);
    return { row, template, version, versions, tasks, decisions, votes: await votesOn(tx, decisions) };
  }
}

async function votesOn(tx: Tx, decisions: readonly DecisionRow[]): Promise<CaseVote[]> {
  const ids = decisions.filter((one) => one.meetingId !== null).map(({ id }) => id);
  if (ids.length === 0) return [];
  return tx.query(
    'SELECT decision_id AS decisionId, person_id AS personId, choice FROM vote WHERE decision_id IN (?)',
    [ids],
  );
}

/** Tasks of the version that counts now. */
export function currentTasks({ version, tasks }: CaseRecord): CaseTaskRow[] {
  return tasks.filter((task) => task.version === version.version);
}

/** What is due next. A case that does not run waits. */
export function moveOf(record: CaseRecord): ChainMove {
  if (record.row.status !== 'RUNNING') return { type: 'WAIT' };
  return nextMove(record.template.chain, factsOf(record.version, currentTasks(record), record.decisions));
}

/**
 * What the chain's rules need to know of a version. A step counts as decided only by a decision on this very text:
 * what a task says of itself is for lists, and no ground to implement anything.
 */
export function factsOf(
  version: CaseVersionRow,
  tasks: readonly CaseTaskRow[],
  decisions: readonly DecisionRow[],
): ChainFacts {
  const closing = new Map(
    decisions
      .filter((one) => one.version === version.version && one.contentSha256 === version.contentSha256)
      .map((one) => [one.closesTaskId, one]),
  );
  return {
    resumesAt: version.resumesAt,
    tasks: tasks.map((task) => {
      const decision = closing.get(task.id);
      return {
        stepKey: task.stepKey,
        actor: task.bodyCode,
        outcome: (decision?.outcome ?? null) as TaskOutcome | null,
        returnTo: decision?.returnTo ?? null,
      };
    }),
    withdrawn: false,
    implemented: false,
  };
}
