import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../../access/index.js';
import { AttachmentReader, AttachmentView } from '../../attachment/index.js';
import type { RequestContext } from '../../context/index.js';
import { CASE_VERSION, versionOwnerId } from '../attachments/case-attachments.js';
import { ApprovalCase } from '../dto/case.dto.js';
import { VersionComparison } from './comparison.dto.js';
import { VersionComparer } from './version-comparer.js';

/** What a version holds beside its text, and how it differs from the ones before. Whoever reads the case’s content may see it. */
@Resolver(() => ApprovalCase)
export class VersionFieldsResolver {
  constructor(
    private readonly comparer: VersionComparer,
    private readonly attachments: AttachmentReader,
  ) {}

  @SignedIn()
  @ResolveField('attachments', () => [AttachmentView], { description: '当前版本的附件' })
  async attachmentsOf(
    @Ctx() ctx: RequestContext,
    @Parent() { row }: ApprovalCase,
  ): Promise<AttachmentView[]> {
    const ownerId = versionOwnerId(row.id, row.currentVersion);
    return (await this.attachments.list(ctx, CASE_VERSION, ownerId)).items;
  }

  @SignedIn()
  @ResolveField(() => VersionComparison, {
    nullable: true,
    description: '办理某任务时，现版与本机构此前决定所针对版本的比较；首版为空',
  })
  comparison(
    @Ctx() ctx: RequestContext,
    @Parent() open: ApprovalCase,
    @Args('taskId', { type: () => ID }) taskId: string,
  ): Promise<VersionComparison | null> {
    return open.contentWithheld ? Promise.resolve(null) : this.comparer.forTask(ctx, open, taskId);
  }
}
