import { Injectable, Logger } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import { CaseAttendance, CaseConductor } from '../../libs/approval/index.js';
import { faultOf } from '../../libs/context/index.js';
import type { ApprovalCaseActivities, SettledCase } from '../../workflows/approval-case/contract.js';

/**
 * The conductor's local activities. What they throw is kept in histories and logs, so it carries a kind and a
 * code, never the words of an error, which may quote a row.
 */
@Injectable()
export class ApprovalActivities {
  private readonly log = new Logger(ApprovalActivities.name);

  constructor(
    private readonly conductor: CaseConductor,
    private readonly attendance: CaseAttendance,
  ) {}

  /** Bound functions by the names that workflows call. */
  get functions(): ApprovalCaseActivities {
    return {
      settleCase: (caseId) => this.guarded('settle', caseId, () => this.conductor.settle(caseId)),
      attendCase: (caseId) => this.guarded('attend', caseId, () => this.attendance.attend(caseId)),
      implementCase: (caseId) => this.guarded('implement', caseId, () => this.conductor.implement(caseId)),
    };
  }

  private async guarded(
    name: string,
    caseId: string,
    work: () => Promise<SettledCase>,
  ): Promise<SettledCase> {
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(error);
      this.log.warn(`${name} ${caseId}: ${fault}`);
      const failure = ApplicationFailure.create({ message: `${name} failed`, type: fault });
      // It would be kept in the history, and tell only where this line stands.
      failure.stack = failure.message;
      throw failure;
    }
  }
}
