import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reception's request keeps for good; it may only end. */
const KEPT = [
  'id',
  'case_id',
  'case_number',
  'case_version',
  'community_id',
  'sending_case_id',
  'sending_case_number',
  'sending_version',
  'content_sha256',
  'requested_at',
];

const foreignKey = (name: string, column: string, table: string): string =>
  `CONSTRAINT fk_${name} FOREIGN KEY (${column}) REFERENCES ${table} (id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const TABLES = [
  `CREATE TABLE posting_crossing (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    case_version int unsigned NOT NULL,
    content_sha256 char(64) NOT NULL,
    home_community_id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    home_institution_id char(36) NOT NULL,
    host_institution_id char(36) NOT NULL,
    kind_name varchar(50) NOT NULL,
    start_on date NOT NULL,
    end_on date NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_posting_crossing_content (case_id, content_sha256),
    KEY ix_posting_crossing_community (community_id, occurred_at),
    ${foreignKey('posting_crossing_case', 'case_id', 'approval_case')},
    ${foreignKey('posting_crossing_home_community', 'home_community_id', 'community')},
    ${foreignKey('posting_crossing_community', 'community_id', 'community')},
    ${foreignKey('posting_crossing_person', 'person_id', 'person')},
    ${foreignKey('posting_crossing_home', 'home_institution_id', 'institution')},
    ${foreignKey('posting_crossing_host', 'host_institution_id', 'institution')}
  ) ENGINE=InnoDB`,
  `CREATE TABLE posting_reception (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    case_version int unsigned NOT NULL,
    community_id char(36) NOT NULL,
    sending_case_id char(36) NOT NULL,
    sending_case_number varchar(40) NOT NULL,
    sending_version int unsigned NOT NULL,
    content_sha256 char(64) NOT NULL,
    held_case_id char(36) NULL,
    requested_at datetime(3) NOT NULL,
    ended_at datetime(3) NULL,
    effect varchar(16) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_posting_reception_held (held_case_id, content_sha256),
    KEY ix_posting_reception_case (case_id, requested_at),
    KEY ix_posting_reception_sending (sending_case_id, requested_at),
    ${foreignKey('posting_reception_case', 'case_id', 'approval_case')},
    ${foreignKey('posting_reception_community', 'community_id', 'community')},
    ${foreignKey('posting_reception_sending', 'sending_case_id', 'approval_case')}
  ) ENGINE=InnoDB`,
];

const TRIGGERS = [
  ...['UPDATE', 'DELETE'].map(
    (verb) =>
      `CREATE TRIGGER posting_crossing_no_${verb.toLowerCase()} BEFORE ${verb} ON posting_crossing FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'posting_crossing is append-only'`,
  ),
  // A consent keeps its place for good: nobody consents to the same text twice.
  `CREATE TRIGGER posting_reception_ends_once BEFORE UPDATE ON posting_reception FOR EACH ROW
   BEGIN
     IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.effect IS NULL
       OR NOT (NEW.held_case_id <=> IF(NEW.effect = 'CONSENTED', OLD.held_case_id, NULL))
       OR NOT (${KEPT.map((column) => `NEW.${column} <=> OLD.${column}`).join(' AND ')}) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception only ends, and only once';
     END IF;
   END`,
  `CREATE TRIGGER posting_reception_no_delete BEFORE DELETE ON posting_reception FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception is never deleted'`,
];

/** 跨医共体派驻: which postings go to another community, and what that community's own chain says to each text of them. */
export class CreatePostingReception1760000029000 implements MigrationInterface {
  name = 'CreatePostingReception1760000029000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TRIGGERS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['posting_reception', 'posting_crossing']) await runner.query(`DROP TABLE ${table}`);
  }
}
