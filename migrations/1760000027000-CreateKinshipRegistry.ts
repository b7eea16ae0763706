import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Home of what is known already: where one of the two works, or else the first community. */
const COMMUNITY = `COALESCE(
  (SELECT e.community_id FROM employment e WHERE e.person_id IN (k.person_a_id, k.person_b_id)
    ORDER BY e.valid_from, e.id LIMIT 1),
  (SELECT c.id FROM community c ORDER BY c.code LIMIT 1))`;

const KINSHIP = [
  // The first key keeps what is known now apart; the number keeps one writer after the other from here on.
  `ALTER TABLE kinship
     ADD COLUMN community_id char(36) NULL AFTER id,
     ADD COLUMN number int unsigned NOT NULL DEFAULT 1 AFTER person_b_id,
     ADD COLUMN follows_id char(36) NULL AFTER number,
     ADD COLUMN kind varchar(16) NOT NULL DEFAULT 'REGISTERED' AFTER follows_id,
     ADD COLUMN source varchar(16) NOT NULL DEFAULT 'LOADED' AFTER relation,
     ADD COLUMN document varchar(200) NULL AFTER source,
     ADD COLUMN reason varchar(500) NULL AFTER declared_on,
     ADD COLUMN actor_account_id char(36) NULL,
     ADD COLUMN actor_name varchar(100) NOT NULL DEFAULT '系统',
     ADD COLUMN entered_at datetime(3) NULL,
     ADD COLUMN recorded_at datetime(3) NULL,
     ADD COLUMN request_sha256 char(64) NULL,
     DROP KEY uq_kinship_pair,
     ADD UNIQUE KEY uq_kinship_pair (person_a_id, person_b_id, number)`,
  `UPDATE kinship k SET k.community_id = ${COMMUNITY}, k.entered_at = k.declared_on, k.recorded_at = NOW(3)`,
  `ALTER TABLE kinship
     MODIFY community_id char(36) NOT NULL,
     MODIFY number int unsigned NOT NULL,
     MODIFY kind varchar(16) NOT NULL,
     MODIFY source varchar(16) NOT NULL,
     MODIFY actor_name varchar(100) NOT NULL,
     MODIFY entered_at datetime(3) NOT NULL,
     MODIFY recorded_at datetime(3) NOT NULL,
     ADD UNIQUE KEY uq_kinship_follows (follows_id),
     ADD KEY ix_kinship_community (community_id),
     ADD CONSTRAINT fk_kinship_community_id FOREIGN KEY (community_id) REFERENCES community (id)
       ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT fk_kinship_follows_id FOREIGN KEY (follows_id) REFERENCES kinship (id)
       ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // What was there before the registry has no entry in the trail; nothing may come to it any more.
  `CREATE TRIGGER kinship_in_line BEFORE INSERT ON kinship FOR EACH ROW
   BEGIN
     IF NEW.source = 'LOADED' THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a relationship names its source';
     END IF;
     IF NOT (NEW.person_a_id < NEW.person_b_id) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a pair is kept in one order';
     END IF;
     IF (NEW.number = 1) <> (NEW.follows_id IS NULL) OR (NEW.number > 1 AND NOT EXISTS (
          SELECT 1 FROM kinship k WHERE k.id = NEW.follows_id AND k.number = NEW.number - 1
             AND k.person_a_id = NEW.person_a_id AND k.person_b_id = NEW.person_b_id)) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a relationship follows the one before';
     END IF;
   END`,
];

const VOIDING = `CREATE TABLE kinship_voiding (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    decision_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    kinship_id char(36) NULL,
    new_version int unsigned NOT NULL,
    entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_kinship_voiding_decision (decision_id, person_id),
    KEY ix_kinship_voiding_case (case_id),
    CONSTRAINT fk_kinship_voiding_case_id FOREIGN KEY (case_id) REFERENCES approval_case (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_kinship_voiding_decision_id FOREIGN KEY (decision_id) REFERENCES decision (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_kinship_voiding_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_kinship_voiding_kinship_id FOREIGN KEY (kinship_id) REFERENCES kinship (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`;

const GROWING = ['kinship', 'kinship_voiding'];

/** The registry of relatives, and the decisions that are void because of them. Both append-only. */
export class CreateKinshipRegistry1760000027000 implements MigrationInterface {
  name = 'CreateKinshipRegistry1760000027000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...KINSHIP, VOIDING]) await runner.query(statement);
    await runner.query('ALTER TABLE vote ADD KEY ix_vote_person (person_id)');
    await runner.query('ALTER TABLE decision ADD KEY ix_decision_actor_person (actor_person_id)');
    for (const table of GROWING) {
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kinship_voiding');
    await runner.query('ALTER TABLE vote DROP KEY ix_vote_person');
    await runner.query('ALTER TABLE decision DROP KEY ix_decision_actor_person');
    for (const name of ['kinship_in_line', 'kinship_no_update', 'kinship_no_delete'])
      await runner.query(`DROP TRIGGER ${name}`);
    // Only what holds now fits into the table as it was.
    await runner.query('SET FOREIGN_KEY_CHECKS = 0');
    await runner.query(
      `DELETE k FROM kinship k LEFT JOIN kinship f ON f.follows_id = k.id WHERE f.id IS NOT NULL OR k.kind = 'ENDED'`,
    );
    await runner.query('SET FOREIGN_KEY_CHECKS = 1');
    await runner.query(`ALTER TABLE kinship
      DROP FOREIGN KEY fk_kinship_community_id, DROP FOREIGN KEY fk_kinship_follows_id,
      DROP KEY uq_kinship_follows, DROP KEY ix_kinship_community, DROP KEY uq_kinship_pair,
      DROP COLUMN community_id, DROP COLUMN number, DROP COLUMN follows_id, DROP COLUMN kind, DROP COLUMN source,
      DROP COLUMN document, DROP COLUMN reason, DROP COLUMN actor_account_id, DROP COLUMN actor_name,
      DROP COLUMN entered_at, DROP COLUMN recorded_at, DROP COLUMN request_sha256,
      ADD UNIQUE KEY uq_kinship_pair (person_a_id, person_b_id)`);
  }
}
