import { Injectable } from '@nestjs/common';
import {
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  WorkflowNotFoundError,
} from '@temporalio/client';
import {
  APPROVAL_CASE_WORKFLOW,
  APPROVAL_TASK_QUEUE,
  CASE_CHANGED_UPDATE,
  caseWorkflowId,
} from '../../workflows/approval-case/contract.js';
import type {
  ApprovalCaseInput,
  CaseChangedArgs,
  CaseStanding,
} from '../../workflows/approval-case/contract.js';
import { TemporalLink } from './temporal-link.js';

type ApprovalCaseWorkflow = (input: ApprovalCaseInput) => Promise<void>;

/** A case as the conductor knows it. */
export interface ConductedCase {
  caseId: string;
  caseNumber: string;
}

/** Cases that this process has reached lately; only spares a dearer call, so forgetting is harmless. */
const KNOWN_LIMIT = 10_000;

/** Speaks with the conductors of cases. Callers bound the time through {@link TemporalLink.within}. */
@Injectable()
export class CaseWorkflows {
  private readonly known = new Set<string>();

  constructor(private readonly link: TemporalLink) {}

  /**
   * Announces a change and waits for what came of it; starts the conductor where there is none.
   * Answers null when the case had been conducted to its end: nothing is left to announce.
   */
  async announce(target: ConductedCase, messageId: string): Promise<CaseStanding | null> {
    const workflowId = caseWorkflowId(target.caseNumber);
    try {
      return (
        (await this.updateKnown(workflowId, messageId)) ??
        (await this.updateWithStart(target, workflowId, messageId))
      );
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return null;
      throw error;
    }
  }

  /** Starts the conductor where there is none, or none any more; true when it was started. */
  async start(target: ConductedCase): Promise<boolean> {
    try {
      await this.link.client.workflow.start<ApprovalCaseWorkflow>(APPROVAL_CASE_WORKFLOW, {
        ...startOptions(target),
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
      });
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  }

  /** Lets a case go on that had been conducted to its end. Throws while its old conductor is still ending. */
  async reopen(target: ConductedCase, messageId: string): Promise<void> {
    const started = await this.start(target);
    const standing = await this.announce(target, messageId);
    if (!started && (!standing || standing.state === 'ENDED'))
      throw new Error(`the conductor of ${target.caseNumber} is still ending`);
  }

  /** A plain Update costs the server less; null when the conductor is not known, or no longer there. */
  private async updateKnown(workflowId: string, messageId: string): Promise<CaseStanding | null> {
    if (!this.known.has(workflowId)) return null;
    try {
      return await this.link.client.workflow
        .getHandle(workflowId)
        .executeUpdate<CaseStanding, [CaseChangedArgs]>(CASE_CHANGED_UPDATE, {
          args: [{ messageId }],
          updateId: messageId,
        });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      this.known.delete(workflowId);
      return null;
    }
  }

  private async updateWithStart(
    target: ConductedCase,
    workflowId: string,
    messageId: string,
  ): Promise<CaseStanding> {
    const startWorkflowOperation = new WithStartWorkflowOperation<ApprovalCaseWorkflow>(
      APPROVAL_CASE_WORKFLOW,
      {
        ...startOptions(target),
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        // A conductor that came to its end is never started again by a late copy of a message.
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
      },
    );
    const standing = await this.link.client.workflow.executeUpdateWithStart<
      ApprovalCaseWorkflow,
      CaseStanding,
      [CaseChangedArgs]
    >(CASE_CHANGED_UPDATE, { args: [{ messageId }], updateId: messageId, startWorkflowOperation });
    if (this.known.size >= KNOWN_LIMIT) this.known.clear();
    this.known.add(workflowId);
    return standing;
  }
}

function startOptions(target: ConductedCase) {
  return {
    workflowId: caseWorkflowId(target.caseNumber),
    taskQueue: APPROVAL_TASK_QUEUE,
    args: [{ caseId: target.caseId }] as [ApprovalCaseInput],
  };
}
