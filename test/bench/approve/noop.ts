import { WithStartWorkflowOperation, WorkflowIdConflictPolicy } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { newId } from '../../../libs/database/index.js';

export const NOOP_TASK_QUEUE = 'noop';
/** A posting chain's messages: the submission, and a decision at each of its six tasks. */
export const UPDATES = 7;

type NoopChain = (input: { caseId: string; steps: number }) => Promise<void>;

/** The baseline, driven straight through Temporal's client. */
export class NoopChains {
  constructor(private readonly client: Client) {}

  /** Starts a chain with its first Update. */
  async submit(): Promise<string> {
    const caseId = newId();
    const workflowId = `noop:${caseId}`;
    await this.client.workflow.executeUpdateWithStart('step', {
      args: [{ messageId: newId() }],
      updateId: newId(),
      startWorkflowOperation: new WithStartWorkflowOperation<NoopChain>('noopChain', {
        workflowId,
        taskQueue: NOOP_TASK_QUEUE,
        args: [{ caseId, steps: UPDATES }],
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      }),
    });
    return workflowId;
  }

  async decide(workflowId: string): Promise<void> {
    const messageId = newId();
    await this.client.workflow
      .getHandle(workflowId)
      .executeUpdate('step', { args: [{ messageId }], updateId: messageId });
  }

  async play(): Promise<void> {
    const workflowId = await this.submit();
    for (let done = 1; done < UPDATES; done += 1) await this.decide(workflowId);
  }
}
