import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A renewal that was given up before its first day can be followed by another of the same contract. That two of them
 * are never live together is seen to by `village_contract_alone`.
 */
export class RenewAgain1760000030900 implements MigrationInterface {
  name = 'RenewAgain1760000030900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE village_contract
      ADD KEY ix_village_contract_renews_id (renews_id), DROP KEY uq_village_contract_renews_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE village_contract
      ADD UNIQUE KEY uq_village_contract_renews_id (renews_id), DROP KEY ix_village_contract_renews_id`);
  }
}
