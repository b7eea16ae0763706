import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE posting (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    community_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    kind varchar(32) NOT NULL,
    kind_name varchar(50) NOT NULL,
    home_institution_id char(36) NOT NULL,
    host_institution_id char(36) NOT NULL,
    start_on date NOT NULL,
    end_on date NOT NULL,
    post_name varchar(50) NOT NULL,
    reserved_at datetime(3) NOT NULL,
    released_at datetime(3) NULL,
    implemented_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_posting_case_id (case_id),
    KEY ix_posting_person_id (person_id, start_on),
    KEY ix_posting_community_id (community_id, start_on),
    KEY ix_posting_host_institution_id (host_institution_id, start_on),
    CONSTRAINT fk_posting_case_id FOREIGN KEY (case_id) REFERENCES approval_case (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_posting_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_posting_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_posting_home_institution_id FOREIGN KEY (home_institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_posting_host_institution_id FOREIGN KEY (host_institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE posting_event (
    id char(36) NOT NULL,
    posting_id char(36) NOT NULL,
    event_kind varchar(32) NOT NULL,
    case_version int unsigned NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_posting_event_posting_id (posting_id, id),
    CONSTRAINT fk_posting_event_posting_id FOREIGN KEY (posting_id) REFERENCES posting (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

/**
 * Full-time postings of one person never overlap (domain §2, invariant e). The person's row lock puts two writers in
 * line, and the locking read sees what the first has committed, whatever the reader's snapshot.
 */
const refuseOverlap = `
  IF NEW.released_at IS NULL THEN
    SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
    SELECT MIN(o.case_number) INTO other FROM posting o
     WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.released_at IS NULL
       AND o.start_on <= NEW.end_on AND o.end_on >= NEW.start_on LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('POSTING_OVERLAP:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
  END IF;`;

const TRIGGERS = [
  `CREATE TRIGGER posting_overlap_insert BEFORE INSERT ON posting FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other varchar(40);
     DECLARE refusal varchar(128);
     ${refuseOverlap}
   END`,
  `CREATE TRIGGER posting_overlap_update BEFORE UPDATE ON posting FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other varchar(40);
     DECLARE refusal varchar(128);
     IF OLD.implemented_at IS NOT NULL THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented posting is never changed';
     END IF;
     ${refuseOverlap}
   END`,
  `CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting is never deleted'`,
  ...['UPDATE', 'DELETE'].map(
    (
      verb,
    ) => `CREATE TRIGGER posting_event_no_${verb.toLowerCase()} BEFORE ${verb} ON posting_event FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'posting_event is append-only'`,
  ),
];

export class CreatePosting1760000004000 implements MigrationInterface {
  name = 'CreatePosting1760000004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TRIGGERS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['posting_event', 'posting']) await runner.query(`DROP TABLE ${table}`);
  }
}
