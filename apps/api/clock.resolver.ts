import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CaseWaker } from '../../libs/approval/index.js';
import { AuditTrail } from '../../libs/audit/index.js';
import { Can, Ctx, Public, scopesOf } from '../../libs/access/index.js';
import { BusinessClock, Refused } from '../../libs/context/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import {
  CalendarDateScalar,
  InstantScalar,
  refusable,
  refusableUnion,
} from '../../libs/context/graphql/index.js';
import type { Refusal } from '../../libs/context/graphql/index.js';
import { MovableClock, TransactionRunner } from '../../libs/database/index.js';
import { addDays, calendarDate, shanghaiDateOf, startOfShanghaiDay } from '../../libs/rules/index.js';

@ObjectType('BusinessClock', { description: '业务时钟' })
export class ClockView {
  @Field(() => InstantScalar)
  now!: Date;

  @Field(() => CalendarDateScalar)
  today!: string;

  @Field({ description: '演示系统可由管理员向后调整' })
  movable!: boolean;
}

const BusinessClockResult = refusableUnion('BusinessClockResult', ClockView);
/** A slip of the finger must not end in another century: the clock never runs back. */
const MOST_DAYS = 400;
const NINE_HOURS = 9 * 3_600_000;

@Resolver(() => ClockView)
export class ClockResolver {
  constructor(
    private readonly clock: BusinessClock,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly waker: CaseWaker,
  ) {}

  @Public()
  @Query(() => ClockView, { description: '当前业务时间' })
  async businessClock(): Promise<ClockView> {
    const now = await this.clock.now();
    return Object.assign(new ClockView(), { now, today: shanghaiDateOf(now), movable: this.clock.movable });
  }

  @Can('move', 'BusinessClock')
  @Mutation(() => BusinessClockResult, { description: '把业务时钟向后调到某日 9 时（仅演示系统）' })
  moveBusinessClock(
    @Ctx() ctx: RequestContext,
    @Args('to', { type: () => CalendarDateScalar }) to: string,
  ): Promise<ClockView | Refusal> {
    return refusable(async () => {
      if (!(this.clock instanceof MovableClock)) {
        throw new Refused({ code: 'CLOCK_FIXED', message: '正式系统的业务时钟不能调整' });
      }
      if (to <= ctx.today)
        throw new Refused({ code: 'CLOCK_BACKWARDS', message: '业务时钟只能向后调整', field: 'to' });
      if (to > addDays(calendarDate(ctx.today), MOST_DAYS)) {
        throw new Refused({ code: 'CLOCK_TOO_FAR', message: `一次最多向后调整${MOST_DAYS}天`, field: 'to' });
      }
      const { clock } = this;
      const instant = new Date(startOfShanghaiDay(calendarDate(to)).getTime() + NINE_HOURS);
      const [scope] = scopesOf(ctx.ability, 'move', 'BusinessClock');
      await this.transactions.run(async (tx) => {
        await clock.moveTo(tx, instant);
        const chain = { chain: 'system:clock', communityId: scope?.communityId ?? '' };
        await this.audit.append(tx, ctx, chain, [
          { type: 'clock.moved', summary: `业务时钟调整至${to}`, payload: { from: ctx.today, to } },
        ]);
        // Sleeping conductors were to wake by the clock as it was.
        await this.waker.wakeAll(tx);
      });
      clock.forget();
      return this.businessClock();
    });
  }
}
