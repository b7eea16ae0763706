import { Injectable } from '@nestjs/common';
import { Refused, byRule } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import {
  addDays,
  addMonths,
  deriveVillageStatus,
  formatFen,
  formatYuan,
  fundSourceNames,
  meanOf,
  monthSpan,
  parseFen,
  severance,
  severanceFormula,
} from '../../rules/index.js';
import type { CalendarDate, Fen, FundSource } from '../../rules/index.js';
import { VillageSettlementPreview } from '../dto/contract-parts.dto.js';
import type { VillageContract } from '../dto/contract.dto.js';
import type { VillageSettlementInput } from '../dto/contract-parts.dto.js';
import { FundCharges } from '../funds/fund-charges.js';
import { PayRepository } from '../pay/pay.repository.js';
import type { VillageFundEntryRow } from '../entities/fund.entity.js';
import { checkedId, documentOf, noteOf } from '../records.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import type { ContractEnding } from '../village-policy.js';
import { compensated, consecutiveBefore, followingOf } from './consecutive.js';
import { ContractActs } from './contract-acts.js';
import { ContractRepository, payOf } from './contract.repository.js';
import type { ContractEvent, LoadedContract } from './contract.repository.js';
import { contractState, eventOf } from './contract-state.js';

/** What settling comes to. */
interface Reckoned {
  severanceFen: Fen;
  formula: string;
  /** Fund that bears it; null where there is nothing to bear, or the county has not decided. */
  source: FundSource | null;
  /** Of the policy. */
  documentNumber: string;
}

/** The wage of so many months before the end is averaged (劳动合同法实施条例 27). */
const WAGE_MONTHS = 12;

/** How a contract that is over is settled: 经济补偿 by the ending and the law's formula (劳动合同法 46, 47). */
@Injectable()
export class Settlement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: VillagePolicy,
    private readonly contracts: ContractRepository,
    private readonly pay: PayRepository,
    private readonly funds: FundCharges,
    private readonly acts: ContractActs,
  ) {}

  /** What settling would come to, for each ending that applies. */
  async previews(ctx: RequestContext, contractId: string): Promise<VillageSettlementPreview[]> {
    const tx = this.transactions.reader;
    try {
      const loaded = await this.acts.visible(tx, ctx, contractId);
      const previews: VillageSettlementPreview[] = [];
      for (const ending of await this.endings(tx, ctx, loaded)) {
        const reckoned = await this.reckon(tx, ctx, loaded, ending);
        const { severanceFen, formula, source } = reckoned;
        const balance = source ? await this.funds.balanceOf(tx, loaded.row.hospitalId, source) : null;
        previews.push(
          Object.assign(new VillageSettlementPreview(), {
            ending: ending.code,
            endingName: ending.name,
            clause: ending.clause,
            severanceYuan: formatFen(severanceFen),
            formula,
            sourceName: source ? fundSourceNames[source] : null,
            balanceYuan: balance === null ? null : formatFen(balance),
            problem: problemOf(reckoned, balance)?.detail.message ?? null,
          }),
        );
      }
      return previews;
    } catch (error) {
      if (error instanceof Refused) return [];
      throw error;
    }
  }

  settle(ctx: RequestContext, input: VillageSettlementInput): Promise<VillageContract> {
    return this.acts.act(ctx, input, 'SETTLED', async (tx, loaded) => {
      const ending = (await this.endings(tx, ctx, loaded)).find((one) => one.code === input.ending);
      if (!ending) throw refuse.endingUnknown();
      const reckoned = await this.reckon(tx, ctx, loaded, ending);
      const { severanceFen, formula, source } = reckoned;
      const documentNumber = documentOf(input.documentNumber);
      const event: ContractEvent = {
        type: 'SETTLED',
        ending: ending.code,
        endingName: ending.name,
        clause: ending.clause,
        severanceFen: severanceFen.toString(),
        formula,
        documentNumber,
        ...(source ? { source } : {}),
      };
      const earlier = eventOf(loaded, 'SETTLED');
      const on = earlier?.on ?? ctx.today;
      const made = { id: input.id, on, note: noteOf(input.note), onceKey: `SETTLED:${loaded.row.id}`, event };
      if (severanceFen === 0n) return made;
      return { ...made, charge: () => this.charge(tx, ctx, loaded, reckoned, made.id, documentNumber) };
    });
  }

  /** The entry of the fund bears the id of the settlement that it pays. */
  private charge(
    tx: Tx,
    ctx: RequestContext,
    { row }: LoadedContract,
    reckoned: Reckoned,
    id: string,
    documentNumber: string,
  ): Promise<VillageFundEntryRow> {
    const { source, severanceFen: amount } = reckoned;
    if (!source) throw refuse.severanceSource(reckoned.documentNumber);
    const note = `乡聘村用合同${row.caseNumber}`;
    const entry = { id: checkedId(id), type: 'SEVERANCE' as const, onDate: ctx.today, documentNumber, note };
    return this.funds.charge(tx, ctx, row, { ...entry, source, amount }, (by) => shortOf(reckoned, by));
  }

  /** Endings that fit how the contract ended: the one of its termination, or those of expiry or retirement. */
  private async endings(tx: Tx, ctx: RequestContext, loaded: LoadedContract): Promise<ContractEnding[]> {
    const { value } = await this.policy.contract(tx, loaded.row.communityId, ctx.today);
    const { status, facts } = contractState(loaded, [], false, ctx.today);
    const terminated = eventOf(loaded, 'TERMINATED')?.event.ending;
    // Sent again after it was settled: as it ended before.
    const ended =
      status === 'SETTLED' ? deriveVillageStatus({ ...facts, settled: false }, ctx.today) : status;
    if (ended === 'TERMINATED') return value.endings.filter(({ code }) => code === terminated);
    if (ended === 'EXPIRED') return value.endings.filter(({ of }) => of === 'EXPIRY');
    return ended === 'RETIRED' ? value.endings.filter(({ of }) => of === 'RETIREMENT') : [];
  }

  private async reckon(
    tx: Tx,
    ctx: RequestContext,
    loaded: LoadedContract,
    ending: ContractEnding,
  ): Promise<Reckoned> {
    const { row } = loaded;
    if (!ending.severance || row.kind === 'SERVICE_AGREEMENT')
      return nothing(`${ending.name}，不支付经济补偿（${ending.clause}）`);
    const { lastDay } = contractState(loaded, [], false, ctx.today);
    if (!lastDay) throw refuse.endingUnknown();
    const run = await this.consecutive(tx, loaded, ctx.today);
    const firstDay = (run.at(-1)?.row ?? row).startOn as CalendarDate;
    // Ended before it began: nobody has worked a day by it.
    if (lastDay < firstDay) return nothing(`合同于${firstDay}起始前解除，工作年限0日，不支付经济补偿`);
    const policy = await this.policy.severance(tx, row.communityId, ctx.today);
    const facts = {
      firstDay,
      lastDay,
      monthlyWage: await this.wage(tx, loaded, run, lastDay),
      localAverage: parseFen(policy.value.localAverageYuan),
    };
    const found = byRule(() => severance(facts, policy.value));
    const basis = `（${ending.clause}，${policy.documentNumber}）`;
    return {
      severanceFen: found.amount,
      formula: severanceFormula(found, facts, policy.value) + basis,
      source: found.amount > 0n ? (policy.value.source ?? null) : null,
      documentNumber: policy.documentNumber,
    };
  }

  /** The contract and the consecutive labour contracts before it, newest first, back to one that was compensated. */
  private async consecutive(tx: Tx, loaded: LoadedContract, today: CalendarDate): Promise<LoadedContract[]> {
    const contracts = await this.contracts.ofPerson(tx, loaded.row.personId);
    const hospitals = [...new Set(contracts.map(({ row }) => row.hospitalId))];
    const standIns = await this.organization.standIns(tx, hospitals);
    const { value } = await this.policy.contract(tx, loaded.row.communityId, today);
    const service = { contracts, standIns, withinMonths: value.writtenWithinMonths };
    const run = [loaded];
    for (const before of consecutiveBefore(followingOf(loaded), service)) {
      if (before.row.kind === 'SERVICE_AGREEMENT' || compensated(before)) break;
      run.push(before);
    }
    return run;
  }

  /** Average of the whole months among the last before the end; the agreed monthly pay where there was none. */
  private async wage(
    tx: Tx,
    loaded: LoadedContract,
    run: readonly LoadedContract[],
    lastDay: CalendarDate,
  ): Promise<Fen> {
    // The month of the end counts where the contract ended with it.
    const next = addDays(lastDay, 1).slice(0, 7);
    const from = addMonths(monthSpan(next).first, -WAGE_MONTHS).slice(0, 7);
    const to = addMonths(monthSpan(next).first, -1).slice(0, 7);
    const ids = run.map(({ row }) => row.id);
    return meanOf(await this.pay.monthlyGross(tx, ids, from, to)) ?? payOf(loaded, lastDay.slice(0, 7)).gross;
  }
}

const nothing = (formula: string): Reckoned => ({
  severanceFen: 0n,
  formula,
  source: null,
  documentNumber: '',
});

function shortOf({ source, documentNumber }: Reckoned, by: Fen): Refused {
  return refuse.severanceShort(source ? fundSourceNames[source] : '', documentNumber, formatYuan(by));
}

/** Why settling now would be refused. */
function problemOf(reckoned: Reckoned, balance: Fen | null): Refused | null {
  const { severanceFen, documentNumber } = reckoned;
  if (severanceFen === 0n) return null;
  if (balance === null) return refuse.severanceSource(documentNumber);
  return balance < severanceFen ? shortOf(reckoned, severanceFen - balance) : null;
}
