import { addDays, contractLastDay, deriveVillageStatus, practiceGaps } from '../../rules/index.js';
import type {
  CalendarDate,
  CertificateState,
  Suspension,
  VillageContractFacts,
  VillageContractKind,
  VillageEmploymentStatus,
} from '../../rules/index.js';
import type { ContractEvent, LoadedContract } from './contract.repository.js';

/** A contract as it stands: derived from its rows, the certificates and the day. */
export interface ContractState {
  facts: VillageContractFacts;
  status: VillageEmploymentStatus;
  clinicId: string;
  /** Last day, inclusive; null: none is known. */
  lastDay: CalendarDate | null;
}

type OfType<T extends ContractEvent['type']> = Extract<ContractEvent, { type: T }>;

/** The newest event of a type with its day. */
export function eventOf<T extends ContractEvent['type']>(
  { entries }: LoadedContract,
  type: T,
): { on: CalendarDate; event: OfType<T>; lastOn: string | null } | null {
  const found = entries.findLast((entry) => entry.event.type === type);
  return found
    ? { on: found.row.onDate as CalendarDate, event: found.event as OfType<T>, lastOn: found.row.lastOn }
    : null;
}

/** Where the doctor practises by the contract, from day to day. */
export function staysOf({ row, entries }: LoadedContract, until: CalendarDate | null) {
  const stays: { clinicId: string; from: CalendarDate; to: CalendarDate | null }[] = [];
  let open = { clinicId: row.clinicId, from: row.startOn as CalendarDate };
  for (const entry of entries) {
    if (entry.event.type !== 'MOVED') continue;
    const on = entry.row.onDate as CalendarDate;
    if (on > open.from) stays.push({ ...open, to: addDays(on, -1) });
    open = { clinicId: entry.event.clinicId, from: on };
  }
  return [...stays, { ...open, to: until }];
}

/** Days of the contract without a certificate for its clinic (edge-39). */
export function gapsOf(loaded: LoadedContract, certificates: readonly CertificateState[]): Suspension[] {
  const last = contractLastDay(factsOf(loaded, [], false));
  return staysOf(loaded, last).flatMap((stay) => practiceGaps(certificates, stay));
}

/** The contract as it stands on the day. */
export function contractState(
  loaded: LoadedContract,
  certificates: readonly CertificateState[],
  renewing: boolean,
  today: CalendarDate,
): ContractState {
  const facts = factsOf(loaded, gapsOf(loaded, certificates), renewing);
  const stay = staysOf(loaded, null).findLast(({ from }) => from <= today) ?? staysOf(loaded, null)[0];
  return {
    facts,
    status: deriveVillageStatus(facts, today),
    clinicId: stay?.clinicId ?? loaded.row.clinicId,
    lastDay: contractLastDay(facts),
  };
}

function factsOf(
  loaded: LoadedContract,
  suspensions: readonly Suspension[],
  renewing: boolean,
): VillageContractFacts {
  const { row } = loaded;
  return {
    kind: row.kind as VillageContractKind,
    chain: 'IMPLEMENTED',
    signedOn: eventOf(loaded, 'SIGNED')?.on ?? null,
    registeredOn: eventOf(loaded, 'REGISTERED')?.on ?? null,
    start: row.startOn as CalendarDate,
    end: row.endOn as CalendarDate | null,
    retiresOn: row.retiresOn as CalendarDate | null,
    terminatedOn: (eventOf(loaded, 'TERMINATED')?.lastOn ?? null) as CalendarDate | null,
    suspensions,
    renewing,
    settled: eventOf(loaded, 'SETTLED') !== null,
  };
}

/**
 * Given up before anybody signed it and before its first day: what it was to renew can be renewed by another. It is
 * TERMINATED from then on, so that nobody signs it after all.
 */
function neverBegan(contract: LoadedContract): boolean {
  const last = eventOf(contract, 'TERMINATED')?.lastOn ?? null;
  return last !== null && last < contract.row.startOn && !eventOf(contract, 'SIGNED');
}

/** The contract that renews it, but for one that never began. */
export function renewalOf({ row }: LoadedContract, all: readonly LoadedContract[]): LoadedContract | null {
  return all.find((one) => one.row.renewsId === row.id && !neverBegan(one)) ?? null;
}
