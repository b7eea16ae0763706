import { Injectable } from '@nestjs/common';
import { plainRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { nextMove } from '../rules/index.js';
import type { ChainMove } from '../rules/index.js';
import { ApprovalCaseRow } from './entities/approval-case.entity.js';
import { CaseTaskRow } from './entities/case-task.entity.js';
import { CaseVersionRow } from './entities/case-version.entity.js';
import { DecisionRow } from './entities/decision.entity.js';
import { factsOf } from './templates/counting.js';
import type { CaseMoveRow } from './templates/entities/case-move.entity.js';
import { MoveRepository } from './templates/move.repository.js';
import { TemplateRepository } from './templates/template.repository.js';
import type { PublishedTemplate } from './templates/template.repository.js';

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
  /** The last move of the current version to another chain. */
  moved: CaseMoveRow | null;
}

/** A case of which the records contradict each other. */
export interface UnreadableCase {
  row: ApprovalCaseRow;
  fault: unknown;
}

/** Reads whole cases. Every change of a case begins with locking its row here. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly templates: TemplateRepository,
    private readonly moves: MoveRepository,
  ) {}

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
    return { row, template, version, versions: [version], tasks: [], decisions: [], votes: [], moved: null };
  }

  /**
   * Several cases at once, in the order of their ids as given; in the place of one that cannot be made out stands the
   * fault, so that the others can be shown.
   */
  async readMany(tx: Tx, caseIds: readonly string[]): Promise<(CaseRecord | UnreadableCase)[]> {
    if (caseIds.length === 0) return [];
    const rows = await plainRows(tx, ApprovalCaseRow, 'id IN (?)', [caseIds]);
    const parts = await this.partsOf(tx, caseIds);
    const found: (CaseRecord | UnreadableCase)[] = [];
    for (const id of caseIds) {
      const row = rows.find((one) => one.id === id);
      if (!row) continue;
      try {
        found.push(await this.assemble(tx, row, parts));
      } catch (fault) {
        found.push({ row, fault });
      }
    }
    return found;
  }

  private async load(tx: Tx, [row]: ApprovalCaseRow[]): Promise<CaseRecord | null> {
    return row ? this.assemble(tx, row, await this.partsOf(tx, [row.id])) : null;
  }

  private async partsOf(tx: Tx, caseIds: readonly string[]): Promise<CaseParts> {
    const ofCases = 'case_id IN (?) ORDER BY';
    const versions = await plainRows(tx, CaseVersionRow, `${ofCases} version`, [caseIds]);
    const tasks = await plainRows(tx, CaseTaskRow, `${ofCases} opened_at, id`, [caseIds]);
    const decisions = await plainRows(tx, DecisionRow, `${ofCases} recorded_at, id`, [caseIds]);
    return { versions, tasks, decisions, votes: await votesOn(tx, decisions) };
  }

  private async assemble(tx: Tx, row: ApprovalCaseRow, parts: CaseParts): Promise<CaseRecord> {
    const own = <T extends { caseId: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ caseId }) => caseId === row.id);
    const [versions, tasks, decisions] = [own(parts.versions), own(parts.tasks), own(parts.decisions)];
    const version = versions.find((one) => one.version === row.currentVersion);
    if (!version) throw new Error(`case ${row.id} has no version ${String(row.currentVersion)}`);
    const template = await this.templates.get(tx, row.templateId);
    // Asks the database for moved cases only.
    const moved = await this.moves.ofVersion(tx, row);
    const ids = new Set(decisions.map(({ id }) => id));
    const votes = parts.votes.filter(({ decisionId }) => ids.has(decisionId));
    return { row, template, version, versions, tasks, decisions, votes, moved };
  }
}

/** Rows of several cases. */
interface CaseParts {
  versions: CaseVersionRow[];
  tasks: CaseTaskRow[];
  decisions: DecisionRow[];
  votes: CaseVote[];
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
  const { template, version, tasks, decisions, moved } = record;
  // What a move has kept may be of an earlier version.
  const counting = moved ? tasks : currentTasks(record);
  return nextMove(template.chain, factsOf(template.chain, version, counting, decisions, moved));
}
