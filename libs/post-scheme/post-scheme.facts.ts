import { Injectable } from '@nestjs/common';
import type { CaseScope } from '../approval/index.js';
import { scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { PostReader } from '../establishment/index.js';
import type { PostBalance } from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import type { InstitutionView } from '../organization/index.js';
import { maxDate } from '../rules/index.js';
import type { SchemeDraft } from './post-scheme.content.js';
import { refuse } from './post-scheme.errors.js';

/** What the records say of a scheme. */
export interface SchemeFacts {
  communityId: string;
  institution: InstitutionView;
  /** Figures of the institution's posts on the scheme's first day, as the plan in force gives them. */
  current: PostBalance[];
}

/** Looks up what a scheme speaks of. */
@Injectable()
export class SchemeFactFinder {
  constructor(
    private readonly organization: Organization,
    private readonly posts: PostReader,
  ) {}

  /** @throws {Refused} INSTITUTION_UNKNOWN, INSTITUTION_NOT_ALLOWED */
  async find(tx: Tx, ctx: RequestContext, draft: SchemeDraft): Promise<SchemeFacts> {
    const on = maxDate(draft.startOn, ctx.today);
    const institution = await this.organization.institution(tx, draft.institutionId, on);
    if (!institution) throw refuse.institutionUnknown();
    const { communityId, kind } = institution;
    const members = await this.organization.institutionsOf(tx, communityId, on);
    if (!members.some(({ id }) => id === institution.id)) throw refuse.institutionUnknown();
    if (kind === 'VILLAGE_CLINIC') throw refuse.clinic();
    const current = await this.posts.postsOf(tx, communityId, draft.startOn, institution.id);
    return { communityId, institution, current };
  }

  /** For whom the officer submits; what is not theirs is answered as if it were not there (edge-23). */
  placeOf(ctx: RequestContext, { communityId, institution }: SchemeFacts): CaseScope {
    const mine = scopesOf(ctx.ability, 'create', 'PostScheme').filter(
      (scope) => scope.communityId === communityId,
    );
    if (mine.length === 0) throw refuse.institutionUnknown();
    if (!mine.some((scope) => !scope.institutionId || scope.institutionId === institution.id))
      throw refuse.notYourInstitution();
    return { communityId, institutionId: institution.id };
  }
}
