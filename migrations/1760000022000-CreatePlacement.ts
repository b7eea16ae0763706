import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly (readonly [string, string])[] = [
  [
    'placement_round',
    `id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    name varchar(100) NOT NULL,
    document_number varchar(100) NOT NULL,
    opening mediumtext NOT NULL,
    opening_sha256 char(64) NOT NULL,
    opened_by_account_id char(36) NOT NULL,
    opened_by_name varchar(100) NOT NULL,
    opened_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_placement_round_name (community_id, name),
    CONSTRAINT fk_placement_round_community FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ],
  [
    'placement_entry',
    `id char(36) NOT NULL,
    round_id char(36) NOT NULL,
    sequence int unsigned NOT NULL,
    type varchar(32) NOT NULL,
    entry text NOT NULL,
    note varchar(500) NULL,
    actor_account_id char(36) NOT NULL,
    actor_name varchar(100) NOT NULL,
    entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_placement_entry_sequence (round_id, sequence),
    CONSTRAINT fk_placement_entry_round FOREIGN KEY (round_id) REFERENCES placement_round (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ],
  [
    'placement_secret',
    `draw_id char(36) NOT NULL,
    round_id char(36) NOT NULL,
    sealed varchar(255) NOT NULL,
    PRIMARY KEY (draw_id),
    KEY ix_placement_secret_round (round_id),
    CONSTRAINT fk_placement_secret_round FOREIGN KEY (round_id) REFERENCES placement_round (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ],
];

/** 首次安置: rounds, what happens in them, and the secrets of their draws. All append-only. */
export class CreatePlacement1760000022000 implements MigrationInterface {
  name = 'CreatePlacement1760000022000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of TABLES) {
      await runner.query(`CREATE TABLE ${table} (${columns}) ENGINE=InnoDB`);
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
