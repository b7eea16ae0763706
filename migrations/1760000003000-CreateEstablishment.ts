import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE establishment_account (
    id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    institution_id char(36) NULL,
    owner_id char(36) NOT NULL,
    resource varchar(32) NOT NULL,
    capped tinyint NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_establishment_account_owner (community_id, owner_id, resource),
    CONSTRAINT fk_establishment_account_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_establishment_account_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE verified_total (
    id char(36) NOT NULL,
    account_id char(36) NOT NULL,
    verified int unsigned NOT NULL,
    document_number varchar(100) NOT NULL,
    document_date date NOT NULL,
    effective_from date NOT NULL,
    is_demo tinyint NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_verified_total_account_id_effective_from (account_id, effective_from),
    CONSTRAINT fk_verified_total_account_id FOREIGN KEY (account_id) REFERENCES establishment_account (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE establishment_entry (
    id char(36) NOT NULL,
    account_id char(36) NOT NULL,
    group_id char(36) NOT NULL,
    entry_kind varchar(32) NOT NULL,
    holding varchar(32) NOT NULL,
    count int NOT NULL,
    from_on date NOT NULL,
    to_on date NULL,
    person_id char(36) NULL,
    case_id char(36) NULL,
    case_number varchar(40) NULL,
    document_number varchar(100) NULL,
    points_to char(36) NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_establishment_entry_account_id (account_id, id),
    KEY ix_establishment_entry_case_id (case_id),
    KEY ix_establishment_entry_person_id (person_id),
    KEY ix_establishment_entry_points_to (points_to),
    CONSTRAINT fk_establishment_entry_account_id FOREIGN KEY (account_id) REFERENCES establishment_account (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_establishment_entry_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_establishment_entry_points_to FOREIGN KEY (points_to) REFERENCES establishment_entry (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE establishment_balance (
    account_id char(36) NOT NULL,
    from_on date NOT NULL,
    verified int unsigned NOT NULL,
    occupied int unsigned NOT NULL,
    reserved int unsigned NOT NULL,
    PRIMARY KEY (account_id, from_on),
    CONSTRAINT fk_establishment_balance_account_id FOREIGN KEY (account_id) REFERENCES establishment_account (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

const APPEND_ONLY = ['verified_total', 'establishment_entry'];

/**
 * The limit itself (003 二(四)2). Additions only are refused: a verified figure may be cut below what is taken, and
 * then neither may the sum grow nor a reservation turn into an occupant beyond it. `before` is what stood there
 * before: the row itself, or for a new row the one that it splits.
 */
const refuseBeyond = (before: { used: string; occupied: string }): string => `
  IF NEW.occupied + NEW.reserved > NEW.verified OR NEW.occupied > NEW.verified THEN
    IF (SELECT capped FROM establishment_account WHERE id = NEW.account_id) = 1 THEN
      IF (NEW.occupied + NEW.reserved > NEW.verified AND NEW.occupied + NEW.reserved > ${before.used})
        OR (NEW.occupied > NEW.verified AND NEW.occupied > ${before.occupied}) THEN
        SET refusal = CONCAT('QUOTA_EXCEEDED:', NEW.account_id, ':', NEW.from_on);
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
      END IF;
    END IF;
  END IF;`;

const BALANCE_TRIGGERS = [
  `CREATE TRIGGER establishment_balance_limit_insert BEFORE INSERT ON establishment_balance FOR EACH ROW
   BEGIN
     DECLARE refusal varchar(128);
     DECLARE used_before bigint DEFAULT 0;
     DECLARE occupied_before bigint DEFAULT 0;
     SET used_before = COALESCE((SELECT b.occupied + b.reserved FROM establishment_balance b
       WHERE b.account_id = NEW.account_id AND b.from_on < NEW.from_on ORDER BY b.from_on DESC LIMIT 1), 0);
     SET occupied_before = COALESCE((SELECT b.occupied FROM establishment_balance b
       WHERE b.account_id = NEW.account_id AND b.from_on < NEW.from_on ORDER BY b.from_on DESC LIMIT 1), 0);
     ${refuseBeyond({ used: 'used_before', occupied: 'occupied_before' })}
   END`,
  `CREATE TRIGGER establishment_balance_limit_update BEFORE UPDATE ON establishment_balance FOR EACH ROW
   BEGIN
     DECLARE refusal varchar(128);
     IF NEW.account_id <> OLD.account_id OR NEW.from_on <> OLD.from_on THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a segment of establishment_balance is never moved';
     END IF;
     ${refuseBeyond({ used: 'OLD.occupied + OLD.reserved', occupied: 'OLD.occupied' })}
   END`,
  // Without it a full segment could be deleted and an emptier one put in its place.
  `CREATE TRIGGER establishment_balance_no_delete BEFORE DELETE ON establishment_balance FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a segment of establishment_balance is never deleted'`,
];

export class CreateEstablishment1760000003000 implements MigrationInterface {
  name = 'CreateEstablishment1760000003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    for (const trigger of BALANCE_TRIGGERS) await runner.query(trigger);
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
      'establishment_balance',
      'establishment_entry',
      'verified_total',
      'establishment_account',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
