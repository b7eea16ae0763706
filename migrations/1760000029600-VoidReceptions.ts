import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reception's request keeps for good. */
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
const keepsAll = KEPT.map((column) => `NEW.${column} <=> OLD.${column}`).join(' AND ');

const TABLE = `CREATE TABLE posting_reception_voiding (
  id char(36) NOT NULL,
  reception_id char(36) NOT NULL,
  voices text NOT NULL,
  occurred_at datetime(3) NOT NULL,
  recorded_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_posting_reception_voiding_reception (reception_id),
  CONSTRAINT fk_posting_reception_voiding_reception FOREIGN KEY (reception_id) REFERENCES posting_reception (id)
    ON DELETE NO ACTION ON UPDATE NO ACTION
) ENGINE=InnoDB`;

const APPEND_ONLY = ['UPDATE', 'DELETE'].map(
  (verb) => `CREATE TRIGGER posting_reception_voiding_no_${verb.toLowerCase()} BEFORE ${verb}
   ON posting_reception_voiding FOR EACH ROW
   SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'posting_reception_voiding is append-only'`,
);

const DROP = 'DROP TRIGGER posting_reception_ends_once';

/** A consent gives its place up when it is void, and only then: it is asked for anew. */
const ENDS = `CREATE TRIGGER posting_reception_ends_once BEFORE UPDATE ON posting_reception FOR EACH ROW
 BEGIN
   IF OLD.ended_at IS NOT NULL THEN
     IF NOT (OLD.effect = 'CONSENTED' AND NEW.effect <=> OLD.effect AND NEW.ended_at <=> OLD.ended_at
       AND OLD.held_case_id IS NOT NULL AND NEW.held_case_id IS NULL AND ${keepsAll}
       AND EXISTS (SELECT 1 FROM posting_reception_voiding v WHERE v.reception_id = OLD.id)) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception only ends, and a consent gives way when it is void';
     END IF;
   ELSEIF NEW.ended_at IS NULL OR NEW.effect IS NULL
     OR NOT (NEW.held_case_id <=> IF(NEW.effect = 'CONSENTED', OLD.held_case_id, NULL))
     OR NOT (${keepsAll}) THEN
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception only ends, and a consent gives way when it is void';
   END IF;
 END`;

const ENDED_ONCE = `CREATE TRIGGER posting_reception_ends_once BEFORE UPDATE ON posting_reception FOR EACH ROW
 BEGIN
   IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.effect IS NULL
     OR NOT (NEW.held_case_id <=> IF(NEW.effect = 'CONSENTED', OLD.held_case_id, NULL))
     OR NOT (${keepsAll}) THEN
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a reception only ends, and only once';
   END IF;
 END`;

/** edge-03 across communities: a consent in which a relative had a part is void while the posting is not in force. */
export class VoidReceptions1760000029600 implements MigrationInterface {
  name = 'VoidReceptions1760000029600';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TABLE, ...APPEND_ONLY, DROP, ENDS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [DROP, ENDED_ONCE, 'DROP TABLE posting_reception_voiding'])
      await runner.query(statement);
  }
}
