import {
  TemporalFailure,
  allHandlersFinished,
  condition,
  isCancellation,
  workflowInfo,
} from '@temporalio/workflow';
import type { ApprovalCaseActivities, CaseStanding } from './contract.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Follows one case. It decides nothing: whatever is announced, it looks at the record, has opened what is due,
 * and waits again. One look serves every announcement that came before it began, so announcements may come
 * twice, late, together or in any order.
 */
export class Conductor {
  /** Announcements so far; the start of the workflow is the first. */
  private announced = 1;
  /** Announcements that a finished look has covered. */
  private answered = 0;
  private standing: CaseStanding = { state: 'DELAYED', openTaskIds: [] };

  constructor(
    private readonly caseId: string,
    private readonly activities: ApprovalCaseActivities,
  ) {}

  /** Update handler: answers once a look that began after this announcement is finished. */
  async caseChanged(): Promise<CaseStanding> {
    this.announced += 1;
    const mine = this.announced;
    await condition(() => this.answered >= mine || this.standing.state === 'ENDED');
    return this.standing;
  }

  /** Until nothing follows any more, or until the history has grown so long that a new run should go on. */
  async run(): Promise<'ENDED' | 'CONTINUE'> {
    for (let failures = 0; ;) {
      const upTo = this.announced;
      this.standing = await this.look();
      this.answered = upTo;
      if (this.standing.state === 'ENDED') return 'ENDED';
      if (await this.shouldContinueAsNew(upTo)) return 'CONTINUE';
      failures = this.standing.state === 'DELAYED' ? failures + 1 : 0;
      await this.nextReason(upTo, failures);
    }
  }

  private async look(): Promise<CaseStanding> {
    try {
      const settled = await this.activities.settleCase(this.caseId);
      return settled.state === 'READY' ? await this.activities.implementCase(this.caseId) : settled;
    } catch (error) {
      // The record is out of reach: the announcement is safe in the history, so nobody need wait for the look.
      if (error instanceof TemporalFailure && !isCancellation(error))
        return { state: 'DELAYED', openTaskIds: [] };
      throw error;
    }
  }

  private async nextReason(upTo: number, failures: number): Promise<void> {
    const announced = (): boolean => this.announced > upTo;
    if (failures === 0) await condition(announced);
    else await condition(announced, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)));
  }

  /** The new run looks at the record first, so only callers that still wait for an answer hold it back. */
  private async shouldContinueAsNew(upTo: number): Promise<boolean> {
    if (!workflowInfo().continueAsNewSuggested) return false;
    await condition(() => allHandlersFinished() || this.announced > upTo);
    return this.announced === upTo;
  }
}
