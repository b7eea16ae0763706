import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  // The two sides of a loan find each other, under the locks of the accounts.
  ['establishment_entry', 'group_id'],
  ['matter_in_force', 'case_number'],
  ['posting_crossing', 'case_number'],
] as const;

/** What is looked up by these columns was found by reading the whole table. */
export class IndexLookups1760000031000 implements MigrationInterface {
  name = 'IndexLookups1760000031000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of INDEXES)
      await runner.query(`CREATE INDEX ix_${table}_${column} ON ${table} (${column})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of INDEXES) await runner.query(`DROP INDEX ix_${table}_${column} ON ${table}`);
  }
}
