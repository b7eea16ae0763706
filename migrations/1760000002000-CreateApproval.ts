import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE chain_template (
    id char(36) NOT NULL,
    county_id char(36) NOT NULL,
    matter_type varchar(32) NOT NULL,
    version int unsigned NOT NULL,
    name varchar(100) NOT NULL,
    document_number varchar(100) NOT NULL,
    valid_from date NOT NULL,
    definition mediumtext NOT NULL,
    definition_sha256 char(64) NOT NULL,
    published_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_chain_template_version (county_id, matter_type, version)
  ) ENGINE=InnoDB`,
  `CREATE TABLE approval_case (
    id char(36) NOT NULL,
    number varchar(40) NOT NULL,
    matter_type varchar(32) NOT NULL,
    community_id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    template_id char(36) NOT NULL,
    status varchar(32) NOT NULL,
    title varchar(200) NOT NULL,
    current_version int unsigned NOT NULL,
    return_to varchar(40) NULL,
    submitter_account_id char(36) NOT NULL,
    submitter_person_id char(36) NULL,
    submitter_name varchar(100) NOT NULL,
    submitted_at datetime(3) NOT NULL,
    ended_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_approval_case_number (number),
    KEY ix_approval_case_open (status, id),
    KEY ix_approval_case_list (community_id, status, submitted_at),
    KEY ix_approval_case_institution (community_id, institution_id, submitted_at),
    CONSTRAINT fk_approval_case_template_id FOREIGN KEY (template_id) REFERENCES chain_template (id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE case_number_sequence (
    prefix varchar(32) NOT NULL,
    last_number int unsigned NOT NULL,
    PRIMARY KEY (prefix)
  ) ENGINE=InnoDB`,
  `CREATE TABLE case_version (
    case_id char(36) NOT NULL,
    version int unsigned NOT NULL,
    form_version int unsigned NOT NULL,
    content mediumtext NOT NULL,
    content_sha256 char(64) NOT NULL,
    title varchar(200) NOT NULL,
    shown mediumtext NOT NULL,
    resumes_at varchar(40) NOT NULL,
    submitter_account_id char(36) NOT NULL,
    submitter_person_id char(36) NULL,
    submitter_name varchar(100) NOT NULL,
    submitted_at datetime(3) NOT NULL,
    PRIMARY KEY (case_id, version),
    CONSTRAINT fk_case_version_case_id FOREIGN KEY (case_id) REFERENCES approval_case(id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE case_task (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    version int unsigned NOT NULL,
    step_key varchar(40) NOT NULL,
    step_name varchar(100) NOT NULL,
    step_kind varchar(32) NOT NULL,
    body_code varchar(40) NOT NULL,
    body_id char(36) NOT NULL,
    body_name varchar(100) NOT NULL,
    state varchar(16) NOT NULL,
    outcome varchar(32) NULL,
    return_to varchar(40) NULL,
    opened_at datetime(3) NOT NULL,
    due_on date NULL,
    closed_at datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_case_task_step (case_id, version, step_key, body_code),
    KEY ix_case_task_body (body_id, state, opened_at),
    CONSTRAINT fk_case_task_case_id FOREIGN KEY (case_id) REFERENCES approval_case(id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE meeting (
    id char(36) NOT NULL,
    body_id char(36) NOT NULL,
    body_name varchar(100) NOT NULL,
    year smallint unsigned NOT NULL,
    minutes_number varchar(100) NOT NULL,
    held_on date NOT NULL,
    place varchar(100) NULL,
    observers text NOT NULL,
    entered_at datetime(3) NOT NULL,
    entered_by_account_id char(36) NOT NULL,
    entered_by_name varchar(100) NOT NULL,
    request_sha256 char(64) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_meeting_minutes_number (body_id, year, minutes_number),
    KEY ix_meeting_held (body_id, held_on)
  ) ENGINE=InnoDB`,
  `CREATE TABLE meeting_attendance (
    meeting_id char(36) NOT NULL,
    seat_id char(36) NOT NULL,
    seat_title varchar(100) NOT NULL,
    person_id char(36) NOT NULL,
    person_name varchar(100) NOT NULL,
    status varchar(16) NOT NULL,
    reason varchar(200) NULL,
    sort_order int unsigned NOT NULL,
    PRIMARY KEY (meeting_id, seat_id),
    CONSTRAINT fk_meeting_attendance_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE decision (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    task_id char(36) NOT NULL,
    closes_task_id char(36) NULL,
    step_key varchar(40) NOT NULL,
    version int unsigned NOT NULL,
    content_sha256 char(64) NOT NULL,
    outcome varchar(32) NOT NULL,
    return_to varchar(40) NULL,
    opinion varchar(2000) NULL,
    body_id char(36) NOT NULL,
    seat_id char(36) NOT NULL,
    seat_title varchar(100) NOT NULL,
    actor_account_id char(36) NOT NULL,
    actor_person_id char(36) NOT NULL,
    actor_name varchar(100) NOT NULL,
    meeting_id char(36) NULL,
    tally text NULL,
    filing_number varchar(100) NULL,
    decided_on date NOT NULL,
    entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    request_sha256 char(64) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_decision_filing_number (body_id, filing_number),
    UNIQUE KEY uq_decision_closes_task (closes_task_id),
    KEY ix_decision_case (case_id, recorded_at),
    CONSTRAINT fk_decision_task_id FOREIGN KEY (task_id) REFERENCES case_task(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_decision_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE vote (
    decision_id char(36) NOT NULL,
    seat_id char(36) NOT NULL,
    meeting_id char(36) NOT NULL,
    task_id char(36) NOT NULL,
    seat_title varchar(100) NOT NULL,
    person_id char(36) NOT NULL,
    person_name varchar(100) NOT NULL,
    choice varchar(16) NOT NULL,
    dissent varchar(1000) NULL,
    PRIMARY KEY (decision_id, seat_id),
    UNIQUE KEY uq_vote_meeting_item_seat (meeting_id, task_id, seat_id),
    CONSTRAINT fk_vote_decision_id FOREIGN KEY (decision_id) REFERENCES decision(id) ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

/** Decisions, and what they were made on, only ever grow. */
const APPEND_ONLY = ['chain_template', 'case_version', 'meeting', 'meeting_attendance', 'decision', 'vote'];

export class CreateApproval1760000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
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
    const names = TABLES.map((table) => /CREATE TABLE (\w+)/.exec(table)?.[1] ?? '').reverse();
    for (const name of names) await runner.query(`DROP TABLE ${name}`);
  }
}
