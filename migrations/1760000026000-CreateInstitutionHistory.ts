import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE institution_membership (
    id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    parent_id char(36) NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_institution_membership_institution_id_valid_from (institution_id, valid_from),
    KEY ix_institution_membership_community_id (community_id, valid_from),
    CONSTRAINT fk_institution_membership_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_institution_membership_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_institution_membership_parent_id FOREIGN KEY (parent_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE institution_change (
    id char(36) NOT NULL,
    kind varchar(16) NOT NULL,
    institution_id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    to_community_id char(36) NULL,
    successor_id char(36) NULL,
    effective_on date NOT NULL,
    document_number varchar(100) NOT NULL,
    document_date date NOT NULL,
    summary varchar(500) NOT NULL,
    facts mediumtext NOT NULL,
    recorded_by_account_id char(36) NULL,
    recorded_by_name varchar(100) NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_institution_change_institution_id (institution_id, effective_on),
    KEY ix_institution_change_community_id (community_id, effective_on),
    KEY ix_institution_change_to_community_id (to_community_id, effective_on),
    CONSTRAINT fk_institution_change_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_institution_change_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_institution_change_to_community_id FOREIGN KEY (to_community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_institution_change_successor_id FOREIGN KEY (successor_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

/** Every institution belongs where it was entered, for as long as it is there. */
const MEMBERSHIPS = `INSERT INTO institution_membership (id, institution_id, community_id, parent_id, valid_from, valid_to)
  SELECT UUID(), id, community_id, parent_id, valid_from, NULL FROM institution`;

const APPEND_ONLY = ['institution_change'];

/** Of dated rows only the last day is ever set: what an institution was called, and where it belonged, stays. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  institution_name: ['id', 'institution_id', 'name', 'short_name', 'valid_from'],
  institution_membership: ['id', 'institution_id', 'community_id', 'parent_id', 'valid_from'],
};

const guard = (table: string, columns: readonly string[]): string =>
  `CREATE TRIGGER ${table}_guard BEFORE UPDATE ON ${table} FOR EACH ROW
   BEGIN
     IF ${columns.map((column) => `NOT NEW.${column} <=> OLD.${column}`).join(' OR ')} THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'of ${table} only the last day is ever set';
     END IF;
   END`;

const STAMP = 'UPDATE structure_stamp SET stamp = UUID() WHERE id = 1';

/** Where institutions belong by date, who took them over, and the papers that changed it. */
export class CreateInstitutionHistory1760000026000 implements MigrationInterface {
  name = 'CreateInstitutionHistory1760000026000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query(
      `ALTER TABLE institution ADD COLUMN successor_id char(36) NULL,
         ADD CONSTRAINT fk_institution_successor_id FOREIGN KEY (successor_id) REFERENCES institution (id)
           ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(MEMBERSHIPS);
    for (const [table, columns] of Object.entries(DATED)) {
      await runner.query(guard(table, columns));
      await runner.query(
        `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} FOR EACH ROW
           SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is never deleted'`,
      );
    }
    for (const verb of ['INSERT', 'UPDATE', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER institution_membership_stamp_${verb.toLowerCase()} AFTER ${verb}
           ON institution_membership FOR EACH ROW ${STAMP}`,
      );
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
    for (const trigger of ['institution_name_guard', 'institution_name_no_delete'])
      await runner.query(`DROP TRIGGER ${trigger}`);
    await runner.query('DROP TABLE institution_change');
    await runner.query('DROP TABLE institution_membership');
    await runner.query(
      'ALTER TABLE institution DROP FOREIGN KEY fk_institution_successor_id, DROP COLUMN successor_id',
    );
  }
}
