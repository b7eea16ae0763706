import type { StandIn } from '../../organization/index.js';
import { addDays, addMonths, maxDate, shanghaiDateOf } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { contractState, eventOf, renewalOf } from './contract-state.js';
import type { LoadedContract } from './contract.repository.js';

/** A contract, or one that is asked for, that may go on from an earlier one. */
export interface Following {
  id: string | null;
  hospitalId: string;
  kind: string;
  startOn: CalendarDate;
  renewsId: string | null;
  /** Day on which it is written. */
  writtenOn: CalendarDate;
}

/** What the record says of somebody's contracts, to tell which go on from which. */
export interface Service {
  contracts: readonly LoadedContract[];
  /** Who stands for the hospitals of the contracts, and on which days. */
  standIns: readonly StandIn[];
  /** A contract that begins later than so many months after the last one begins anew. */
  withinMonths: number;
}

/** A contract that is on record, as one that follows. */
export function followingOf({ row }: LoadedContract): Following {
  const { id, hospitalId, kind, renewsId } = row;
  const startOn = row.startOn as CalendarDate;
  return { id, hospitalId, kind, startOn, renewsId, writtenOn: shanghaiDateOf(row.enteredAt) };
}

/** Whether the employer is the earlier contract's, or has taken it over by the first day (edge-21). */
export function sameEmployer(before: LoadedContract, next: Following, standIns: readonly StandIn[]): boolean {
  const { hospitalId } = before.row;
  if (hospitalId === next.hospitalId) return true;
  const on = maxDate(next.startOn, next.writtenOn);
  return standIns.some(
    ({ placeId, institutionId, from, to }) =>
      placeId === hospitalId &&
      institutionId === next.hospitalId &&
      (from === null || from <= on) &&
      (to === null || to >= on),
  );
}

/** 劳动合同法实施条例 10: compensated years are not counted again. */
export function compensated(contract: LoadedContract): boolean {
  return BigInt(eventOf(contract, 'SETTLED')?.event.severanceFen ?? '0') > 0n;
}

/**
 * The contract that it goes on from: the one that it renews, or else what it follows on by the record. Years of service
 * and the count of fixed terms do not depend on what a form leaves out.
 */
export function predecessorOf(next: Following, service: Service): LoadedContract | null {
  if (next.renewsId) return service.contracts.find(({ row }) => row.id === next.renewsId) ?? null;
  return service.contracts.find((one) => goesOnFrom(next, service, one)) ?? null;
}

/** The contracts that it goes on from, the newest first. */
export function consecutiveBefore(next: Following, service: Service): LoadedContract[] {
  const found: LoadedContract[] = [];
  let before = predecessorOf(next, service);
  // They cannot run in a circle; the bound is for a record that was tampered with.
  while (before && found.length < service.contracts.length) {
    found.push(before);
    before = predecessorOf(followingOf(before), service);
  }
  return found;
}

function goesOnFrom(
  next: Following,
  { contracts, standIns, withinMonths }: Service,
  before: LoadedContract,
): boolean {
  const { row } = before;
  if (row.id === next.id || !sameEmployer(before, next, standIns) || !eventOf(before, 'SIGNED')) return false;
  if ([row.kind, next.kind].includes('SERVICE_AGREEMENT')) return false;
  if (renewalOf(before, contracts)) return false;
  if (compensated(before)) return false;
  const { lastDay } = contractState(before, [], false, next.startOn);
  if (!lastDay || next.startOn <= lastDay) return false;
  // One that was ended before its first day carries no years but those that it had itself taken on.
  if (lastDay < row.startOn && !row.renewsId) return false;
  return next.startOn < addMonths(addDays(lastDay, 1), withinMonths);
}
