import { randomBytes } from 'node:crypto';
import { Command, Option } from 'nest-commander';
import { appendOnlyTables } from '../../api/composition.js';
import { grantApplication } from '../database/grants.js';
import { migrate, pendingStatements } from '../database/migrations.js';
import { dropSchema, ensureSchema, withSchema } from '../database/schemas.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { databaseAdminUrl } from '../settings.js';

interface MigrateOptions extends OperatorOptions {
  checkDrift?: boolean;
}

@Command({ name: 'migrate', description: '把数据库升级到最新结构，并为应用账号逐表授权' })
export class MigrateCommand extends OperatorCommand<MigrateOptions> {
  @Option({ flags: '--check-drift', description: '在临时库中核对迁移与实体是否一致，不一致时退出码为 1' })
  parseCheckDrift(): boolean {
    return true;
  }

  protected perform(_: string[], options: MigrateOptions): Promise<Outcome> {
    return options.checkDrift ? checkDrift() : upgrade();
  }
}

async function upgrade(): Promise<Outcome> {
  const url = databaseAdminUrl();
  await ensureSchema(url);
  const migrations = await migrate(url);
  const appUser = process.env.APP_DB_USER;
  const grantedTables = appUser ? await grantApplication(url, appUser, appendOnlyTables) : 0;
  const done =
    migrations.length > 0
      ? `已执行 ${migrations.length} 个迁移：${migrations.join('、')}`
      : '数据库结构已是最新';
  return {
    text: grantedTables > 0 ? [done, `已为应用账号授权 ${grantedTables} 张表`] : done,
    json: { migrations, grantedTables },
  };
}

/** Migrates a schema of its own from nothing and asks what the entities would still change. */
async function checkDrift(): Promise<Outcome> {
  const given = process.env.YIGONGTI_DRIFT_DATABASE;
  const url = withSchema(databaseAdminUrl(), given ?? `yigongti_drift_${randomBytes(6).toString('hex')}`);
  try {
    await dropSchema(url);
    await ensureSchema(url);
    await migrate(url);
    const statements = await pendingStatements(url);
    return {
      text: statements.length > 0 ? ['迁移与实体不一致，尚缺：', ...statements] : '迁移与实体一致',
      json: { drift: statements.length > 0, statements },
      failed: statements.length > 0,
    };
  } finally {
    await dropSchema(url);
  }
}
