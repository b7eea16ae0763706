import { Global, Module } from '@nestjs/common';
import { AbilityRegistry } from './ability.js';
import { AccountRepository } from './account.repository.js';
import { AuthResolver } from './auth.resolver.js';
import { AuthService } from './auth.service.js';
import { ContextFactory } from './context-factory.js';
import { MeService } from './me.service.js';

@Global()
@Module({
  providers: [AbilityRegistry, AccountRepository, AuthService, AuthResolver, ContextFactory, MeService],
  exports: [AbilityRegistry, AccountRepository, AuthService, ContextFactory],
})
export class AccessModule {}
