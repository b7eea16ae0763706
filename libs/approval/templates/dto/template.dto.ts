import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, refusableUnion } from '../../../context/graphql/index.js';
import type { ChainTemplate } from '../../../rules/index.js';
import type { ChainTemplateDraftRow } from '../entities/chain-template-draft.entity.js';

@ObjectType({ description: '流程模板的表决规则，以分数表示' })
export class TemplateVotingRule {
  @Field(() => Int, { description: '到会比例的分子' })
  attendanceNum!: number;

  @Field(() => Int)
  attendanceDen!: number;

  @Field(() => Int, { description: '通过比例的分子' })
  majorityNum!: number;

  @Field(() => Int)
  majorityDen!: number;

  @Field({ description: '须超过该比例；否则达到即可' })
  majorityStrict!: boolean;

  @Field({ description: 'ENTITLED 以应到会为基数，PRESENT 以到会为基数' })
  majorityOf!: string;

  @Field(() => Int, { nullable: true, description: '缓议比例的分子；为空则与通过比例相同' })
  deferralNum!: number | null;

  @Field(() => Int, { nullable: true })
  deferralDen!: number | null;

  @Field(() => Boolean, { nullable: true })
  deferralStrict!: boolean | null;

  @Field(() => Int, { nullable: true, description: '复议比例的分子；为空则不得复议' })
  reconsiderationNum!: number | null;

  @Field(() => Int, { nullable: true })
  reconsiderationDen!: number | null;

  @Field(() => Boolean, { nullable: true })
  reconsiderationStrict!: boolean | null;

  @Field({ description: '规则的文字' })
  text!: string;
}

@ObjectType({ description: '环节的办理机构' })
export class TemplateActor {
  @Field({ description: '机构代码' })
  code!: string;

  @Field({ description: '机构名称；本县没有该机构时为代码' })
  name!: string;
}

@ObjectType({ description: '逾期上报：逾期达到若干工作日，报另一机构的负责人督办' })
export class TemplateEscalation {
  @Field(() => Int, { description: '逾期满几个工作日' })
  afterWorkingDaysLate!: number;

  @Field({ description: '上报的机构代码' })
  to!: string;

  @Field({ description: '机构名称；本县没有该机构时为代码' })
  toName!: string;
}

@ObjectType({ description: '流程模板的一个环节' })
export class TemplateStep {
  @Field({ description: '环节标识，同一流程内不重复' })
  key!: string;

  @Field()
  name!: string;

  @Field({ description: 'RESOLVE、REVIEW、DELIBERATE、CONSULT、PUBLICISE、FILE、IMPLEMENT' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => [TemplateActor], { description: '办理机构，多个则并行' })
  actors!: TemplateActor[];

  @Field(() => Int, { description: '办理时限，工作日' })
  dueWorkingDays!: number;

  @Field(() => TemplateVotingRule, { nullable: true })
  votingRule!: TemplateVotingRule | null;

  @Field(() => [String], { description: '可退回的环节标识；SUBMIT 为提交人；第一个为默认' })
  returnTo!: string[];

  @Field({ description: '本环节同意后预占编制、岗位' })
  reserves!: boolean;

  @Field({ description: '依据条款' })
  clause!: string;

  @Field(() => Int, { nullable: true, description: '公示期，工作日' })
  publicityWorkingDays!: number | null;

  @Field(() => TemplateEscalation, { nullable: true, description: '逾期上报；为空则不上报' })
  escalation!: TemplateEscalation | null;
}

@ObjectType({ description: '发现的问题' })
export class TemplateProblem {
  @Field()
  code!: string;

  @Field(() => String, { nullable: true, description: '有问题的环节；为空则是整个流程的' })
  stepKey!: string | null;

  @Field()
  message!: string;
}

@ObjectType({ description: '一项改动' })
export class TemplateFieldChange {
  @Field()
  field!: string;

  @Field()
  fieldName!: string;

  @Field(() => String, { nullable: true, description: '改动前；原来没有则为空' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '改动后；现在没有则为空' })
  after!: string | null;
}

@ObjectType({ description: '一个环节的改动' })
export class TemplateStepChange {
  @Field()
  key!: string;

  @Field()
  name!: string;

  @Field({ description: 'SAME 相同、ADDED 新增、REMOVED 删除、CHANGED 修改、MOVED 调整次序' })
  change!: string;

  @Field()
  changeName!: string;

  @Field(() => [TemplateFieldChange])
  fields!: TemplateFieldChange[];
}

@ObjectType({ description: '两个流程的逐环节、逐项对比' })
export class TemplateComparison {
  @Field(() => Boolean, { description: '没有任何改动' })
  same!: boolean;

  @Field(() => [TemplateFieldChange], { description: '流程名称、文号的改动' })
  fields!: TemplateFieldChange[];

  @Field(() => [TemplateStepChange], { description: '后者的环节依次在前，被删除的在后' })
  steps!: TemplateStepChange[];
}

@ObjectType({ description: '已发布的流程模板，不再改变' })
export class TemplateVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  name!: string;

  @Field()
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { description: '施行日期' })
  validFrom!: string;

  @Field({ description: 'PENDING 待施行、IN_FORCE 现行、SUPERSEDED 已被取代、REPLACED 未施行即被取代' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => InstantScalar)
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: '发布人；初始导入的为空' })
  publishedByName!: string | null;

  @Field(() => String, { nullable: true, description: '发布理由' })
  reason!: string | null;

  /** Not part of the answer: what its fields are read from. */
  countyId!: string;
  chain!: ChainTemplate;
}

@ObjectType({ description: '流程草稿：每类事项至多一份' })
export class TemplateDraft {
  @Field(() => ID)
  id!: string;

  @Field()
  matterType!: string;

  @Field()
  matterName!: string;

  @Field(() => Int, { description: '修改次数；保存与发布时须带回' })
  revision!: number;

  @Field()
  name!: string;

  @Field()
  documentNumber!: string;

  @Field()
  openedByName!: string;

  @Field(() => InstantScalar)
  openedAt!: Date;

  @Field()
  changedByName!: string;

  @Field(() => InstantScalar)
  changedAt!: Date;

  @Field({ description: '我可以修改和发布' })
  mayManage!: boolean;

  /** Not part of the answer. */
  row!: ChainTemplateDraftRow;
  chain!: ChainTemplate;
}

@ObjectType({ description: '一类事项的流程模板' })
export class MatterTemplates {
  @Field(() => ID)
  countyId!: string;

  @Field({ description: '适用的医共体' })
  communityNames!: string;

  @Field()
  matterType!: string;

  @Field()
  matterName!: string;

  @Field({ description: '我可以起草和发布' })
  mayManage!: boolean;

  @Field(() => TemplateVersion, { nullable: true, description: '现行版本' })
  inForce!: TemplateVersion | null;

  @Field(() => [TemplateVersion], { description: '各版本，新的在前' })
  versions!: TemplateVersion[];

  @Field(() => TemplateDraft, { nullable: true, description: '进行中的草稿' })
  draft!: TemplateDraft | null;
}

@ObjectType({ description: '草稿内容的检查结果，不保存' })
export class TemplateDraftCheck {
  @Field(() => [TemplateProblem], { description: '自该日起施行时的全部问题；没有问题才能发布' })
  problems!: TemplateProblem[];

  @Field(() => TemplateComparison, { nullable: true, description: '与现行版本的对比；尚无现行版本时为空' })
  changes!: TemplateComparison | null;
}

export const TemplateDraftCheckResult = refusableUnion('TemplateDraftCheckResult', TemplateDraftCheck);
export const TemplateDraftResult = refusableUnion('TemplateDraftResult', TemplateDraft);
export const TemplateVersionResult = refusableUnion('TemplateVersionResult', TemplateVersion);
export const MatterTemplatesResult = refusableUnion('MatterTemplatesResult', MatterTemplates);
