import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from './print.mjs';
import { readJson, withLock, writeJson } from './state.mjs';

/**
 * @typedef {{ dataKey: string, indexKey: string, rootPassword: string, adminPassword: string, appPassword: string }} Secrets
 */

/**
 * The keys of this installation, made on first use. Keys are never made anew beside existing data: what the
 * old key encrypted could not be read any more.
 * @param {import('./paths.mjs').Layout} layout
 * @returns {Promise<Secrets>}
 */
export async function loadSecrets(layout) {
  return withLock(`${layout.secrets}.lock`, async () => {
    const known = /** @type {Secrets | null} */ (readJson(layout.secrets));
    if (known) return known;
    if (existsSync(join(layout.mariadb, 'data'))) {
      throw new OperatorError(
        `缺少密钥文件 ${layout.secrets}，而数据库已存在。请恢复该文件；若确认放弃全部数据，请删除 ${layout.dir} 后重试。`,
      );
    }
    const made = {
      dataKey: randomBytes(32).toString('base64'),
      indexKey: randomBytes(32).toString('base64'),
      rootPassword: randomBytes(18).toString('hex'),
      adminPassword: randomBytes(18).toString('hex'),
      appPassword: randomBytes(18).toString('hex'),
    };
    writeJson(layout.secrets, made);
    return made;
  });
}

/** Tells whether a running database was started with these passwords. @param {Secrets} secrets */
export function secretsId(secrets) {
  return createHash('sha256')
    .update(secrets.adminPassword)
    .update(secrets.appPassword)
    .digest('hex')
    .slice(0, 16);
}
