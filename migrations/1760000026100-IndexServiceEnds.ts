import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes back in a quarter is found by the last day of the service. */
export class IndexServiceEnds1760000026100 implements MigrationInterface {
  name = 'IndexServiceEnds1760000026100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_service_place_to_on ON service_place (to_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_service_place_to_on ON service_place');
  }
}
