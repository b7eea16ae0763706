import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (name: string, column: string, target: string): string =>
  `CONSTRAINT fk_${name}_${column} FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

/** Columns of every act on a case: who, for which seat, when, on which text. */
const ACT = `id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    version int unsigned NOT NULL,
    content_sha256 char(64) NOT NULL,
    seat_id char(36) NULL,
    seat_title varchar(100) NULL,
    actor_account_id char(36) NOT NULL,
    actor_person_id char(36) NULL,
    actor_name varchar(100) NOT NULL,
    entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    request_sha256 char(64) NOT NULL`;

const TABLES: [string, string][] = [
  [
    'meeting_plan',
    `id char(36) NOT NULL,
    body_id char(36) NOT NULL,
    body_name varchar(100) NOT NULL,
    planned_on date NOT NULL,
    place varchar(100) NULL,
    entered_at datetime(3) NOT NULL,
    entered_by_account_id char(36) NOT NULL,
    entered_by_name varchar(100) NOT NULL,
    request_sha256 char(64) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_meeting_plan_body (body_id, planned_on)`,
  ],
  [
    'meeting_minutes',
    `meeting_id char(36) NOT NULL,
    body_id char(36) NOT NULL,
    year smallint unsigned NOT NULL,
    minutes_number varchar(100) NOT NULL,
    PRIMARY KEY (meeting_id),
    UNIQUE KEY uq_meeting_minutes_number (body_id, year, minutes_number),
    ${references('meeting_minutes', 'meeting_id', 'meeting')}`,
  ],
  [
    'meeting_act',
    `id char(36) NOT NULL,
    meeting_id char(36) NOT NULL,
    sequence int unsigned NOT NULL,
    kind varchar(24) NOT NULL,
    task_id char(36) NULL,
    seat_id char(36) NULL,
    reason varchar(1000) NULL,
    detail text NOT NULL,
    actor_seat_id char(36) NOT NULL,
    actor_seat_title varchar(100) NOT NULL,
    actor_account_id char(36) NOT NULL,
    actor_name varchar(220) NOT NULL,
    entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    request_sha256 char(64) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_meeting_act_sequence (meeting_id, sequence),
    KEY ix_meeting_act_task (task_id, kind),
    ${references('meeting_act', 'meeting_id', 'meeting_plan')},
    ${references('meeting_act', 'task_id', 'case_task')}`,
  ],
  [
    'ballot',
    `${ACT},
    meeting_id char(36) NOT NULL,
    task_id char(36) NOT NULL,
    call_id char(36) NOT NULL,
    choice varchar(16) NOT NULL,
    dissent varchar(1000) NULL,
    nonce char(36) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_ballot_seat (call_id, seat_id),
    KEY ix_ballot_item (meeting_id, task_id),
    ${references('ballot', 'meeting_id', 'meeting')},
    ${references('ballot', 'task_id', 'case_task')},
    ${references('ballot', 'call_id', 'meeting_act')}`,
  ],
  [
    'reconsideration',
    `${ACT},
    meeting_id char(36) NOT NULL,
    decision_id char(36) NOT NULL,
    supersedes_decision_id char(36) NULL,
    new_version int unsigned NULL,
    reason varchar(2000) NOT NULL,
    tally text NOT NULL,
    votes text NOT NULL,
    decided_on date NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_reconsideration_meeting (meeting_id, decision_id),
    UNIQUE KEY uq_reconsideration_supersedes (supersedes_decision_id),
    KEY ix_reconsideration_case (case_id),
    ${references('reconsideration', 'meeting_id', 'meeting')},
    ${references('reconsideration', 'decision_id', 'decision')}`,
  ],
];

/** Sessions entered so far were called when they were entered, and had their number then. */
const CARRY_OVER = [
  `INSERT INTO meeting_plan (id, body_id, body_name, planned_on, place, entered_at, entered_by_account_id,
      entered_by_name, request_sha256)
    SELECT id, body_id, body_name, held_on, place, entered_at, entered_by_account_id, entered_by_name, request_sha256
      FROM meeting`,
  `INSERT INTO meeting_minutes (meeting_id, body_id, year, minutes_number)
    SELECT id, body_id, year, minutes_number FROM meeting`,
  `ALTER TABLE meeting DROP KEY uq_meeting_minutes_number, DROP COLUMN year, DROP COLUMN minutes_number,
    ADD CONSTRAINT fk_meeting_id FOREIGN KEY (id) REFERENCES meeting_plan (id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** After its end nothing in a session changes, and no ballot comes after the result. */
const GUARDS = [
  `CREATE TRIGGER meeting_act_after_end BEFORE INSERT ON meeting_act FOR EACH ROW
    IF EXISTS (SELECT 1 FROM meeting_act a WHERE a.meeting_id = NEW.meeting_id AND a.kind IN ('CLOSED', 'CANCELLED')) THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the session has ended';
    END IF`,
  `CREATE TRIGGER ballot_after_result BEFORE INSERT ON ballot FOR EACH ROW
    IF EXISTS (SELECT 1 FROM decision d WHERE d.meeting_id = NEW.meeting_id AND d.task_id = NEW.task_id) THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the vote is closed';
    END IF`,
];

/** Sessions that are called ahead with an agenda, members' own ballots, and 复议. */
export class ExtendMeetings1760000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of TABLES) {
      await runner.query(`CREATE TABLE ${table} (${columns}) ENGINE=InnoDB`);
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
    for (const statement of [...CARRY_OVER, ...GUARDS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE meeting DROP FOREIGN KEY fk_meeting_id,
        ADD COLUMN year smallint unsigned NULL AFTER body_name,
        ADD COLUMN minutes_number varchar(100) NULL AFTER year`,
    );
    await runner.query('DROP TRIGGER meeting_no_update');
    await runner.query(
      `UPDATE meeting m LEFT JOIN meeting_minutes n ON n.meeting_id = m.id
          SET m.year = COALESCE(n.year, YEAR(m.held_on)), m.minutes_number = COALESCE(n.minutes_number, m.id)`,
    );
    await runner.query(
      `ALTER TABLE meeting MODIFY year smallint unsigned NOT NULL, MODIFY minutes_number varchar(100) NOT NULL,
        ADD UNIQUE KEY uq_meeting_minutes_number (body_id, year, minutes_number)`,
    );
    await runner.query(
      `CREATE TRIGGER meeting_no_update BEFORE UPDATE ON meeting FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'meeting is append-only'`,
    );
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
