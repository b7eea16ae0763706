import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({ description: '督办的一项：已过办理期限、目前无人可办，或期限未定' })
export class SupervisedTask {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  stepName!: string;

  @Field()
  bodyName!: string;

  @Field(() => InstantScalar, { description: '到达时间' })
  openedAt!: Date;

  @Field(() => CalendarDateScalar, { nullable: true, description: '办理期限；当年工作日历未录入时为空' })
  dueOn!: string | null;

  @Field(() => Int, { description: '逾期天数（自然日）；未逾期为 0' })
  daysLate!: number;

  @Field(() => InstantScalar, { nullable: true, description: '因无人可办而上报的时间' })
  escalatedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: '因逾期而上报的时间；未上报为空' })
  lateReportedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '逾期上报给哪个机构' })
  lateReportedToName!: string | null;

  @Field(() => [String], { description: '可以办理的席位与姓名' })
  holders!: string[];
}

@ObjectType()
export class SupervisedTaskPage extends pageType(SupervisedTask) {}
