import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE chain_template_draft (
    id char(36) NOT NULL,
    county_id char(36) NOT NULL,
    matter_type varchar(32) NOT NULL,
    base_template_id char(36) NULL,
    definition mediumtext NOT NULL,
    revision int unsigned NOT NULL,
    opened_at datetime(3) NOT NULL,
    opened_by_account_id char(36) NOT NULL,
    opened_by_name varchar(100) NOT NULL,
    changed_at datetime(3) NOT NULL,
    changed_by_name varchar(100) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_chain_template_draft_matter (county_id, matter_type),
    CONSTRAINT fk_chain_template_draft_base_template_id FOREIGN KEY (base_template_id) REFERENCES chain_template (id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE case_move (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    number int unsigned NOT NULL,
    version int unsigned NOT NULL,
    content_sha256 char(64) NOT NULL,
    from_template_id char(36) NOT NULL,
    to_template_id char(36) NOT NULL,
    kept_task_ids text NOT NULL,
    stands_at varchar(40) NOT NULL,
    reason varchar(500) NOT NULL,
    seat_id char(36) NULL,
    seat_title varchar(100) NULL,
    actor_account_id char(36) NOT NULL,
    actor_person_id char(36) NULL,
    actor_name varchar(100) NOT NULL,
    entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    request_sha256 char(64) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_case_move_number (case_id, number),
    CONSTRAINT fk_case_move_case_id FOREIGN KEY (case_id) REFERENCES approval_case (id) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_case_move_from_template_id FOREIGN KEY (from_template_id) REFERENCES chain_template (id) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_case_move_to_template_id FOREIGN KEY (to_template_id) REFERENCES chain_template (id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

const CHANGES = [
  `ALTER TABLE chain_template
    ADD COLUMN published_by_account_id char(36) NULL AFTER published_at,
    ADD COLUMN published_by_name varchar(100) NULL AFTER published_by_account_id,
    ADD COLUMN reason varchar(500) NULL AFTER published_by_name`,
  'ALTER TABLE approval_case ADD COLUMN moves int unsigned NOT NULL AFTER template_id',
  // A case that was moved opens the same step of the same version again.
  `ALTER TABLE case_task
    ADD COLUMN move_number int unsigned NOT NULL AFTER version,
    DROP KEY uq_case_task_step,
    ADD UNIQUE KEY uq_case_task_step (case_id, version, move_number, step_key, body_code)`,
];

const APPEND_ONLY = ['case_move'];

/** Drafts of chains, who published a chain and why, and cases moved to another chain. */
export class CreateTemplateDrafts1760000018000 implements MigrationInterface {
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
    await runner.query(
      `ALTER TABLE case_task DROP KEY uq_case_task_step, DROP COLUMN move_number,
        ADD UNIQUE KEY uq_case_task_step (case_id, version, step_key, body_code)`,
    );
    await runner.query('ALTER TABLE approval_case DROP COLUMN moves');
    await runner.query(
      'ALTER TABLE chain_template DROP COLUMN reason, DROP COLUMN published_by_name, DROP COLUMN published_by_account_id',
    );
    await runner.query('DROP TABLE case_move');
    await runner.query('DROP TABLE chain_template_draft');
  }
}
