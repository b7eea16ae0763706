import { Args, Mutation, Query, Resolver, Int, ID } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { refuse } from './approval.errors.js';
import { CaseReader } from './case-reader.js';
import { CaseService } from './case.service.js';
import { ApprovalCase, CaseFilter, CasePage, CaseResult } from './dto/case.dto.js';
import { TaskPage } from './dto/task.dto.js';
import { TaskReader } from './task-reader.js';

@Resolver(() => ApprovalCase)
export class CaseResolver {
  constructor(
    private readonly reader: CaseReader,
    private readonly service: CaseService,
    private readonly tasks: TaskReader,
  ) {}

  // Whom a case was sent to, or who was asked about it, sees this one case only: the reader checks the row.
  @SignedIn()
  @Query(() => ApprovalCase, {
    name: 'case',
    nullable: true,
    description: '按编号查看事项；无权查看的如同不存在',
  })
  byNumber(@Ctx() ctx: RequestContext, @Args('number') number: string): Promise<ApprovalCase | null> {
    return this.reader.byNumber(ctx, number);
  }

  @Can('read', 'Case')
  @Query(() => CasePage, { description: '事项列表，新提交的在前' })
  async cases(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => CaseFilter, nullable: true }) filter: CaseFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<CasePage> {
    return Object.assign(new CasePage(), await this.reader.page(ctx, filter ?? {}, pageOf(page)));
  }

  @SignedIn()
  @Query(() => TaskPage, { description: '我的席位的待办，紧急的在前' })
  async myTasks(
    @Ctx() ctx: RequestContext,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<TaskPage> {
    return Object.assign(new TaskPage(), await this.tasks.mine(ctx, pageOf(page)));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '撤回事项：集体审议之前可以撤回' })
  withdrawCase(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(async () => {
      const done = await this.service.withdraw(ctx, { caseNumber, expectedVersion, reason, idempotencyKey });
      const view = await this.reader.byNumber(ctx, done.caseNumber);
      if (!view) throw refuse.caseUnknown();
      return view;
    });
  }
}
