import { Injectable } from '@nestjs/common';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import { Notice, NoticePage } from './dto/notice.dto.js';
import { noticeKindNames } from './kinds.js';
import { refuse } from './notification.errors.js';
import { NoticeRepository } from './notice.repository.js';
import type { NoticeView } from './notice.repository.js';

/** Everybody's own notices; nobody sees another's. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly notices: NoticeRepository,
  ) {}

  async page(
    ctx: RequestContext,
    unreadOnly: boolean,
    page: { first: number; offset: number },
  ): Promise<NoticePage> {
    const { accountId } = actorOf(ctx);
    const reader = this.transactions.reader;
    const { total, items } = await this.notices.page(reader, accountId, unreadOnly, page);
    const unread = await this.notices.unread(reader, accountId);
    return Object.assign(new NoticePage(), { total, unread, items: items.map(noticeDto) });
  }

  unread(ctx: RequestContext): Promise<number> {
    return this.notices.unread(this.transactions.reader, actorOf(ctx).accountId);
  }

  /** Marks a notice as read; reading it again changes nothing. @throws {Refused} `NOTICE_UNKNOWN` */
  async read(ctx: RequestContext, id: string): Promise<Notice> {
    const { accountId } = actorOf(ctx);
    return this.transactions.run(async (tx) => {
      await this.notices.read(tx, accountId, id, ctx.now);
      const notice = await this.notices.find(tx, accountId, id);
      if (!notice) throw refuse.noticeUnknown();
      return noticeDto(notice);
    });
  }

  /** Marks all of one's notices as read. */
  async readAll(ctx: RequestContext): Promise<number> {
    const { accountId } = actorOf(ctx);
    await this.transactions.run((tx) => this.notices.read(tx, accountId, null, ctx.now));
    return this.unread(ctx);
  }
}

/** A notice as the API shows it. */
export function noticeDto(notice: NoticeView): Notice {
  return Object.assign(new Notice(), {
    id: notice.id,
    kind: notice.kind,
    kindName: noticeKindNames[notice.kind],
    text: notice.text,
    caseNumber: notice.caseNumber,
    at: notice.noticedAt,
    read: notice.readAt !== null,
  });
}
