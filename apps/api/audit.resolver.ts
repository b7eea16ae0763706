import { Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, scopeCondition, scopesOf } from '../../libs/access/index.js';
import { AuditEventReader } from '../../libs/audit/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import {
  CalendarDateScalar,
  InstantScalar,
  PageInput,
  pageOf,
  pageType,
} from '../../libs/context/graphql/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { calendarDate, endOfShanghaiDay, startOfShanghaiDay } from '../../libs/rules/index.js';
import { auditTypeNames } from './audit-type-names.js';

@ObjectType('AuditEvent', { description: '审计条目；只增不改，按链以哈希相连' })
export class AuditEventView {
  @Field(() => ID)
  id!: string;

  @Field({ description: '所在的链，如 case:MX-DP-2026-000012' })
  chain!: string;

  @Field(() => Int)
  sequence!: number;

  @Field()
  type!: string;

  @Field()
  typeName!: string;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar, { description: '发生时间（业务时间）' })
  occurredAt!: Date;

  @Field(() => InstantScalar, { description: '记录时间（机器时间）' })
  recordedAt!: Date;

  @Field()
  summary!: string;

  @Field()
  hash!: string;

  @Field()
  previousHash!: string;
}

@ObjectType()
export class AuditEventPage extends pageType(AuditEventView) {}

@InputType()
export class AuditFilter {
  @Field(() => String, { nullable: true, description: '链名中的文字，如事项编号' })
  chain?: string | null;

  @Field(() => String, { nullable: true, description: '操作人姓名开头' })
  actorText?: string | null;

  @Field(() => String, { nullable: true })
  type?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  from?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  to?: string | null;
}

@Resolver(() => AuditEventView)
export class AuditResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly events: AuditEventReader,
  ) {}

  @Can('read', 'AuditEvent')
  @Query(() => AuditEventPage, { description: '审计条目，新的在前' })
  async auditEvents(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => AuditFilter, nullable: true }) filter: AuditFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<AuditEventPage> {
    const { chain, actorText, type, from, to } = filter ?? {};
    const scope = scopeCondition(scopesOf(ctx.ability, 'read', 'AuditEvent'), {
      communityId: 'h.community_id',
    });
    const search = {
      scope,
      ...{ chain, actorText, type },
      from: from ? startOfShanghaiDay(calendarDate(from)) : null,
      until: to ? endOfShanghaiDay(calendarDate(to)) : null,
    };
    const { total, items } = await this.events.page(this.transactions.reader, search, pageOf(page));
    return Object.assign(new AuditEventPage(), {
      total,
      items: items.map((line) =>
        Object.assign(new AuditEventView(), line, { typeName: auditTypeNames[line.type] ?? line.type }),
      ),
    });
  }
}
