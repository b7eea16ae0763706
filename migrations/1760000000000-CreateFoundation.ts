import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE business_clock (
    id tinyint unsigned NOT NULL,
    offset_ms bigint NOT NULL,
    moved_at datetime(3) NOT NULL,
    PRIMARY KEY (id)
  ) ENGINE=InnoDB`,
  `CREATE TABLE idempotency_key (
    account_id char(36) NOT NULL,
    request_key varchar(64) NOT NULL,
    operation varchar(64) NOT NULL,
    request_sha256 char(64) NOT NULL,
    result_ref varchar(64) NOT NULL,
    created_at datetime(3) NOT NULL,
    PRIMARY KEY (account_id, request_key)
  ) ENGINE=InnoDB`,
  `CREATE TABLE outbox_message (
    id bigint unsigned NOT NULL AUTO_INCREMENT,
    message_id char(36) NOT NULL,
    workflow_id varchar(100) NOT NULL,
    kind varchar(32) NOT NULL,
    payload text NOT NULL,
    created_at datetime(3) NOT NULL,
    next_attempt_at datetime(3) NOT NULL,
    delivered_at datetime(3) NULL,
    attempts int unsigned NOT NULL DEFAULT 0,
    last_error varchar(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_outbox_message_message_id (message_id),
    KEY ix_outbox_message_pending (delivered_at, next_attempt_at)
  ) ENGINE=InnoDB`,
  `CREATE TABLE audit_chain (
    chain varchar(80) NOT NULL,
    community_id char(36) NULL,
    sequence int unsigned NOT NULL,
    hash char(64) NOT NULL,
    PRIMARY KEY (chain),
    KEY ix_audit_chain_community (community_id)
  ) ENGINE=InnoDB`,
  `CREATE TABLE audit_event (
    id bigint unsigned NOT NULL AUTO_INCREMENT,
    chain varchar(80) NOT NULL,
    sequence int unsigned NOT NULL,
    type varchar(64) NOT NULL,
    actor_account_id char(36) NULL,
    actor_name varchar(100) NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    summary varchar(1000) NOT NULL,
    payload mediumtext NOT NULL,
    previous_hash char(64) NOT NULL,
    hash char(64) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_audit_event_chain_sequence (chain, sequence),
    KEY ix_audit_event_occurred (occurred_at),
    KEY ix_audit_event_actor (actor_account_id, id),
    KEY ix_audit_event_type (type, id)
  ) ENGINE=InnoDB`,
  `CREATE TABLE audit_checkpoint (
    sequence int unsigned NOT NULL,
    taken_at datetime(3) NOT NULL,
    chain_count int unsigned NOT NULL,
    previous_hash char(64) NOT NULL,
    hash char(64) NOT NULL,
    PRIMARY KEY (sequence)
  ) ENGINE=InnoDB`,
  `CREATE TABLE audit_checkpoint_chain (
    checkpoint_sequence int unsigned NOT NULL,
    chain varchar(80) NOT NULL,
    sequence int unsigned NOT NULL,
    hash char(64) NOT NULL,
    PRIMARY KEY (checkpoint_sequence, chain)
  ) ENGINE=InnoDB`,
  `CREATE TABLE account (
    id char(36) NOT NULL,
    username varchar(64) NOT NULL,
    password_hash varchar(255) NOT NULL,
    person_id char(36) NULL,
    display_name varchar(100) NOT NULL,
    disabled tinyint NOT NULL DEFAULT 0,
    rights_version int unsigned NOT NULL DEFAULT 0,
    failed_attempts int unsigned NOT NULL DEFAULT 0,
    locked_until datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_account_username (username),
    KEY ix_account_person_id (person_id)
  ) ENGINE=InnoDB`,
  `CREATE TABLE account_grant (
    id char(36) NOT NULL,
    account_id char(36) NOT NULL,
    role varchar(32) NOT NULL,
    community_id char(36) NOT NULL,
    institution_id char(36) NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    KEY ix_account_grant_account_id (account_id),
    CONSTRAINT fk_account_grant_account_id FOREIGN KEY (account_id) REFERENCES account (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE session (
    token_sha256 char(64) NOT NULL,
    account_id char(36) NOT NULL,
    kind varchar(16) NOT NULL,
    name varchar(100) NOT NULL,
    created_at datetime(3) NOT NULL,
    expires_at datetime(3) NOT NULL,
    revoked_at datetime(3) NULL,
    PRIMARY KEY (token_sha256),
    KEY ix_session_account_id (account_id),
    CONSTRAINT fk_session_account_id FOREIGN KEY (account_id) REFERENCES account (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

/** Tables that only ever grow. */
const APPEND_ONLY = ['audit_event', 'audit_checkpoint', 'audit_checkpoint_chain'];

/** Outbox, idempotency keys, business clock, audit chains, accounts. */
export class CreateFoundation1760000000000 implements MigrationInterface {
  readonly name = 'CreateFoundation1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    // New tables take the database's default; names and hashes are compared byte by byte.
    await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    for (const table of TABLES) await runner.query(table);
    for (const table of APPEND_ONLY) {
      for (const verb of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'session',
      'account_grant',
      'account',
      'audit_checkpoint_chain',
      'audit_checkpoint',
      'audit_event',
      'audit_chain',
      'outbox_message',
      'idempotency_key',
      'business_clock',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
