import type { INestApplicationContext } from '@nestjs/common';
import { AuthService } from '../../../../libs/access/index.js';
import { BusinessClock } from '../../../../libs/context/index.js';
import { PersonalDataCipher } from '../../../../libs/database/index.js';
import type { Tx } from '../../../../libs/database/index.js';
import { Organization } from '../../../../libs/organization/index.js';
import type { LoadedCounty } from '../../county/load-context.js';
import type { DemoAccount, DemoCounty } from './demo-county.js';

/** Makes the demo accounts; the passwords are hashed side by side. */
export async function createAccounts(
  app: INestApplicationContext,
  tx: Tx,
  { accounts, profile }: DemoCounty,
  { communityId, institutionIds }: LoadedCounty,
  people: ReadonlyMap<string, string>,
): Promise<void> {
  const cipher = app.get(PersonalDataCipher);
  const now = await app.get(BusinessClock).now();
  await Promise.all(
    accounts.map(async (account) => {
      const { username, role, institution } = account;
      const personId = people.get(account.person ?? username) ?? '';
      const person = await app.get(Organization).person(tx, personId);
      if (!person) throw new Error(`demo data: account ${username} has no person`);
      const institutionId = institution ? (institutionIds.get(institution) ?? null) : null;
      const validFrom = profile.validFrom;
      await app.get(AuthService).createAccount(
        tx,
        { actor: null, now },
        {
          username,
          password: demoPassword(cipher, account),
          personId,
          displayName: person.name,
          communityId,
          grants: role ? [{ role, communityId, institutionId, validFrom }] : [],
        },
      );
    }),
  );
}

/**
 * The password of a demo account: other on every installation, and found again without being kept. 示例 accounts
 * belong on demo systems only.
 */
export function demoPassword(
  cipher: PersonalDataCipher,
  { username }: Pick<DemoAccount, 'username'>,
): string {
  const digest = cipher.index('demo-account.password', username);
  return `Demo-${digest.slice(0, 4)}-${digest.slice(4, 8)}`;
}
