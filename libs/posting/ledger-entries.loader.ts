import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import { EstablishmentReader } from '../establishment/index.js';
import type { EstablishmentEntry } from '../establishment/index.js';

/** Ledger entries of the cases of one answer in one look-up. */
@Injectable()
export class LedgerEntriesLoader {
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, EstablishmentEntry[]>>();

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: EstablishmentReader,
  ) {}

  load(ctx: RequestContext, caseId: string): Promise<EstablishmentEntry[]> {
    const known = this.loaders.get(ctx);
    if (known) return known.load(caseId);
    const loader = new DataLoader<string, EstablishmentEntry[]>(
      async (caseIds) => {
        const found = await this.reader.entriesOfCases(this.transactions.reader, caseIds, ctx.today);
        return caseIds.map((id) => found.get(id) ?? []);
      },
      // A mutation may write entries and then show them in the same request.
      { cache: false },
    );
    this.loaders.set(ctx, loader);
    return loader.load(caseId);
  }
}
