import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEPT = [
  'id',
  'case_id',
  'case_number',
  'community_id',
  'person_id',
  'from_institution_id',
  'to_institution_id',
  'effective_on',
  'establishment_type',
  'post_name',
  'post',
  'former_post',
  'reserved_at',
  'released_at',
  'implemented_at',
];

const foreignKey = (name: string, column: string, table: string): string =>
  `CONSTRAINT fk_${name} FOREIGN KEY (${column}) REFERENCES ${table} (id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const TABLES = [
  `CREATE TABLE personnel_transfer (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    community_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    from_institution_id char(36) NOT NULL,
    to_institution_id char(36) NOT NULL,
    effective_on date NOT NULL,
    establishment_type varchar(32) NOT NULL,
    post_name varchar(50) NOT NULL,
    post varchar(64) NULL,
    former_post varchar(64) NULL,
    reserved_at datetime(3) NOT NULL,
    released_at datetime(3) NULL,
    implemented_at datetime(3) NULL,
    cancelled_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_personnel_transfer_case_person (case_id, person_id),
    KEY ix_personnel_transfer_person (person_id, effective_on),
    KEY ix_personnel_transfer_community (community_id, effective_on),
    ${foreignKey('personnel_transfer_case', 'case_id', 'approval_case')},
    ${foreignKey('personnel_transfer_community', 'community_id', 'community')},
    ${foreignKey('personnel_transfer_person', 'person_id', 'person')},
    ${foreignKey('personnel_transfer_from', 'from_institution_id', 'institution')},
    ${foreignKey('personnel_transfer_to', 'to_institution_id', 'institution')}
  ) ENGINE=InnoDB`,
  `CREATE TABLE transfer_event (
    id char(36) NOT NULL,
    transfer_id char(36) NOT NULL,
    event_kind varchar(32) NOT NULL,
    case_version int unsigned NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_transfer_event_transfer (transfer_id, id),
    ${foreignKey('transfer_event_transfer', 'transfer_id', 'personnel_transfer')}
  ) ENGINE=InnoDB`,
];

/**
 * One person has one home (domain §2 d): no second transfer while one is under way, none to a day on which a later one
 * has taken effect, and none of somebody who is posted away from the day on. The person's row lock puts two writers in
 * line, and the locking reads see what the first has committed.
 */
const REFUSE_OVERLAP = `
  IF NEW.released_at IS NULL AND NEW.cancelled_at IS NULL THEN
    SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
    SELECT MIN(o.case_number) INTO other FROM personnel_transfer o
     WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.released_at IS NULL AND o.cancelled_at IS NULL
       AND (o.implemented_at IS NULL OR o.effective_on >= NEW.effective_on) LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('TRANSFER_OVERLAP:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
    SELECT MIN(o.case_number) INTO other FROM posting o
     WHERE o.person_id = NEW.person_id AND o.released_at IS NULL AND o.cancelled_at IS NULL
       AND o.end_on >= NEW.effective_on LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('TRANSFER_POSTED:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
  END IF;`;

/** The one change of an implemented transfer: it is cancelled, once. */
const KEPT_WHEN_IMPLEMENTED = `
  IF OLD.implemented_at IS NOT NULL AND NOT (
    OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL
    AND ${KEPT.map((column) => `NEW.${column} <=> OLD.${column}`).join(' AND ')}
  ) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented transfer is never changed';
  END IF;`;

const trigger = (name: string, event: string, body: string): string =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON personnel_transfer FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other varchar(40);
     DECLARE refusal varchar(128);
     ${body}
   END`;

const TRIGGERS = [
  trigger('personnel_transfer_insert', 'INSERT', REFUSE_OVERLAP),
  trigger('personnel_transfer_update', 'UPDATE', KEPT_WHEN_IMPLEMENTED + REFUSE_OVERLAP),
  `CREATE TRIGGER personnel_transfer_no_delete BEFORE DELETE ON personnel_transfer FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a transfer is never deleted'`,
  ...['UPDATE', 'DELETE'].map(
    (
      verb,
    ) => `CREATE TRIGGER transfer_event_no_${verb.toLowerCase()} BEFORE ${verb} ON transfer_event FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer_event is append-only'`,
  ),
];

/** 调动: a person's 编制 and post move to another institution of the community. */
export class CreateTransfer1760000024100 implements MigrationInterface {
  name = 'CreateTransfer1760000024100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TRIGGERS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['transfer_event', 'personnel_transfer']) await runner.query(`DROP TABLE ${table}`);
  }
}
