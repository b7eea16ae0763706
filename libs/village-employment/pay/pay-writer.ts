import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import { canonicalJson, isDuplicateKey, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { Fen, FundShares, FundSource, InsuranceLine } from '../../rules/index.js';
import { shareColumns } from '../contracts/contract.repository.js';
import type { VillageContractRow } from '../entities/contract.entity.js';
import { VillageFundEntryRow, VillagePayLineRow } from '../entities/fund.entity.js';
import type { VillagePayRunRow } from '../entities/fund.entity.js';
import { FundRepository } from '../funds/fund.repository.js';
import { FundService, entryRow, short } from '../funds/fund.service.js';
import { stampOf } from '../records.js';
import { refuse } from '../village.errors.js';
import { VillageTrail } from '../village-trail.js';
import { chargesOf, shortfall } from './pay-reckoning.js';

/** A line as it is to be written; amounts of a correction are differences. */
export interface NewPayLine {
  id: string;
  type: 'REGULAR' | 'CORRECTION';
  onceKey: string | null;
  correctsId: string | null;
  forMonth: string;
  days: number;
  monthDays: number;
  gross: Fen;
  shares: FundShares;
  employerSource: FundSource;
  employer: Fen;
  worker: Fen;
  items: readonly InsuranceLine[];
  documentNumber: string;
  note: string | null;
}

/** Writes a line of pay together with what it takes from each fund: both, or neither. */
@Injectable()
export class PayWriter {
  constructor(
    private readonly funds: FundRepository,
    private readonly fundService: FundService,
    private readonly trail: VillageTrail,
  ) {}

  /**
   * The caller holds the locks of the person and of the run.
   * @throws {Refused} FUND_EXHAUSTED naming the source that falls short (edge-41), PAY_RUN_CLOSED
   */
  async write(
    tx: Tx,
    ctx: RequestContext,
    run: VillagePayRunRow,
    contract: VillageContractRow,
    line: NewPayLine,
  ): Promise<void> {
    const funds = await this.fundService.ensure(tx, ctx, run.communityId, run.hospitalId);
    const charges = chargesOf(line);
    const asked = funds.filter(({ source }) => charges.some((one) => one.source === source));
    const balances = await this.funds.lock(
      tx,
      asked.map(({ id }) => id),
    );
    const left = new Map(balances.map(({ row, balance }) => [row.source as FundSource, balance]));
    const missing = shortfall(charges, left);
    if (missing) throw short(missing.source, missing.by);
    const row = lineRow(ctx, run, contract, line);
    const entries: VillageFundEntryRow[] = [];
    for (const balance of balances) {
      let newest = balance;
      for (const { type, amount } of charges.filter(({ source }) => source === balance.row.source)) {
        const documentNumber = `乡聘村用发放${run.month}`;
        const entry = { id: newId(), type, amount: -amount, onDate: ctx.today, documentNumber, note: null };
        const made = entryRow(ctx, newest, { ...entry, payLineId: row.id });
        entries.push(made);
        newest = { ...newest, sequence: made.sequence, balance: BigInt(made.balanceFen) };
      }
    }
    await this.append(tx, ctx, run, row, entries);
  }

  private async append(
    tx: Tx,
    ctx: RequestContext,
    run: VillagePayRunRow,
    row: VillagePayLineRow,
    entries: VillageFundEntryRow[],
  ): Promise<void> {
    const regular = row.type === 'REGULAR';
    try {
      await this.trail.write(
        tx,
        ctx,
        { chain: `village-pay:${run.id}`, communityId: run.communityId, placeId: run.hospitalId },
        {
          type: regular ? 'village.paid' : 'village.pay-corrected',
          summary: `${regular ? '发放' : '更正'}${row.forMonth}村医报酬${row.forMonth === run.month ? '' : `（记入${run.month}）`}`,
          payload: { runId: run.id, lineId: row.id, contractId: row.contractId, personId: row.personId },
        },
        [
          [VillagePayLineRow, [row]],
          [VillageFundEntryRow, entries],
        ],
      );
    } catch (error) {
      const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
      if ((driver?.sqlMessage ?? '').includes('takes no more lines')) throw refuse.runClosed(run.month);
      if (isDuplicateKey(error, 'PRIMARY')) throw refuse.idReused();
      throw error;
    }
  }
}

function lineRow(
  ctx: RequestContext,
  run: VillagePayRunRow,
  contract: VillageContractRow,
  line: NewPayLine,
): VillagePayLineRow {
  return {
    id: line.id,
    runId: run.id,
    contractId: contract.id,
    personId: contract.personId,
    personName: contract.personName,
    type: line.type,
    onceKey: line.onceKey,
    correctsId: line.correctsId,
    forMonth: line.forMonth,
    days: line.days,
    monthDays: line.monthDays,
    grossFen: line.gross.toString(),
    ...shareColumns(line.shares),
    employerSource: line.employerSource,
    employerFen: line.employer.toString(),
    workerFen: line.worker.toString(),
    netFen: (line.gross - line.worker).toString(),
    items: canonicalJson(
      line.items.map(({ code, name, base, employer, worker }) => ({
        code,
        name,
        base: base.toString(),
        employer: employer.toString(),
        worker: worker.toString(),
      })),
    ),
    documentNumber: line.documentNumber,
    note: line.note,
    ...stampOf(ctx),
  };
}
