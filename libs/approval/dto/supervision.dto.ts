import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({
  description: '督办的一项：已过办理期限、目前无人可办、期限未定，或因流程中的机构不存在而不能转办',
})
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

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '办理期限，等待答复的为答复期限；当年工作日历未录入或未规定时为空',
  })
  dueOn!: string | null;

  @Field(() => Int, { description: '逾期天数（自然日）；未逾期为 0' })
  daysLate!: number;

  @Field(() => InstantScalar, { nullable: true, description: '因无人可办而上报的时间' })
  escalatedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: '因逾期而上报的时间；未上报为空' })
  lateReportedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '逾期上报给哪个机构' })
  lateReportedToName!: string | null;
  @Field(() => Int, { description: '已催办次数' })
  nudges!: number;

  @Field(() => InstantScalar, { nullable: true })
  lastNudgedAt!: Date | null;

  @Field(() => [String], { description: '可以办理的席位与姓名' })
  holders!: string[];

  @Field(() => String, {
    nullable: true,
    description: '不能转办的原因；恢复机构或变更流程后自动继续。环节已到达承办机构的为空',
  })
  blockedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '各环节已办结、尚未实施的，在等什么，如接收方医共体的同意；其余为空',
  })
  awaits!: string | null;
}

/** In what order supervised steps are listed. */
export enum SupervisionSort {
  URGENCY = 'URGENCY',
  LATEST_DUE = 'LATEST_DUE',
  LONGEST_OPEN = 'LONGEST_OPEN',
  MOST_NUDGED = 'MOST_NUDGED',
}

registerEnumType(SupervisionSort, {
  name: 'SupervisionSort',
  description: '督办的排序',
  valuesMap: {
    URGENCY: { description: '无人可办的在前，然后逾期久的在前（默认）' },
    LATEST_DUE: { description: '新近逾期的在前' },
    LONGEST_OPEN: { description: '到达早的在前' },
    MOST_NUDGED: { description: '催办次数多的在前' },
  },
});

@InputType({ description: '督办的筛选' })
export class SupervisionFilter {
  @Field(() => ID, { nullable: true, description: '承办机构' })
  bodyId?: string | null;

  @Field(() => String, { nullable: true, description: '事项类别' })
  matterType?: string | null;

  @Field(() => Int, { nullable: true, description: '逾期至少多少天（自然日）' })
  daysLate?: number | null;
}

@ObjectType({ description: '筛选的一个可选项' })
export class SupervisionChoice {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: '督办列表中现有的机构与事项类别' })
export class SupervisionChoices {
  @Field(() => [SupervisionChoice])
  bodies!: SupervisionChoice[];

  @Field(() => [SupervisionChoice])
  matters!: SupervisionChoice[];
}

@ObjectType()
export class SupervisedTaskPage extends pageType(SupervisedTask) {}
