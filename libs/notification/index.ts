export { CalendarWarnings } from './calendar-warnings.js';
export { NotificationModule } from './notification.module.js';
export { notificationEntities } from './entities/index.js';
export { ChannelService } from './channels/channel.service.js';
export type { ChannelSettings, ChannelView } from './channels/channel.service.js';
export { DeliveryService, MOST_ATTEMPTS } from './channels/delivery.service.js';
export { NoticeFeed } from './live/notice-feed.js';
export { NoticeService } from './notice.service.js';
export { SettingsService } from './settings/settings.service.js';
