import { machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { momentOfDay, nextDayStart, shanghaiDateOf } from '../../rules/index.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';

/** All cases look again when a day begins: not all in the same second, but within this time. */
export const SPREAD_MS = 15 * 60_000;

type Timed = Pick<ApprovalCaseRow, 'id' | 'attendAt' | 'submittedAt'>;

/**
 * Real instant at which the conductor is to look by itself, from rows that are loaded anyway. The business clock may
 * run ahead of the real one; what is left until the business instant is the same on both.
 * @param attended time has just done its part; what it could not do now waits for its next turn
 */
export function wakeAtOf(
  row: Timed,
  tasks: readonly Pick<CaseTaskRow, 'state' | 'dueOn'>[],
  ctx: Pick<RequestContext, 'now'>,
  attended: boolean,
): string {
  const undated = tasks.some((task) => task.state === 'OPEN' && task.dueOn === null);
  const at = undated && !attended ? ctx.now : (row.attendAt ?? firstAttendance(row));
  const left = Math.max(0, at.getTime() - ctx.now.getTime());
  return new Date(machineNow().getTime() + left).toISOString();
}

/**
 * Business instant of the next turn: today's time of day for reminders while that is still to come, otherwise the
 * start of tomorrow, when seats and delegations may have changed hands.
 */
export function nextAttendance(
  row: Timed,
  ctx: Pick<RequestContext, 'today'>,
  time: string | null,
  doneToday: boolean,
): Date {
  return spread(row, doneToday ? nextDayStart(ctx.today) : momentOfDay(ctx.today, time));
}

function firstAttendance(row: Timed): Date {
  return spread(row, nextDayStart(shanghaiDateOf(row.submittedAt)));
}

/** The same case always at the same distance. */
function spread({ id }: Timed, at: Date): Date {
  return new Date(at.getTime() + (Number.parseInt(id.slice(-8), 16) % SPREAD_MS));
}
