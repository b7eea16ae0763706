import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE delegation (
    id char(36) NOT NULL,
    seat_id char(36) NOT NULL,
    seat_title varchar(100) NOT NULL,
    body_id char(36) NOT NULL,
    body_name varchar(100) NOT NULL,
    from_person_id char(36) NOT NULL,
    from_name varchar(100) NOT NULL,
    to_person_id char(36) NOT NULL,
    to_name varchar(100) NOT NULL,
    matter_type varchar(32) NULL,
    step_key varchar(40) NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    reason varchar(500) NOT NULL,
    given_at datetime(3) NOT NULL,
    given_by_account_id char(36) NOT NULL,
    request_sha256 char(64) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_delegation_seat (seat_id, to_on),
    KEY ix_delegation_from (from_person_id, given_at),
    KEY ix_delegation_to (to_person_id, to_on)
  ) ENGINE=InnoDB`,
  `CREATE TABLE delegation_revocation (
    delegation_id char(36) NOT NULL,
    reason varchar(500) NOT NULL,
    revoked_at datetime(3) NOT NULL,
    revoked_by_account_id char(36) NOT NULL,
    revoked_by_name varchar(100) NOT NULL,
    PRIMARY KEY (delegation_id),
    CONSTRAINT fk_delegation_revocation_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation (id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

const CHANGES = [
  `ALTER TABLE decision
    ADD COLUMN on_behalf_of_person_id char(36) NULL AFTER actor_name,
    ADD COLUMN on_behalf_of_name varchar(100) NULL AFTER on_behalf_of_person_id,
    ADD COLUMN delegation_id char(36) NULL AFTER on_behalf_of_name,
    ADD CONSTRAINT fk_decision_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation (id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE case_task
    ADD COLUMN escalated_at datetime(3) NULL AFTER closed_at,
    ADD KEY ix_case_task_due (state, due_on)`,
];

const APPEND_ONLY = ['delegation', 'delegation_revocation'];

/** Delegations of seats, whose name a decision was made in, and tasks that nobody may act on. */
export class CreateDelegation1760000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...CHANGES]) await runner.query(statement);
    for (const table of APPEND_ONLY) {
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_task DROP KEY ix_case_task_due, DROP COLUMN escalated_at');
    await runner.query(
      `ALTER TABLE decision DROP FOREIGN KEY fk_decision_delegation_id, DROP COLUMN delegation_id,
        DROP COLUMN on_behalf_of_name, DROP COLUMN on_behalf_of_person_id`,
    );
    await runner.query('DROP TABLE delegation_revocation');
    await runner.query('DROP TABLE delegation');
  }
}
