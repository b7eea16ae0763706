import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE roster_import (
    id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    file_name varchar(200) NOT NULL,
    file_sha256 char(64) NOT NULL,
    attempt int unsigned NOT NULL,
    status varchar(32) NOT NULL,
    failure varchar(500) NULL,
    total_rows int unsigned NOT NULL DEFAULT 0,
    new_rows int unsigned NOT NULL DEFAULT 0,
    changed_rows int unsigned NOT NULL DEFAULT 0,
    unchanged_rows int unsigned NOT NULL DEFAULT 0,
    bad_rows int unsigned NOT NULL DEFAULT 0,
    imported_rows int unsigned NOT NULL DEFAULT 0,
    created_at datetime(3) NOT NULL,
    created_by_account_id char(36) NULL,
    created_by_name varchar(100) NOT NULL,
    effective_on date NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_roster_import_file (community_id, file_sha256, attempt),
    KEY ix_roster_import_created (community_id, created_at),
    CONSTRAINT fk_roster_import_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE roster_import_row (
    import_id char(36) NOT NULL,
    line_number int unsigned NOT NULL,
    content mediumtext NOT NULL,
    outcome varchar(32) NOT NULL,
    imported_at datetime(3) NULL,
    PRIMARY KEY (import_id, line_number),
    KEY ix_roster_import_row_pending (import_id, outcome, imported_at),
    CONSTRAINT fk_roster_import_row_import_id FOREIGN KEY (import_id) REFERENCES roster_import (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE roster_import_error (
    id bigint unsigned NOT NULL AUTO_INCREMENT,
    import_id char(36) NOT NULL,
    line_number int unsigned NOT NULL,
    column_name varchar(50) NOT NULL,
    masked_value varchar(100) NULL,
    message varchar(300) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_roster_import_error_line (import_id, line_number),
    CONSTRAINT fk_roster_import_error_import_id FOREIGN KEY (import_id) REFERENCES roster_import (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

/** Roster files on their way into the records. */
export class CreateRosterImport1760000001500 implements MigrationInterface {
  readonly name = 'CreateRosterImport1760000001500';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['roster_import_error', 'roster_import_row', 'roster_import']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
