import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, refusableUnion } from '../../../context/graphql/index.js';
import { TemplateStepChange } from './template.dto.js';

@ObjectType({ description: '预计办理的人' })
export class ForecastPerson {
  @Field()
  name!: string;

  @Field()
  seatTitle!: string;

  @Field(() => String, { nullable: true, description: '受谁委托；以本人席位办理时为空' })
  onBehalfOfName!: string | null;

  @Field(() => String, { nullable: true, description: '不能办理的原因；能办理时为空' })
  reason!: string | null;
}

@ObjectType({ description: '集体表决的预计' })
export class ForecastVote {
  @Field(() => Int, { description: '应到会：有人任职的表决席位' })
  entitled!: number;

  @Field(() => [ForecastPerson], { description: '与事项有关、须回避的成员' })
  recused!: ForecastPerson[];

  @Field({ description: '回避之后仍可能达到法定人数' })
  quorumReachable!: boolean;

  @Field({ description: '回避之后仍可能通过' })
  majorityReachable!: boolean;

  @Field({ description: '规则的文字' })
  rule!: string;
}

@ObjectType({ description: '一个机构在一个环节的预计' })
export class ForecastTask {
  @Field()
  bodyCode!: string;

  @Field()
  bodyName!: string;

  @Field(() => [ForecastPerson], { description: '可以办理的人' })
  able!: ForecastPerson[];

  @Field(() => [ForecastPerson], { description: '有席位但不能办理的人' })
  barred!: ForecastPerson[];

  @Field(() => ForecastVote, { nullable: true })
  vote!: ForecastVote | null;

  @Field(() => String, { nullable: true, description: '会遇到的问题，如无人可办、达不到法定人数' })
  problem!: string | null;
}

@ObjectType({ description: '一个环节的预计' })
export class ForecastStep {
  @Field()
  key!: string;

  @Field()
  name!: string;

  @Field()
  kind!: string;

  @Field()
  kindName!: string;

  @Field()
  clause!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '最迟开始日，按之前各环节用足时限推算；工作日历未录入时为空',
  })
  opensOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最迟办结日' })
  dueOn!: string | null;

  @Field(() => [ForecastTask])
  tasks!: ForecastTask[];
}

@ObjectType({ description: '流程预演：不写入任何数据' })
export class ChainForecastView {
  @Field()
  matterName!: string;

  @Field()
  templateName!: string;

  @Field(() => Int, { nullable: true, description: '流程版本；草稿为空' })
  templateVersion!: number | null;

  @Field()
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { description: '提交日期；任职、委托和亲属关系以当日为准' })
  on!: string;

  @Field(() => Int, { description: '会遇到问题的任务数' })
  problems!: number;

  @Field(() => [ForecastStep])
  steps!: ForecastStep[];
}

export const ChainForecastResult = refusableUnion('ChainForecastResult', ChainForecastView);

@ObjectType({ description: '变更流程所涉的一项任务' })
export class MoveTask {
  @Field(() => ID)
  taskId!: string;

  @Field()
  stepName!: string;

  @Field()
  bodyName!: string;

  @Field(() => String, { nullable: true, description: '已作出的决定；尚未办理的为空' })
  outcomeName!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  decidedOn!: string | null;
}

@ObjectType({ description: '变更流程的内容，变更之前查看' })
export class CaseMovePlan {
  @Field()
  caseNumber!: string;

  @Field(() => Int)
  fromVersion!: number;

  @Field(() => Int)
  toVersion!: number;

  @Field()
  toName!: string;

  @Field()
  toDocumentNumber!: string;

  @Field(() => [TemplateStepChange], { description: '流程的改动' })
  changes!: TemplateStepChange[];

  @Field(() => [MoveTask], { description: '继续有效的决定' })
  kept!: MoveTask[];

  @Field(() => [MoveTask], { description: '须按新流程重新作出的决定' })
  rerun!: MoveTask[];

  @Field(() => [MoveTask], { description: '新流程中无处重新办理的决定；有则不能变更' })
  lost!: MoveTask[];

  @Field(() => [MoveTask], { description: '将终止的待办' })
  open!: MoveTask[];

  @Field({ description: '变更后所处的环节' })
  standsAtName!: string;

  @Field({ description: '对编制、岗位预占的影响' })
  reservationText!: string;

  @Field(() => String, { nullable: true, description: '不能变更的原因；可以变更时为空' })
  obstacle!: string | null;

  @Field({ description: '校验值，确认变更时带回' })
  planSha256!: string;
}

export const CaseMovePlanResult = refusableUnion('CaseMovePlanResult', CaseMovePlan);
