import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak } from '../audit/index.js';
import { canonicalJson, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { NO_USAGE, balances } from '../rules/index.js';
import type { VerifiedStep } from '../rules/index.js';
import { BalanceRepository } from './balance.repository.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow, VerifiedRow } from './entry.repository.js';
import { CapModeCheck, balanceGuards } from './cap-mode-check.js';
import { BEGINNING, EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { PLAN_IN_FORCE, planChain, verifiedFacts } from './facts.js';
import { accountChain, earlierEntryFacts, entryFacts, toQuotaEntry } from './movement-writer.js';
import { familyOf } from './resources.js';

/** Type of the event that tells of a ledger's opening stock. */
export const OPENED = 'establishment.opened';
const VERIFIED = 'establishment.verified';
const FIGURES = ['verified', 'occupied', 'reserved', 'borrowed', 'lent'] as const;
const BATCH = 500;

/** The opening stock is too large to be told entry by entry: the trail keeps its extent and its digest. */
export function openingDigest(entries: readonly EntryRow[]): {
  entryIds: [string, string];
  entriesSha256: string;
} {
  const ordered = inOrder(entries);
  return {
    entryIds: [ordered[0]?.id ?? '', ordered.at(-1)?.id ?? ''],
    entriesSha256: sha256(canonicalJson(ordered.map(entryFacts))),
  };
}

function inOrder(entries: readonly EntryRow[]): EntryRow[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether the entries are those of the digest, be it of a version that told less of each. */
function isDigestOf(entries: readonly EntryRow[], digest: string): boolean {
  return [entryFacts, earlierEntryFacts].some(
    (facts) => sha256(canonicalJson(inOrder(entries).map(facts))) === digest,
  );
}

/** Whether the entry is what was told of it, be it by a version that told less. */
function isAsTold(entry: EntryRow, told: string | undefined): boolean {
  return [entryFacts, earlierEntryFacts].some((facts) => canonicalJson(facts(entry)) === told);
}

interface ToldEvent {
  chain: string;
  sequence: number;
  type: string;
  payload: string;
}

/** Compares the ledger with what the trail says of it, and its figures with its entries. */
@Injectable()
export class EstablishmentRecordCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly entries: EntryRepository,
    private readonly balanceRows: BalanceRepository,
    private readonly capModes: CapModeCheck,
    private readonly organization: Organization,
  ) {}

  onModuleInit(): void {
    this.verifier.addGuardTriggers(balanceGuards);
    this.verifier.addRecordCheck((tx) => this.checkMovements(tx));
    this.verifier.addRecordCheck(lostEntries);
    this.verifier.addRecordCheck((tx) => this.capModes.breaks(tx));
    this.verifier.addRecordCheck((tx) => this.checkAccounts(tx));
  }

  /** Entries of cases, each told in the chain of its case. */
  private async checkMovements(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (let after = ''; ;) {
      const rows = await this.entries.after(tx, after, BATCH);
      const last = rows.at(-1);
      if (!last) return breaks;
      const ofCases = rows.filter((row) => row.caseNumber);
      const chains = [...new Set(ofCases.map((row) => `case:${row.caseNumber ?? ''}`))];
      const told = toldEntries(await eventsOf(tx, chains));
      for (const row of ofCases) {
        if (isAsTold(row, told.get(row.id))) continue;
        breaks.push(
          differs(
            `establishment_entry#${row.id}`,
            `case:${row.caseNumber ?? ''}`,
            '编制台账记录与审计条目所载不符',
          ),
        );
      }
      after = last.id;
    }
  }

  /** Each account: what was entered by document, and the figures that follow from its entries. */
  private async checkAccounts(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    for (const account of await this.accounts.all(tx)) {
      const entries = await this.entries.ofAccount(tx, account.id);
      const verified = await this.entries.verifiedOf(tx, [account.id]);
      const { chain } = accountChain(account);
      const events = [...(await eventsOf(tx, [chain])), ...(await this.toldByPlans(tx, account))];
      breaks.push(...openingBreaks(chain, events, entries), ...verifiedBreaks(chain, events, verified));
      if (await this.figuresFollow(tx, account, entries, verified)) continue;
      breaks.push(
        differs(`establishment_balance#${account.id}`, chain, '编制余额与台账记录重新计算的结果不符'),
      );
    }
    return breaks;
  }

  /** Figures that a plan set for the account, as single events. */
  private async toldByPlans(tx: Tx, account: AccountRow): Promise<ToldEvent[]> {
    if (!account.institutionId || familyOf(account.resource) !== 'POST') return [];
    const { institutionId } = account;
    const { code } = await this.organization.community(tx, account.communityId);
    const plans = await eventsOf(tx, [planChain(institutionId), planChain(institutionId, code)]);
    return plans
      .filter(({ type }) => type === PLAN_IN_FORCE)
      .flatMap(({ payload, ...event }) => {
        const { verified } = JSON.parse(payload) as { verified: { accountId: string }[] };
        return verified
          .filter(({ accountId }) => accountId === account.id)
          .map((facts) => ({ ...event, type: VERIFIED, payload: canonicalJson(facts) }));
      });
  }

  private async figuresFollow(
    tx: Tx,
    account: AccountRow,
    entries: readonly EntryRow[],
    verified: readonly VerifiedRow[],
  ): Promise<boolean> {
    const steps = new Map(verified.map((row) => [row.effectiveFrom, row.verified]));
    const limits: VerifiedStep[] = [...steps].map(([from, count]) => ({ from, verified: count }));
    const counted = balances(limits, entries.map(toQuotaEntry));
    const stored = await this.balanceRows.within(tx, [account.id], BEGINNING, null);
    const days = new Set([...counted.map(({ from }) => from), ...stored.map(({ fromOn }) => fromOn)]);
    return [...days].every((day) => {
      const kept = stored.findLast(({ fromOn }) => fromOn <= day);
      const right = counted.findLast(({ from }) => from <= day) ?? { ...NO_USAGE, verified: 0 };
      return FIGURES.every((figure) => kept?.[figure] === right[figure]);
    });
  }
}

/** Entries that were told one by one and are there no more, whatever the balances say. */
async function lostEntries(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, ['establishment.%'])) {
    const told = events.flatMap((event) =>
      ((event.payload['entries'] ?? []) as { id: string }[]).map(({ id }) => ({ id, event })),
    );
    if (told.length === 0) continue;
    const rows: { id: string }[] = await tx.query('SELECT id FROM establishment_entry WHERE id IN (?)', [
      told.map(({ id }) => id),
    ]);
    const found = new Set(rows.map(({ id }) => id));
    for (const { id, event } of told) {
      if (!found.has(id))
        breaks.push(
          recordDiffers(`establishment_entry#${id}`, event, '编制台账记录已缺失，审计条目载有此项'),
        );
    }
  }
  return breaks;
}

function eventsOf(tx: Tx, chains: readonly string[]): Promise<ToldEvent[]> {
  if (chains.length === 0) return Promise.resolve([]);
  return tx.query(
    "SELECT chain, sequence, type, payload FROM audit_event WHERE chain IN (?) AND type LIKE 'establishment.%'",
    [chains],
  );
}

/** Entries that the events tell of one by one, in canonical JSON by id. */
function toldEntries(events: readonly ToldEvent[]): Map<string, string> {
  const told = new Map<string, string>();
  for (const event of events) {
    const { entries } = JSON.parse(event.payload) as { entries?: { id: string }[] };
    for (const entry of entries ?? []) told.set(entry.id, canonicalJson(entry));
  }
  return told;
}

/** Entries of an account without a case: told one by one, or within an opening stock whose digest must be right. */
function openingBreaks(
  chain: string,
  events: readonly ToldEvent[],
  entries: readonly EntryRow[],
): AuditBreak[] {
  const told = toldEntries(events);
  let untold = entries.filter((row) => !row.caseNumber && !isAsTold(row, told.get(row.id)));
  const breaks: AuditBreak[] = [];
  for (const event of events.filter(({ type }) => type === OPENED)) {
    const { entryIds, entriesSha256 } = JSON.parse(event.payload) as ReturnType<typeof openingDigest>;
    const own = untold.filter(({ id }) => id >= entryIds[0] && id <= entryIds[1]);
    untold = untold.filter((row) => !own.includes(row));
    if (isDigestOf(own, entriesSha256)) continue;
    breaks.push(
      differs(`establishment_entry#${entryIds[0]}`, chain, '期初占用记录与审计条目所载不符', event.sequence),
    );
  }
  return [
    ...breaks,
    ...untold.map(({ id }) => differs(`establishment_entry#${id}`, chain, '编制台账记录与审计条目所载不符')),
  ];
}

function verifiedBreaks(
  chain: string,
  events: readonly ToldEvent[],
  rows: readonly VerifiedRow[],
): AuditBreak[] {
  const told = events.filter(({ type }) => type === VERIFIED);
  const breaks = rows.flatMap((row) => {
    const at = told.findIndex(({ payload }) => payload === canonicalJson(verifiedFacts(row)));
    if (at < 0) return [differs(`verified_total#${row.id}`, chain, '核定数与审计条目所载不符')];
    told.splice(at, 1);
    return [];
  });
  // What is left over on both sides is one figure, altered.
  const lost = told
    .slice(breaks.length)
    .map(({ sequence }) => differs('verified_total', chain, '核定数已缺失，审计条目载有此项', sequence));
  return [...breaks, ...lost];
}

function differs(entry: string, chain: string, message: string, sequence: number | null = null): AuditBreak {
  return { kind: 'RECORD_DIFFERS', entry, chain, sequence, message };
}
