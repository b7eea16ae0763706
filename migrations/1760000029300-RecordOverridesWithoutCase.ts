import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A gap in coverage may also be accepted with the document of a suspension, which no case decides on. */
export class RecordOverridesWithoutCase1760000029300 implements MigrationInterface {
  name = 'RecordOverridesWithoutCase1760000029300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE posting_coverage_override MODIFY case_id char(36) NULL, MODIFY case_number varchar(40) NULL,
         ADD COLUMN document_number varchar(100) NULL AFTER case_number`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE posting_coverage_override DROP COLUMN document_number, MODIFY case_id char(36) NOT NULL,
         MODIFY case_number varchar(40) NOT NULL`,
    );
  }
}
