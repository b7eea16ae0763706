import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEPT = [
  'id',
  'case_id',
  'case_number',
  'community_id',
  'person_id',
  'from_institution_id',
  'to_institution_id',
  'effective_on',
  'establishment_type',
  'post_name',
  'post',
  'former_post',
  'reserved_at',
  'released_at',
  'implemented_at',
];

/** Last day on which a posting keeps its person, as the postings' own trigger counts it. */
const LAST = `LEAST(COALESCE(o.reserved_to, o.extended_to, o.end_on), COALESCE(o.ended_on, '9999-12-31'))`;

/** Of the postings' days: as extended or being extended, and not after an early end; none when that was before the first. */
const POSTED = `${LAST} >= NEW.effective_on AND ${LAST} >= o.start_on`;
const POSTED_BEFORE = 'o.end_on >= NEW.effective_on';

const refuseOverlap = (posted: string): string => `
  IF NEW.released_at IS NULL AND NEW.cancelled_at IS NULL THEN
    SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
    SELECT MIN(o.case_number) INTO other FROM personnel_transfer o
     WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.released_at IS NULL AND o.cancelled_at IS NULL
       AND (o.implemented_at IS NULL OR o.effective_on >= NEW.effective_on) LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('TRANSFER_OVERLAP:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
    SELECT MIN(o.case_number) INTO other FROM posting o
     WHERE o.person_id = NEW.person_id AND o.released_at IS NULL AND o.cancelled_at IS NULL
       AND ${posted} LOCK IN SHARE MODE;
    IF other IS NOT NULL THEN
      SET refusal = CONCAT('TRANSFER_POSTED:', other);
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
    END IF;
  END IF;`;

/** The one change of an implemented transfer: it is cancelled, once. */
const KEPT_WHEN_IMPLEMENTED = `
  IF OLD.implemented_at IS NOT NULL AND NOT (
    OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL
    AND ${KEPT.map((column) => `NEW.${column} <=> OLD.${column}`).join(' AND ')}
  ) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented transfer is never changed';
  END IF;`;

const trigger = (name: string, event: string, body: string): string =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON personnel_transfer FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other varchar(40);
     DECLARE refusal varchar(128);
     ${body}
   END`;

/** The triggers are made anew: somebody is posted away until the posting's last day as it stands, not as first decided. */
export class RefuseTransferWhilePosted1760000028000 implements MigrationInterface {
  name = 'RefuseTransferWhilePosted1760000028000';

  up(runner: QueryRunner): Promise<void> {
    return this.recreate(runner, refuseOverlap(POSTED));
  }

  down(runner: QueryRunner): Promise<void> {
    return this.recreate(runner, refuseOverlap(POSTED_BEFORE));
  }

  private async recreate(runner: QueryRunner, refusal: string): Promise<void> {
    await runner.query('DROP TRIGGER personnel_transfer_insert');
    await runner.query(trigger('personnel_transfer_insert', 'INSERT', refusal));
    await runner.query('DROP TRIGGER personnel_transfer_update');
    await runner.query(trigger('personnel_transfer_update', 'UPDATE', KEPT_WHEN_IMPLEMENTED + refusal));
  }
}
