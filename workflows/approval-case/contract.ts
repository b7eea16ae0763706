/** Names and shapes that the conductor and its callers share. Ids and policy only, never personal data. */

export const APPROVAL_CASE_WORKFLOW = 'approvalCase';
/** Update that tells the conductor that the record of a case has changed; its id is the message's id. */
export const CASE_CHANGED_UPDATE = 'caseChanged';
/** Task queue of the conductor and its local activities. */
export const APPROVAL_TASK_QUEUE = 'approval';

/** Workflow id of a case: the same however often it is started. */
export function caseWorkflowId(caseNumber: string): string {
  return `case:${caseNumber}`;
}

export interface ApprovalCaseInput {
  caseId: string;
}

export interface CaseChangedArgs {
  messageId: string;
}

/** What the record says after the conductor has looked at it and opened what was due. */
export interface SettledCase {
  /** RUNNING: tasks are open. READY: all steps are done, implement it. RETURNED: waits for a new version. ENDED: nothing follows. */
  state: 'RUNNING' | 'READY' | 'RETURNED' | 'ENDED';
  /** Tasks that are open now. */
  openTaskIds: string[];
  /**
   * Real instant (ISO) at which time alone will have made something due, while the case is RUNNING. Answers of before
   * there were timers have none.
   */
  wakeAt?: string;
}

/** Answer to an Update: where the case stands, or DELAYED when the record could not be reached and will be looked at again. */
export type CaseStanding = SettledCase | { state: 'DELAYED'; openTaskIds: [] };

/** Local activities; each is one idempotent transaction. */
export interface ApprovalCaseActivities {
  /** Looks at the record, opens the steps that are due, and says where the case stands. */
  settleCase(caseId: string): Promise<SettledCase>;
  /** Does what time has made due (reminders, reports of late tasks, ends of 公示), then settles the case. */
  attendCase(caseId: string): Promise<SettledCase>;
  /** Revalidates and implements a case that is READY; answers where it stands afterwards. */
  implementCase(caseId: string): Promise<SettledCase>;
}
