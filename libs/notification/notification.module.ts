import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ApprovalModule, CaseListeners } from '../approval/index.js';
import { EstablishmentModule } from '../establishment/index.js';
import { OrganizationModule } from '../organization/index.js';
import { CalendarWarnings } from './calendar-warnings.js';
import { CoverageNotices } from './coverage-notices.js';
import { CaseNotices } from './case-notices.js';
import { ChannelRepository } from './channels/channel.repository.js';
import { ChannelService } from './channels/channel.service.js';
import { DeliveryRepository } from './channels/delivery.repository.js';
import { DeliveryService } from './channels/delivery.service.js';
import { NoticeFeed } from './live/notice-feed.js';
import { NoticeWriter } from './notice-writer.js';
import { NoticeRepository } from './notice.repository.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticeService } from './notice.service.js';
import { AddressRepository } from './settings/address.repository.js';
import { NoticeSettingsResolver } from './settings/settings.resolver.js';
import { TogetherNotices } from './together-notices.js';
import { SettingsService } from './settings/settings.service.js';
import { TimedNotices } from './timed-notices.js';

@Module({
  imports: [OrganizationModule, EstablishmentModule, ApprovalModule],
  providers: [
    AddressRepository,
    CalendarWarnings,
    CoverageNotices,
    CaseNotices,
    ChannelRepository,
    ChannelService,
    DeliveryRepository,
    DeliveryService,
    NoticeFeed,
    NoticeRepository,
    NoticeResolver,
    NoticeService,
    NoticeSettingsResolver,
    NoticeWriter,
    SettingsService,
    TimedNotices,
    TogetherNotices,
  ],
  exports: [
    CalendarWarnings,
    CoverageNotices,
    ChannelService,
    DeliveryService,
    NoticeFeed,
    NoticeService,
    SettingsService,
  ],
})
export class NotificationModule implements OnModuleInit {
  constructor(
    private readonly listeners: CaseListeners,
    private readonly notices: CaseNotices,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this.notices);
  }
}
