import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { PersonalDataCipher, TransactionRunner } from '../../../libs/database/index.js';
import { OperatorError } from '../settings.js';
import { demoPassword } from './county/account-seeder.js';
import { demoCounties } from './seeders.js';

/** A demo account as it is shown to whoever runs the demo. */
export interface ShownAccount {
  username: string;
  password: string;
  displayName: string;
  title: string;
  /** Name of the county, as `demo chain --profile` takes it. */
  profile: string;
  /** Left out of what is printed at the start. */
  hidden: boolean;
}

const accounts = Object.entries(demoCounties).flatMap(([profile, county]) =>
  county.accounts.map((account) => ({ profile, ...account })),
);

/** The demo accounts that exist in this database. */
export async function demoAccountsOf(app: INestApplicationContext): Promise<ShownAccount[]> {
  const rows: { username: string; displayName: string }[] = await app
    .get(TransactionRunner)
    .reader.query('SELECT username, display_name AS displayName FROM account WHERE username IN (?)', [
      accounts.map(({ username }) => username),
    ]);
  const names = new Map(rows.map(({ username, displayName }) => [username, displayName]));
  const cipher = app.get(PersonalDataCipher);
  return accounts.flatMap((account) => {
    const displayName = names.get(account.username);
    if (displayName === undefined) return [];
    const { username, title, profile, hidden = false } = account;
    return [{ username, password: demoPassword(cipher, account), displayName, title, profile, hidden }];
  });
}

/** Leaves the accounts for the launcher and the tests; only the owner may read them. */
export async function writeDemoAccounts(file: string, shown: readonly ShownAccount[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(shown, null, 2)}\n`, { mode: 0o600 });
  await rename(temporary, file);
}

/** The accounts as the seeding left them. */
export async function readDemoAccounts(file: string): Promise<ShownAccount[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`没有演示账号文件 ${file}：请先运行 npm run cli -- seed`);
  });
  return JSON.parse(text) as ShownAccount[];
}
