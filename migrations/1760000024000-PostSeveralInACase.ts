import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One case may post several people, each of them once: 双向流动, 批量派驻. */
export class PostSeveralInACase1760000024000 implements MigrationInterface {
  name = 'PostSeveralInACase1760000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE posting ADD UNIQUE KEY uq_posting_case_person (case_id, person_id), DROP KEY uq_posting_case_id',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE posting ADD UNIQUE KEY uq_posting_case_id (case_id), DROP KEY uq_posting_case_person',
    );
  }
}
