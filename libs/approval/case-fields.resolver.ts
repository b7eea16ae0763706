import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { CaseReader, fieldsOf } from './case-reader.js';
import { ApprovalCase, CaseVersion, ChainStepView, ContentFieldView, HistoryEntry } from './dto/case.dto.js';
import { Task } from './dto/task.dto.js';
import { TaskReader } from './task-reader.js';

/** Fields of a case that are read only when they are asked for. Whoever has the case may see them all, except for a content that is withheld. */
@Resolver(() => ApprovalCase)
export class CaseFieldsResolver {
  constructor(
    private readonly reader: CaseReader,
    private readonly tasks: TaskReader,
  ) {}

  @SignedIn()
  @ResolveField(() => String)
  communityName(@Parent() open: ApprovalCase): Promise<string> {
    return this.reader.communityName(open);
  }

  @SignedIn()
  @ResolveField(() => String, { description: '当前版本内容的 SHA-256，作决定时须原样带回' })
  async contentSha256(@Parent() open: ApprovalCase): Promise<string> {
    return (await this.reader.currentVersion(open)).contentSha256;
  }

  @SignedIn()
  @ResolveField(() => [ContentFieldView])
  async content(@Parent() open: ApprovalCase): Promise<ContentFieldView[]> {
    return open.contentWithheld ? [] : fieldsOf(await this.reader.currentVersion(open));
  }

  @SignedIn()
  @ResolveField(() => String, { description: '当前版本的输入（JSON），供重新提交时预填' })
  async rawContent(@Parent() open: ApprovalCase): Promise<string> {
    return open.contentWithheld ? '{}' : (await this.reader.currentVersion(open)).content;
  }

  @SignedIn()
  @ResolveField(() => [CaseVersion])
  versions(@Parent() open: ApprovalCase): Promise<CaseVersion[]> {
    return this.reader.versions(open);
  }

  @SignedIn()
  @ResolveField(() => [ChainStepView])
  chain(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<ChainStepView[]> {
    return this.reader.chain(ctx, open);
  }

  @SignedIn()
  @ResolveField(() => [HistoryEntry])
  history(@Parent() open: ApprovalCase): Promise<HistoryEntry[]> {
    return this.reader.historyOf(open);
  }

  @SignedIn()
  @ResolveField(() => [String], {
    description: '我现在可以做的：WITHDRAW 撤回、RESUBMIT 重新提交、MOVE 变更流程',
  })
  actions(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<string[]> {
    return this.reader.actions(ctx, open);
  }

  @SignedIn()
  @ResolveField(() => [Task], { description: '本事项中待我办理的任务' })
  myTasks(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<Task[]> {
    return this.tasks.mineOnCase(ctx, open.row.id);
  }
}
