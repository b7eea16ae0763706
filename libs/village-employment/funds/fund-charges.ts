import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate, Fen, FundSource } from '../../rules/index.js';
import type { VillageFundEntryRow, VillageFundRow } from '../entities/fund.entity.js';
import { refuse } from '../village.errors.js';
import { FundRepository } from './fund.repository.js';
import { FundService, entryRow } from './fund.service.js';

/** An amount that leaves a fund, and for what. */
export interface FundCharge {
  id: string;
  source: FundSource;
  type: 'SEVERANCE';
  amount: Fen;
  onDate: CalendarDate;
  documentNumber: string;
  note: string | null;
}

/** Takes single amounts out of the funds. */
@Injectable()
export class FundCharges {
  constructor(
    private readonly funds: FundRepository,
    private readonly service: FundService,
  ) {}

  /** What is in one of the hospital's funds now; a fund that nobody has needed yet is empty. */
  async balanceOf(tx: Tx, hospitalId: string, source: FundSource): Promise<Fen> {
    const rows = (await this.funds.ofHospital(tx, hospitalId)).filter((one) => one.source === source);
    return (await this.funds.balances(tx, rows))[0]?.balance ?? 0n;
  }

  /**
   * The entry by which an amount leaves one of the hospital's funds, which stays locked; the caller writes it together
   * with what it is for.
   * @throws the refusal made by `short` when the fund holds less; nothing takes its place (edge-41)
   */
  async charge(
    tx: Tx,
    ctx: RequestContext,
    { communityId, hospitalId }: Pick<VillageFundRow, 'communityId' | 'hospitalId'>,
    { source, amount, ...entry }: FundCharge,
    short: (by: Fen) => Error,
  ): Promise<VillageFundEntryRow> {
    const fund = (await this.service.ensure(tx, ctx, communityId, hospitalId)).find(
      (one) => one.source === source,
    );
    const [balance] = await this.funds.lock(tx, fund ? [fund.id] : []);
    if (!balance) throw refuse.fundUnknown();
    if (balance.balance < amount) throw short(amount - balance.balance);
    return entryRow(ctx, balance, { ...entry, amount: -amount });
  }
}
