import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a case is looked at by time alone, and which late tasks stand before who is above. */
export class CreateCaseTimers1760000019000 implements MigrationInterface {
  readonly name = 'CreateCaseTimers1760000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE approval_case
         ADD timed_on date NULL,
         ADD attend_at datetime(3) NULL,
         ADD KEY ix_approval_case_attend (status, attend_at)`,
    );
    await runner.query(
      `ALTER TABLE case_task
         ADD late_reported_at datetime(3) NULL,
         ADD late_reported_to char(36) NULL,
         ADD KEY ix_case_task_late_reported (late_reported_to, state)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE case_task DROP KEY ix_case_task_late_reported, DROP late_reported_to, DROP late_reported_at`,
    );
    await runner.query(
      `ALTER TABLE approval_case DROP KEY ix_approval_case_attend, DROP attend_at, DROP timed_on`,
    );
  }
}
