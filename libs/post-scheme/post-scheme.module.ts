import { Module } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { ApprovalModule } from '../approval/index.js';
import { EstablishmentModule } from '../establishment/index.js';
import { OrganizationModule } from '../organization/index.js';
import { SchemeFilings } from './filings.js';
import { postSchemeAbilities } from './post-scheme.abilities.js';
import { SchemeFactFinder } from './post-scheme.facts.js';
import { PostSchemeMatter } from './post-scheme.matter.js';
import { CasePostSchemeResolver, PostSchemeResolver } from './post-scheme.resolver.js';
import { PostSchemeService } from './post-scheme.service.js';

@Module({
  imports: [OrganizationModule, EstablishmentModule, ApprovalModule],
  providers: [
    SchemeFactFinder,
    SchemeFilings,
    PostSchemeMatter,
    PostSchemeService,
    PostSchemeResolver,
    CasePostSchemeResolver,
  ],
})
export class PostSchemeModule {
  constructor(abilities: AbilityRegistry) {
    abilities.contribute(postSchemeAbilities);
  }
}
