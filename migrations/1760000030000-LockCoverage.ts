import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row for every institution, to be locked by whoever takes somebody away from where they serve: two who do so at once
 * would each count on the other's person.
 */
export class LockCoverage1760000030000 implements MigrationInterface {
  readonly name = 'LockCoverage1760000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE coverage_unit (
      institution_id char(36) NOT NULL,
      PRIMARY KEY (institution_id),
      CONSTRAINT fk_coverage_unit_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
        ON DELETE NO ACTION ON UPDATE NO ACTION
    ) ENGINE=InnoDB`);
    await runner.query('INSERT INTO coverage_unit (institution_id) SELECT id FROM institution');
    await runner.query(
      `CREATE TRIGGER institution_coverage_unit AFTER INSERT ON institution FOR EACH ROW
         INSERT INTO coverage_unit (institution_id) VALUES (NEW.id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER institution_coverage_unit');
    await runner.query('DROP TABLE coverage_unit');
  }
}
