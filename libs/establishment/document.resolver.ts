import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import {
  AppointmentPreview,
  EndAppointmentInput,
  PostAppointmentInput,
  StructureRatioInput,
  VerifiedPreview,
  VerifiedTotalsInput,
} from './dto/document.dto.js';
import { PostReceipt, PostResult } from './dto/post.dto.js';
import { DocumentDesk } from './posts/document-desk.js';

/** What is entered by document: totals, ratios, appointments. */
@Resolver()
export class DocumentResolver {
  constructor(private readonly desk: DocumentDesk) {}

  @Can('manage', 'Establishment')
  @Query(() => VerifiedPreview, { description: '核定文件记入后的变化与超编；不写入' })
  verifiedTotalsPreview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: VerifiedTotalsInput,
  ): Promise<VerifiedPreview> {
    return this.desk.previewTotals(ctx, input);
  }

  @Can('manage', 'Establishment')
  @Mutation(() => PostResult, { description: '录入核定数：全部记入或全部不记；低于已占用的只停止新增' })
  recordVerifiedTotals(
    @Ctx() ctx: RequestContext,
    @Args('input') input: VerifiedTotalsInput,
  ): Promise<PostReceipt | Refusal> {
    return refusable(async () => receipt(await this.desk.recordTotals(ctx, input)));
  }

  @Can('manage', 'Establishment')
  @Mutation(() => PostResult, { description: '录入一类机构的岗位结构比例，旧版本保留' })
  setStructureRatio(
    @Ctx() ctx: RequestContext,
    @Args('input') input: StructureRatioInput,
  ): Promise<PostReceipt | Refusal> {
    return refusable(async () => receipt(await this.desk.setRatio(ctx, input)));
  }

  @Can('appoint', 'Establishment')
  @Query(() => AppointmentPreview, { description: '聘用前的试算：现聘岗位、空缺、职称与会被拒绝的理由' })
  postAppointmentPreview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PostAppointmentInput,
  ): Promise<AppointmentPreview> {
    return this.desk.previewAppointment(ctx, input);
  }

  @Can('appoint', 'Establishment')
  @Mutation(() => PostResult, { description: '聘用到岗位：原岗位自起始日起结束，空缺与职称即时核对' })
  appointToPost(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PostAppointmentInput,
  ): Promise<PostReceipt | Refusal> {
    return refusable(async () => receipt(await this.desk.appoint(ctx, input)));
  }

  @Can('appoint', 'Establishment')
  @Mutation(() => PostResult, { description: '结束岗位聘用，岗位自该日起空出' })
  endPostAppointment(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndAppointmentInput,
  ): Promise<PostReceipt | Refusal> {
    return refusable(async () => {
      await this.desk.endAppointment(ctx, input);
      return receipt(true);
    });
  }
}

function receipt(changed: boolean): PostReceipt {
  return Object.assign(new PostReceipt(), { changed });
}
