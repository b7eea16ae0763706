import { refuse } from '../approval.errors.js';

/** e.g. 明医总党纪〔2026〕12号 */
const MINUTES_NUMBER = /^\S{1,60}〔((?:19|20)\d{2})〕\d{1,6}号$/u;

/** Year of a minutes number: that of the session, or the next for minutes that were issued after New Year. */
export function minutesYear(minutesNumber: string, heldOn: string): number {
  const year = Number(MINUTES_NUMBER.exec(minutesNumber)?.[1]);
  if (!year) throw refuse.minutesNumberForm();
  const held = Number(heldOn.slice(0, 4));
  if (year !== held && year !== held + 1) {
    throw refuse.meetingForm('纪要编号中的年份须为会议召开当年或次年', 'minutesNumber');
  }
  return year;
}
