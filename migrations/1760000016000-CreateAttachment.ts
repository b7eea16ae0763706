import type { MigrationInterface, QueryRunner } from 'typeorm';

const NO_ACTION = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

const TABLES = [
  `CREATE TABLE attachment_file (
    sha256 char(64) NOT NULL,
    stored_at datetime(3) NOT NULL,
    PRIMARY KEY (sha256)
  ) ENGINE=InnoDB`,
  `CREATE TABLE attachment (
    id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    name varchar(100) NOT NULL,
    kind varchar(16) NOT NULL,
    size int unsigned NOT NULL,
    sha256 char(64) NOT NULL,
    scan varchar(16) NOT NULL,
    uploaded_by_account_id char(36) NOT NULL,
    uploaded_by_name varchar(100) NOT NULL,
    uploaded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_attachment_uploader (uploaded_by_account_id, uploaded_at),
    KEY ix_attachment_age (community_id, uploaded_at),
    KEY ix_attachment_sha256 (sha256),
    CONSTRAINT fk_attachment_community_id FOREIGN KEY (community_id) REFERENCES community (id) ${NO_ACTION},
    CONSTRAINT fk_attachment_sha256 FOREIGN KEY (sha256) REFERENCES attachment_file (sha256) ${NO_ACTION}
  ) ENGINE=InnoDB`,
  `CREATE TABLE attachment_link (
    id char(36) NOT NULL,
    attachment_id char(36) NOT NULL,
    owner_kind varchar(32) NOT NULL,
    owner_id varchar(64) NOT NULL,
    sort_order int unsigned NOT NULL,
    linked_by_account_id char(36) NOT NULL,
    linked_by_name varchar(100) NOT NULL,
    linked_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_attachment_link_owner (owner_kind, owner_id, attachment_id),
    KEY ix_attachment_link_attachment (attachment_id),
    CONSTRAINT fk_attachment_link_attachment_id FOREIGN KEY (attachment_id) REFERENCES attachment (id) ${NO_ACTION}
  ) ENGINE=InnoDB`,
];

/** Files, what they belong to, and the frozen list of a case's version. An unused file may be removed. */
export class CreateAttachment1760000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query('ALTER TABLE case_version ADD COLUMN attachments mediumtext NULL AFTER shown');
    for (const event of ['UPDATE', 'DELETE']) {
      await runner.query(
        `CREATE TRIGGER attachment_link_no_${event.toLowerCase()} BEFORE ${event} ON attachment_link FOR EACH ROW
           SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attachment_link is append-only'`,
      );
    }
    await runner.query(
      `CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attachment is never changed'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_version DROP COLUMN attachments');
    for (const table of ['attachment_link', 'attachment', 'attachment_file']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
