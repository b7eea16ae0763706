import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf } from '../../context/graphql/index.js';
import type { Page } from '../../context/graphql/index.js';
import { KinshipFinding, KinshipFindingFilter, KinshipFindingPage } from './finding.dto.js';
import { FindingReader } from './finding-reader.js';

@Resolver(() => KinshipFinding)
export class FindingResolver {
  constructor(private readonly findings: FindingReader) {}

  @Can('audit', 'Kinship')
  @Query(() => KinshipFindingPage, { description: '决定中有回避关系的已办结事项，新近办结的在前' })
  kinshipFindings(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => KinshipFindingFilter, nullable: true })
    filter?: KinshipFindingFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<KinshipFinding>> {
    return this.findings.page(ctx, filter ?? {}, pageOf(page));
  }
}
