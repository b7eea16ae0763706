import type { CalendarDate } from './calendar-date.js';
import { addDays, calendarDate } from './calendar-date.js';

const FORMAT = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Shanghai',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day it is in Asia/Shanghai at the instant, whatever the zone of the machine. */
export function shanghaiDateOf(instant: Date): CalendarDate {
  const parts = new Map(FORMAT.formatToParts(instant).map((part) => [part.type, part.value]));
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return calendarDate(`${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`);
}

/** Midnight at the start of the day in Asia/Shanghai (UTC+8; exact since the last summer time of 1991). */
export function startOfShanghaiDay(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00+08:00`);
}

/** 24:00 of the day, the moment at which a period that closes on it is over. */
export function endOfShanghaiDay(date: CalendarDate): Date {
  return startOfShanghaiDay(addDays(date, 1));
}
