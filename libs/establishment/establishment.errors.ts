import { Refused } from '../context/index.js';
import type { CalendarDate, TitleProblem } from '../rules/index.js';

/** Figures of an account on the day that has no room. */
export interface FullAccount {
  name: string;
  day: CalendarDate;
  verified: number;
  borrowed: number;
  lent: number;
  occupied: number;
  reserved: number;
  documentNumber: string | null;
}

/** No more may be added to the account from that day on. */
export function quotaExceeded(full: FullAccount, count: number, clause: string | undefined): Refused {
  const source = full.documentNumber ? `，依据${full.documentNumber}` : '';
  const loans =
    (full.borrowed > 0 ? `，借入${full.borrowed}` : '') + (full.lent > 0 ? `，借出${full.lent}` : '');
  return new Refused({
    code: 'QUOTA_EXCEEDED',
    message:
      `${full.name}自${full.day}起不足：核定${full.verified}${loans}，已占用${full.occupied}，已预占${full.reserved}${source}，` +
      `不能再增加${count}`,
    clause,
  });
}

/** A loan would take away posts that are taken, or be ended while they are. */
export function loanTaken(full: FullAccount, count: number): Refused {
  return new Refused({
    code: 'QUOTA_EXCEEDED',
    message:
      `${full.name}自${full.day}起不足：核定${full.verified}，借入${full.borrowed}，借出${full.lent}，` +
      `已占用${full.occupied}，已预占${full.reserved}，不能再减少${count}`,
  });
}

/** The institution has no account of the resource: nothing was ever verified for it. */
export function notVerified(name: string, clause?: string): Refused {
  return new Refused({ code: 'QUOTA_NOT_VERIFIED', message: `${name}尚未核定，不能占用`, clause });
}

/** The plan goes down to grades, so what is taken of the band must name one. */
export function gradeRequired(name: string): Refused {
  return new Refused({
    code: 'POST_GRADE_REQUIRED',
    message: `${name}按等级设置，请注明岗位等级`,
    field: 'grade',
  });
}

/** One person, one 编制, one post (domain §2, d). */
export function alreadyHolds(name: string, from: CalendarDate): Refused {
  return new Refused({
    code: 'PERSON_HOLDS_ALREADY',
    message: `该人员自${from}起已占用${name}，一人同一时间只能占用一个编制、聘用于一个岗位`,
  });
}

const TITLE_TEXTS: Readonly<Record<TitleProblem, string>> = {
  TITLE_MISSING: '该人员没有与之相应的职称，不能聘用到',
  TITLE_GRASSROOTS_ONLY: '该人员的职称为基层定向，仅在基层单位有效，不能据此聘用到',
  TITLE_ABOVE_POST: '该人员的职称高于岗位等级：高等级岗位可以聘用较低职称，反之不可，不能聘用到',
};

/** The person's titles do not allow the post. */
export function titleRefused(problem: TitleProblem, postName: string, clause: string | undefined): Refused {
  return new Refused({ code: problem, message: `${TITLE_TEXTS[problem]}${postName}`, clause });
}
