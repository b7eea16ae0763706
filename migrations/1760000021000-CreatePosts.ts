import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  // What a person holds, as it follows from the entries: kept so that the database itself refuses a second one.
  `CREATE TABLE establishment_holder (
    entry_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    kind varchar(16) NOT NULL,
    from_on date NOT NULL,
    to_on date NULL,
    PRIMARY KEY (entry_id),
    KEY ix_establishment_holder_person_id (person_id, kind, from_on),
    CONSTRAINT fk_establishment_holder_entry_id FOREIGN KEY (entry_id) REFERENCES establishment_entry (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_establishment_holder_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE structure_ratio (
    id char(36) NOT NULL,
    profile_code varchar(32) NOT NULL,
    institution_kind varchar(32) NOT NULL,
    parts text NOT NULL,
    document_number varchar(100) NOT NULL,
    document_date date NOT NULL,
    valid_from date NOT NULL,
    is_demo tinyint NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_structure_ratio_kind (profile_code, institution_kind, valid_from)
  ) ENGINE=InnoDB`,
  `CREATE TABLE post_plan (
    id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    lines_json mediumtext NOT NULL,
    document_number varchar(100) NOT NULL,
    document_date date NOT NULL,
    valid_from date NOT NULL,
    is_demo tinyint NOT NULL,
    case_number varchar(40) NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_post_plan_institution_id (institution_id, valid_from),
    KEY ix_post_plan_community_id (community_id, valid_from),
    CONSTRAINT fk_post_plan_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_post_plan_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

const APPEND_ONLY = ['structure_ratio', 'post_plan'];

const signed = (figure: string): string => `CAST(${figure} AS SIGNED)`;

/**
 * The limit (003 二(四)2; domain §2 a and c), now with loans: posts there are = verified + borrowed − lent. Refused is
 * what takes more beyond it, and what gives posts away that are taken; a verified figure may be cut below (edge-13).
 */
const refuseBeyond = (before: { used: string; occupied: string; loans: string }): string => `
  SET there_are = ${signed('NEW.verified')} + ${signed('NEW.borrowed')} - ${signed('NEW.lent')};
  IF NEW.occupied + NEW.reserved > there_are OR NEW.occupied > there_are THEN
    IF (SELECT capped FROM establishment_account WHERE id = NEW.account_id) = 1 THEN
      IF (NEW.occupied + NEW.reserved > there_are AND NEW.occupied + NEW.reserved > ${before.used})
        OR (NEW.occupied > there_are AND NEW.occupied > ${before.occupied})
        OR ${signed('NEW.borrowed')} - ${signed('NEW.lent')} < ${before.loans} THEN
        SET refusal = CONCAT('QUOTA_EXCEEDED:', NEW.account_id, ':', NEW.from_on);
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
      END IF;
    END IF;
  END IF;`;

const before = (figure: string): string =>
  `COALESCE((SELECT ${figure} FROM establishment_balance b
       WHERE b.account_id = NEW.account_id AND b.from_on < NEW.from_on ORDER BY b.from_on DESC LIMIT 1), 0)`;

const LIMITS = [
  'DROP TRIGGER establishment_balance_limit_insert',
  'DROP TRIGGER establishment_balance_limit_update',
  `CREATE TRIGGER establishment_balance_limit_insert BEFORE INSERT ON establishment_balance FOR EACH ROW
   BEGIN
     DECLARE refusal varchar(128);
     DECLARE there_are bigint DEFAULT 0;
     DECLARE used_before bigint DEFAULT 0;
     DECLARE occupied_before bigint DEFAULT 0;
     DECLARE loans_before bigint DEFAULT 0;
     SET used_before = ${before('b.occupied + b.reserved')};
     SET occupied_before = ${before('b.occupied')};
     SET loans_before = ${before(`${signed('b.borrowed')} - ${signed('b.lent')}`)};
     ${refuseBeyond({ used: 'used_before', occupied: 'occupied_before', loans: 'loans_before' })}
   END`,
  `CREATE TRIGGER establishment_balance_limit_update BEFORE UPDATE ON establishment_balance FOR EACH ROW
   BEGIN
     DECLARE refusal varchar(128);
     DECLARE there_are bigint DEFAULT 0;
     IF NEW.account_id <> OLD.account_id OR NEW.from_on <> OLD.from_on THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a segment of establishment_balance is never moved';
     END IF;
     ${refuseBeyond({
       used: 'OLD.occupied + OLD.reserved',
       occupied: 'OLD.occupied',
       loans: `${signed('OLD.borrowed')} - ${signed('OLD.lent')}`,
     })}
   END`,
];

/** As before, and posts of a plan are capped like posts for posted people: at the institution, whatever the mode. */
const GUARD = [
  'DROP TRIGGER establishment_account_guard',
  `CREATE TRIGGER establishment_account_guard BEFORE UPDATE ON establishment_account FOR EACH ROW
  BEGIN
    IF NEW.id <> OLD.id OR NEW.community_id <> OLD.community_id OR NEW.owner_id <> OLD.owner_id
      OR NOT NEW.institution_id <=> OLD.institution_id OR NEW.resource <> OLD.resource THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an establishment account never becomes another';
    END IF;
    IF NEW.capped <> OLD.capped AND NOT NEW.capped <=> (
      SELECT CASE
          WHEN NEW.resource = 'RESIDENT_POST' OR LEFT(NEW.resource, 5) = 'POST_' THEN NEW.institution_id IS NOT NULL
          WHEN p.value = '"BOTH"' THEN 1
          WHEN p.value = '"COMMUNITY"' THEN NEW.institution_id IS NULL
          WHEN p.value = '"INSTITUTION"' THEN NEW.institution_id IS NOT NULL
        END
        FROM community c
        JOIN county y ON y.id = c.county_id
        JOIN policy_parameter p ON p.profile_code = y.profile_code
       WHERE c.id = NEW.community_id AND p.parameter_key = 'establishment.cap_mode'
       ORDER BY p.valid_from DESC LIMIT 1) THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'capped follows from establishment.cap_mode';
    END IF;
  END`,
];

/**
 * One person, one 编制, one post on every day (domain §2, d and f). The person's row lock puts two writers in line, and
 * the locking read sees what the first has committed.
 */
const refuseSecond = `
  IF NEW.to_on IS NULL OR NEW.to_on >= NEW.from_on THEN
    SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
    SELECT MIN(o.entry_id) INTO other FROM establishment_holder o
     WHERE o.person_id = NEW.person_id AND o.kind = NEW.kind AND o.entry_id <> NEW.entry_id
       AND (o.to_on IS NULL OR o.to_on >= o.from_on)
       AND (o.to_on IS NULL OR o.to_on >= NEW.from_on) AND (NEW.to_on IS NULL OR o.from_on <= NEW.to_on)
       LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('HOLDER_OVERLAP:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
  END IF;`;

const HOLDER = [
  `CREATE TRIGGER establishment_holder_one_insert BEFORE INSERT ON establishment_holder FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other char(36);
     DECLARE refusal varchar(128);
     ${refuseSecond}
   END`,
  `CREATE TRIGGER establishment_holder_one_update BEFORE UPDATE ON establishment_holder FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other char(36);
     DECLARE refusal varchar(128);
     IF NEW.entry_id <> OLD.entry_id OR NEW.person_id <> OLD.person_id OR NEW.kind <> OLD.kind
       OR NEW.from_on <> OLD.from_on THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a holding never becomes another';
     END IF;
     ${refuseSecond}
   END`,
  `CREATE TRIGGER establishment_holder_no_delete BEFORE DELETE ON establishment_holder FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a holding is never deleted'`,
];

/** What people hold already, by the entries there are. */
const HOLD_WHAT_IS_THERE = `INSERT INTO establishment_holder (entry_id, person_id, kind, from_on, to_on)
  SELECT e.id, e.person_id, 'HEADCOUNT', e.from_on,
         (SELECT MIN(d.day) FROM (
            SELECT x.id, x.to_on AS day FROM establishment_entry x WHERE x.to_on IS NOT NULL
            UNION ALL
            SELECT r.points_to AS id, DATE_SUB(r.from_on, INTERVAL 1 DAY) AS day
              FROM establishment_entry r WHERE r.entry_kind = 'RELEASE') d WHERE d.id = e.id)
    FROM establishment_entry e JOIN establishment_account a ON a.id = e.account_id
   WHERE e.holding = 'OCCUPIED' AND e.count > 0 AND e.person_id IS NOT NULL
     AND a.institution_id IS NOT NULL AND a.resource IN ('INSTITUTION', 'FILED')`;

/** Posts by plan with loans, ratio tables, and who holds what. */
export class CreatePosts1760000021000 implements MigrationInterface {
  name = 'CreatePosts1760000021000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query(
      `ALTER TABLE establishment_balance ADD COLUMN borrowed int unsigned NOT NULL,
         ADD COLUMN lent int unsigned NOT NULL`,
    );
    for (const statement of [...LIMITS, ...GUARD, HOLD_WHAT_IS_THERE, ...HOLDER])
      await runner.query(statement);
    for (const table of APPEND_ONLY) {
      for (const verb of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  /** The way back is a restored backup: loans cannot be told in the figures of before. */
  async down(): Promise<void> {
    return Promise.reject(new Error('CreatePosts cannot be undone; restore a backup'));
  }
}
