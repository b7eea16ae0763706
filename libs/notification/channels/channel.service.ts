import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { BusinessClock, plainText } from '../../context/index.js';
import { PersonalDataCipher, TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { channelKindNames, isChannelKind } from '../kinds.js';
import type { ChannelKind } from '../kinds.js';
import { isEmail, refuse } from '../notification.errors.js';
import { ChannelRepository } from './channel.repository.js';
import { DeliveryRepository } from './delivery.repository.js';
import { SECRET_FIELD, URL_FIELD } from './fields.js';

/** What an operator sets. */
export interface ChannelSettings {
  communityCode: string;
  kind: string;
  name: string;
  url: string;
  secret?: string | null;
  sender?: string | null;
  consoleUrl?: string | null;
}

/** A channel as operators see it: where it leads, never the key in its address. */
export interface ChannelView {
  kind: ChannelKind;
  kindName: string;
  name: string;
  host: string;
  signed: boolean;
  waiting: number;
  sent: number;
  failed: number;
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Sets, lists and removes the channels of a community; each change is audited without address or secret. */
@Injectable()
export class ChannelService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly audit: AuditTrail,
    private readonly cipher: PersonalDataCipher,
    private readonly organization: Organization,
    private readonly channels: ChannelRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /**
   * Sets a channel, or sets it anew.
   * @throws {Refused} `COMMUNITY_UNKNOWN`, `CHANNEL_KIND`, `CHANNEL_URL`, `CHANNEL_SENDER`, `CONSOLE_URL`
   */
  async set(settings: ChannelSettings): Promise<{ kind: ChannelKind; name: string; host: string }> {
    const { kind, name, host } = checked(settings);
    const now = await this.clock.now();
    await this.transactions.run(async (tx) => {
      const communityId = await this.community(tx, settings.communityCode);
      const stored = {
        kind,
        name,
        url: this.cipher.encrypt(URL_FIELD, settings.url),
        secret: settings.secret ? this.cipher.encrypt(SECRET_FIELD, settings.secret) : null,
        sender: settings.sender ?? null,
        consoleUrl: settings.consoleUrl?.replace(/\/+$/, '') ?? null,
      };
      const id = await this.channels.set(tx, communityId, stored, now);
      await this.audit.append(tx, { actor: null, now }, chainOf(communityId), [
        {
          type: 'channel.set',
          summary: `设置通知渠道：${channelKindNames[kind]}“${name}”（${host}）`,
          payload: { channelId: id, kind, name, host, signed: stored.secret !== null },
        },
      ]);
    });
    return { kind, name, host };
  }

  /** The channels of a community and how their deliveries fare. @throws {Refused} `COMMUNITY_UNKNOWN` */
  async list(communityCode: string): Promise<ChannelView[]> {
    const reader = this.transactions.reader;
    const communityId = await this.community(reader, communityCode);
    const counts = await this.deliveries.counts(reader, communityId);
    const count = (id: string, state: string): number =>
      Number(counts.find((row) => row.channelId === id && row.state === state)?.count ?? 0);
    return (await this.channels.ofCommunity(reader, communityId)).map(({ id, kind, name, url, secret }) => ({
      kind,
      kindName: channelKindNames[kind],
      name,
      host: new URL(this.cipher.decrypt(URL_FIELD, url)).host,
      signed: secret !== null,
      waiting: count(id, 'WAITING'),
      sent: count(id, 'SENT'),
      failed: count(id, 'FAILED'),
    }));
  }

  /** Nothing leaves through the channel any more. @throws {Refused} `COMMUNITY_UNKNOWN`, `CHANNEL_UNKNOWN` */
  async remove(communityCode: string, kind: string, name: string): Promise<void> {
    const now = await this.clock.now();
    await this.transactions.run(async (tx) => {
      const communityId = await this.community(tx, communityCode);
      const all = await this.channels.ofCommunity(tx, communityId);
      const channel = all.find((one) => one.kind === kind && one.name === name);
      if (!channel) throw refuse.channelUnknown(kind, name);
      await this.channels.remove(tx, channel.id, now);
      await this.deliveries.dropWaiting(tx, channel.id);
      await this.audit.append(tx, { actor: null, now }, chainOf(communityId), [
        {
          type: 'channel.removed',
          summary: `停用通知渠道：${channelKindNames[channel.kind]}“${name}”`,
          payload: { channelId: channel.id, kind, name },
        },
      ]);
    });
  }

  private async community(tx: Tx, code: string): Promise<string> {
    const community = await this.organization.communityByCode(tx, code);
    if (!community) throw refuse.communityUnknown(code);
    return community.id;
  }
}

const chainOf = (communityId: string) => ({ chain: `channels:${communityId}`, communityId });

function checked(settings: ChannelSettings): { kind: ChannelKind; name: string; host: string } {
  if (!isChannelKind(settings.kind)) throw refuse.channelKind();
  const name = plainText(settings.name, { field: 'name', name: '渠道名称', most: 50 });
  const url = URL.canParse(settings.url) ? new URL(settings.url) : null;
  const schemes = settings.kind === 'EMAIL' ? ['smtp:', 'smtps:'] : ['https:'];
  // A relay on this very machine may go without encryption; nothing beyond it.
  const local = url?.protocol === 'http:' && LOCAL.has(url.hostname) && settings.kind !== 'EMAIL';
  if (!url || settings.url.length > 1000 || (!schemes.includes(url.protocol) && !local))
    throw refuse.channelUrl(settings.kind === 'EMAIL');
  if (settings.kind === 'EMAIL' && !isEmail(settings.sender ?? '')) throw refuse.channelSender();
  if (settings.consoleUrl && !/^https?:\/\/[^\s/]+\/?$/.test(settings.consoleUrl)) throw refuse.consoleUrl();
  return { kind: settings.kind, name, host: url.host };
}
