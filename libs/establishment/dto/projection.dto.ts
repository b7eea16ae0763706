import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../../context/graphql/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** What may go wrong on a coming day. */
export const breachKindNames = {
  OVER_LIMIT: '超出控制数',
  OVER_FIGURE: '超出核定数（不单独控制）',
  TOTAL_NOT_SUM: '核定数合计不一致',
  NOT_COVERED: '派驻覆盖缺口',
} as const;
export type BreachKind = keyof typeof breachKindNames;

@ObjectType({ description: '预测中的一级台阶：自该日起、到下一级之前的数量' })
export class ProjectionStep {
  @Field(() => CalendarDateScalar)
  on!: CalendarDate;

  @Field(() => Int, { description: '核定' })
  verified!: number;

  @Field(() => Int, { description: '占用' })
  occupied!: number;

  @Field(() => Int, { description: '预占' })
  reserved!: number;

  @Field(() => Int, { description: '借入' })
  borrowed!: number;

  @Field(() => Int, { description: '借出' })
  lent!: number;

  @Field(() => Int, { description: '余额，不足时为负' })
  free!: number;
}

@ObjectType({ description: '一个账户的预测' })
export class ProjectedAccount {
  @Field(() => ID)
  accountId!: string;

  @Field({ description: '账户名称' })
  name!: string;

  @Field(() => ID, { nullable: true, description: '为空表示医共体总量' })
  institutionId!: string | null;

  @Field(() => String, { nullable: true })
  institutionName!: string | null;

  @Field()
  resource!: string;

  @Field({ description: '编制类型或岗位' })
  resourceName!: string;

  @Field({ description: 'HEADCOUNT 编制、RESIDENT 派驻岗位、POST 设置岗位' })
  family!: string;

  @Field({ description: '是否控制总量' })
  capped!: boolean;

  @Field(() => Int, { description: '期间最小余额' })
  lowestFree!: number;

  @Field(() => CalendarDateScalar, { description: '余额最小的第一天' })
  lowestOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: '第一次不足的日期' })
  firstBreachOn!: CalendarDate | null;

  @Field(() => [ProjectionStep], { description: '逐级变化，第一级为起始日' })
  steps!: ProjectionStep[];
}

@ObjectType({ description: '预测期内的一段不足及其原因' })
export class ProjectedBreach {
  @Field(() => String, {
    description:
      'OVER_LIMIT 超出控制数、OVER_FIGURE 超出核定数（不单独控制）、TOTAL_NOT_SUM 核定数合计不一致、NOT_COVERED 派驻覆盖缺口',
  })
  kind!: BreachKind;

  @Field()
  kindName!: string;

  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field({ description: '账户或事项名称' })
  accountName!: string;

  @Field(() => String, { nullable: true })
  institutionName!: string | null;

  @Field(() => CalendarDateScalar, { description: '第一天' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一天；为空表示延续到预测期之后' })
  until!: CalendarDate | null;

  @Field(() => Int, { description: '最多缺多少' })
  shortfall!: number;

  @Field(() => CalendarDateScalar, { description: '缺口最大的第一天' })
  worstOn!: CalendarDate;

  @Field({ description: '原因：核定调整、占用、借出或借入到期等' })
  cause!: string;
}

@ObjectType({ description: '编制与岗位预测' })
export class EstablishmentProjection {
  @Field(() => [ID], { description: '所及的医共体：所问的一个，或您可以查看的全部' })
  communityIds!: string[];

  @Field(() => CalendarDateScalar)
  from!: CalendarDate;

  @Field(() => CalendarDateScalar)
  to!: CalendarDate;

  @Field(() => [ProjectedAccount])
  accounts!: ProjectedAccount[];

  @Field(() => [ProjectedBreach], { description: '按日期先后' })
  breaches!: ProjectedBreach[];
}
