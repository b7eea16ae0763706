import { Command, Option } from 'nest-commander';
import { TransactionRunner } from '../../../libs/database/index.js';
import { Organization } from '../../../libs/organization/index.js';
import { withApplication } from '../application.js';
import { demoAccountsOf, writeDemoAccounts } from '../demo/demo-accounts.js';
import { seeders } from '../demo/seeders.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { demoAccountsFile } from '../settings.js';

interface SeedOptions extends OperatorOptions {
  ifEmpty?: boolean;
}

@Command({ name: 'seed', description: '写入明溪县和赣州示例县的演示数据（示例），已有的不改动' })
export class SeedCommand extends OperatorCommand<SeedOptions> {
  @Option({ flags: '--if-empty', description: '仅当库中还没有任何医共体时写入' })
  parseIfEmpty(): boolean {
    return true;
  }

  protected perform(_: string[], options: SeedOptions): Promise<Outcome> {
    return withApplication(async (app) => {
      const existing = await app.get(Organization).communities(app.get(TransactionRunner).reader);
      const skipped = options.ifEmpty === true && existing.length > 0;
      if (!skipped) for (const { seed } of seeders) await seed(app);
      const accounts = await demoAccountsOf(app);
      const file = demoAccountsFile();
      if (accounts.length > 0) await writeDemoAccounts(file, accounts);
      return {
        text: [
          skipped
            ? '库中已有医共体，未写入演示数据'
            : `演示数据已就绪：${seeders.map(({ name }) => name).join('、')}`,
          ...(accounts.length > 0 ? [`演示账号（示例）${accounts.length} 个，见 ${file}`] : []),
        ],
        json: {
          seeded: !skipped,
          accounts: accounts.length,
          accountsFile: accounts.length > 0 ? file : null,
        },
      };
    });
  }
}
