import type { MigrationInterface, QueryRunner } from 'typeorm';

const NO_ACTION = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

/** Columns of every act: who, for which seat, when, on which text. */
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

const references = (table: string, column: string, target: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES ${target}(id) ${NO_ACTION}`;
const ofTask = (table: string): string =>
  `task_id char(36) NOT NULL, ${references(table, 'task_id', 'case_task')}`;
const TARGET = `target_kind varchar(16) NOT NULL,
    target_id char(36) NOT NULL,
    target_name varchar(300) NOT NULL`;

const ACTS: [string, string][] = [
  [
    'task_transfer',
    `${ofTask('task_transfer')},
    round int unsigned NOT NULL,
    kind varchar(16) NOT NULL,
    from_seat_id char(36) NULL,
    to_seat_id char(36) NOT NULL,
    to_seat_title varchar(100) NOT NULL,
    to_name varchar(200) NOT NULL,
    reason varchar(500) NOT NULL,
    on_behalf_of_name varchar(100) NULL,
    UNIQUE KEY uq_task_transfer_round (task_id, round),
    KEY ix_task_transfer_case (case_id)`,
  ],
  [
    'opinion_ask',
    `${ofTask('opinion_ask')},
    moment varchar(16) NOT NULL,
    ${TARGET},
    question varchar(1000) NOT NULL,
    on_behalf_of_name varchar(100) NULL,
    KEY ix_opinion_ask_case (case_id),
    KEY ix_opinion_ask_target (target_id, entered_at)`,
  ],
  [
    'opinion_end',
    `${ofTask('opinion_end')},
    ask_id char(36) NOT NULL,
    kind varchar(16) NOT NULL,
    text varchar(2000) NULL,
    on_behalf_of_name varchar(100) NULL,
    UNIQUE KEY uq_opinion_end_ask (ask_id),
    KEY ix_opinion_end_case (case_id),
    ${references('opinion_end', 'ask_id', 'opinion_ask')}`,
  ],
  [
    'case_copy',
    `task_id char(36) NULL,
    ${TARGET},
    note varchar(500) NULL,
    UNIQUE KEY uq_case_copy_target (case_id, target_id),
    KEY ix_case_copy_target (target_id, entered_at)`,
  ],
  [
    'case_copy_reading',
    `task_id char(36) NULL,
    copy_id char(36) NOT NULL,
    UNIQUE KEY uq_case_copy_reading_account (copy_id, actor_account_id),
    KEY ix_case_copy_reading_case (case_id),
    ${references('case_copy_reading', 'copy_id', 'case_copy')}`,
  ],
  [
    'case_comment',
    `task_id char(36) NULL,
    retracts_id char(36) NULL,
    text varchar(2000) NULL,
    UNIQUE KEY uq_case_comment_retracts (retracts_id),
    KEY ix_case_comment_case (case_id),
    ${references('case_comment', 'retracts_id', 'case_comment')}`,
  ],
  [
    'task_nudge',
    `${ofTask('task_nudge')},
    on_day date NOT NULL,
    ordinal int unsigned NOT NULL,
    role varchar(16) NOT NULL,
    text varchar(500) NULL,
    UNIQUE KEY uq_task_nudge_ordinal (task_id, on_day, ordinal),
    KEY ix_task_nudge_case (case_id)`,
  ],
];

const CANCELLATION = [
  `CREATE TABLE case_cancellation (
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    target_id char(36) NOT NULL,
    target_number varchar(40) NOT NULL,
    open_target_id char(36) NULL,
    requested_at datetime(3) NOT NULL,
    ended_at datetime(3) NULL,
    effect varchar(16) NULL,
    PRIMARY KEY (case_id),
    UNIQUE KEY uq_case_cancellation_open (open_target_id),
    KEY ix_case_cancellation_target (target_id),
    ${references('case_cancellation', 'case_id', 'approval_case')},
    ${references('case_cancellation', 'target_id', 'approval_case')}
  ) ENGINE=InnoDB`,
  `CREATE TRIGGER case_cancellation_ends_once BEFORE UPDATE ON case_cancellation FOR EACH ROW
   BEGIN
     IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.effect IS NULL OR NEW.open_target_id IS NOT NULL
       OR NEW.case_id <> OLD.case_id OR NEW.case_number <> OLD.case_number OR NEW.target_id <> OLD.target_id
       OR NEW.target_number <> OLD.target_number OR NEW.requested_at <> OLD.requested_at THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a cancellation only ends, and only once';
     END IF;
   END`,
  `CREATE TRIGGER case_cancellation_no_delete BEFORE DELETE ON case_cancellation FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a cancellation is never deleted'`,
];

/** Columns of a posting that its cancelling leaves as they are. */
const POSTING = [
  'id',
  'case_id',
  'case_number',
  'community_id',
  'person_id',
  'kind',
  'kind_name',
  'home_institution_id',
  'host_institution_id',
  'start_on',
  'end_on',
  'post_name',
  'reserved_at',
  'released_at',
  'implemented_at',
];

const REFUSE_OVERLAP = `
  IF NEW.released_at IS NULL AND NEW.cancelled_at IS NULL THEN
    SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
    SELECT MIN(o.case_number) INTO other FROM posting o
     WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.released_at IS NULL AND o.cancelled_at IS NULL
       AND o.start_on <= NEW.end_on AND o.end_on >= NEW.start_on LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('POSTING_OVERLAP:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
  END IF;`;

/** The one change of an implemented posting: it is cancelled, once. */
const KEPT_WHEN_IMPLEMENTED = `
  IF OLD.implemented_at IS NOT NULL AND NOT (
    OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL
    AND ${POSTING.map((column) => `NEW.${column} <=> OLD.${column}`).join(' AND ')}
  ) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented posting is never changed';
  END IF;`;

const trigger = (name: string, event: string, body: string): string =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON posting FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other varchar(40);
     DECLARE refusal varchar(128);
     ${body}
   END`;

const CANCELLED_POSTINGS = [
  'ALTER TABLE posting ADD COLUMN cancelled_at datetime(3) NULL AFTER implemented_at',
  'DROP TRIGGER posting_overlap_insert',
  'DROP TRIGGER posting_overlap_update',
  trigger('posting_overlap_insert', 'INSERT', REFUSE_OVERLAP),
  trigger('posting_overlap_update', 'UPDATE', KEPT_WHEN_IMPLEMENTED + REFUSE_OVERLAP),
];

const BEFORE_OVERLAP = REFUSE_OVERLAP.replace(' AND NEW.cancelled_at IS NULL', '').replace(
  ' AND o.cancelled_at IS NULL',
  '',
);
const NEVER_CHANGED = `
  IF OLD.implemented_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented posting is never changed';
  END IF;`;

/** Working together on a case (转办, 加签, 抄送, 留言, 催办), and cancelling one by a new case. */
export class CreateCollaboration1760000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE case_task
        ADD COLUMN assigned_seat_id char(36) NULL AFTER escalated_at,
        ADD COLUMN open_asks int unsigned NOT NULL AFTER assigned_seat_id`,
    );
    for (const [table, columns] of ACTS) {
      await runner.query(`CREATE TABLE ${table} (${ACT}, ${columns}, PRIMARY KEY (id)) ENGINE=InnoDB`);
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
    for (const statement of [...CANCELLATION, ...CANCELLED_POSTINGS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER posting_overlap_insert');
    await runner.query('DROP TRIGGER posting_overlap_update');
    await runner.query('ALTER TABLE posting DROP COLUMN cancelled_at');
    await runner.query(trigger('posting_overlap_insert', 'INSERT', BEFORE_OVERLAP));
    await runner.query(trigger('posting_overlap_update', 'UPDATE', NEVER_CHANGED + BEFORE_OVERLAP));
    await runner.query('DROP TABLE case_cancellation');
    for (const [table] of [...ACTS].reverse()) await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE case_task DROP COLUMN open_asks, DROP COLUMN assigned_seat_id');
  }
}
