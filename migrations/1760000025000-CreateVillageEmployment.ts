import type { MigrationInterface, QueryRunner } from 'typeorm';

const WHO = `actor_account_id char(36) NULL,
    actor_name varchar(100) NOT NULL,`;
const WHEN = `entered_at datetime(3) NOT NULL,
    recorded_at datetime(3) NOT NULL,`;
const SHARES = `fiscal_fen bigint NOT NULL,
    public_health_fen bigint NOT NULL,
    essential_drugs_fen bigint NOT NULL,
    service_income_fen bigint NOT NULL,`;
const SUM = 'gross_fen = fiscal_fen + public_health_fen + essential_drugs_fen + service_income_fen';
const fk = (table: string, column: string, target: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const TABLES: readonly (readonly [string, string])[] = [
  [
    'village_certificate',
    `id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    kind varchar(32) NOT NULL,
    number varchar(255) NOT NULL,
    number_index char(64) NOT NULL,
    number_masked varchar(40) NOT NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_certificate_number_index (number_index),
    KEY ix_village_certificate_person_id (person_id),
    KEY ix_village_certificate_community_id (community_id),
    ${fk('village_certificate', 'community_id', 'community')},
    ${fk('village_certificate', 'person_id', 'person')}`,
  ],
  [
    'village_certificate_event',
    `id char(36) NOT NULL,
    certificate_id char(36) NOT NULL,
    sequence int unsigned NOT NULL,
    type varchar(32) NOT NULL,
    event varchar(500) NOT NULL,
    note varchar(500) NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_certificate_event_sequence (certificate_id, sequence),
    ${fk('village_certificate_event', 'certificate_id', 'village_certificate')}`,
  ],
  [
    'village_application',
    `case_id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    hospital_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    renews_id char(36) NULL,
    entered_at datetime(3) NOT NULL,
    PRIMARY KEY (case_id),
    KEY ix_village_application_person_id (person_id),
    KEY ix_village_application_renews_id (renews_id),
    ${fk('village_application', 'case_id', 'approval_case')},
    ${fk('village_application', 'person_id', 'person')}`,
  ],
  [
    'village_contract',
    `id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_number varchar(40) NOT NULL,
    community_id char(36) NOT NULL,
    hospital_id char(36) NOT NULL,
    clinic_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    person_name varchar(100) NOT NULL,
    kind varchar(32) NOT NULL,
    start_on date NOT NULL,
    end_on date NULL,
    retires_on date NULL,
    gross_fen bigint NOT NULL,
    ${SHARES}
    renews_id char(36) NULL,
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_contract_case_id (case_id),
    UNIQUE KEY uq_village_contract_renews_id (renews_id),
    KEY ix_village_contract_person_id (person_id, start_on),
    KEY ix_village_contract_hospital_id (hospital_id, start_on),
    KEY ix_village_contract_community_id (community_id, start_on),
    ${fk('village_contract', 'case_id', 'approval_case')},
    ${fk('village_contract', 'community_id', 'community')},
    ${fk('village_contract', 'hospital_id', 'institution')},
    ${fk('village_contract', 'clinic_id', 'institution')},
    ${fk('village_contract', 'person_id', 'person')},
    ${fk('village_contract', 'renews_id', 'village_contract')},
    CONSTRAINT ck_village_contract_sum CHECK (${SUM}),
    CONSTRAINT ck_village_contract_shares CHECK (fiscal_fen >= 0 AND public_health_fen >= 0 AND essential_drugs_fen >= 0 AND service_income_fen >= 0 AND gross_fen > 0)`,
  ],
  [
    'village_contract_event',
    `id char(36) NOT NULL,
    contract_id char(36) NOT NULL,
    sequence int unsigned NOT NULL,
    type varchar(32) NOT NULL,
    on_date date NOT NULL,
    last_on date NULL,
    once_key varchar(120) NULL,
    event text NOT NULL,
    note varchar(500) NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_contract_event_sequence (contract_id, sequence),
    UNIQUE KEY uq_village_contract_event_once_key (once_key),
    ${fk('village_contract_event', 'contract_id', 'village_contract')}`,
  ],
  [
    'village_fund',
    `id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    hospital_id char(36) NOT NULL,
    source varchar(32) NOT NULL,
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_fund_source (hospital_id, source),
    ${fk('village_fund', 'community_id', 'community')},
    ${fk('village_fund', 'hospital_id', 'institution')}`,
  ],
  [
    'village_pay_run',
    `id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    hospital_id char(36) NOT NULL,
    month char(7) NOT NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_pay_run_month (hospital_id, month),
    ${fk('village_pay_run', 'community_id', 'community')},
    ${fk('village_pay_run', 'hospital_id', 'institution')}`,
  ],
  [
    'village_pay_line',
    `id char(36) NOT NULL,
    run_id char(36) NOT NULL,
    contract_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    person_name varchar(100) NOT NULL,
    type varchar(32) NOT NULL,
    once_key varchar(64) NULL,
    corrects_id char(36) NULL,
    for_month char(7) NOT NULL,
    days tinyint unsigned NOT NULL,
    month_days tinyint unsigned NOT NULL,
    gross_fen bigint NOT NULL,
    ${SHARES}
    employer_source varchar(32) NOT NULL,
    employer_fen bigint NOT NULL,
    worker_fen bigint NOT NULL,
    net_fen bigint NOT NULL,
    items text NOT NULL,
    document_number varchar(100) NOT NULL,
    note varchar(500) NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_pay_line_once_key (once_key),
    KEY ix_village_pay_line_run_id (run_id, id),
    KEY ix_village_pay_line_contract_id (contract_id, for_month),
    KEY ix_village_pay_line_corrects_id (corrects_id),
    ${fk('village_pay_line', 'run_id', 'village_pay_run')},
    ${fk('village_pay_line', 'contract_id', 'village_contract')},
    ${fk('village_pay_line', 'corrects_id', 'village_pay_line')},
    CONSTRAINT ck_village_pay_line_sum CHECK (${SUM}),
    CONSTRAINT ck_village_pay_line_net CHECK (net_fen = gross_fen - worker_fen)`,
  ],
  [
    'village_pay_closing',
    `run_id char(36) NOT NULL,
    line_count int unsigned NOT NULL,
    gross_fen bigint NOT NULL,
    employer_fen bigint NOT NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (run_id),
    ${fk('village_pay_closing', 'run_id', 'village_pay_run')}`,
  ],
  [
    'village_fund_entry',
    `id char(36) NOT NULL,
    fund_id char(36) NOT NULL,
    sequence int unsigned NOT NULL,
    type varchar(32) NOT NULL,
    amount_fen bigint NOT NULL,
    balance_fen bigint NOT NULL,
    on_date date NOT NULL,
    document_number varchar(100) NOT NULL,
    note varchar(500) NULL,
    pay_line_id char(36) NULL,
    corrects_id char(36) NULL,
    ${WHO}
    ${WHEN}
    PRIMARY KEY (id),
    UNIQUE KEY uq_village_fund_entry_sequence (fund_id, sequence),
    UNIQUE KEY uq_village_fund_entry_pay_line (pay_line_id, fund_id, type),
    UNIQUE KEY uq_village_fund_entry_corrects (corrects_id),
    ${fk('village_fund_entry', 'fund_id', 'village_fund')},
    ${fk('village_fund_entry', 'pay_line_id', 'village_pay_line')},
    ${fk('village_fund_entry', 'corrects_id', 'village_fund_entry')},
    CONSTRAINT ck_village_fund_entry_balance CHECK (balance_fen >= 0),
    CONSTRAINT ck_village_fund_entry_amount CHECK (amount_fen <> 0)`,
  ],
];

/** What the records lock, and so the application may touch; nothing of it ever changes. */
const NEVER_CHANGED = new Set(['village_fund', 'village_pay_run']);

/** Last day of a contract `c`: its end, its termination, or the day before retirement, whichever comes first. */
const LAST_DAY = `LEAST(COALESCE(c.end_on, '9999-12-31'), COALESCE(DATE_SUB(c.retires_on, INTERVAL 1 DAY), '9999-12-31'),
       COALESCE((SELECT MIN(e.last_on) FROM village_contract_event e WHERE e.contract_id = c.id), '9999-12-31'))`;

const TRIGGERS = [
  // One person has one live contract: the person's row lock puts writers in line.
  `CREATE TRIGGER village_contract_alone BEFORE INSERT ON village_contract FOR EACH ROW
   BEGIN
     DECLARE person char(36);
     DECLARE other varchar(40);
     DECLARE refusal varchar(128);
     SELECT p.id INTO person FROM person p WHERE p.id = NEW.person_id FOR UPDATE;
     SELECT MIN(c.case_number) INTO other FROM village_contract c
      WHERE c.person_id = NEW.person_id
        AND c.start_on <= LEAST(COALESCE(NEW.end_on, '9999-12-31'), COALESCE(DATE_SUB(NEW.retires_on, INTERVAL 1 DAY), '9999-12-31'))
        AND ${LAST_DAY} >= NEW.start_on;
     IF other IS NOT NULL THEN
       SET refusal = CONCAT('LIVE_CONTRACT:', other);
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = refusal;
     END IF;
   END`,
  // The balance is the last entry's: each follows from the one before it, and none goes below zero.
  `CREATE TRIGGER village_fund_entry_follows BEFORE INSERT ON village_fund_entry FOR EACH ROW
   BEGIN
     DECLARE fund char(36);
     DECLARE before_balance bigint DEFAULT 0;
     DECLARE before_sequence int unsigned DEFAULT 0;
     SELECT f.id INTO fund FROM village_fund f WHERE f.id = NEW.fund_id FOR UPDATE;
     SELECT COALESCE(MAX(e.sequence), 0) INTO before_sequence FROM village_fund_entry e WHERE e.fund_id = NEW.fund_id;
     IF before_sequence > 0 THEN
       SELECT e.balance_fen INTO before_balance FROM village_fund_entry e
        WHERE e.fund_id = NEW.fund_id AND e.sequence = before_sequence;
     END IF;
     IF NEW.sequence <> before_sequence + 1 OR NEW.balance_fen <> before_balance + NEW.amount_fen THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a fund entry follows from the one before it';
     END IF;
   END`,
  // A closed month takes no more lines.
  `CREATE TRIGGER village_pay_line_open BEFORE INSERT ON village_pay_line FOR EACH ROW
   BEGIN
     DECLARE run char(36);
     DECLARE closed int;
     SELECT r.id INTO run FROM village_pay_run r WHERE r.id = NEW.run_id FOR UPDATE;
     SELECT COUNT(*) INTO closed FROM village_pay_closing c WHERE c.run_id = NEW.run_id;
     IF closed > 0 THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a closed month takes no more lines';
     END IF;
   END`,
  `CREATE TRIGGER village_pay_closing_last BEFORE INSERT ON village_pay_closing FOR EACH ROW
   BEGIN
     DECLARE run char(36);
     SELECT r.id INTO run FROM village_pay_run r WHERE r.id = NEW.run_id FOR UPDATE;
   END`,
];

/** 乡聘村用: certificates, contracts, the four funds of each township hospital, and monthly pay. All of it only grows. */
export class CreateVillageEmployment1760000025000 implements MigrationInterface {
  name = 'CreateVillageEmployment1760000025000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of TABLES) {
      await runner.query(`CREATE TABLE ${table} (${columns}) ENGINE=InnoDB`);
      const text = NEVER_CHANGED.has(table) ? `${table} is never changed` : `${table} is append-only`;
      for (const event of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${text}'`,
        );
      }
    }
    for (const trigger of TRIGGERS) await runner.query(trigger);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
