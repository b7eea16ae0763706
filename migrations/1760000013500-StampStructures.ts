import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERY_CHANGE = [
  'county',
  'community',
  'institution',
  'institution_name',
  'body',
  'seat',
  'seat_holder',
  'kinship',
  'notice_channel',
  'policy_parameter',
  'delegation',
  'delegation_revocation',
  'chain_template',
];

/** Of these only some changes count: most rows change for other reasons. */
const SOME_CHANGES: Record<string, string> = {
  person: 'NOT (NEW.name <=> OLD.name)',
  account: 'NOT (NEW.person_id <=> OLD.person_id AND NEW.disabled <=> OLD.disabled)',
};

const STAMP = 'UPDATE structure_stamp SET stamp = UUID() WHERE id = 1';

/** One row that changes with the structures, so that processes know whether what they have read still holds. */
export class StampStructures1760000013500 implements MigrationInterface {
  readonly name = 'StampStructures1760000013500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE structure_stamp (
      id tinyint unsigned NOT NULL,
      stamp char(36) NOT NULL,
      PRIMARY KEY (id)
    ) ENGINE=InnoDB`);
    await runner.query('INSERT INTO structure_stamp (id, stamp) VALUES (1, UUID())');
    for (const table of EVERY_CHANGE)
      for (const verb of ['INSERT', 'UPDATE', 'DELETE'])
        await runner.query(
          `CREATE TRIGGER ${trigger(table, verb)} AFTER ${verb} ON ${table} FOR EACH ROW ${STAMP}`,
        );
    for (const [table, condition] of Object.entries(SOME_CHANGES)) {
      await runner.query(
        `CREATE TRIGGER ${trigger(table, 'UPDATE')} AFTER UPDATE ON ${table} FOR EACH ROW
           IF ${condition} THEN ${STAMP}; END IF`,
      );
    }
    for (const verb of ['INSERT', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER ${trigger('account', verb)} AFTER ${verb} ON account FOR EACH ROW ${STAMP}`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...EVERY_CHANGE, 'account'])
      for (const verb of ['INSERT', 'UPDATE', 'DELETE'])
        await runner.query(`DROP TRIGGER ${trigger(table, verb)}`);
    await runner.query(`DROP TRIGGER ${trigger('person', 'UPDATE')}`);
    await runner.query('DROP TABLE structure_stamp');
  }
}

function trigger(table: string, verb: string): string {
  return `${table}_stamp_${verb.toLowerCase()}`;
}
