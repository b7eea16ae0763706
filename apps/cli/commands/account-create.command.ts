import { randomBytes } from 'node:crypto';
import { Option, SubCommand } from 'nest-commander';
import { AuthService } from '../../../libs/access/index.js';
import { BusinessClock } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { Tx } from '../../../libs/database/index.js';
import { Organization } from '../../../libs/organization/index.js';
import { shanghaiDateOf } from '../../../libs/rules/index.js';
import { withApplication } from '../application.js';
import { ROLE_TEXT, roleOf, scopeOf } from './account-scope.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

interface CreateOptions extends OperatorOptions {
  name?: string;
  community?: string;
  role?: string;
  institution?: string;
  staff?: string;
}

const USERNAME = /^[a-z][a-z0-9._-]{2,63}$/;

@SubCommand({
  name: 'create',
  arguments: '<用户名>',
  description: '开通账号；初始密码只显示这一次。席位的权限随任职而来，不在此授予',
})
export class AccountCreateCommand extends OperatorCommand<CreateOptions> {
  @Option({ flags: '--name <name>', description: '显示名；与 --staff 二选一' })
  parseName(name: string): string {
    return name.trim();
  }

  @Option({ flags: '--staff <number>', description: '本人的工号：账号归此人，显示其姓名' })
  parseStaff(number: string): string {
    return number.trim();
  }

  @Option({ flags: '--community <code>', description: '医共体代码（必填）' })
  parseCommunity(code: string): string {
    return code.trim();
  }

  @Option({ flags: '--role <role>', description: `${ROLE_TEXT}；省略则只有席位的权限` })
  parseRole(role: string): string {
    return role.trim();
  }

  @Option({ flags: '--institution <code>', description: '把角色限于一个机构（机构代码）' })
  parseInstitution(code: string): string {
    return code.trim();
  }

  protected perform([username = '']: string[], options: CreateOptions): Promise<Outcome> {
    if (!USERNAME.test(username))
      throw new OperatorError('用户名须以小写字母开头，3至64位小写字母、数字、点、横线');
    const role = options.role ? roleOf(options.role) : null;
    return withApplication(async (app) => {
      const now = await app.get(BusinessClock).now();
      const password = randomBytes(12).toString('base64url');
      const organization = app.get(Organization, { strict: false });
      await app.get(TransactionRunner).run(async (tx) => {
        const taken: unknown[] = await tx.query('SELECT 1 FROM account WHERE username = ?', [username]);
        if (taken.length > 0) throw new OperatorError(`用户名“${username}”已存在`);
        const today = shanghaiDateOf(now);
        const scope = await scopeOf(tx, organization, options, today);
        const holder = await holderOf(tx, scope.communityId, options);
        const grants = role ? [{ role, ...scope, validFrom: today }] : [];
        const account = { username, password, communityId: scope.communityId, grants, ...holder };
        await app.get(AuthService, { strict: false }).createAccount(tx, { actor: null, now }, account);
      });
      return {
        text: `已开通 ${username}，初始密码 ${password}（只显示这一次）`,
        json: { username, password },
      };
    });
  }
}

async function holderOf(
  tx: Tx,
  communityId: string,
  { staff, name }: CreateOptions,
): Promise<{ personId: string | null; displayName: string }> {
  if (!staff) {
    if (!name) throw new OperatorError('须用 --staff 注明工号，或用 --name 注明显示名');
    return { personId: null, displayName: name };
  }
  const rows: { id: string; name: string }[] = await tx.query(
    `SELECT p.id, p.name FROM staff_number s JOIN person p ON p.id = s.person_id
      WHERE s.community_id = ? AND s.staff_number = ?`,
    [communityId, staff],
  );
  const person = rows[0];
  if (!person) throw new OperatorError(`没有工号为 ${staff} 的人员`);
  return { personId: person.id, displayName: person.name };
}
