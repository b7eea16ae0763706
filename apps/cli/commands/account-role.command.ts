import { Option, SubCommand } from 'nest-commander';
import { RoleGrants } from '../../../libs/access/index.js';
import type { RoleAt } from '../../../libs/access/index.js';
import type { AuditContext } from '../../../libs/audit/index.js';
import { BusinessClock } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { Tx } from '../../../libs/database/index.js';
import { Organization } from '../../../libs/organization/index.js';
import { shanghaiDateOf } from '../../../libs/rules/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { ROLE_TEXT, roleOf, scopeOf } from './account-scope.js';

interface RoleOptions extends OperatorOptions {
  community?: string;
  role?: string;
  institution?: string;
}

type Change = (tx: Tx, grants: RoleGrants, ctx: AuditContext, at: RoleAt, today: string) => Promise<void>;

/** A role of an account that exists, from today on. */
abstract class AccountRoleCommand extends OperatorCommand<RoleOptions> {
  @Option({ flags: '--community <code>', description: '医共体代码（必填）' })
  parseCommunity(code: string): string {
    return code.trim();
  }

  @Option({ flags: '--role <role>', description: `${ROLE_TEXT}（必填）` })
  parseRole(role: string): string {
    return role.trim();
  }

  @Option({ flags: '--institution <code>', description: '角色限于的机构（机构代码）' })
  parseInstitution(code: string): string {
    return code.trim();
  }

  protected change(options: RoleOptions, change: Change): Promise<void> {
    const role = roleOf(options.role);
    return withApplication(async (app) => {
      const now = await app.get(BusinessClock).now();
      const today = shanghaiDateOf(now);
      const organization = app.get(Organization, { strict: false });
      const grants = app.get(RoleGrants, { strict: false });
      await app.get(TransactionRunner).run(async (tx) => {
        const scope = await scopeOf(tx, organization, options, today);
        await change(tx, grants, { actor: null, now }, { role, ...scope }, today);
      });
    });
  }
}

@SubCommand({
  name: 'grant',
  arguments: '<用户名>',
  description: '给已有账号再授予一个角色，可在另一医共体，自今日起',
})
export class AccountGrantCommand extends AccountRoleCommand {
  protected async perform([username = '']: string[], options: RoleOptions): Promise<Outcome> {
    await this.change(options, (tx, grants, ctx, at, today) => grants.grant(tx, ctx, username, at, today));
    return { text: `已授予 ${username}`, json: { username } };
  }
}

@SubCommand({
  name: 'withdraw',
  arguments: '<用户名>',
  description: '收回账号的一个角色，自今日起；以往的记录不变',
})
export class AccountWithdrawCommand extends AccountRoleCommand {
  protected async perform([username = '']: string[], options: RoleOptions): Promise<Outcome> {
    await this.change(options, (tx, grants, ctx, at, today) => grants.end(tx, ctx, username, at, today));
    return { text: `已收回 ${username}`, json: { username } };
  }
}
