import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People serve away from home by a posting, or where they were placed first. */
export class KindServicePlaces1760000030100 implements MigrationInterface {
  readonly name = 'KindServicePlaces1760000030100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE service_place ADD COLUMN source_kind varchar(16) NOT NULL DEFAULT 'POSTING'",
    );
    await runner.query('ALTER TABLE service_place ALTER COLUMN source_kind DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM service_place WHERE source_kind <> 'POSTING'");
    await runner.query('ALTER TABLE service_place DROP COLUMN source_kind');
  }
}
