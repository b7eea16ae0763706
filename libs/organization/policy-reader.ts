import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { PolicySchemas } from './policy-schemas.js';

/** One parameter as it is in force on a day. */
export interface PolicyValue<T> {
  value: T;
  /** 文号 of the document that decides it. */
  documentNumber: string;
  validFrom: string;
  /** 示例: no real document decides it. */
  isDemo: boolean;
}

/** Reads the county profile's versioned parameters. No number of a policy is a constant of the program. */
@Injectable()
export class PolicyReader {
  constructor(private readonly schemas: PolicySchemas) {}

  /**
   * The version in force on the day; `profileOrCommunity` is a profile code or a community's id.
   * @throws {Refused} `POLICY_MISSING` when the county has not decided it, `POLICY_MALFORMED` when what was entered
   * has not the form that its feature has registered
   */
  async value<T>(tx: Tx, profileOrCommunity: string, key: string, on: string): Promise<PolicyValue<T>> {
    const found = await this.find<T>(tx, profileOrCommunity, key, on);
    if (found) return found;
    throw new Refused({
      code: 'POLICY_MISSING',
      message: `县级政策参数“${key}”在${on}没有生效的版本，请先由管理员录入并注明文号`,
      field: key,
    });
  }

  /** As {@link value}, or null when there is none. */
  async find<T>(tx: Tx, profileOrCommunity: string, key: string, on: string): Promise<PolicyValue<T> | null> {
    const rows: Row[] = await tx.query(
      `SELECT value, document_number, valid_from, is_demo FROM policy_parameter
        WHERE profile_code = COALESCE(
            (SELECT y.profile_code FROM community c JOIN county y ON y.id = c.county_id WHERE c.id = ?), ?)
          AND parameter_key = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
        ORDER BY valid_from DESC LIMIT 1`,
      [profileOrCommunity, profileOrCommunity, key, on, on],
    );
    return rows[0] ? this.parsed<T>(key, rows[0]) : null;
  }

  /**
   * Every version that begins on or before the day, the latest first: on any day the first one that has begun is in
   * force. For what is reckoned day by day.
   * @throws {Refused} `POLICY_MALFORMED`
   */
  async versions<T>(
    tx: Tx,
    profileOrCommunity: string,
    key: string,
    until: string,
  ): Promise<PolicyValue<T>[]> {
    const rows: Row[] = await tx.query(
      `SELECT value, document_number, valid_from, is_demo FROM policy_parameter
        WHERE profile_code = COALESCE(
            (SELECT y.profile_code FROM community c JOIN county y ON y.id = c.county_id WHERE c.id = ?), ?)
          AND parameter_key = ? AND valid_from <= ? ORDER BY valid_from DESC`,
      [profileOrCommunity, profileOrCommunity, key, until],
    );
    return rows.map((row) => this.parsed<T>(key, row));
  }

  private parsed<T>(key: string, row: Row): PolicyValue<T> {
    return {
      value: this.schemas.parse(key, JSON.parse(row.value)) as T,
      documentNumber: row.document_number,
      validFrom: row.valid_from,
      isDemo: row.is_demo === 1,
    };
  }
}

interface Row {
  value: string;
  document_number: string;
  valid_from: string;
  is_demo: number;
}
