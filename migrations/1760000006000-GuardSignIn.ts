import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose masked numbers showed more than their ends: an identity number could be put together again. */
const MASKED = [
  { table: 'person', column: 'id_number_masked' },
  { table: 'roster_import_error', column: 'masked_value' },
];

/** Attempts to sign in are counted by name, sessions have a name of their own, identity numbers show their ends only. */
export class GuardSignIn1760000006000 implements MigrationInterface {
  readonly name = 'GuardSignIn1760000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE sign_in_attempt (
      username_digest char(64) NOT NULL,
      failed int unsigned NOT NULL DEFAULT 0,
      locked_until datetime(3) NULL,
      attempted_at datetime(3) NOT NULL,
      PRIMARY KEY (username_digest),
      KEY ix_sign_in_attempt_attempted_at (attempted_at)
    ) ENGINE=InnoDB`);
    await runner.query('ALTER TABLE account DROP COLUMN failed_attempts, DROP COLUMN locked_until');
    await runner.query('ALTER TABLE session ADD id char(36) NULL AFTER token_sha256');
    await runner.query('UPDATE session SET id = UUID()');
    await runner.query('ALTER TABLE session MODIFY id char(36) NOT NULL, ADD UNIQUE KEY uq_session_id (id)');
    for (const { table, column } of MASKED) {
      await runner.query(
        `UPDATE ${table} SET ${column} = CONCAT(LEFT(${column}, 1), REPEAT('*', CHAR_LENGTH(${column}) - 2),
           RIGHT(${column}, 1))
         WHERE ${column} REGEXP '^[0-9]{3}[*]{8,11}[0-9]{3}[0-9Xx]$'`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP KEY uq_session_id, DROP COLUMN id');
    await runner.query(
      `ALTER TABLE account ADD failed_attempts int unsigned NOT NULL DEFAULT 0, ADD locked_until datetime(3) NULL`,
    );
    await runner.query('DROP TABLE sign_in_attempt');
  }
}
