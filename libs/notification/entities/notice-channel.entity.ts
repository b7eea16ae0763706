import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A way out of the system for one community's notices. Address and secret are encrypted: who has them can post. */
@Entity('notice_channel')
@Unique('uq_notice_channel_name', ['communityId', 'kind', 'name'])
export class NoticeChannelRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_notice_channel_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** EMAIL, WECOM, DINGTALK or FEISHU */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  @Column({ type: 'varchar', length: 50 })
  name!: string;

  @Column({ type: 'varchar', length: 2000 })
  url!: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  secret!: string | null;

  /** Address that e-mails come from. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  sender!: string | null;

  /** Where readers reach the console; messages then end with the case's address. */
  @Column({ name: 'console_url', type: 'varchar', length: 200, nullable: true })
  consoleUrl!: string | null;

  @Column({ name: 'set_at', type: 'datetime', precision: 3 })
  setAt!: Date;

  @Column({ name: 'removed_at', type: 'datetime', precision: 3, nullable: true })
  removedAt!: Date | null;
}
