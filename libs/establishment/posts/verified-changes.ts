import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { AccountNames } from '../account-names.js';
import { BalanceRepository } from '../balance.repository.js';
import type { Segment } from '../balance.repository.js';
import type { LedgerContext } from '../context.js';
import { VerifiedChange } from '../dto/document.dto.js';
import { EstablishmentAccountRepository } from '../establishment-account.repository.js';
import type { AccountRow } from '../establishment-account.repository.js';
import { resourceName } from '../resources.js';
import { VerifiedDocuments } from '../verified-documents.js';
import type { VerifiedDocument } from '../verified-documents.js';

/** What a document does to the accounts that it names. */
@Injectable()
export class VerifiedChanges {
  constructor(
    private readonly documents: VerifiedDocuments,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balances: BalanceRepository,
    private readonly names: AccountNames,
  ) {}

  /** Records the document in a transaction that the caller undoes, and tells before and after. */
  async of(tx: Tx, ctx: LedgerContext, document: VerifiedDocument): Promise<VerifiedChange[]> {
    const from = document.effectiveFrom;
    const before = await this.figures(tx, document, from);
    await this.documents.load(tx, ctx, document);
    const after = await this.figures(tx, document, from);
    const names = await this.names.of(
      tx,
      after.map(({ account }) => account),
      from,
    );
    return after.map(({ account, segments }) => {
      const old = before.find((row) => row.account.id === account.id);
      return changeOf(names.get(account)?.name ?? '', account, old?.segments ?? [], segments, from);
    });
  }

  private async figures(
    tx: Tx,
    { communityId, figures }: VerifiedDocument,
    from: CalendarDate,
  ): Promise<{ account: AccountRow; segments: Segment[] }[]> {
    const all = await this.accounts.ofCommunity(tx, communityId);
    const named = figures.flatMap(
      ({ institutionId, resource }) =>
        all.find((row) => row.institutionId === institutionId && row.resource === resource) ?? [],
    );
    const segments = await this.balances.within(
      tx,
      named.map(({ id }) => id),
      from,
      null,
    );
    return named.map((account) => ({
      account,
      segments: segments.filter(({ accountId }) => accountId === account.id),
    }));
  }
}

function changeOf(
  name: string,
  account: AccountRow,
  before: readonly Segment[],
  after: readonly Segment[],
  from: CalendarDate,
): VerifiedChange {
  const usedOf = ({ occupied, reserved }: Segment): number => occupied + reserved;
  const overOf = (segment: Segment): number =>
    usedOf(segment) - segment.verified - segment.borrowed + segment.lent;
  const first = after.find((segment) => overOf(segment) > 0);
  return Object.assign(new VerifiedChange(), {
    ...{ name, resourceName: resourceName(account.resource) },
    before: before[0]?.verified ?? 0,
    after: after[0]?.verified ?? 0,
    used: Math.max(0, ...after.map(usedOf)),
    overFrom: first ? (first.fromOn > from ? first.fromOn : from) : null,
    over: Math.max(0, ...after.map(overOf)),
  });
}
