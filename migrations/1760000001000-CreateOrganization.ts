import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE county (
    id char(36) NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(100) NOT NULL,
    profile_code varchar(32) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_county_code (code)
  ) ENGINE=InnoDB`,
  `CREATE TABLE community (
    id char(36) NOT NULL,
    county_id char(36) NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(100) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_community_code (code),
    CONSTRAINT fk_community_county_id FOREIGN KEY (county_id) REFERENCES county (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE policy_parameter (
    id char(36) NOT NULL,
    profile_code varchar(32) NOT NULL,
    parameter_key varchar(100) NOT NULL,
    value mediumtext NOT NULL,
    document_number varchar(100) NOT NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    is_demo tinyint NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_policy_parameter_version (profile_code, parameter_key, valid_from)
  ) ENGINE=InnoDB`,
  `CREATE TABLE institution (
    id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    code varchar(32) NOT NULL,
    kind varchar(32) NOT NULL,
    parent_id char(36) NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_institution_community_id_code (community_id, code),
    CONSTRAINT fk_institution_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_institution_parent_id FOREIGN KEY (parent_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE institution_name (
    id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    name varchar(100) NOT NULL,
    short_name varchar(50) NOT NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_institution_name_institution_id_valid_from (institution_id, valid_from),
    CONSTRAINT fk_institution_name_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE department (
    id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    name varchar(100) NOT NULL,
    kind varchar(32) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_department_institution_id_name (institution_id, name),
    CONSTRAINT fk_department_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE person (
    id char(36) NOT NULL,
    name varchar(50) NOT NULL,
    gender varchar(8) NOT NULL,
    birth_date date NOT NULL,
    id_number varchar(255) NOT NULL,
    id_number_index char(64) NOT NULL,
    id_number_masked varchar(18) NOT NULL,
    phone varchar(255) NULL,
    phone_masked varchar(20) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_person_id_number_index (id_number_index)
  ) ENGINE=InnoDB`,
  `CREATE TABLE professional_title (
    id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    name varchar(50) NOT NULL,
    level varchar(32) NOT NULL,
    certified_on date NOT NULL,
    held_to date NULL,
    grassroots_only tinyint NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_professional_title_person_id_certified_on (person_id, certified_on),
    CONSTRAINT fk_professional_title_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE kinship (
    id char(36) NOT NULL,
    person_a_id char(36) NOT NULL,
    person_b_id char(36) NOT NULL,
    relation varchar(32) NOT NULL,
    declared_on date NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_kinship_pair (person_a_id, person_b_id),
    CONSTRAINT fk_kinship_person_a_id FOREIGN KEY (person_a_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_kinship_person_b_id FOREIGN KEY (person_b_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE employment (
    id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    community_id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    department_id char(36) NULL,
    post_name varchar(50) NULL,
    staff_number varchar(32) NOT NULL,
    establishment_type varchar(32) NOT NULL,
    person_name varchar(50) NOT NULL,
    pinyin varchar(200) NOT NULL,
    initials varchar(50) NOT NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_employment_person_id_valid_from (person_id, valid_from),
    KEY ix_employment_institution (institution_id, staff_number),
    KEY ix_employment_initials (community_id, initials),
    KEY ix_employment_pinyin (community_id, pinyin),
    KEY ix_employment_name (community_id, person_name),
    KEY ix_employment_staff_number (community_id, staff_number),
    CONSTRAINT fk_employment_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_employment_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_employment_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_employment_department_id FOREIGN KEY (department_id) REFERENCES department (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE staff_number (
    community_id char(36) NOT NULL,
    staff_number varchar(32) NOT NULL,
    person_id char(36) NOT NULL,
    PRIMARY KEY (community_id, staff_number),
    KEY ix_staff_number_person_id (person_id),
    CONSTRAINT fk_staff_number_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE service_place (
    id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    institution_id char(36) NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    source_id char(36) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_service_place_source_id (source_id),
    KEY ix_service_place_institution (institution_id, from_on),
    KEY ix_service_place_person (person_id, from_on),
    CONSTRAINT fk_service_place_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_service_place_institution_id FOREIGN KEY (institution_id) REFERENCES institution (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE body (
    id char(36) NOT NULL,
    county_id char(36) NOT NULL,
    community_id char(36) NULL,
    owner_id char(36) NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(100) NOT NULL,
    kind varchar(32) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_body_owner_id_code (owner_id, code),
    CONSTRAINT fk_body_county_id FOREIGN KEY (county_id) REFERENCES county (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_body_community_id FOREIGN KEY (community_id) REFERENCES community (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE seat (
    id char(36) NOT NULL,
    body_id char(36) NOT NULL,
    title varchar(50) NOT NULL,
    is_chair tinyint NOT NULL,
    is_clerk tinyint NOT NULL,
    is_voting tinyint NOT NULL,
    sort_order smallint unsigned NOT NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    KEY ix_seat_body (body_id, sort_order),
    CONSTRAINT fk_seat_body_id FOREIGN KEY (body_id) REFERENCES body (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
  `CREATE TABLE seat_holder (
    id char(36) NOT NULL,
    seat_id char(36) NOT NULL,
    person_id char(36) NOT NULL,
    valid_from date NOT NULL,
    valid_to date NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_seat_holder_seat_id_valid_from (seat_id, valid_from),
    KEY ix_seat_holder_person (person_id, valid_from),
    CONSTRAINT fk_seat_holder_seat_id FOREIGN KEY (seat_id) REFERENCES seat (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT fk_seat_holder_person_id FOREIGN KEY (person_id) REFERENCES person (id)
      ON DELETE NO ACTION ON UPDATE NO ACTION
  ) ENGINE=InnoDB`,
];

/** Tables that only ever grow. */
const APPEND_ONLY = ['policy_parameter'];

/** Counties, institutions, people, bodies and seats, and the county profile's parameters. */
export class CreateOrganization1760000001000 implements MigrationInterface {
  readonly name = 'CreateOrganization1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    for (const table of APPEND_ONLY) {
      for (const verb of ['UPDATE', 'DELETE']) {
        await runner.query(
          `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} FOR EACH ROW
             SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'seat_holder',
      'seat',
      'body',
      'service_place',
      'staff_number',
      'employment',
      'kinship',
      'professional_title',
      'person',
      'department',
      'institution_name',
      'institution',
      'policy_parameter',
      'community',
      'county',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
