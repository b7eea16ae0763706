import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (name: string, column: string, target: string): string =>
  `CONSTRAINT ${name} FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const TABLES: readonly (readonly [string, string])[] = [
  [
    'posting_life_event',
    `id char(36) NOT NULL,
    posting_id char(36) NOT NULL,
    sequence int unsigned NOT NULL,
    event_kind varchar(32) NOT NULL,
    from_on date NULL,
    to_on date NULL,
    points_to char(36) NULL,
    grade varchar(32) NULL,
    grade_name varchar(50) NULL,
    assessor varchar(100) NULL,
    document_number varchar(100) NULL,
    note varchar(500) NULL,
    case_id char(36) NULL,
    case_number varchar(40) NULL,
    actor_account_id char(36) NULL,
    actor_name varchar(100) NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_posting_life_event_sequence (posting_id, sequence),
    UNIQUE KEY uq_posting_life_event_points_to (points_to),
    ${references('fk_posting_life_event_posting_id', 'posting_id', 'posting')},
    ${references('fk_posting_life_event_points_to', 'points_to', 'posting_life_event')},
    ${references('fk_posting_life_event_case_id', 'case_id', 'approval_case')}`,
  ],
  [
    'posting_settlement',
    `id char(36) NOT NULL,
    posting_id char(36) NOT NULL,
    event_id char(36) NOT NULL,
    items text NOT NULL,
    settled_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_posting_settlement_event_id (event_id),
    KEY ix_posting_settlement_posting_id (posting_id),
    ${references('fk_posting_settlement_posting_id', 'posting_id', 'posting')},
    ${references('fk_posting_settlement_event_id', 'event_id', 'posting_life_event')}`,
  ],
  [
    'posting_coverage_override',
    `id char(36) NOT NULL,
    posting_id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    community_id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    gap_from date NOT NULL,
    gap_to date NOT NULL,
    reason varchar(500) NOT NULL,
    asked_by_account_id char(36) NOT NULL,
    asked_by_name varchar(100) NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_posting_coverage_override_gap (case_id, institution_id, gap_from),
    KEY ix_posting_coverage_override_institution_id (community_id, institution_id, gap_from),
    ${references('fk_posting_coverage_override_posting_id', 'posting_id', 'posting')},
    ${references('fk_posting_coverage_override_case_id', 'case_id', 'approval_case')},
    ${references('fk_posting_coverage_override_institution_id', 'institution_id', 'institution')}`,
  ],
];

/** Which case is to change which posting. While it is open it holds the posting's place. */
const CHANGE = [
  `CREATE TABLE posting_change (
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    posting_id char(36) NOT NULL,
    open_posting_id char(36) NULL,
    change_kind varchar(16) NOT NULL,
    requested_at datetime(3) NOT NULL,
    ended_at datetime(3) NULL,
    effect varchar(16) NULL,
    PRIMARY KEY (case_id),
    UNIQUE KEY uq_posting_change_open (open_posting_id),
    KEY ix_posting_change_posting_id (posting_id),
    ${references('fk_posting_change_case_id', 'case_id', 'approval_case')},
    ${references('fk_posting_change_posting_id', 'posting_id', 'posting')}
  ) ENGINE=InnoDB`,
  `CREATE TRIGGER posting_change_ends_once BEFORE UPDATE ON posting_change FOR EACH ROW
   BEGIN
     IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.effect IS NULL OR NEW.open_posting_id IS NOT NULL
       OR NEW.case_id <> OLD.case_id OR NEW.case_number <> OLD.case_number OR NEW.posting_id <> OLD.posting_id
       OR NEW.change_kind <> OLD.change_kind OR NEW.requested_at <> OLD.requested_at THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a change of a posting only ends, and only once';
     END IF;
   END`,
  `CREATE TRIGGER posting_change_no_delete BEFORE DELETE ON posting_change FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a change of a posting is never deleted'`,
];

/** Columns of a posting that stay as they were implemented. */
const FIXED = [
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
const same = (columns: readonly string[]): string =>
  columns.map((column) => `NEW.${column} <=> OLD.${column}`).join(' AND ');

/** Last day on which a posting keeps its person: as extended or being extended, and not after it was ended. */
const lastOf = (row: string): string =>
  `LEAST(COALESCE(${row}.reserved_to, ${row}.extended_to, ${row}.end_on), COALESCE(${row}.ended_on, '9999-12-31'))`;

const OVERLAP = `
  IF NEW.released_at IS NULL AND NEW.cancelled_at IS NULL AND ${lastOf('NEW')} >= NEW.start_on THEN
    SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
    SELECT MIN(o.case_number) INTO other FROM posting o
     WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.released_at IS NULL AND o.cancelled_at IS NULL
       AND o.start_on <= ${lastOf('NEW')} AND ${lastOf('o')} >= NEW.start_on AND ${lastOf('o')} >= o.start_on
     LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('POSTING_OVERLAP:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
  END IF;`;

/** An implemented posting is cancelled once, or its last day follows an event that was recorded before. */
const KEPT = `
  IF OLD.implemented_at IS NOT NULL AND NOT (
    (OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL
      AND ${same([...FIXED, 'extended_to', 'ended_on', 'reserved_to'])})
    OR (${same([...FIXED, 'cancelled_at'])})
  ) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented posting is never changed';
  END IF;
  IF OLD.implemented_at IS NULL AND (NEW.extended_to IS NOT NULL OR NEW.ended_on IS NOT NULL
    OR NEW.reserved_to IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting is changed after its implementation only';
  END IF;
  IF NOT (NEW.extended_to <=> OLD.extended_to) AND NOT EXISTS (SELECT 1 FROM posting_life_event e
    WHERE e.posting_id = NEW.id AND e.event_kind = 'EXTENDED' AND e.to_on = NEW.extended_to) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an extension follows from its event';
  END IF;
  IF NOT (NEW.ended_on <=> OLD.ended_on) AND NOT EXISTS (SELECT 1 FROM posting_life_event e
    WHERE e.posting_id = NEW.id AND e.event_kind IN ('RETURNED', 'RESIGNED', 'RETIRED', 'DIED')
      AND e.to_on = NEW.ended_on) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an early end follows from its event';
  END IF;`;

const OVERLAP_BEFORE = `
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
const KEPT_BEFORE = `
  IF OLD.implemented_at IS NOT NULL AND NOT (
    OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL AND ${same(FIXED)}
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

/** What becomes of a posting after its implementation: 延期、提前返回、暂停、离任、考核、归档. */
export class CreatePostingLife1760000023000 implements MigrationInterface {
  name = 'CreatePostingLife1760000023000';

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
    for (const statement of CHANGE) await runner.query(statement);
    await runner.query('DROP TRIGGER posting_overlap_insert');
    await runner.query('DROP TRIGGER posting_overlap_update');
    await runner.query(
      `ALTER TABLE posting
        ADD COLUMN extended_to date NULL AFTER cancelled_at,
        ADD COLUMN ended_on date NULL AFTER extended_to,
        ADD COLUMN reserved_to date NULL AFTER ended_on`,
    );
    await runner.query(trigger('posting_overlap_insert', 'INSERT', OVERLAP));
    await runner.query(trigger('posting_overlap_update', 'UPDATE', KEPT + OVERLAP));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER posting_overlap_insert');
    await runner.query('DROP TRIGGER posting_overlap_update');
    await runner.query(
      'ALTER TABLE posting DROP COLUMN reserved_to, DROP COLUMN ended_on, DROP COLUMN extended_to',
    );
    await runner.query(trigger('posting_overlap_insert', 'INSERT', OVERLAP_BEFORE));
    await runner.query(trigger('posting_overlap_update', 'UPDATE', KEPT_BEFORE + OVERLAP_BEFORE));
    await runner.query('DROP TABLE posting_change');
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
