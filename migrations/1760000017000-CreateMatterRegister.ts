import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (name: string, column: string, target: string): string =>
  `CONSTRAINT ${name} FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const TABLES = [
  `CREATE TABLE matter_in_force (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    case_version int unsigned NOT NULL,
    content_sha256 char(64) NOT NULL,
    matter_type varchar(32) NOT NULL,
    matter_name varchar(50) NOT NULL,
    community_id char(36) NOT NULL,
    owner_institution_id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    institution_name varchar(100) NOT NULL,
    title varchar(200) NOT NULL,
    from_on date NOT NULL,
    to_on date NULL,
    amount decimal(16,2) NULL,
    headcount int unsigned NULL,
    once_key varchar(191) NULL,
    replaces_id char(36) NULL,
    implemented_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_matter_in_force_case_id (case_id),
    UNIQUE KEY uq_matter_in_force_once_key (once_key),
    UNIQUE KEY uq_matter_in_force_replaces_id (replaces_id),
    KEY ix_matter_in_force_community_id (community_id, implemented_at),
    KEY ix_matter_in_force_owner_institution_id (owner_institution_id, implemented_at),
    ${references('fk_matter_in_force_case_id', 'case_id', 'approval_case')},
    ${references('fk_matter_in_force_community_id', 'community_id', 'community')},
    ${references('fk_matter_in_force_owner_institution_id', 'owner_institution_id', 'institution')},
    ${references('fk_matter_in_force_institution_id', 'institution_id', 'institution')},
    ${references('fk_matter_in_force_replaces_id', 'replaces_id', 'matter_in_force')}
  ) ENGINE=InnoDB`,
  `CREATE TABLE matter_in_force_person (
    entry_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    person_name varchar(100) NOT NULL,
    PRIMARY KEY (entry_id, person_id),
    KEY ix_matter_in_force_person_person_id (person_id),
    ${references('fk_matter_in_force_person_entry_id', 'entry_id', 'matter_in_force')},
    ${references('fk_matter_in_force_person_person_id', 'person_id', 'person')}
  ) ENGINE=InnoDB`,
];

/** 生效事项登记 and whom its entries are about: both append-only. */
export class CreateMatterRegister1760000017000 implements MigrationInterface {
  name = 'CreateMatterRegister1760000017000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const table of ['matter_in_force', 'matter_in_force_person']) {
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['matter_in_force_person', 'matter_in_force'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
