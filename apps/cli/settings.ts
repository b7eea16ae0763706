import { join, resolve } from 'node:path';

/** The operator left something out that only the operator can give. Shown without a stack. */
export class OperatorError extends Error {}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new OperatorError(`缺少环境变量 ${name}：请先运行 npm start 或 npm run services -- up`);
  return value;
}

/** Account of the application: it may not alter tables. */
export const databaseUrl = (): string => required('DATABASE_URL');

/** Account that migrates. */
export const databaseAdminUrl = (): string => process.env.DATABASE_ADMIN_URL ?? databaseUrl();

/** Keys of personal data. */
export const personalDataKeys = () => ({
  dataKey: required('YIGONGTI_DATA_KEY'),
  indexKey: required('YIGONGTI_INDEX_KEY'),
});

/** Where local state lives. */
export function localDir(): string {
  return resolve(process.env.YIGONGTI_STATE_DIR ?? process.env.YIGONGTI_LOCAL_DIR ?? '.local');
}

/** Demo accounts with their passwords, as the seeding wrote them. */
export const demoAccountsFile = (): string => join(localDir(), 'demo-accounts.json');

/** Address of the running system. */
export const publicOrigin = (): string =>
  process.env.PUBLIC_ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`;

/** The environment with the migrating account in place of the application's, which does not see triggers' bodies. */
export const adminEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseAdminUrl(),
});
