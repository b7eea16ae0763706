import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import { PLAN_IN_FORCE, RATIO_SET, planFacts, ratioFacts } from './facts.js';
import { HolderRepository, holderKindOf } from './holder.repository.js';
import type { HolderRow } from './holder.repository.js';
import { PlanRepository } from './posts/plan.repository.js';
import { RatioRepository } from './posts/ratio.repository.js';

const BATCH = 500;

/** Compares who holds what with the entries that say so, and plans and ratio tables with the trail. */
@Injectable()
export class HoldingsCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly entries: EntryRepository,
    private readonly holders: HolderRepository,
    private readonly plans: PlanRepository,
    private readonly ratios: RatioRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck((tx) => this.checkHoldings(tx));
    this.verifier.addRecordCheck((tx) => this.checkPlans(tx));
    this.verifier.addRecordCheck((tx) => this.checkRatios(tx));
  }

  private async checkHoldings(tx: Tx): Promise<AuditBreak[]> {
    const accounts = new Map((await this.accounts.all(tx)).map((account) => [account.id, account]));
    const right = new Map<string, string>();
    for (let after = ''; ;) {
      const batch = await this.entries.after(tx, after, BATCH);
      const last = batch.at(-1);
      if (!last) break;
      const holding = batch.filter((entry) => {
        const account = accounts.get(entry.accountId);
        return account && holderKindOf(account, entry) !== null;
      });
      for (const { entry, lastDay } of await this.entries.withReleases(tx, holding)) {
        const account = accounts.get(entry.accountId);
        const kind = account ? holderKindOf(account, entry) : null;
        if (kind) right.set(entry.id, wordsOf(entry, kind, lastDay));
      }
      after = last.id;
    }
    return this.compareHoldings(tx, right);
  }

  private async compareHoldings(tx: Tx, right: Map<string, string>): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    const wrong = (id: string): void => {
      breaks.push(
        recordDiffers(`establishment_holder#${id}`, null, '人员占用情况与台账记录重新计算的结果不符'),
      );
    };
    for (let after = ''; ;) {
      const rows = await this.holders.after(tx, after, BATCH);
      const last = rows.at(-1);
      if (!last) break;
      for (const row of rows) {
        if (right.get(row.entryId) !== holderWords(row)) wrong(row.entryId);
        right.delete(row.entryId);
      }
      after = last.entryId;
    }
    for (const id of right.keys()) wrong(id);
    return breaks;
  }

  private async checkPlans(tx: Tx): Promise<AuditBreak[]> {
    const told = await toldById(tx, PLAN_IN_FORCE, (event) => event.payload['plan']);
    const rows = await this.plans.all(tx);
    const texts = new Map(rows.map((row) => [row.id, canonicalJson(planFacts(row))]));
    return compareSets('post_plan', told, texts, '岗位设置方案');
  }

  private async checkRatios(tx: Tx): Promise<AuditBreak[]> {
    const told = await toldById(tx, RATIO_SET, (event) => event.payload);
    const rows = await this.ratios.versions(tx);
    const texts = new Map(rows.map((row) => [row.id, canonicalJson(ratioFacts(row))]));
    return compareSets('structure_ratio', told, texts, '岗位结构比例');
  }
}

async function toldById(
  tx: Tx,
  type: string,
  facts: (event: ToldEvent) => unknown,
): Promise<Map<string, { text: string; event: ToldEvent }>> {
  const told = new Map<string, { text: string; event: ToldEvent }>();
  for await (const events of toldOfTypes(tx, [type])) {
    for (const event of events) {
      const fact = facts(event) as { id?: string } | undefined;
      if (fact?.id) told.set(fact.id, { text: canonicalJson(fact), event });
    }
  }
  return told;
}

function wordsOf(entry: EntryRow, kind: HolderRow['kind'], lastDay: HolderRow['toOn'] | undefined): string {
  const toOn = lastDay === undefined ? entry.toOn : lastDay;
  return holderWords({ entryId: entry.id, personId: entry.personId ?? '', kind, fromOn: entry.fromOn, toOn });
}

function holderWords({ personId, kind, fromOn, toOn }: HolderRow): string {
  return canonicalJson({ personId, kind, fromOn, toOn });
}
