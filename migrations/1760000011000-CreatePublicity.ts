import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns of every act: who, for which seat, when, on which text. */
const ACT = `id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    task_id char(36) NOT NULL,
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

const references = (table: string, column: string, target: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const TABLES: [string, string][] = [
  [
    'publicity',
    `round int unsigned NOT NULL,
    text mediumtext NOT NULL,
    place varchar(200) NOT NULL,
    note varchar(1000) NULL,
    correction varchar(500) NULL,
    published_on date NOT NULL,
    working_days int unsigned NOT NULL,
    closes_on date NOT NULL,
    UNIQUE KEY uq_publicity_round (task_id, round)`,
  ],
  [
    'publicity_objection',
    `publicity_id char(36) NOT NULL,
    kind varchar(16) NOT NULL,
    objector varchar(100) NULL,
    text varchar(2000) NOT NULL,
    received_on date NOT NULL,
    ${references('publicity_objection', 'publicity_id', 'publicity')}`,
  ],
  [
    'objection_answer',
    `objection_id char(36) NOT NULL,
    result varchar(16) NOT NULL,
    text varchar(2000) NOT NULL,
    answered_on date NOT NULL,
    UNIQUE KEY uq_objection_answer_objection (objection_id),
    ${references('objection_answer', 'objection_id', 'publicity_objection')}`,
  ],
  [
    'filing_event',
    `kind varchar(32) NOT NULL,
    round int unsigned NOT NULL,
    number varchar(100) NULL,
    occurred_on date NOT NULL,
    text varchar(2000) NULL,
    UNIQUE KEY uq_filing_event_round (task_id, kind, round)`,
  ],
];

/** 公示 with its objections and answers, and what passes between submitter and recipient of a 备案: all append-only. */
export class CreatePublicity1760000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of TABLES) {
      await runner.query(
        `CREATE TABLE ${table} (${ACT}, ${columns}, PRIMARY KEY (id), KEY ix_${table}_case (case_id),
           ${references(table, 'task_id', 'case_task')}) ENGINE=InnoDB`,
      );
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
