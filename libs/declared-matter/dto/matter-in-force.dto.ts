import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({ description: '生效事项登记的一条：事项、对象、期间及其所依据的审批事项与内容校验值' })
export class MatterInForce {
  @Field(() => ID)
  id!: string;

  @Field({ description: '审批事项编号' })
  caseNumber!: string;

  @Field(() => Int, { description: '实施的是第几版' })
  caseVersion!: number;

  @Field({ description: '所实施内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: '事项类型代码' })
  matterType!: string;

  @Field()
  matterName!: string;

  @Field({ description: '所涉机构，生效当日的名称' })
  institutionName!: string;

  @Field()
  title!: string;

  @Field(() => [Person], { description: '所涉人员，姓名为生效当日的' })
  people!: Person[];

  @Field(() => CalendarDateScalar, { description: '起始日' })
  fromOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '截止日（含）；长期为空' })
  toOn!: string | null;

  @Field(() => String, { nullable: true, description: '金额（元，两位小数）' })
  amountYuan!: string | null;

  @Field(() => Int, { nullable: true, description: '人数或岗位数' })
  headcount!: number | null;

  @Field({ description: 'UPCOMING 待生效、IN_FORCE 生效中、OVER 已期满、REPLACED 已更正；由日期与更正推定' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => String, { nullable: true, description: '更正了哪一事项（编号）' })
  replacesCaseNumber!: string | null;

  @Field(() => String, { nullable: true, description: '被哪一事项更正（编号）' })
  replacedByCaseNumber!: string | null;

  @Field(() => InstantScalar, { description: '实施时刻' })
  implementedAt!: Date;
}

@ObjectType()
export class MatterInForcePage extends pageType(MatterInForce) {}

@InputType()
export class MatterInForceFilter {
  @Field(() => String, { nullable: true, description: '编号、标题或人员姓名中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '事项类型代码' })
  matterType?: string | null;

  @Field(() => ID, { nullable: true, description: '所涉机构' })
  institutionId?: string | null;

  @Field(() => String, { nullable: true, description: 'UPCOMING、IN_FORCE、OVER 或 REPLACED' })
  status?: string | null;
}

export enum MatterInForceSort {
  IMPLEMENTED = 'IMPLEMENTED',
  FROM = 'FROM',
  TO = 'TO',
  AMOUNT = 'AMOUNT',
  INSTITUTION = 'INSTITUTION',
}

registerEnumType(MatterInForceSort, {
  name: 'MatterInForceSort',
  description: '生效事项排序',
  valuesMap: {
    IMPLEMENTED: { description: '实施时间，新的在前' },
    FROM: { description: '起始日，晚的在前' },
    TO: { description: '截止日，先到期的在前，长期的在后' },
    AMOUNT: { description: '金额，大的在前' },
    INSTITUTION: { description: '机构名称' },
  },
});
