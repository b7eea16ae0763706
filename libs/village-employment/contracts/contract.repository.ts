import { Injectable } from '@nestjs/common';
import { plainRows } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate, FundShares, FundSource } from '../../rules/index.js';
import {
  VillageApplicationRow,
  VillageContractEventRow,
  VillageContractRow,
} from '../entities/contract.entity.js';

/** What an event tells beside its day. */
export type ContractEvent =
  | { type: 'SIGNED'; paperNumber: string; late: boolean }
  | { type: 'REGISTERED'; number: string }
  /** Practice at another clinic of the hospital from the day on. */
  | { type: 'MOVED'; clinicId: string }
  /** Gross and shares in fen, from a month on. */
  | {
      type: 'PAY_CHANGED';
      fromMonth: string;
      grossFen: string;
      shares: Record<string, string>;
      documentNumber: string;
    }
  | { type: 'TERMINATED'; ending: string; endingName: string }
  | {
      type: 'SETTLED';
      ending: string;
      endingName: string;
      clause: string;
      severanceFen: string;
      formula: string;
      documentNumber: string;
      /** Fund that the severance was taken from; absent where there was none. */
      source?: FundSource;
    };

/** A contract with what happened to it. */
export interface LoadedContract {
  row: VillageContractRow;
  entries: { row: VillageContractEventRow; event: ContractEvent }[];
}

/** The database's refusal of two live contracts of one person. */
export class LiveContractExists extends Error {
  constructor(readonly caseNumber: string) {
    super(`contract overlaps that of ${caseNumber}`);
    this.name = 'LiveContractExists';
  }
}

/** Contracts and cases under way. Callers hold the person's lock when they write. */
@Injectable()
export class ContractRepository {
  async find(tx: Tx, id: string): Promise<LoadedContract | null> {
    return (await this.load(tx, 'id = ?', [id]))[0] ?? null;
  }

  /** The contract to which the entry belongs. */
  async ofEvent(tx: Tx, eventId: string): Promise<LoadedContract | null> {
    const rows: { id: string }[] = await tx.query(
      'SELECT contract_id AS id FROM village_contract_event WHERE id = ?',
      [eventId],
    );
    return rows[0] ? this.find(tx, rows[0].id) : null;
  }

  async ofCase(tx: Tx, caseId: string): Promise<LoadedContract | null> {
    return (await this.load(tx, 'case_id = ?', [caseId]))[0] ?? null;
  }

  ofPerson(tx: Tx, personId: string): Promise<LoadedContract[]> {
    return this.load(tx, 'person_id = ?', [personId]);
  }

  ofPeople(tx: Tx, personIds: readonly string[]): Promise<LoadedContract[]> {
    if (personIds.length === 0) return Promise.resolve([]);
    return this.load(tx, 'person_id IN (?)', [personIds]);
  }

  ofHospitals(tx: Tx, hospitalIds: readonly string[]): Promise<LoadedContract[]> {
    if (hospitalIds.length === 0) return Promise.resolve([]);
    return this.load(tx, 'hospital_id IN (?)', [hospitalIds]);
  }

  /** Contracts of the hospital that may be in force on a day of the span. */
  ofHospital(tx: Tx, hospitalId: string, from: CalendarDate, to: CalendarDate): Promise<LoadedContract[]> {
    return this.load(tx, 'hospital_id = ? AND start_on <= ? AND (end_on IS NULL OR end_on >= ?)', [
      hospitalId,
      to,
      from,
    ]);
  }

  async renewalOf(tx: Tx, contractId: string): Promise<VillageContractRow | null> {
    return (await plainRows(tx, VillageContractRow, 'renews_id = ?', [contractId]))[0] ?? null;
  }

  /** The case of the person that is under way besides the given one. */
  async caseUnderWay(tx: Tx, personId: string, exceptCaseId: string): Promise<string | null> {
    const rows: { number: string }[] = await tx.query(
      `SELECT c.number FROM village_application a JOIN approval_case c ON c.id = a.case_id
        WHERE a.person_id = ? AND a.case_id <> ? AND c.ended_at IS NULL ORDER BY c.number LIMIT 1`,
      [personId, exceptCaseId],
    );
    return rows[0]?.number ?? null;
  }

  async application(tx: Tx, caseId: string): Promise<VillageApplicationRow | null> {
    return (await plainRows(tx, VillageApplicationRow, 'case_id = ?', [caseId]))[0] ?? null;
  }

  /** Ids of the contracts for which a renewal is under way. */
  async renewing(tx: Tx, contractIds: readonly string[]): Promise<Set<string>> {
    if (contractIds.length === 0) return new Set();
    const rows: { id: string }[] = await tx.query(
      `SELECT a.renews_id AS id FROM village_application a JOIN approval_case c ON c.id = a.case_id
        WHERE a.renews_id IN (?) AND c.ended_at IS NULL`,
      [contractIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async load(tx: Tx, condition: string, params: readonly unknown[]): Promise<LoadedContract[]> {
    const rows = await plainRows(tx, VillageContractRow, `${condition} ORDER BY start_on, id`, params);
    if (rows.length === 0) return [];
    const events = await plainRows(
      tx,
      VillageContractEventRow,
      'contract_id IN (?) ORDER BY contract_id, sequence',
      [rows.map(({ id }) => id)],
    );
    const byContract = new Map<string, VillageContractEventRow[]>();
    for (const row of events)
      byContract.set(row.contractId, [...(byContract.get(row.contractId) ?? []), row]);
    return rows.map((row) => ({
      row,
      entries: (byContract.get(row.id) ?? []).map((entry) => ({
        row: entry,
        event: JSON.parse(entry.event) as ContractEvent,
      })),
    }));
  }
}

/** Reads the trigger's `LIVE_CONTRACT:<case number>`. */
export function liveContractOf(error: unknown): LiveContractExists | null {
  const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
  const match = /LIVE_CONTRACT:([\w-]+)/.exec(driver?.sqlMessage ?? '');
  return match?.[1] ? new LiveContractExists(match[1]) : null;
}

/** Gross and shares that hold for a month: the contract's, or those of the last change up to it. */
export function payOf(
  { row, entries }: LoadedContract,
  month: string,
): { gross: bigint; shares: FundShares } {
  // Of two from the same month the one entered last; one entered later for an earlier month takes no raise back.
  const change = entries
    .map(({ event }) => event)
    .filter(
      (event): event is Extract<ContractEvent, { type: 'PAY_CHANGED' }> =>
        event.type === 'PAY_CHANGED' && event.fromMonth <= month,
    )
    .reduce<Extract<ContractEvent, { type: 'PAY_CHANGED' }> | null>(
      (latest, event) => (latest && latest.fromMonth > event.fromMonth ? latest : event),
      null,
    );
  if (!change) return { gross: BigInt(row.grossFen), shares: sharesOfRow(row) };
  const share = (source: string): bigint => BigInt(change.shares[source] ?? '0');
  return {
    gross: BigInt(change.grossFen),
    shares: {
      FISCAL: share('FISCAL'),
      PUBLIC_HEALTH: share('PUBLIC_HEALTH'),
      ESSENTIAL_DRUGS: share('ESSENTIAL_DRUGS'),
      SERVICE_INCOME: share('SERVICE_INCOME'),
    },
  };
}

/** Columns of the four shares. */
interface ShareColumns {
  fiscalFen: string;
  publicHealthFen: string;
  essentialDrugsFen: string;
  serviceIncomeFen: string;
}

export function sharesOfRow(row: ShareColumns): FundShares {
  return {
    FISCAL: BigInt(row.fiscalFen),
    PUBLIC_HEALTH: BigInt(row.publicHealthFen),
    ESSENTIAL_DRUGS: BigInt(row.essentialDrugsFen),
    SERVICE_INCOME: BigInt(row.serviceIncomeFen),
  };
}

export function shareColumns(shares: FundShares): ShareColumns {
  return {
    fiscalFen: shares.FISCAL.toString(),
    publicHealthFen: shares.PUBLIC_HEALTH.toString(),
    essentialDrugsFen: shares.ESSENTIAL_DRUGS.toString(),
    serviceIncomeFen: shares.SERVICE_INCOME.toString(),
  };
}
