import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import { canonicalJson, sha256 } from './canonical.js';
import { isDuplicateKey } from './transaction-runner.js';
import type { Tx } from './tx.js';

/** One use of a client-made key. */
export interface IdempotentRequest {
  accountId: string;
  key: string;
  operation: string;
  /** Everything that makes the request what it is. */
  request: unknown;
  /** What this use will lead to when it is the first, e.g. the id of the case it opens. */
  resultRef: string;
}

/** Makes a repeated request answer with what its first use led to. */
@Injectable()
export class Idempotency {
  /**
   * Claims the key inside the transaction. Returns the result of the first use, or null when this is it.
   * A concurrent first use is waited for. Throws {@link Refused} `IDEMPOTENCY_KEY_REUSED` for another request.
   */
  async claim(tx: Tx, use: IdempotentRequest): Promise<string | null> {
    if (!/^[\w-]{8,64}$/.test(use.key)) {
      throw new Refused({
        code: 'BAD_IDEMPOTENCY_KEY',
        message: '幂等键须为8至64位字母、数字或连字符',
        field: 'idempotencyKey',
      });
    }
    const digest = sha256(canonicalJson(use.request));
    try {
      await tx.query(
        `INSERT INTO idempotency_key (account_id, request_key, operation, request_sha256, result_ref, created_at)
         VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
        [use.accountId, use.key, use.operation, digest, use.resultRef],
      );
      return null;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const rows: { operation: string; request_sha256: string; result_ref: string }[] = await tx.query(
      'SELECT operation, request_sha256, result_ref FROM idempotency_key WHERE account_id = ? AND request_key = ?',
      [use.accountId, use.key],
    );
    const first = rows[0];
    if (!first || first.operation !== use.operation || first.request_sha256 !== digest) {
      throw new Refused({
        code: 'IDEMPOTENCY_KEY_REUSED',
        message: '该幂等键已用于另一请求，请刷新页面后重新提交',
        field: 'idempotencyKey',
      });
    }
    return first.result_ref;
  }
}
