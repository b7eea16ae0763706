export { AccessModule } from './access.module.js';
export { AccessGuard } from './access.guard.js';
export { AbilityRegistry, roleNames, scopeOfGrant } from './ability.js';
export type {
  AbilityContribution,
  Allow,
  Grant,
  GrantFollower,
  GrantSource,
  Role,
  RuleScope,
} from './ability.js';
export { AccountKeeping } from './account-keeping.js';
export type { AccountChange } from './account-keeping.js';
export { AccountRepository } from './account.repository.js';
export { AuthService } from './auth.service.js';
export type { NewAccount } from './auth.service.js';
export { ContextFactory } from './context-factory.js';
export { ACCESS, Can, Ctx, Public, SignedIn } from './decorators.js';
export type { AccessDeclaration } from './decorators.js';
export { AccessDenied } from './faults.js';
export { refuseForgery } from './forgery.js';
export { GrantedRole, Me, Person } from './dto/me.dto.js';
export { RoleGrants } from './role-grants.js';
export type { RoleAt } from './role-grants.js';
export { allowsRow, scopeCondition, scopesOf } from './row-scope.js';
export { SESSION_COOKIE, secretOf } from './session-cookie.js';
export type { SessionAccess, SessionCarrier } from './session-cookie.js';

import { AccountGrant } from './entities/account-grant.entity.js';
import { Account } from './entities/account.entity.js';
import { Session } from './entities/session.entity.js';
import { SignInAttempt } from './entities/sign-in-attempt.entity.js';

/** Tables of this library. */
export const accessEntities = [Account, AccountGrant, Session, SignInAttempt];
