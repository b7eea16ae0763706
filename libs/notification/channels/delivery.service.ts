import { Injectable } from '@nestjs/common';
import { AccountRepository, ContextFactory } from '../../access/index.js';
import { PersonalDataCipher, TransactionRunner } from '../../database/index.js';
import { noticeKindNames, noticeTexts } from '../kinds.js';
import type { ChannelKind } from '../kinds.js';
import { NoticeWriter } from '../notice-writer.js';
import { AddressRepository } from '../settings/address.repository.js';
import { DeliveryRepository, GROUP } from './delivery.repository.js';
import type { Delivery } from './delivery.repository.js';
import { EmailSender } from './email.js';
import { SECRET_FIELD, URL_FIELD } from './fields.js';
import { DingtalkRobot, FeishuRobot, WecomRobot } from './robots.js';
import { reasonOf } from './sender.js';
import type { OpenChannel, OutwardMessage, Sender } from './sender.js';

/** Attempts before a delivery is given up. */
export const MOST_ATTEMPTS = 6;
/** Doubles from ten seconds: the sixth attempt comes after about five minutes. */
const backoffSeconds = (attempts: number): number => Math.min(600, 5 * 2 ** attempts);

/** Sends what waits for the channels. What is sent twice because a process died between is the same message. */
@Injectable()
export class DeliveryService {
  private readonly senders: Readonly<Record<ChannelKind, Sender>> = {
    EMAIL: new EmailSender(),
    WECOM: new WecomRobot(),
    DINGTALK: new DingtalkRobot(),
    FEISHU: new FeishuRobot(),
  };

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly cipher: PersonalDataCipher,
    private readonly deliveries: DeliveryRepository,
    private readonly addresses: AddressRepository,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
  ) {}

  /** Attempts every delivery that is due once. Answers how many were attempted. */
  async sendDue(): Promise<number> {
    let attempted = 0;
    for (const id of await this.deliveries.due(this.transactions.reader)) {
      const delivery = await this.transactions.run((tx) => this.deliveries.claim(tx, id));
      if (!delivery) continue;
      attempted += 1;
      await this.attempt(delivery);
    }
    return attempted;
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const reader = this.transactions.reader;
    try {
      const channel = await this.open(delivery);
      if (!channel) {
        await this.deliveries.end(reader, delivery.id, 'DROPPED', null);
        return;
      }
      await this.senders[delivery.channelKind].send(channel, messageOf(delivery));
    } catch (error) {
      return this.failed(delivery, reasonOf(error));
    }
    await this.deliveries.end(reader, delivery.id, 'SENT', null);
  }

  /** null when the account has taken its address back since. */
  private async open(delivery: Delivery): Promise<OpenChannel | null> {
    const { url, secret, sender, recipient } = delivery;
    const address =
      recipient === GROUP ? null : await this.addresses.emailOf(this.transactions.reader, recipient);
    if (recipient !== GROUP && !address) return null;
    return {
      url: this.cipher.decrypt(URL_FIELD, url),
      secret: secret ? this.cipher.decrypt(SECRET_FIELD, secret) : null,
      sender,
      recipient: address,
    };
  }

  private async failed(delivery: Delivery, reason: string): Promise<void> {
    if (delivery.attempts < MOST_ATTEMPTS) {
      const wait = backoffSeconds(delivery.attempts);
      return this.deliveries.tryAgain(this.transactions.reader, delivery.id, reason, wait);
    }
    await this.giveUp(delivery, reason);
  }

  /** Administrators hear of a broken channel once a day, in the console. */
  private async giveUp(delivery: Delivery, reason: string): Promise<void> {
    const ctx = await this.contexts.forSystem();
    const { channelId, channelKind, channelName, communityId, attempts } = delivery;
    await this.transactions.run(async (tx) => {
      await this.deliveries.end(tx, delivery.id, 'FAILED', reason);
      await this.writer.tell(
        tx,
        ctx,
        communityId,
        {
          kind: 'CHANNEL_FAILED',
          cause: `channel:${channelId}:failed:${ctx.today}`,
          caseNumber: null,
          text: noticeTexts.channelFailed(channelKind, channelName, attempts, reason),
        },
        await this.accounts.withRole(tx, 'ADMINISTRATOR', communityId, ctx.today),
      );
    });
  }
}

function messageOf({ kind, text, caseNumber, consoleUrl }: Delivery): OutwardMessage {
  const link = consoleUrl && caseNumber ? `\n${consoleUrl}/cases/${caseNumber}` : '';
  return { subject: noticeKindNames[kind], text: `${text}${link}` };
}
