import { machineNow } from '../context/index.js';
import { newId } from '../database/index.js';
import { maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { EntryRow } from './entry.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { resourceName } from './resources.js';
import type { EntryKind, Holding, Resource } from './resources.js';

/** What a matter takes of an institution and, where the community keeps a total of the resource, of that too. */
export interface Claim {
  communityId: string;
  institutionId: string;
  /** Of a post with a grade, the band's account is taken of too. */
  resource: Resource;
  count: number;
  /** First day. */
  fromOn: CalendarDate;
  /** Last day, inclusive; null is open-ended. */
  toOn: CalendarDate | null;
  /** It comes from another institution of the community, so the community's own total does not change. */
  withinCommunity?: boolean;
}

/** The case that moves headcount, and the person it is for. */
export interface MovementRef {
  caseId: string;
  caseNumber: string;
  personId: string | null;
}

/** The document that moves something outside any case. */
export interface DocumentRef {
  caseId: null;
  caseNumber: null;
  personId: string | null;
  documentNumber: string;
}

/** What an entry rests on. */
export type EntryRef = MovementRef | DocumentRef;

const HOLDINGS: Readonly<Record<Exclude<EntryKind, 'RELEASE'>, Holding>> = {
  RESERVE: 'RESERVED',
  OCCUPY: 'OCCUPIED',
  MOVE: 'OCCUPIED',
  LEND: 'LENT',
  BORROW: 'BORROWED',
};

/** An entry of an account that nothing has recorded yet. */
export function newEntry(
  account: Pick<AccountRow, 'id'>,
  entryKind: Exclude<EntryKind, 'RELEASE'>,
  span: Pick<Claim, 'count' | 'fromOn' | 'toOn'>,
  ref: EntryRef,
  groupId: string,
): EntryRow {
  return {
    id: newId(),
    accountId: account.id,
    groupId,
    entryKind,
    holding: HOLDINGS[entryKind],
    count: span.count,
    fromOn: span.fromOn,
    toOn: span.toOn,
    personId: ref.personId,
    caseId: ref.caseId,
    caseNumber: ref.caseNumber,
    documentNumber: documentOf(ref),
    pointsTo: null,
    recordedAt: machineNow(),
  };
}

/** Ends what is left of an entry from a day on; nothing when no day is left of it by then. */
export function releaseOf(entry: EntryRow, from: CalendarDate, by?: EntryRef): EntryRow[] {
  const fromOn = maxDate(from, entry.fromOn);
  if (entry.toOn !== null && entry.toOn < fromOn) return [];
  const released: EntryRow = {
    ...entry,
    id: newId(),
    entryKind: 'RELEASE',
    count: -entry.count,
    fromOn,
    pointsTo: entry.id,
    recordedAt: machineNow(),
  };
  if (!by) return [released];
  const { caseId, caseNumber } = by;
  return [{ ...released, caseId, caseNumber, documentNumber: documentOf(by) }];
}

/** An occupancy goes on that a case had ended: from the day on which it did, in the name of that case. */
export function resumedOf(release: EntryRow, by: Pick<MovementRef, 'caseId' | 'caseNumber'>): EntryRow {
  return {
    ...release,
    id: newId(),
    entryKind: 'OCCUPY',
    count: -release.count,
    caseId: by.caseId,
    caseNumber: by.caseNumber,
    documentNumber: null,
    recordedAt: machineNow(),
  };
}

/** The last day of what the person still holds of the entries; null: it has no end. */
export function lastDayHeld(held: readonly EntryRow[], personId: string | null): CalendarDate | null {
  const days = held.filter((entry) => entry.personId === personId).map(({ toOn }) => toOn);
  if (days.includes(null)) return null;
  return days.reduce<CalendarDate | null>((last, day) => (day && (!last || day > last) ? day : last), null);
}

/** The entry no longer than to the day; nothing when it begins later. */
export function until(last: CalendarDate | null, entry: EntryRow): EntryRow[] {
  if (last === null || (entry.toOn !== null && entry.toOn <= last)) return [entry];
  return entry.fromOn > last ? [] : [{ ...entry, toOn: last }];
}

function documentOf(ref: EntryRef): string | null {
  return ref.caseId === null ? ref.documentNumber : null;
}

/** A claim in words. */
export function spell(claim: Claim): string {
  return `${resourceName(claim.resource)}${claim.count}个，自${claim.fromOn}${claim.toOn ? `至${claim.toOn}` : '起'}`;
}

/** The documented order: the community's accounts before the institutions', by id. */
export function communityFirst(a: AccountRow, b: AccountRow): number {
  return Number(a.institutionId !== null) - Number(b.institutionId !== null) || (a.id < b.id ? -1 : 1);
}
