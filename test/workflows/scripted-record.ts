import { ApplicationFailure } from '@temporalio/common';
import type { ApprovalCaseActivities, SettledCase } from '../../workflows/approval-case/contract.js';

/** Stands in for the database: says where the case is, and counts who looks. */
export class ScriptedRecord implements ApprovalCaseActivities {
  settled: SettledCase = { state: 'RUNNING', openTaskIds: ['task-1'] };
  implemented: SettledCase = { state: 'ENDED', openTaskIds: [] };
  looks = 0;
  implementations = 0;
  /** Turns of time. */
  attendances = 0;
  /** How long after its turn time has something to do again. */
  afterAttending = 86_400_000;
  /** What happens to the record just before time has its turn. */
  beforeAttending: () => void = () => undefined;
  /** Looks that fail from now on, as they do while the database is away. */
  failures = 0;
  /** A look waits for this. */
  gate: Promise<void> = Promise.resolve();

  settleCase = async (): Promise<SettledCase> => {
    this.looks += 1;
    await this.gate;
    if (this.failures > 0) {
      this.failures -= 1;
      throw withoutStack(ApplicationFailure.create({ message: 'settle failed', type: 'ECONNREFUSED' }));
    }
    return this.settled;
  };

  /** Time does its part, and the next instant lies a day ahead unless a test says otherwise. */
  attendCase = async (): Promise<SettledCase> => {
    this.attendances += 1;
    this.beforeAttending();
    if (this.failures === 0 && this.settled.wakeAt) this.wakeIn(this.afterAttending);
    return this.settleCase();
  };

  implementCase = (): Promise<SettledCase> => {
    this.implementations += 1;
    this.settled = this.implemented;
    return Promise.resolve(this.implemented);
  };

  /** The instant that answers name from now on. */
  wakeIn(ms: number): void {
    this.settled = { ...this.settled, wakeAt: new Date(Date.now() + ms).toISOString() };
  }

  /** The record after a decision. */
  at(state: SettledCase['state'], ...openTaskIds: string[]): void {
    this.settled = { state, openTaskIds };
  }
}

/** Histories are kept: the folders of one machine do not belong there. */
function withoutStack(failure: ApplicationFailure): ApplicationFailure {
  failure.stack = failure.message;
  return failure;
}
