import { Refused } from '../context/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Figures of an account on the day that has no room. */
export interface FullAccount {
  name: string;
  day: CalendarDate;
  verified: number;
  occupied: number;
  reserved: number;
  documentNumber: string | null;
}

/** No more may be added to the account from that day on. */
export function quotaExceeded(full: FullAccount, count: number, clause: string | undefined): Refused {
  const source = full.documentNumber ? `，依据${full.documentNumber}` : '';
  return new Refused({
    code: 'QUOTA_EXCEEDED',
    message:
      `${full.name}自${full.day}起不足：核定${full.verified}，已占用${full.occupied}，已预占${full.reserved}${source}，` +
      `不能再增加${count}`,
    clause,
  });
}

/** The institution has no account of the resource: nothing was ever verified for it. */
export function notVerified(name: string, clause?: string): Refused {
  return new Refused({ code: 'QUOTA_NOT_VERIFIED', message: `${name}尚未核定，不能占用`, clause });
}
