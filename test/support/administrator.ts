import { AuthService } from '../../libs/access/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import type { TestApp } from './app.js';
import { PASSWORD, SINCE } from './county.js';
import type { TestCounty } from './county.js';

/** Opens an account that administers the county's community, for one of its people or for nobody. */
export async function makeAdministrator(
  test: Pick<TestApp, 'app'>,
  county: TestCounty,
  name = 'admin',
  personId: string | null = null,
): Promise<void> {
  const auth = test.app.get(AuthService, { strict: false });
  const username = `${name}.${county.code}`.toLowerCase();
  const { communityId } = county;
  await test.app.get(TransactionRunner).run((tx) =>
    auth.createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        username,
        password: PASSWORD,
        personId,
        displayName: '系统管理员',
        communityId,
        grants: [{ role: 'ADMINISTRATOR', institutionId: null, communityId, validFrom: SINCE }],
      },
    ),
  );
  county.users[name] = username;
}
