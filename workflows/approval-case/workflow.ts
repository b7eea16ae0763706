import {
  ActivityCancellationType,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import { Conductor } from './conductor.js';
import { CASE_CHANGED_UPDATE } from './contract.js';
import type { ApprovalCaseActivities, ApprovalCaseInput, CaseChangedArgs, CaseStanding } from './contract.js';

// Short stumbles of the database are sat out inside one workflow task; longer ones become timers of the conductor.
const activities = proxyLocalActivities<ApprovalCaseActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '1s', maximumAttempts: 5 },
  cancellationType: ActivityCancellationType.TRY_CANCEL,
});

export const caseChanged = defineUpdate<CaseStanding, [CaseChangedArgs]>(CASE_CHANGED_UPDATE);

/** Conducts one approval case until nothing follows. The record in the database says what is due; this says when to look. */
export async function approvalCase(input: ApprovalCaseInput): Promise<void> {
  const conductor = new Conductor(input.caseId, activities);
  setHandler(caseChanged, () => conductor.caseChanged());
  if ((await conductor.run()) === 'CONTINUE') await continueAsNew<typeof approvalCase>(input);
  await condition(allHandlersFinished);
}
