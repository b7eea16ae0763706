import type { MigrationInterface, QueryRunner } from 'typeorm';

const NO_ACTION = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

const TABLES = [
  // No foreign key to the account: writing a notice must not wait for somebody who is signing in.
  `CREATE TABLE notice (
    id char(36) NOT NULL,
    account_id char(36) NOT NULL,
    kind varchar(32) NOT NULL,
    cause varchar(120) NOT NULL,
    case_number varchar(40) NULL,
    text varchar(300) NOT NULL,
    noticed_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    read_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_notice_account_id_cause (account_id, cause),
    KEY ix_notice_list (account_id, noticed_at),
    KEY ix_notice_unread (account_id, read_at),
    KEY ix_notice_recent (account_id, recorded_at),
    KEY ix_notice_case (case_number, kind)
  ) ENGINE=InnoDB`,
  `CREATE TABLE notice_channel (
    id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    kind varchar(16) NOT NULL,
    name varchar(50) NOT NULL,
    url varchar(2000) NOT NULL,
    secret varchar(1000) NULL,
    sender varchar(200) NULL,
    console_url varchar(200) NULL,
    set_at datetime(3) NOT NULL,
    removed_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_notice_channel_name (community_id, kind, name),
    CONSTRAINT fk_notice_channel_community_id FOREIGN KEY (community_id) REFERENCES community (id) ${NO_ACTION}
  ) ENGINE=InnoDB`,
  `CREATE TABLE notice_delivery (
    id char(36) NOT NULL,
    channel_id char(36) NOT NULL,
    cause varchar(120) NOT NULL,
    recipient varchar(36) NOT NULL,
    kind varchar(32) NOT NULL,
    case_number varchar(40) NULL,
    text varchar(300) NOT NULL,
    attempts int unsigned NOT NULL,
    next_attempt_at datetime(3) NOT NULL,
    state varchar(16) NOT NULL,
    last_error varchar(200) NULL,
    created_at datetime(3) NOT NULL,
    ended_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_notice_delivery_recipient (channel_id, cause, recipient),
    KEY ix_notice_delivery_due (state, next_attempt_at),
    CONSTRAINT fk_notice_delivery_channel_id FOREIGN KEY (channel_id) REFERENCES notice_channel (id) ${NO_ACTION}
  ) ENGINE=InnoDB`,
  `CREATE TABLE notice_choice (
    account_id char(36) NOT NULL,
    kind varchar(32) NOT NULL,
    channel_kind varchar(16) NOT NULL,
    wanted tinyint NOT NULL,
    PRIMARY KEY (account_id, kind, channel_kind),
    CONSTRAINT fk_notice_choice_account_id FOREIGN KEY (account_id) REFERENCES account (id) ${NO_ACTION}
  ) ENGINE=InnoDB`,
  `CREATE TABLE notice_address (
    account_id char(36) NOT NULL,
    email varchar(1000) NOT NULL,
    email_masked varchar(200) NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT fk_notice_address_account_id FOREIGN KEY (account_id) REFERENCES account (id) ${NO_ACTION}
  ) ENGINE=InnoDB`,
];

/** Notices in the console, and what leaves the system through channels. */
export class CreateNotification1760000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notice_address', 'notice_choice', 'notice_delivery', 'notice_channel', 'notice']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
