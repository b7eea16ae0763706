import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { CalendarDateScalar } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { CalendarCoverage } from './calendar-coverage.js';

@ObjectType('CalendarCoverage', { description: '一个医共体的工作日历录入情况' })
export class CalendarCoverageView {
  @Field({ description: '医共体名称' })
  communityName!: string;

  @Field(() => CalendarDateScalar, { description: '须已录入到哪一天（今天起若干个月，县级政策参数）' })
  until!: string;

  @Field(() => [Int], { description: '届时要用到而尚未录入节假日安排的年份；空为已录全' })
  missingYears!: number[];

  @Field(() => Int, { description: '因缺少工作日历而期限未定的待办数，见督办' })
  undatedTasks!: number;
}

/** What administrators see of the working calendar before it is missing (edge-28). */
@Resolver(() => CalendarCoverageView)
export class CalendarResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly coverage: CalendarCoverage,
  ) {}

  @Can('maintain', 'WorkCalendar')
  @Query(() => [CalendarCoverageView], { description: '职权范围内各医共体的工作日历是否够用' })
  async calendarCoverage(@Ctx() ctx: RequestContext): Promise<CalendarCoverageView[]> {
    const reader = this.transactions.reader;
    const scopes = scopesOf(ctx.ability, 'maintain', 'WorkCalendar');
    const views: CalendarCoverageView[] = [];
    for (const id of [...new Set(scopes.map(({ communityId }) => communityId))].sort()) {
      const { name } = await this.organization.community(reader, id);
      const { until, missing, undated } = await this.coverage.of(reader, id, ctx);
      views.push(
        Object.assign(new CalendarCoverageView(), {
          communityName: name,
          until,
          missingYears: missing,
          undatedTasks: undated,
        }),
      );
    }
    return views;
  }
}
