import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/calendar-date.js';
import { RuleError } from '../rule-error.js';
import type { ServiceFacts, ServicePause } from './service.js';
import { deriveServiceStatus, proRatedDays, remainingDays, serviceDaysOwed } from './service.js';

/** Zone with the years of service that it asks for. */
export interface ServiceZone {
  readonly code: string;
  readonly name: string;
  readonly years: number;
}

/** What happens to somebody who serves, each from a day on. */
export type StayEvent =
  | { readonly type: 'PAUSED'; readonly on: CalendarDate }
  /** First day on which they serve again. */
  | { readonly type: 'RESUMED'; readonly on: CalendarDate }
  /** First day in the new place. */
  | {
      readonly type: 'MOVED';
      readonly on: CalendarDate;
      readonly zone: ServiceZone;
      /** Where to, with its name of the day; what is owed does not depend on it. */
      readonly institutionId?: string;
      readonly institutionName?: string;
    }
  /** Last day served. */
  | { readonly type: 'LEFT'; readonly on: CalendarDate };

/** Where somebody serves now, and what is owed there. */
export interface Stay extends ServiceFacts {
  readonly zone: ServiceZone;
}

export type StayProblem = 'BACKDATED' | 'ALREADY_PAUSED' | 'NOT_PAUSED' | 'SERVICE_OVER';

const MESSAGES: Record<StayProblem, string> = {
  BACKDATED: '日期不得早于上一次变动',
  ALREADY_PAUSED: '服务已处于中止状态，须先恢复',
  NOT_PAUSED: '服务未处于中止状态',
  SERVICE_OVER: '服务已期满或已离岗，不能再登记变动',
};

/** The event does not fit what was recorded before. */
export class StayError extends RuleError {
  constructor(readonly code: StayProblem) {
    super(MESSAGES[code], '首次安置规则');
  }
}

/**
 * Where somebody serves after the events, in order. Moving to another zone pro-rates what is left.
 * @throws {StayError} when an event does not follow from the ones before it
 */
export function stayAfter(zone: ServiceZone, start: CalendarDate, events: readonly StayEvent[]): Stay {
  let stay: Stay = { zone, start, requiredDays: serviceDaysOwed(start, zone.years), pauses: [] };
  let last = start;
  for (const event of events) {
    if (event.on < last) throw new StayError('BACKDATED');
    if (stay.leftOn || deriveServiceStatus(stay, addDays(event.on, -1)) === 'FULFILLED')
      throw new StayError('SERVICE_OVER');
    stay = next(stay, event);
    last = event.on;
  }
  return stay;
}

function next(stay: Stay, event: StayEvent): Stay {
  const open = stay.pauses.find(({ to }) => to === null);
  switch (event.type) {
    case 'PAUSED':
      if (open) throw new StayError('ALREADY_PAUSED');
      return { ...stay, pauses: [...stay.pauses, { from: event.on, to: null }] };
    case 'RESUMED':
      if (!open) throw new StayError('NOT_PAUSED');
      return {
        ...stay,
        pauses: [...stay.pauses.filter((pause) => pause !== open), ...ended(open, event.on)],
      };
    case 'MOVED': {
      if (open) throw new StayError('ALREADY_PAUSED');
      const left = remainingDays(stay, addDays(event.on, -1));
      const requiredDays = proRatedDays(left, stay.zone.years, event.zone.years);
      return { zone: event.zone, start: event.on, requiredDays, pauses: [] };
    }
    case 'LEFT':
      return { ...stay, leftOn: event.on };
  }
}

/** Resumed on the very day it began, a pause has no day. */
function ended(pause: ServicePause, resumedOn: CalendarDate): ServicePause[] {
  return resumedOn > pause.from ? [{ from: pause.from, to: addDays(resumedOn, -1) }] : [];
}
