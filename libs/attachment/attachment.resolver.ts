import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { AttachmentLinks } from './attachment-links.js';
import { AttachmentReader } from './attachment-reader.js';
import { AttachmentService } from './attachment.service.js';
import { attachmentView, rulesView } from './attachment-views.js';
import {
  AttachmentList,
  AttachmentListResult,
  AttachmentRules,
  AttachmentView,
  RemovedAttachment,
  RemovedAttachmentResult,
} from './dto/attachment.dto.js';

@Resolver(() => AttachmentView)
export class AttachmentResolver {
  constructor(
    private readonly service: AttachmentService,
    private readonly links: AttachmentLinks,
    private readonly reader: AttachmentReader,
  ) {}

  @Can('upload', 'Attachment')
  @Query(() => [AttachmentRules], { description: '我可以上传附件的各医共体的要求' })
  async attachmentRules(@Ctx() ctx: RequestContext): Promise<AttachmentRules[]> {
    return (await this.service.rules(ctx)).map(rulesView);
  }

  @Can('upload', 'Attachment')
  @Query(() => [AttachmentView], { description: '我已上传而尚未使用的附件，新的在前' })
  async unusedAttachments(@Ctx() ctx: RequestContext): Promise<AttachmentView[]> {
    return (await this.service.unused(ctx)).map((row) => attachmentView(row));
  }

  @SignedIn()
  @Query(() => AttachmentList, {
    description:
      '某一事项版本（CASE_VERSION，编号为“事项 id/版本”）、会议（MEETING），或派驻登记（POSTING_EVENT）、乡聘村用登记与更正（VILLAGE_EVENT、VILLAGE_CORRECTION）、首次安置登记（PLACEMENT_ENTRY）的附件；无权查看的如同没有',
  })
  attachments(
    @Ctx() ctx: RequestContext,
    @Args('ownerKind') ownerKind: string,
    @Args('ownerId', { type: () => ID }) ownerId: string,
  ): Promise<AttachmentList> {
    return this.reader.list(ctx, ownerKind, ownerId);
  }

  @SignedIn()
  @Mutation(() => AttachmentListResult, {
    description: '为会议等添加本人上传的附件；只增不改，重复添加不重复生效。事项的附件随提交添加',
  })
  attachFiles(
    @Ctx() ctx: RequestContext,
    @Args('ownerKind') ownerKind: string,
    @Args('ownerId', { type: () => ID }) ownerId: string,
    @Args('attachmentIds', { type: () => [ID] }) attachmentIds: string[],
  ): Promise<AttachmentList | Refusal> {
    return refusable(async () => {
      await this.links.attach(ctx, { ownerKind, ownerId, attachmentIds });
      return this.reader.list(ctx, ownerKind, ownerId);
    });
  }

  @Can('upload', 'Attachment')
  @Mutation(() => RemovedAttachmentResult, { description: '移除本人上传而尚未使用的附件，不可恢复' })
  removeAttachment(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RemovedAttachment | Refusal> {
    return refusable(async () =>
      Object.assign(new RemovedAttachment(), { id: await this.service.discard(ctx, id) }),
    );
  }
}
