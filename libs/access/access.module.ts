import { Global, Module } from '@nestjs/common';
import { AbilityRegistry } from './ability.js';
import { AccountKeeping } from './account-keeping.js';
import { AccountRepository } from './account.repository.js';
import { AddressThrottle } from './address-throttle.js';
import { ApiTokens } from './api-tokens.js';
import { ApiTokensResolver } from './api-tokens.resolver.js';
import { AuthResolver } from './auth.resolver.js';
import { AuthService } from './auth.service.js';
import { ContextFactory } from './context-factory.js';
import { MeService } from './me.service.js';
import { AccessRecordCheck } from './record-check.js';
import { RoleGrants } from './role-grants.js';
import { SessionRepository } from './session.repository.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Global()
@Module({
  providers: [
    AbilityRegistry,
    AccessRecordCheck,
    AccountKeeping,
    AccountRepository,
    SessionRepository,
    SignInAttempts,
    AddressThrottle,
    AuthService,
    AuthResolver,
    ApiTokens,
    ApiTokensResolver,
    ContextFactory,
    MeService,
    RoleGrants,
  ],
  exports: [AbilityRegistry, AccountKeeping, AccountRepository, AuthService, ContextFactory, RoleGrants],
})
export class AccessModule {}
