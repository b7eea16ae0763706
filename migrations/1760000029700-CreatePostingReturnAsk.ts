import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `CREATE TABLE posting_return_ask (
    id char(36) NOT NULL,
    posting_id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    to_on date NOT NULL,
    reason varchar(500) NOT NULL,
    actor_account_id char(36) NOT NULL,
    actor_name varchar(100) NOT NULL,
    occurred_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_posting_return_ask_posting (posting_id, occurred_at),
    CONSTRAINT fk_posting_return_ask_posting FOREIGN KEY (posting_id) REFERENCES posting (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_posting_return_ask_community FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  ...['UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER posting_return_ask_no_${verb.toLowerCase()} BEFORE ${verb} ON posting_return_ask
     FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'posting_return_ask is append-only'`,
  ),
];

/** The host's community asks the sender's for an early return, which that one alone may have decided. */
export class CreatePostingReturnAsk1760000029700 implements MigrationInterface {
  name = 'CreatePostingReturnAsk1760000029700';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE posting_return_ask');
  }
}
