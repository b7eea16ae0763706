import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDateScalar } from '../../../context/graphql/index.js';

@InputType({ description: '表决规则，以分数表示' })
export class VotingRuleInput {
  @Field(() => Int)
  attendanceNum!: number;

  @Field(() => Int)
  attendanceDen!: number;

  @Field(() => Int)
  majorityNum!: number;

  @Field(() => Int)
  majorityDen!: number;

  @Field({ description: '须超过该比例；否则达到即可' })
  majorityStrict!: boolean;

  @Field({ description: 'ENTITLED 以应到会为基数，PRESENT 以到会为基数' })
  majorityOf!: string;

  @Field(() => Int, { nullable: true, description: '缓议比例；不填则与通过比例相同' })
  deferralNum?: number | null;

  @Field(() => Int, { nullable: true })
  deferralDen?: number | null;

  @Field(() => Boolean, { nullable: true })
  deferralStrict?: boolean | null;

  @Field(() => Int, { nullable: true, description: '复议须先得到的应到会比例；不填则不得复议' })
  reconsiderationNum?: number | null;

  @Field(() => Int, { nullable: true })
  reconsiderationDen?: number | null;

  @Field(() => Boolean, { nullable: true })
  reconsiderationStrict?: boolean | null;
}

@InputType({ description: '逾期上报：逾期满若干工作日，报另一机构的负责人督办' })
export class EscalationInput {
  @Field(() => Int)
  afterWorkingDaysLate!: number;

  @Field({ description: '机构代码' })
  to!: string;
}

@InputType({ description: '草稿的一个环节' })
export class TemplateStepInput {
  @Field({ description: '环节标识：字母、数字、连字符、下划线；发布后用于对应前后版本的同一环节' })
  key!: string;

  @Field()
  name!: string;

  @Field({ description: 'RESOLVE、REVIEW、DELIBERATE、CONSULT、PUBLICISE、FILE、IMPLEMENT' })
  kind!: string;

  @Field(() => [String], { description: '办理机构代码' })
  actors!: string[];

  @Field(() => Int)
  dueWorkingDays!: number;

  @Field(() => VotingRuleInput, { nullable: true })
  votingRule?: VotingRuleInput | null;

  @Field(() => [String])
  returnTo!: string[];

  @Field(() => Boolean, { nullable: true })
  reserves?: boolean | null;

  @Field()
  clause!: string;

  @Field(() => Int, { nullable: true })
  publicityWorkingDays?: number | null;

  @Field(() => EscalationInput, { nullable: true, description: '逾期上报；不填则不上报' })
  escalation?: EscalationInput | null;
}

@InputType({ description: '保存草稿' })
export class TemplateDraftInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => Int, { description: '您看到的修改次数；他人已改则拒绝' })
  revision!: number;

  @Field()
  name!: string;

  @Field()
  documentNumber!: string;

  @Field(() => [TemplateStepInput])
  steps!: TemplateStepInput[];
}

@InputType({ description: '发布草稿' })
export class PublishTemplateInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => CalendarDateScalar, { description: '施行日期；不得早于今天，也不得早于已发布版本的施行日期' })
  validFrom!: string;

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field({ description: '发布理由' })
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType({ description: '试运行的对象：已有事项，或提交单位（可附申报内容）' })
export class ChainTrialInput {
  @Field(() => String, { nullable: true, description: '已有事项的编号：以其当事人和提交人试运行' })
  caseNumber?: string | null;

  @Field(() => ID, { nullable: true, description: '提交单位' })
  institutionId?: string | null;

  @Field(() => String, { nullable: true, description: '该类事项的申报内容，JSON' })
  input?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '提交日期，默认今天' })
  on?: string | null;
}

@InputType({ description: '变更一个办理中事项的流程' })
export class CaseMoveInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复变更' })
  id!: string;

  @Field()
  caseNumber!: string;

  @Field({ description: '所查看的变更内容的校验值' })
  planSha256!: string;

  @Field({ description: '变更理由' })
  reason!: string;
}
