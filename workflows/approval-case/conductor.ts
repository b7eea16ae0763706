import {
  TemporalFailure,
  allHandlersFinished,
  condition,
  isCancellation,
  patched,
  workflowInfo,
} from '@temporalio/workflow';
import type { ApprovalCaseActivities, CaseStanding } from './contract.js';
import { BOUNDED_SILENCE } from './patches.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Between two turns of time, whatever the clocks of the machines say. */
const SHORTEST_SLEEP_MS = 1_000;
/** Where time has nothing to do, the record is still looked at once a day: an announcement may have been lost. */
const LONGEST_SILENCE_MS = 86_400_000;

/** Why the conductor looks again: something was announced or failed before, or the time has come. */
type Reason = 'CHANGE' | 'TIME';

/**
 * Follows one case. It decides nothing: whatever is announced, it looks at the record, has opened what is due,
 * and waits again; when the record says that time alone will make something due, it waits no longer than that. One
 * look serves every announcement that came before it began, so announcements may come twice, late, together or in any
 * order.
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
    let reason: Reason = 'CHANGE';
    for (let failures = 0; ;) {
      const upTo = this.announced;
      this.standing = await this.look(reason);
      this.answered = upTo;
      if (this.standing.state === 'ENDED') return 'ENDED';
      if (await this.shouldContinueAsNew(upTo)) return 'CONTINUE';
      failures = this.standing.state === 'DELAYED' ? failures + 1 : 0;
      reason = await this.nextReason(upTo, failures, reason);
    }
  }

  private async look(reason: Reason): Promise<CaseStanding> {
    try {
      const settled =
        reason === 'TIME'
          ? await this.activities.attendCase(this.caseId)
          : await this.activities.settleCase(this.caseId);
      return settled.state === 'READY' ? await this.activities.implementCase(this.caseId) : settled;
    } catch (error) {
      // The record is out of reach: the announcement is safe in the history, so nobody need wait for the look.
      if (error instanceof TemporalFailure && !isCancellation(error))
        return { state: 'DELAYED', openTaskIds: [] };
      throw error;
    }
  }

  private async nextReason(upTo: number, failures: number, last: Reason): Promise<Reason> {
    const announced = (): boolean => this.announced > upTo;
    if (failures > 0) {
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
      return (await condition(announced, pause)) ? 'CHANGE' : last;
    }
    // Answers of before there were timers have no instant either: they go the way of those that wait for people alone.
    const { wakeAt } = this.standing as { wakeAt?: string };
    if (wakeAt === undefined) {
      await (patched(BOUNDED_SILENCE) ? condition(announced, LONGEST_SILENCE_MS) : condition(announced));
      return 'CHANGE';
    }
    const left = Date.parse(wakeAt) - Date.now();
    const sleep = last === 'TIME' ? Math.max(SHORTEST_SLEEP_MS, left) : left;
    if (sleep <= 0) return 'TIME';
    return (await condition(announced, sleep)) ? 'CHANGE' : 'TIME';
  }

  /** The new run looks at the record first, so only callers that still wait for an answer hold it back. */
  private async shouldContinueAsNew(upTo: number): Promise<boolean> {
    if (!workflowInfo().continueAsNewSuggested) return false;
    await condition(() => allHandlersFinished() || this.announced > upTo);
    return this.announced === upTo;
  }
}
