import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { DeliveryRepository } from './channels/delivery.repository.js';
import { isOutwardKind } from './kinds.js';
import { NoticeRepository } from './notice.repository.js';
import type { NewNotice } from './notice.repository.js';

/** Writes notices, and what of them must leave through the community's channels, in the caller's transaction. */
@Injectable()
export class NoticeWriter {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** Tells the accounts, each once for a cause however often this is called. */
  async tell(
    tx: Tx,
    ctx: Pick<RequestContext, 'now'>,
    communityId: string,
    notice: NewNotice,
    accountIds: readonly string[],
  ): Promise<void> {
    // Always in the same order: two transactions that tell the same accounts must not wait for each other.
    const accounts = [...new Set(accountIds)].sort();
    if (accounts.length === 0) return;
    await this.notices.insert(tx, notice, accounts, ctx.now);
    if (isOutwardKind(notice.kind)) await this.deliveries.enqueue(tx, communityId, notice, accounts);
  }
}
