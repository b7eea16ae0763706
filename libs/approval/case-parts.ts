import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import type { DecisionRow } from './entities/decision.entity.js';

/** A case that somebody may see, with what belongs to it at hand. */
export interface OpenCase {
  row: ApprovalCaseRow;
  parts: CaseParts;
}

/** What belongs to a case, read when a field asks for it and then once for all fields of the answer. */
export class CaseParts {
  private readonly read = new Map<string, Promise<unknown>>();

  constructor(
    private readonly readVersions: () => Promise<CaseVersionRow[]>,
    private readonly readTasks: () => Promise<CaseTaskRow[]>,
    private readonly readDecisions: () => Promise<DecisionRow[]>,
  ) {}

  versions(): Promise<CaseVersionRow[]> {
    return this.once('versions', this.readVersions);
  }

  all(): Promise<[CaseVersionRow[], CaseTaskRow[], DecisionRow[]]> {
    const tasks = this.once('tasks', this.readTasks);
    const decisions = this.once('decisions', this.readDecisions);
    return Promise.all([this.versions(), tasks, decisions]);
  }

  private once<T>(name: string, work: () => Promise<T>): Promise<T> {
    const known = this.read.get(name) as Promise<T> | undefined;
    if (known) return known;
    const reading = work();
    this.read.set(name, reading);
    return reading;
  }
}
