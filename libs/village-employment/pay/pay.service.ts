import { Injectable } from '@nestjs/common';
import { Refused, byRule } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, isDuplicateKey, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { FUND_SOURCES, monthSpan } from '../../rules/index.js';
import type { Fen, FundShares, FundSource } from '../../rules/index.js';
import { amountOf, sharesOf, sharesOfInput } from '../contracts/contract-content.js';
import { ContractRepository, sharesOfRow } from '../contracts/contract.repository.js';
import type { VillagePayCorrectionInput, VillagePayRun } from '../dto/pay.dto.js';
import { VillagePayClosingRow, VillagePayRunRow } from '../entities/fund.entity.js';
import type { VillagePayLineRow } from '../entities/fund.entity.js';
import { FundService } from '../funds/fund.service.js';
import { VillagePlaces } from '../places.js';
import { checkedId, documentOf, noteOf, stampOf } from '../records.js';
import { refuse } from '../village.errors.js';
import { VillageTrail } from '../village-trail.js';
import { PayReader } from './pay-reader.js';
import { PayReckoning, onceKey } from './pay-reckoning.js';
import type { DuePay, MonthPay } from './pay-reckoning.js';
import { PayWriter } from './pay-writer.js';
import { PayRepository } from './pay.repository.js';

/** Doctors paid in one call; the console calls again until nobody is left. */
const AT_ONCE = 25;
const LEFT_UNPAID = new Set(['FUND_EXHAUSTED', 'NET_NEGATIVE']);

/** The monthly pay of a township hospital's village doctors: opened, paid one by one, closed. */
@Injectable()
export class PayService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly places: VillagePlaces,
    private readonly contracts: ContractRepository,
    private readonly funds: FundService,
    private readonly reckoning: PayReckoning,
    private readonly pay: PayRepository,
    private readonly writer: PayWriter,
    private readonly reader: PayReader,
    private readonly trail: VillageTrail,
  ) {}

  /** Opens the month; the same month again is the same run. */
  async open(ctx: RequestContext, hospitalId: string, month: string): Promise<VillagePayRun> {
    byRule(() => monthSpan(month), 'month');
    const latest = ctx.today.slice(0, 7);
    if (month > latest) throw refuse.monthAhead(latest);
    const id = await this.transactions.run(async (tx) => {
      const { communityId, name } = await this.funds.hospital(tx, ctx, hospitalId);
      const known = await this.pay.runOf(tx, hospitalId, month);
      if (known) return known.id;
      const row: VillagePayRunRow = { id: newId(), communityId, hospitalId, month, ...stampOf(ctx) };
      try {
        await this.trail.write(
          tx,
          ctx,
          at(row),
          {
            type: 'village.month-opened',
            summary: `${name}开始办理${month}村医报酬`,
            payload: { runId: row.id, hospitalId, month },
          },
          [[VillagePayRunRow, [row]]],
        );
      } catch (error) {
        if (!isDuplicateKey(error, 'uq_village_pay_run_month')) throw error;
        return (await this.pay.runOf(tx, hospitalId, month))?.id ?? row.id;
      }
      return row.id;
    });
    return this.reader.run(ctx, id);
  }

  /**
   * Pays those who are due and not paid yet, each in a transaction of its own, so that an interruption loses nothing
   * and calling again goes on. Whose source falls short is left unpaid, with the reason (edge-41).
   */
  async payOn(ctx: RequestContext, runId: string): Promise<VillagePayRun> {
    const run = await this.visible(this.transactions.reader, ctx, runId);
    if (await this.pay.closing(this.transactions.reader, run.id)) throw refuse.runClosed(run.month);
    let paid = 0;
    for (const { contract, month } of await this.reckoning.unpaid(this.transactions.reader, ctx, run)) {
      if (paid >= AT_ONCE) break;
      try {
        await this.payMonth(ctx, run.id, contract.row.id, month);
        paid += 1;
      } catch (error) {
        // Whoever cannot be paid now is shown with the reason, and does not hold up the others.
        if (!(error instanceof Refused) || !LEFT_UNPAID.has(error.detail.code)) throw error;
      }
    }
    return this.reader.run(ctx, run.id);
  }

  /** Pays one doctor what the run still owes, each month once. @throws {Refused} FUND_EXHAUSTED, PAY_RUN_CLOSED */
  async payOne(ctx: RequestContext, runId: string, contractId: string): Promise<void> {
    const tx = this.transactions.reader;
    const run = await this.visible(tx, ctx, runId);
    const seen = await this.contracts.find(tx, contractId);
    if (!seen) throw refuse.contractUnknown();
    if (seen.row.hospitalId !== run.hospitalId) throw refuse.runUnknown();
    if (await this.pay.closing(tx, run.id)) throw refuse.runClosed(run.month);
    const own = (await this.reckoning.unpaid(tx, ctx, run)).filter(
      ({ contract }) => contract.row.id === seen.row.id,
    );
    for (const { month } of own) await this.payMonth(ctx, run.id, seen.row.id, month);
  }

  private async payMonth(
    ctx: RequestContext,
    runId: string,
    contractId: string,
    month: string,
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      const seen = await this.contracts.find(tx, contractId);
      if (!seen) throw refuse.contractUnknown();
      await this.organization.lockPerson(tx, seen.row.personId);
      const run = await this.pay.lockRun(tx, (await this.visible(tx, ctx, runId)).id);
      const contract = await this.contracts.find(tx, contractId);
      if (!run || contract?.row.hospitalId !== run.hospitalId) throw refuse.runUnknown();
      if (await this.pay.closing(tx, run.id)) throw refuse.runClosed(run.month);
      const key = onceKey(contractId, month);
      if (await this.pay.paid(tx, key)) return;
      const own = (await this.contracts.ofPerson(tx, contract.row.personId)).filter(
        ({ row }) => row.hospitalId === run.hospitalId,
      );
      const before = await this.reckoning.paidParts(tx, own, month);
      const pay = await this.reckoning.of(tx, ctx, contract, month, before);
      if (!pay) return;
      if (pay.worker > pay.gross) throw refuse.netNegative();
      await this.writer.write(tx, ctx, run, contract.row, {
        ...pay,
        id: newId(),
        type: 'REGULAR',
        onceKey: key,
        correctsId: null,
        forMonth: month,
        note: null,
      });
    });
  }

  /** Posts the difference between what was paid for a month and what it should be, in a run that is still open. */
  async correct(ctx: RequestContext, input: VillagePayCorrectionInput): Promise<VillagePayRun> {
    const id = checkedId(input.id);
    const gross = amountOf(input.grossYuan, 'grossYuan', '应发合计');
    const shares = sharesOf(sharesOfInput(input as unknown as Record<string, unknown>, gross));
    const documentNumber = documentOf(input.documentNumber);
    const note = noteOf(input.note);
    if (note === null) throw refuse.fieldRequired('note', '更正原因');
    await this.transactions.run(async (tx) => {
      const line = await this.pay.line(tx, checkedId(input.lineId, 'lineId'));
      if (line?.type !== 'REGULAR') throw refuse.lineUnknown();
      await this.organization.lockPerson(tx, line.personId);
      const run = await this.pay.lockRun(tx, (await this.visible(tx, ctx, input.runId)).id);
      const contract = await this.contracts.find(tx, line.contractId);
      if (!run || contract?.row.hospitalId !== run.hospitalId) throw refuse.lineUnknown();
      const known = await this.pay.line(tx, id);
      if (known) {
        if (known.correctsId !== line.id || known.runId !== run.id) throw refuse.idReused();
        const posted = await this.postedUntil(tx, line, known.id);
        const said = { gross, shares, documentNumber, note };
        if (!sameCorrection(known, posted, said)) throw refuse.idReused();
        return;
      }
      if (await this.pay.closing(tx, run.id)) throw refuse.runClosed(run.month);
      const wanted = await this.reckoning.corrected(tx, ctx, contract, line.forMonth, { gross, shares });
      if (wanted.worker > wanted.gross) throw refuse.netNegative();
      const posted = [line, ...(await this.pay.correctionsOf(tx, line.id))];
      const delta = difference(wanted, posted);
      if (isNothing(delta) && posted.at(-1)?.days === wanted.days) throw refuse.nothingToCorrect();
      await this.writer.write(tx, ctx, run, contract.row, {
        ...wanted,
        ...delta,
        id,
        type: 'CORRECTION',
        onceKey: null,
        correctsId: line.id,
        forMonth: line.forMonth,
        employerSource: line.employerSource as FundSource,
        documentNumber,
        note,
      });
    });
    return this.reader.run(ctx, input.runId);
  }

  /** The line with its corrections up to that one, in the order in which they were posted. */
  private async postedUntil(tx: Tx, line: VillagePayLineRow, id: string): Promise<VillagePayLineRow[]> {
    const all = await this.pay.correctionsOf(tx, line.id);
    return [line, ...all.slice(0, all.findIndex((one) => one.id === id) + 1)];
  }

  /** Closes the month: from then on its lines are as they are. */
  async close(ctx: RequestContext, runId: string): Promise<VillagePayRun> {
    await this.transactions.run(async (tx) => {
      const run = await this.pay.lockRun(tx, (await this.visible(tx, ctx, runId)).id);
      if (!run) throw refuse.runUnknown();
      if (await this.pay.closing(tx, run.id)) return;
      const lines = await this.pay.linesOfRun(tx, run.id);
      const unpaid = await this.reckoning.unpaid(tx, ctx, run);
      if (unpaid.length > 0)
        throw refuse.runUnpaid(unpaid.map((one) => namedMonth(one, run.month)).join('、'));
      // Somebody may still be registered or leave in the days to come.
      const { last } = monthSpan(run.month);
      if (ctx.today < last) throw refuse.monthRunning(run.month, last);
      const sum = (of: (line: VillagePayLineRow) => string): string =>
        lines.reduce((total, line) => total + BigInt(of(line)), 0n).toString();
      const row: VillagePayClosingRow = {
        runId: run.id,
        lineCount: lines.length,
        grossFen: sum((line) => line.grossFen),
        employerFen: sum((line) => line.employerFen),
        ...stampOf(ctx),
      };
      await this.trail.write(
        tx,
        ctx,
        at(run),
        {
          type: 'village.month-closed',
          summary: `${run.month}村医报酬结账，共${lines.length}笔`,
          payload: { runId: run.id, hospitalId: run.hospitalId, month: run.month, lines: lines.length },
        },
        [[VillagePayClosingRow, [row]]],
      );
    });
    return this.reader.run(ctx, runId);
  }

  /** A run that the actor may pay in. @throws {Refused} PAY_RUN_UNKNOWN */
  private async visible(tx: Tx, ctx: RequestContext, id: string): Promise<VillagePayRunRow> {
    const run = await this.pay.run(tx, checkedId(id, 'runId'));
    if (!run) throw refuse.runUnknown();
    const places = await this.places.of(tx, [run.communityId], ctx.today);
    if (!places.may(ctx, 'pay', run.hospitalId)) throw refuse.runUnknown();
    return run;
  }
}

const at = (run: Pick<VillagePayRunRow, 'id' | 'communityId' | 'hospitalId'>) => ({
  chain: `village-pay:${run.id}`,
  communityId: run.communityId,
  placeId: run.hospitalId,
});

const namedMonth = ({ contract, month }: DuePay, own: string): string =>
  `${contract.row.personName}${month === own ? '' : `（${month}）`}`;

/** Whether the correction with those before it comes to what is said now. */
function sameCorrection(
  known: VillagePayLineRow,
  posted: readonly VillagePayLineRow[],
  said: { gross: Fen; shares: FundShares; documentNumber: string; note: string },
): boolean {
  const sum = (of: (line: VillagePayLineRow) => Fen): Fen =>
    posted.reduce((total, line) => total + of(line), 0n);
  return (
    known.documentNumber === said.documentNumber &&
    known.note === said.note &&
    sum((line) => BigInt(line.grossFen)) === said.gross &&
    FUND_SOURCES.every((source) => sum((line) => sharesOfRow(line)[source]) === said.shares[source])
  );
}

/** Only the days may differ: what they are counts for the wage of a severance. */
function isNothing({ shares, employer, worker }: ReturnType<typeof difference>): boolean {
  return Object.values(shares).every((fen) => fen === 0n) && employer === 0n && worker === 0n;
}

function difference(wanted: MonthPay, posted: readonly VillagePayLineRow[]) {
  const shares = { ...wanted.shares } as Record<FundSource, bigint>;
  let { gross, employer, worker } = wanted;
  for (const line of posted) {
    const paid = sharesOfRow(line);
    for (const source of FUND_SOURCES) shares[source] -= paid[source];
    gross -= BigInt(line.grossFen);
    employer -= BigInt(line.employerFen);
    worker -= BigInt(line.workerFen);
  }
  return { gross, employer, worker, shares: shares as FundShares };
}
