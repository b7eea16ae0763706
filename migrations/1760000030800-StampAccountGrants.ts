import type { MigrationInterface, QueryRunner } from 'typeorm';

const VERBS = ['INSERT', 'UPDATE', 'DELETE'];

/** Whose seats somebody acts from depends on roles as well: an auditor acts for nobody. */
export class StampAccountGrants1760000030800 implements MigrationInterface {
  readonly name = 'StampAccountGrants1760000030800';

  async up(runner: QueryRunner): Promise<void> {
    for (const verb of VERBS)
      await runner.query(
        `CREATE TRIGGER account_grant_stamp_${verb.toLowerCase()} AFTER ${verb} ON account_grant FOR EACH ROW
           UPDATE structure_stamp SET stamp = UUID() WHERE id = 1`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const verb of VERBS) await runner.query(`DROP TRIGGER account_grant_stamp_${verb.toLowerCase()}`);
  }
}
