import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Whether an account wants a kind of notice through a kind of channel; absent: yes. */
@Entity('notice_choice')
export class NoticeChoiceRow {
  @ForeignKey('account', { name: 'fk_notice_choice_account_id' })
  @PrimaryColumn({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @PrimaryColumn({ type: 'varchar', length: 32 })
  kind!: string;

  @PrimaryColumn({ name: 'channel_kind', type: 'varchar', length: 16 })
  channelKind!: string;

  @Column({ type: 'boolean' })
  wanted!: boolean;
}

/** Where an account gets e-mail; encrypted, shown masked. */
@Entity('notice_address')
export class NoticeAddressRow {
  @ForeignKey('account', { name: 'fk_notice_address_account_id' })
  @PrimaryColumn({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @Column({ type: 'varchar', length: 1000 })
  email!: string;

  @Column({ name: 'email_masked', type: 'varchar', length: 200 })
  emailMasked!: string;
}
