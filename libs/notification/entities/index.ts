import { NoticeChannelRow } from './notice-channel.entity.js';
import { NoticeAddressRow, NoticeChoiceRow } from './notice-choice.entity.js';
import { NoticeDeliveryRow } from './notice-delivery.entity.js';
import { NoticeRow } from './notice.entity.js';

/** Tables of notices. */
export const notificationEntities = [
  NoticeRow,
  NoticeChannelRow,
  NoticeDeliveryRow,
  NoticeChoiceRow,
  NoticeAddressRow,
];
