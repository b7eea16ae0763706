import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner, isDuplicateKey, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { FUND_SOURCES, formatFen, formatYuan, fundSourceNames } from '../../rules/index.js';
import type { Fen, FundSource } from '../../rules/index.js';
import { machineNow } from '../../context/index.js';
import { amountOf } from '../contracts/contract-content.js';
import { VillageFund, VillageFundEntry } from '../dto/fund.dto.js';
import type { VillageFundInput, VillageFundReversalInput } from '../dto/fund.dto.js';
import { VillageFundEntryRow, VillageFundRow } from '../entities/fund.entity.js';
import { VillagePlaces } from '../places.js';
import type { Places } from '../places.js';
import { checkedId, documentOf, noteOf, pastDay, sameOrRefused, stampOf } from '../records.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import { VillageTrail } from '../village-trail.js';
import { FundRepository } from './fund.repository.js';
import type { EntrySearch, FundBalance, FundEntryLine, FundLine } from './fund.repository.js';

const entryNames: Readonly<Record<string, string>> = {
  RECEIVED: '拨入',
  REVERSED: '冲销',
  PAY: '发放',
  INSURANCE: '单位社会保险',
  SEVERANCE: '经济补偿',
};

/** The four ring-fenced funds of each township hospital (001 三(四)): what comes in, what is there. */
@Injectable()
export class FundService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly policy: VillagePolicy,
    private readonly places: VillagePlaces,
    private readonly funds: FundRepository,
    private readonly trail: VillageTrail,
  ) {}

  /** Money that came in, by its document. The same id again is the same entry. */
  async receive(ctx: RequestContext, input: VillageFundInput): Promise<VillageFund> {
    const id = checkedId(input.id);
    const source = sourceOf(input.source);
    const amount = amountOf(input.amountYuan, 'amountYuan', '金额');
    if (amount === 0n) throw refuse.fieldInvalid('amountYuan', '金额须大于0');
    const onDate = pastDay(ctx, input.on, 'on', '拨入日期');
    const documentNumber = documentOf(input.documentNumber);
    const note = noteOf(input.note);
    const fundId = await this.transactions.run(async (tx) => {
      const { communityId } = await this.hospital(tx, ctx, input.hospitalId);
      const fund = (await this.ensure(tx, ctx, communityId, input.hospitalId)).find(
        (one) => one.source === source,
      );
      const [balance] = await this.funds.lock(tx, fund ? [fund.id] : []);
      if (!balance) throw refuse.fundUnknown();
      const row = entryRow(ctx, balance, { id, type: 'RECEIVED', amount, onDate, documentNumber, note });
      const known = await this.funds.entry(tx, id);
      if (known) sameOrRefused(known, row, 'balanceFen');
      else await this.append(tx, ctx, balance.row, [row], 'village.fund-received', '登记拨入');
      return balance.row.id;
    });
    return this.fund(ctx, fundId);
  }

  /** Takes back an entry that was wrong, by its opposite. */
  async reverse(ctx: RequestContext, input: VillageFundReversalInput): Promise<VillageFund> {
    const id = checkedId(input.id);
    const documentNumber = documentOf(input.documentNumber);
    const note = noteOf(input.note);
    if (note === null) throw refuse.fieldRequired('note', '冲销原因');
    const fundId = await this.transactions.run(async (tx) => {
      const entry = await this.funds.entry(tx, checkedId(input.entryId, 'entryId'));
      const fund = entry ? await this.funds.find(tx, entry.fundId) : null;
      if (!entry || !fund) throw refuse.entryUnknown();
      const places = await this.places.of(tx, [fund.communityId], ctx.today);
      if (!places.may(ctx, 'pay', fund.hospitalId)) throw refuse.entryUnknown();
      if (entry.type !== 'RECEIVED') throw refuse.entryNotReversible();
      const [balance] = await this.funds.lock(tx, [fund.id]);
      if (!balance) throw refuse.fundUnknown();
      const known = await this.funds.entry(tx, id);
      const amount = -BigInt(entry.amountFen);
      const row = entryRow(ctx, balance, {
        id,
        type: 'REVERSED',
        amount,
        onDate: known?.onDate ?? ctx.today,
        documentNumber,
        note,
        correctsId: entry.id,
      });
      if (known) {
        sameOrRefused(known, row, 'balanceFen');
        return fund.id;
      }
      if (await this.funds.reversalOf(tx, entry.id)) throw refuse.entryReversed();
      if (balance.balance + amount < 0n) throw short(fund.source, -(balance.balance + amount));
      await this.append(tx, ctx, fund, [row], 'village.fund-corrected', '冲销拨入');
      return fund.id;
    });
    return this.fund(ctx, fundId);
  }

  /** The four funds of the hospital, opened when they are first needed. */
  async ensure(
    tx: Tx,
    ctx: RequestContext,
    communityId: string,
    hospitalId: string,
  ): Promise<VillageFundRow[]> {
    const known = await this.funds.ofHospital(tx, hospitalId);
    const missing = FUND_SOURCES.filter((source) => !known.some((row) => row.source === source));
    if (missing.length === 0) return known;
    const rows = missing.map((source): VillageFundRow => ({
      id: newId(),
      communityId,
      hospitalId,
      source,
      enteredAt: ctx.now,
      recordedAt: machineNow(),
    }));
    try {
      await this.trail.write(
        tx,
        ctx,
        { chain: `village-funds:${hospitalId}`, communityId, placeId: hospitalId },
        { type: 'village.funds-opened', summary: '开设村医经费四项账户', payload: { hospitalId } },
        [[VillageFundRow, rows]],
      );
    } catch (error) {
      // Somebody else has opened them in the meantime.
      if (!isDuplicateKey(error, 'uq_village_fund_source')) throw error;
    }
    return this.funds.ofHospital(tx, hospitalId);
  }

  /** Entries of one charge or receipt; what they were for is the caller's to tell. */
  async append(
    tx: Tx,
    ctx: RequestContext,
    fund: Pick<VillageFundRow, 'hospitalId' | 'communityId'>,
    rows: VillageFundEntryRow[],
    type: string,
    what: string,
  ): Promise<void> {
    try {
      await this.trail.write(
        tx,
        ctx,
        {
          chain: `village-funds:${fund.hospitalId}`,
          communityId: fund.communityId,
          placeId: fund.hospitalId,
        },
        {
          type,
          summary: `${what}：${rows.map((row) => row.documentNumber)[0] ?? ''}`,
          payload: { hospitalId: fund.hospitalId },
        },
        [[VillageFundEntryRow, rows]],
      );
    } catch (error) {
      if (isDuplicateKey(error, 'uq_village_fund_entry_corrects')) throw refuse.entryReversed();
      if (isDuplicateKey(error, 'PRIMARY')) throw refuse.idReused();
      throw error;
    }
  }

  async list(ctx: RequestContext): Promise<VillageFund[]> {
    const tx = this.transactions.reader;
    const places = await this.places.around(tx, ctx, 'read');
    const lines = await this.funds.list(tx, places.where(ctx, 'read'));
    return lines.map((line) => fundView(ctx, line, places));
  }

  async entries(
    ctx: RequestContext,
    search: EntrySearch,
    page: { first: number; offset: number },
  ): Promise<Page<VillageFundEntry>> {
    const tx = this.transactions.reader;
    const places = await this.places.around(tx, ctx, 'read');
    const { total, items } = await this.funds.entries(tx, places.where(ctx, 'read'), search, page);
    return { total, items: items.map((line) => entryView(ctx, line, places)) };
  }

  /** What an act has come to; that it was allowed was seen before. */
  private async fund(ctx: RequestContext, id: string): Promise<VillageFund> {
    const tx = this.transactions.reader;
    const row = await this.funds.find(tx, id);
    const line = (await this.funds.list(tx, row ? [row.hospitalId] : [])).find((one) => one.id === id);
    if (!row || !line) throw new Error(`fund ${id} cannot be read`);
    return fundView(ctx, line, await this.places.of(tx, [row.communityId], ctx.today));
  }

  /** An employer for which the actor keeps the funds. @throws {Refused} INSTITUTION_UNKNOWN */
  async hospital(tx: Tx, ctx: RequestContext, id: string): Promise<{ communityId: string; name: string }> {
    const places = await this.places.around(tx, ctx, 'pay');
    const place = places.find(id);
    if (!place || !places.may(ctx, 'pay', place.id)) throw refuse.hospitalUnknown();
    const { value } = await this.policy.contract(tx, place.communityId, ctx.today);
    if (!value.employers.some((kind) => kind === place.kind)) throw refuse.hospitalUnknown();
    return place;
  }
}

function fundView(ctx: RequestContext, line: FundLine, places: Places): VillageFund {
  return Object.assign(new VillageFund(), {
    id: line.id,
    hospitalId: line.hospitalId,
    hospitalName: places.nameOf(line.hospitalId),
    source: line.source,
    sourceName: nameOf(line.source),
    balanceYuan: formatFen(BigInt(line.balance)),
    receivedYuan: formatFen(BigInt(line.received)),
    spentYuan: formatFen(BigInt(line.received) - BigInt(line.balance)),
    mayEnter: places.may(ctx, 'pay', line.hospitalId),
  });
}

function entryView(ctx: RequestContext, line: FundEntryLine, places: Places): VillageFundEntry {
  const reversed = Number(line.reversed) === 1;
  const open = line.type === 'RECEIVED' && !reversed;
  return Object.assign(new VillageFundEntry(), {
    id: line.id,
    fundId: line.fundId,
    hospitalName: places.nameOf(line.hospitalId),
    sourceName: nameOf(line.source),
    sequence: line.sequence,
    type: line.type,
    typeName: entryNames[line.type] ?? line.type,
    amountYuan: formatFen(BigInt(line.amountFen)),
    balanceYuan: formatFen(BigInt(line.balanceFen)),
    on: line.onDate,
    documentNumber: line.documentNumber,
    note: line.note,
    reversed,
    mayReverse: open && places.may(ctx, 'pay', line.hospitalId),
    actorName: line.actorName,
    enteredAt: line.enteredAt,
  });
}

/** The refusal that a source which falls short means; nothing takes its place (edge-41). */
export function short(source: string, by: Fen) {
  return refuse.fundShort(nameOf(source), formatYuan(by));
}

/** A new entry behind the newest of its fund. */
export function entryRow(
  ctx: RequestContext,
  { row, sequence, balance }: FundBalance,
  entry: {
    id: string;
    type: string;
    amount: Fen;
    onDate: string;
    documentNumber: string;
    note: string | null;
    payLineId?: string;
    correctsId?: string;
  },
): VillageFundEntryRow {
  return {
    id: entry.id,
    fundId: row.id,
    sequence: sequence + 1,
    type: entry.type,
    amountFen: entry.amount.toString(),
    balanceFen: (balance + entry.amount).toString(),
    onDate: entry.onDate,
    documentNumber: entry.documentNumber,
    note: entry.note,
    payLineId: entry.payLineId ?? null,
    correctsId: entry.correctsId ?? null,
    ...stampOf(ctx),
  };
}

export function nameOf(source: string): string {
  return fundSourceNames[source as FundSource];
}

function sourceOf(source: string): FundSource {
  const found = FUND_SOURCES.find((one) => one === source);
  if (!found) throw refuse.fieldInvalid('source', '请选择资金来源');
  return found;
}
