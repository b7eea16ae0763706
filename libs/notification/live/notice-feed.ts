import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { ContextFactory } from '../../access/index.js';
import { TransactionRunner } from '../../database/index.js';
import { refuse } from '../notification.errors.js';
import { NoticeRepository } from '../notice.repository.js';
import type { NoticeView } from '../notice.repository.js';
import { noticeDto } from '../notice.service.js';
import { NoticeStream } from './notice-stream.js';

const POLL_MS = 1_000;
/**
 * How far back each poll looks: a notice is stamped when it is written and seen when its transaction commits, which
 * takes no longer than waiting for a lock may.
 */
const WINDOW_SECONDS = 20;
const KEPT_MS = 2 * WINDOW_SECONDS * 1_000;
const MOST_STREAMS = 10;

interface Subscriber {
  accountId: string;
  secret: string | null;
  stream: NoticeStream;
  /** False until it is known what is no news to it. */
  ready: boolean;
}

/**
 * Brings new notices to the subscribers of this process, whichever process wrote them. While anybody is subscribed,
 * one indexed query a second asks for the subscribers' newest notices.
 */
@Injectable()
export class NoticeFeed implements OnModuleDestroy {
  private readonly log = new Logger(NoticeFeed.name);
  private readonly subscribers = new Set<Subscriber>();
  /** Notices that have been brought already, with when they may be forgotten. */
  private readonly seen = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private polling = false;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly notices: NoticeRepository,
  ) {}

  onModuleDestroy(): void {
    for (const { stream } of this.subscribers) stream.end();
    this.pause();
  }

  /** Notices written from now on for the account, until its session ends. @throws {Refused} `TOO_MANY_SUBSCRIPTIONS` */
  async subscribe(accountId: string, secret: string | null): Promise<NoticeStream> {
    const own = [...this.subscribers].filter((one) => one.accountId === accountId);
    if (own.length >= MOST_STREAMS) throw refuse.tooManyStreams();
    const stream = new NoticeStream(() => {
      this.subscribers.delete(subscriber);
      if (this.subscribers.size === 0) this.pause();
    });
    const subscriber: Subscriber = { accountId, secret, stream, ready: false };
    // Counted before anything is waited for: connections opened at one moment must not pass the limit together.
    this.subscribers.add(subscriber);
    try {
      // What is there already is no news; the account's other pages have been told or will be.
      if (!own.some(({ ready }) => ready)) this.remember(await this.recentOf([accountId]));
    } catch (error) {
      stream.end();
      throw error;
    }
    subscriber.ready = true;
    if (this.subscribers.has(subscriber)) this.timer ??= setInterval(() => void this.poll(), POLL_MS);
    return stream;
  }

  private async poll(): Promise<void> {
    if (this.polling) return;
    this.polling = true;
    try {
      const accounts = [...new Set(this.readied().map(({ accountId }) => accountId))];
      if (accounts.length === 0) return;
      const news = (await this.recentOf(accounts)).filter(({ id }) => !this.seen.has(id));
      this.remember(news);
      for (const notice of news) await this.bring(notice);
      this.forget();
    } catch (error) {
      this.log.warn(`live notices: ${(error as { code?: string }).code ?? 'poll failed'}`);
    } finally {
      this.polling = false;
    }
  }

  private async bring(notice: NoticeView): Promise<void> {
    for (const subscriber of this.readied()) {
      if (subscriber.accountId !== notice.accountId) continue;
      // Looked up for each notice: who has signed out in the meantime is told nothing more.
      const { actor } = await this.contexts.forSecret(subscriber.secret);
      if (actor?.accountId === notice.accountId) subscriber.stream.push(noticeDto(notice));
      else subscriber.stream.end();
    }
  }

  private readied(): Subscriber[] {
    return [...this.subscribers].filter(({ ready }) => ready);
  }

  private recentOf(accountIds: readonly string[]): Promise<NoticeView[]> {
    return this.notices.recent(this.transactions.reader, accountIds, WINDOW_SECONDS);
  }

  private remember(notices: readonly NoticeView[]): void {
    for (const { id } of notices) this.seen.set(id, performance.now() + KEPT_MS);
  }

  private forget(): void {
    for (const [id, until] of this.seen) if (until < performance.now()) this.seen.delete(id);
  }

  private pause(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }
}
