import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an account is capped follows from the county's parameter, whose versions stay: neither may the one be
 * changed against the other, nor an account become another one's.
 */
const GUARD = `CREATE TRIGGER establishment_account_guard BEFORE UPDATE ON establishment_account FOR EACH ROW
  BEGIN
    IF NEW.id <> OLD.id OR NEW.community_id <> OLD.community_id OR NEW.owner_id <> OLD.owner_id
      OR NOT NEW.institution_id <=> OLD.institution_id OR NEW.resource <> OLD.resource THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an establishment account never becomes another';
    END IF;
    IF NEW.capped <> OLD.capped AND NOT NEW.capped <=> (
      SELECT CASE
          WHEN NEW.resource = 'RESIDENT_POST' THEN NEW.institution_id IS NOT NULL
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
  END`;

export class GuardCapMode1760000005000 implements MigrationInterface {
  name = 'GuardCapMode1760000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GUARD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER establishment_account_guard');
  }
}
