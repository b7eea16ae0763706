import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import { actorOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { ChannelRepository } from '../channels/channel.repository.js';
import { NoticeChoice, NoticeSettings } from '../dto/settings.dto.js';
import {
  channelKindNames,
  channelKinds,
  isChannelKind,
  isOutwardKind,
  noticeKindNames,
  outwardKinds,
} from '../kinds.js';
import { isEmail, refuse } from '../notification.errors.js';
import { AddressRepository } from './address.repository.js';

/** What everybody decides for themselves: where to get e-mail, and which notices through which channels. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly addresses: AddressRepository,
    private readonly channels: ChannelRepository,
  ) {}

  async of(ctx: RequestContext): Promise<NoticeSettings> {
    const { accountId } = actorOf(ctx);
    const reader = this.transactions.reader;
    const communities = new Set(scopesOf(ctx.ability, 'read', 'Case').map(({ communityId }) => communityId));
    const inUse = await this.channels.kindsOf(reader, [...communities]);
    const chosen = await this.addresses.choicesOf(reader, accountId);
    const choices = outwardKinds.flatMap((kind) =>
      channelKinds
        .filter((channel) => inUse.includes(channel))
        .map((channel) =>
          Object.assign(new NoticeChoice(), {
            kind,
            kindName: noticeKindNames[kind],
            channel,
            channelName: channelKindNames[channel],
            wanted: chosen.find((one) => one.kind === kind && one.channelKind === channel)?.wanted ?? true,
          }),
        ),
    );
    return Object.assign(new NoticeSettings(), {
      emailMasked: await this.addresses.maskedEmailOf(reader, accountId),
      choices,
    });
  }

  /** @throws {Refused} `NOTICE_KIND`, `CHANNEL_KIND` */
  async choose(ctx: RequestContext, kind: string, channel: string, wanted: boolean): Promise<NoticeSettings> {
    if (!isOutwardKind(kind)) throw refuse.noticeKind();
    if (!isChannelKind(channel)) throw refuse.channelKind();
    const { accountId } = actorOf(ctx);
    await this.transactions.run((tx) => this.addresses.choose(tx, accountId, kind, channel, wanted));
    return this.of(ctx);
  }

  /** An empty address takes it back. @throws {Refused} `EMAIL_INVALID` */
  async setEmail(ctx: RequestContext, email: string | null): Promise<NoticeSettings> {
    const address = email?.trim() ?? '';
    if (address && !isEmail(address)) throw refuse.email();
    const { accountId } = actorOf(ctx);
    await this.transactions.run((tx) => this.addresses.setEmail(tx, accountId, address || null));
    return this.of(ctx);
  }
}
