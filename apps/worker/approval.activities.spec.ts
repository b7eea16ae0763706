import { Logger } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import type { CaseAttendance, CaseConductor } from '../../libs/approval/index.js';
import { ApprovalActivities } from './approval.activities.js';

beforeAll(() => {
  Logger.overrideLogger(false);
});

/** A database error as the ORM throws it: it quotes a row. */
class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError';
  readonly code = 'ER_DUP_ENTRY';
}
const quoting = new QueryFailedError("Duplicate entry '350421199001011234' for key 'uq_person_id_number'");

it('tells the conductor of a failure without the words of the error', async () => {
  const failing = { settle: () => Promise.reject(quoting) } as unknown as CaseConductor;
  const { settleCase } = new ApprovalActivities(failing, {} as CaseAttendance).functions;
  const thrown = await settleCase('case-1').catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ApplicationFailure);
  const { message, type, cause, stack } = thrown as ApplicationFailure;
  expect({ message, type, cause }).toEqual({
    message: 'settle failed',
    type: 'QueryFailedError ER_DUP_ENTRY',
    cause: undefined,
  });
  expect(stack).toBe('settle failed');
});
