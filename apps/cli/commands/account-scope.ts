import type { Role } from '../../../libs/access/index.js';
import type { Tx } from '../../../libs/database/index.js';
import type { Organization } from '../../../libs/organization/index.js';
import { OperatorError } from '../settings.js';

const ROLES: readonly Role[] = ['HR_OFFICER', 'AUDITOR', 'ADMINISTRATOR'];

/** What help says of roles; rights of seats follow from being appointed. */
export const ROLE_TEXT = `角色：${ROLES.join('、')}`;

/** The role of that name; throws {@link OperatorError} for another word. */
export function roleOf(text: string | undefined): Role {
  const role = ROLES.find((one) => one === text);
  if (!role) throw new OperatorError(`角色须为 ${ROLES.join('、')}`);
  return role;
}

/** Where a role reaches: a community by its code, or an institution of it on the day. */
export async function scopeOf(
  tx: Tx,
  organization: Organization,
  { community: code, institution }: { community?: string; institution?: string },
  today: string,
): Promise<{ communityId: string; institutionId: string | null }> {
  const community = await organization.communityByCode(tx, code ?? '');
  if (!community) throw new OperatorError('须用 --community 注明已有的医共体代码');
  if (!institution) return { communityId: community.id, institutionId: null };
  const institutions = await organization.institutionsOf(tx, community.id, today);
  const found = institutions.find((one) => one.code === institution);
  if (!found) throw new OperatorError(`没有代码为 ${institution} 的机构`);
  return { communityId: community.id, institutionId: found.id };
}
