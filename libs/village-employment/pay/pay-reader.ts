import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { FUND_SOURCES, formatFen } from '../../rules/index.js';
import type { Fen, FundShares, FundSource } from '../../rules/index.js';
import { sharesOfRow } from '../contracts/contract.repository.js';
import { shareList } from '../contracts/contract-view.js';
import { VillageInsuranceItem, VillagePayLine, VillagePayRun, VillageUnpaid } from '../dto/pay.dto.js';
import type { VillagePayLineRow, VillagePayRunRow } from '../entities/fund.entity.js';
import { FundRepository } from '../funds/fund.repository.js';
import { nameOf, short } from '../funds/fund.service.js';
import { VillagePlaces } from '../places.js';
import type { Places } from '../places.js';
import { checkedId } from '../records.js';
import { refuse } from '../village.errors.js';
import { PayReckoning, chargesOf, shortfall } from './pay-reckoning.js';
import type { MonthPay } from './pay-reckoning.js';
import { PayRepository } from './pay.repository.js';
import type { LineSearch } from './pay.repository.js';

/** What people read of monthly pay. */
@Injectable()
export class PayReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: VillagePlaces,
    private readonly funds: FundRepository,
    private readonly reckoning: PayReckoning,
    private readonly pay: PayRepository,
  ) {}

  /** @throws {Refused} PAY_RUN_UNKNOWN */
  async run(ctx: RequestContext, id: string): Promise<VillagePayRun> {
    const tx = this.transactions.reader;
    const row = await this.pay.run(tx, checkedId(id, 'runId'));
    if (!row) throw refuse.runUnknown();
    const places = await this.places.of(tx, [row.communityId], ctx.today);
    if (!places.may(ctx, 'read', row.hospitalId)) throw refuse.runUnknown();
    return this.view(tx, ctx, row, places);
  }

  async page(
    ctx: RequestContext,
    hospitalId: string | null,
    page: { first: number; offset: number },
  ): Promise<Page<VillagePayRun>> {
    const tx = this.transactions.reader;
    const places = await this.places.around(tx, ctx, 'read');
    const { total, items } = await this.pay.runs(tx, places.where(ctx, 'read'), hospitalId, page);
    const views: VillagePayRun[] = [];
    for (const row of items) views.push(await this.view(tx, ctx, row, places));
    return { total, items: views };
  }

  async lines(
    ctx: RequestContext,
    search: LineSearch,
    page: { first: number; offset: number },
  ): Promise<Page<VillagePayLine>> {
    const tx = this.transactions.reader;
    const places = await this.places.around(tx, ctx, 'read');
    const { total, items } = await this.pay.lines(tx, places.where(ctx, 'read'), search, page);
    return { total, items: items.map(({ line, run }) => lineView(line, run, places)) };
  }

  private async view(
    tx: Tx,
    ctx: RequestContext,
    row: VillagePayRunRow,
    places: Places,
  ): Promise<VillagePayRun> {
    const lines = await this.pay.linesOfRun(tx, row.id);
    const closing = await this.pay.closing(tx, row.id);
    const left = closing ? [] : await this.reckoning.unpaid(tx, ctx, row);
    const owed = new Set(left.map(({ contract }) => contract.row.id));
    const paid = new Set(lines.filter(({ type }) => type === 'REGULAR').map(({ contractId }) => contractId));
    const expected = new Set([...paid, ...owed]).size;
    const balances = left.length > 0 ? await this.balances(tx, row.hospitalId) : new Map<FundSource, Fen>();
    const sum = (of: (line: VillagePayLineRow) => string): string =>
      formatFen(lines.reduce((total, line) => total + BigInt(of(line)), 0n));
    return Object.assign(new VillagePayRun(), {
      id: row.id,
      hospitalId: row.hospitalId,
      hospitalName: places.nameOf(row.hospitalId),
      month: row.month,
      status: closing ? 'CLOSED' : 'OPEN',
      statusName: closing ? '已结账' : '办理中',
      expected,
      paid: expected - owed.size,
      grossYuan: sum((line) => line.grossFen),
      netYuan: sum((line) => line.netFen),
      employerYuan: sum((line) => line.employerFen),
      shares: shareList(sharesTotal(lines)),
      unpaid: left.map(({ contract, month, pay }) =>
        Object.assign(new VillageUnpaid(), {
          contractId: contract.row.id,
          personName: contract.row.personName,
          forMonth: month,
          grossYuan: formatFen(pay.gross),
          reason: reasonOf(pay, balances),
        }),
      ),
      mayPay: !closing && places.may(ctx, 'pay', row.hospitalId),
      openedByName: row.actorName,
      openedAt: row.enteredAt,
      closedAt: closing?.enteredAt ?? null,
      closedByName: closing?.actorName ?? null,
    });
  }

  private async balances(tx: Tx, hospitalId: string): Promise<Map<FundSource, Fen>> {
    const found = await this.funds.balances(tx, await this.funds.ofHospital(tx, hospitalId));
    return new Map(found.map(({ row, balance }) => [row.source as FundSource, balance]));
  }
}

/** Why paying now would be refused, in the words of the refusal. */
function reasonOf(pay: MonthPay, balances: ReadonlyMap<FundSource, Fen>): string | null {
  if (pay.worker > pay.gross) return refuse.netNegative().detail.message;
  const missing = shortfall(chargesOf(pay), balances);
  return missing ? short(missing.source, missing.by).detail.message : null;
}

function sharesTotal(lines: readonly VillagePayLineRow[]): FundShares {
  const total: Record<FundSource, Fen> = {
    FISCAL: 0n,
    PUBLIC_HEALTH: 0n,
    ESSENTIAL_DRUGS: 0n,
    SERVICE_INCOME: 0n,
  };
  for (const line of lines) {
    const shares = sharesOfRow(line);
    for (const source of FUND_SOURCES) total[source] += shares[source];
  }
  return total;
}

function lineView(line: VillagePayLineRow, run: VillagePayRunRow, places: Places): VillagePayLine {
  const items = JSON.parse(line.items) as { name: string; base: string; employer: string; worker: string }[];
  return Object.assign(new VillagePayLine(), {
    id: line.id,
    runId: run.id,
    month: run.month,
    hospitalName: places.nameOf(run.hospitalId),
    contractId: line.contractId,
    personName: line.personName,
    type: line.type,
    typeName: line.type !== 'REGULAR' ? '更正' : line.forMonth === run.month ? '发放' : '补发',
    forMonth: line.forMonth,
    days: line.days,
    monthDays: line.monthDays,
    grossYuan: formatFen(BigInt(line.grossFen)),
    shares: shareList(sharesOfRow(line)),
    employerYuan: formatFen(BigInt(line.employerFen)),
    employerSourceName: nameOf(line.employerSource),
    workerYuan: formatFen(BigInt(line.workerFen)),
    netYuan: formatFen(BigInt(line.netFen)),
    items: items.map(({ name, base, employer, worker }) =>
      Object.assign(new VillageInsuranceItem(), {
        name,
        baseYuan: formatFen(BigInt(base)),
        employerYuan: formatFen(BigInt(employer)),
        workerYuan: formatFen(BigInt(worker)),
      }),
    ),
    documentNumber: line.documentNumber,
    note: line.note,
    actorName: line.actorName,
    enteredAt: line.enteredAt,
  });
}
