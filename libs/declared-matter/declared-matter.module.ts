import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { ApprovalModule, MatterRegistry } from '../approval/index.js';
import { OrganizationModule } from '../organization/index.js';
import { declaredMatterAbilities } from './declared-matter.abilities.js';
import { DeclaredMatter } from './declared-matter.handler.js';
import { CaseMatterResolver, DeclaredMatterResolver } from './declared-matter.resolver.js';
import { DeclaredMatterService } from './declared-matter.service.js';
import { matterDefinitions } from './matter-definition.js';
import { MatterFactFinder } from './matter-facts.js';
import { MatterListRepository } from './matter-list.repository.js';
import { MatterRegisterRepository } from './matter-register.repository.js';
import { MatterRegisterCheck } from './record-check.js';

@Module({
  imports: [OrganizationModule, ApprovalModule],
  providers: [
    MatterFactFinder,
    MatterRegisterRepository,
    MatterListRepository,
    MatterRegisterCheck,
    DeclaredMatterService,
    DeclaredMatterResolver,
    CaseMatterResolver,
  ],
  exports: [DeclaredMatterService],
})
export class DeclaredMatterModule implements OnModuleInit {
  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly matters: MatterRegistry,
    private readonly facts: MatterFactFinder,
    private readonly register: MatterRegisterRepository,
  ) {}

  /** One handler for each definition. */
  onModuleInit(): void {
    this.abilities.contribute(declaredMatterAbilities);
    for (const definition of matterDefinitions)
      this.matters.register(new DeclaredMatter(definition, this.facts, this.register));
  }
}
