import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import type { PolicyValue } from '../../organization/index.js';
import {
  FUND_SOURCES,
  dueForDays,
  exact,
  insuranceOf,
  monthSpan,
  paidDays,
  payForDays,
} from '../../rules/index.js';
import type {
  CalendarDate,
  CertificateState,
  Fen,
  FundShares,
  FundSource,
  InsuranceLine,
  MonthPart,
} from '../../rules/index.js';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import { ContractRepository, payOf } from '../contracts/contract.repository.js';
import type { LoadedContract } from '../contracts/contract.repository.js';
import type { VillagePayLineRow } from '../entities/fund.entity.js';
import { contractState, eventOf, gapsOf } from '../contracts/contract-state.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy, insuranceTermsOf } from '../village-policy.js';
import type { PayPolicy } from '../village-policy.js';
import { PayRepository } from './pay.repository.js';

/** What one doctor is due for a month. */
export interface MonthPay {
  days: number;
  monthDays: number;
  gross: Fen;
  shares: FundShares;
  items: InsuranceLine[];
  employer: Fen;
  worker: Fen;
  employerSource: FundSource;
  documentNumber: string;
}

/** Pay of a month that a run still has to pay. */
export interface DuePay {
  contract: LoadedContract;
  /** The run's own month, or an earlier one that was closed without it. */
  month: string;
  pay: MonthPay;
}

/** Nobody is paid twice for a month by one contract. */
export const onceKey = (contractId: string, month: string): string => `${contractId}:${month}`;

/** Reckons a month's pay from the contract, the days and the county's policy of that month. */
@Injectable()
export class PayReckoning {
  constructor(
    private readonly policy: VillagePolicy,
    private readonly certificates: CertificateRepository,
    private readonly contracts: ContractRepository,
    private readonly pay: PayRepository,
  ) {}

  /**
   * Pay that the run has not made yet, oldest month first: that of its own month, and of earlier months that were
   * closed before the contract or its certificate was on record.
   */
  async unpaid(tx: Tx, ctx: RequestContext, run: { hospitalId: string; month: string }): Promise<DuePay[]> {
    const months = [...(await this.pay.closedMonths(tx, run.hospitalId, run.month)), run.month];
    const { first } = monthSpan(months[0] ?? run.month);
    const { last } = monthSpan(run.month);
    const contracts = await this.contracts.ofHospital(tx, run.hospitalId, first, last);
    const paid = await this.pay.paidKeys(
      tx,
      contracts.map(({ row }) => row.id),
    );
    const byPerson = new Map<string, LoadedContract[]>();
    for (const one of contracts)
      byPerson.set(one.row.personId, [...(byPerson.get(one.row.personId) ?? []), one]);
    const found: DuePay[] = [];
    for (const month of months)
      for (const contract of contracts) {
        if (paid.has(onceKey(contract.row.id, month)) || !inForceIn(contract, month, ctx.today)) continue;
        const own = byPerson.get(contract.row.personId) ?? [];
        const before =
          own.length < 2
            ? []
            : [...(await this.paidParts(tx, own, month)), ...partsOf(found, contract, month)];
        const pay = await this.of(tx, ctx, contract, month, before);
        if (pay) found.push({ contract, month, pay });
      }
    return found;
  }

  /**
   * Null where nothing is due: not signed and registered, not in force, or no paid day in the month.
   * @param before what other contracts with the hospital have brought the person for the month
   */
  async of(
    tx: Tx,
    ctx: RequestContext,
    contract: LoadedContract,
    month: string,
    before: readonly MonthPart[],
  ): Promise<MonthPay | null> {
    const { row } = contract;
    if (!eventOf(contract, 'SIGNED') || !eventOf(contract, 'REGISTERED')) return null;
    const policy = await this.policyOf(tx, row.communityId, month);
    const days = await this.daysOf(tx, ctx, contract, month, policy.value);
    if (days.days === 0) return null;
    const { gross, shares } = payOf(contract, month);
    return this.reckon(row.kind, payForDays(gross, shares, days, before), days, policy);
  }

  /**
   * What the person's other contracts with the hospital have been paid for the month already. An amount that was
   * corrected since is exactly what its document states, so that nothing is left over of it to round.
   */
  async paidParts(tx: Tx, own: readonly LoadedContract[], month: string): Promise<MonthPart[]> {
    if (own.length < 2) return [];
    const lines = await this.pay.regularOf(
      tx,
      own.map(({ row }) => row.id),
      month,
    );
    const corrections = await this.pay.correctedBy(
      tx,
      lines.map(({ id }) => id),
    );
    return lines.flatMap((line) => {
      const contract = own.find(({ row }) => row.id === line.contractId);
      if (!contract) return [];
      const change = corrections.get(line.id) ?? 0n;
      const gross = BigInt(line.grossFen) + change;
      return [{ exact: change === 0n ? dueForDays(grossAsPaid(contract, line), line) : exact(gross), gross }];
    });
  }

  /**
   * What a corrected amount of the month comes to, by the policy of that month and for the days that the contract and
   * its certificates give it by now: the bounds of the insured wage go with the days.
   * @throws {Refused} NO_PAID_DAYS for an amount in a month without a paid day
   */
  async corrected(
    tx: Tx,
    ctx: RequestContext,
    contract: LoadedContract,
    month: string,
    amounts: { gross: Fen; shares: FundShares },
  ): Promise<MonthPay> {
    const policy = await this.policyOf(tx, contract.row.communityId, month);
    const days = await this.daysOf(tx, ctx, contract, month, policy.value);
    if (days.days === 0 && amounts.gross > 0n) throw refuse.noPaidDays(month);
    return this.reckon(contract.row.kind, amounts, days, policy);
  }

  private async daysOf(
    tx: Tx,
    ctx: RequestContext,
    contract: LoadedContract,
    month: string,
    { suspendedPaid }: PayPolicy,
  ): Promise<{ days: number; monthDays: number }> {
    const loaded = await this.certificates.ofPerson(tx, contract.row.personId);
    const certificates: CertificateState[] = loaded.map(({ state }) => state);
    const { facts, lastDay } = contractState(contract, certificates, false, ctx.today);
    const unpaid = suspendedPaid ? [] : gapsOf(contract, certificates);
    return paidDays(month, { from: facts.start, to: lastDay }, unpaid);
  }

  private policyOf(tx: Tx, communityId: string, month: string): Promise<PolicyValue<PayPolicy>> {
    return this.policy.pay(tx, communityId, monthSpan(month).last);
  }

  private reckon(
    kind: string,
    { gross, shares }: { gross: Fen; shares: FundShares },
    { days, monthDays }: { days: number; monthDays: number },
    { value, documentNumber }: PolicyValue<PayPolicy>,
  ): MonthPay {
    const items = insuranceOf(gross, insuranceTermsOf(value, kind), { days, monthDays });
    const sum = (part: 'employer' | 'worker'): Fen => items.reduce((total, item) => total + item[part], 0n);
    const { employerSource } = value;
    return {
      days,
      monthDays,
      gross,
      shares,
      items,
      employer: sum('employer'),
      worker: sum('worker'),
      employerSource,
      documentNumber,
    };
  }
}

/** What others of the person's contracts are to be paid for the month before this one. */
function partsOf(found: readonly DuePay[], { row }: LoadedContract, month: string): MonthPart[] {
  return found
    .filter((one) => one.month === month && one.contract.row.personId === row.personId)
    .map(({ contract, pay }) => ({ exact: dueForDays(payOf(contract, month).gross, pay), gross: pay.gross }));
}

/** The monthly gross that the line was reckoned from: a raise that was entered afterwards does not count. */
function grossAsPaid({ row, entries }: LoadedContract, line: VillagePayLineRow): Fen {
  const known = entries.filter((entry) => entry.row.recordedAt <= line.recordedAt);
  return payOf({ row, entries: known }, line.forMonth).gross;
}

/** A cheap look before the certificates are asked for. */
function inForceIn(contract: LoadedContract, month: string, today: CalendarDate): boolean {
  const { first, last } = monthSpan(month);
  const { lastDay } = contractState(contract, [], false, today);
  return contract.row.startOn <= last && (lastDay === null || lastDay >= first);
}

/** What each fund is charged: its share of gross, and the employer's part where the policy says so. */
export function chargesOf(pay: {
  shares: FundShares;
  employer: Fen;
  employerSource: FundSource;
}): { source: FundSource; type: 'PAY' | 'INSURANCE'; amount: Fen }[] {
  return [
    ...FUND_SOURCES.map((source) => ({ source, type: 'PAY' as const, amount: pay.shares[source] })),
    { source: pay.employerSource, type: 'INSURANCE' as const, amount: pay.employer },
  ].filter(({ amount }) => amount !== 0n);
}

/** The first fund that falls short, and by how much; null when every one bears its own. */
export function shortfall(
  charges: readonly { source: FundSource; amount: Fen }[],
  balances: ReadonlyMap<FundSource, Fen>,
): { source: FundSource; by: Fen } | null {
  for (const source of FUND_SOURCES) {
    const asked = charges
      .filter((one) => one.source === source)
      .reduce((sum, { amount }) => sum + amount, 0n);
    const left = (balances.get(source) ?? 0n) - asked;
    if (asked > 0n && left < 0n) return { source, by: -left };
  }
  return null;
}
