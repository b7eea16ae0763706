import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, refusableUnion } from '../../../context/graphql/index.js';
import { Posting } from '../../dto/posting.dto.js';

/** Changes of a posting by a chain of their own. */
export enum PostingChangeKind {
  EXTENSION = 'EXTENSION',
  RETURN = 'RETURN',
}
registerEnumType(PostingChangeKind, {
  name: 'PostingChangeKind',
  description: '派驻变更：延期、提前返回；按派驻流程另行审批',
});

@ObjectType({ description: '派驻实施之后的一条登记；只增不改' })
export class PostingLifeEvent {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'EXTENDED、RETURNED、SUSPENDED、RESUMED、RESIGNED、RETIRED、DIED、ASSESSED、CLOSED' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field({ description: '一句话' })
  text!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  fromOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一日（含）' })
  toOn!: string | null;

  @Field(() => String, { nullable: true, description: '考核等次' })
  gradeName!: string | null;

  @Field(() => String, { nullable: true, description: '考核人' })
  assessor!: string | null;

  @Field(() => String, { nullable: true, description: '依据文件或材料' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '决定此事的事项编号' })
  caseNumber!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar)
  occurredAt!: Date;
}

@ObjectType({ description: '暂停；首末两日均含，未定恢复日期的至派驻结束' })
export class PostingSuspension {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDateScalar)
  fromOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  toOn!: string | null;

  @Field({ description: '今天是否在暂停期间或之前，可以登记恢复' })
  open!: boolean;
}

@ObjectType({ description: '派驻的延期或提前返回事项' })
export class PostingChangeCase {
  @Field()
  caseNumber!: string;

  @Field(() => PostingChangeKind)
  kind!: PostingChangeKind;

  @Field()
  kindName!: string;

  @Field(() => InstantScalar)
  requestedAt!: Date;

  @Field({ description: '是否仍在办理' })
  open!: boolean;

  @Field({ description: '办理中、已生效、已否决、已撤回或已撤销' })
  effectName!: string;

  @Field({ description: '我可以打开该变更事项；另一医共体的只看结果' })
  mayOpen!: boolean;
}

@ObjectType({ description: '离任时尚待结清的一项' })
export class PostingSettlementItem {
  @Field()
  label!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: '离任结清单；只增不改' })
export class PostingSettlement {
  @Field(() => InstantScalar)
  settledAt!: Date;

  @Field(() => [PostingSettlementItem])
  items!: PostingSettlementItem[];
}

@ObjectType({ description: '经审批或凭文件接受的覆盖缺口：理由与申请人' })
export class CoverageOverride {
  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar)
  to!: string;

  @Field({ description: '例外的理由；无权查看所涉派驻的只写明不显示，编号与文件均为空' })
  reason!: string;

  @Field({ description: '申请人' })
  askedByName!: string;

  @Field(() => String, { nullable: true, description: '决定此事的事项编号；登记暂停时说明理由的为空' })
  caseNumber!: string | null;

  @Field(() => String, { nullable: true, description: '登记暂停所依据的文件或材料；经事项审批的为空' })
  documentNumber!: string | null;
}

@ObjectType({ description: '一个月的派驻补助' })
export class PostingAllowanceMonth {
  @Field({ description: 'YYYY-MM' })
  month!: string;

  @Field(() => Int)
  days!: number;

  @Field()
  amountYuan!: string;

  @Field({ description: '支付方' })
  payerName!: string;
}

@ObjectType({ description: '派驻考核等次' })
export class PostingGrade {
  @Field()
  code!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: '派驻实施之后的情况' })
export class PostingLife {
  @Field(() => [PostingLifeEvent], { description: '登记，先发生的在前' })
  events!: PostingLifeEvent[];

  @Field(() => [PostingSuspension])
  suspensions!: PostingSuspension[];

  @Field(() => [PostingChangeCase], { description: '延期与提前返回事项，先提出的在前' })
  changes!: PostingChangeCase[];

  @Field(() => [PostingSettlement])
  settlements!: PostingSettlement[];

  @Field(() => [CoverageOverride])
  overrides!: CoverageOverride[];

  @Field(() => [PostingAllowanceMonth], { description: '按月的派驻补助；今天以后的按现有登记推算' })
  allowances!: PostingAllowanceMonth[];

  @Field({ description: '派驻补助合计（元）' })
  allowanceYuan!: string;

  @Field(() => [PostingGrade], { description: '本县的考核等次' })
  grades!: PostingGrade[];

  @Field(() => [String], {
    description: '本人现在可以办理的：EXTEND、RETURN、SUSPEND、RESUME、LEAVE、ASSESS、CLOSE',
  })
  actions!: string[];
}

@ObjectType()
export class PostingCreditLine {
  @Field(() => ID)
  postingId!: string;

  @Field()
  caseNumber!: string;

  @Field({ description: '接收单位' })
  hostInstitutionName!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { description: '最后一日（含）' })
  endOn!: string;

  @Field({ description: '接收单位的层级是否计入' })
  qualifies!: boolean;

  @Field(() => Int, { description: '截止日之前在岗的天数' })
  days!: number;
}

@ObjectType({ description: '晋升职称的基层服务天数' })
export class PostingCredit {
  @Field(() => CalendarDateScalar, { description: '截止日；计算至其前一日' })
  cutoff!: string;

  @Field(() => Int, { description: '计入的天数：重叠的只计一次，暂停的不计' })
  days!: number;

  @Field(() => Int, { description: '须满的天数' })
  requiredDays!: number;

  @Field(() => Int)
  missingDays!: number;

  @Field({ description: '是否已满' })
  met!: boolean;

  @Field(() => [String], { description: '计入的机构层级' })
  levels!: string[];

  @Field({ description: '本县规定的文号' })
  documentNumber!: string;

  @Field({ description: '本县规定是否为示例' })
  isDemo!: boolean;

  @Field({ description: '依据的法律条款' })
  legalBasis!: string;

  @Field(() => [PostingCreditLine])
  lines!: PostingCreditLine[];
}

@ObjectType({ description: '基层单位的覆盖预警' })
export class CoverageWarning {
  @Field(() => ID)
  institutionId!: string;

  @Field()
  institutionName!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '首个缺口的首日；空为期间均有人在岗' })
  gapFrom!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  gapTo!: string | null;

  @Field(() => Int, { nullable: true, description: '距缺口的天数；0 为今天已无人' })
  inDays!: number | null;

  @Field({ description: '是否已到应通知人事专员的时候' })
  due!: boolean;

  @Field(() => CalendarDateScalar, { description: '预警到哪一日' })
  until!: string;

  @Field({ description: '依据' })
  rule!: string;

  @Field(() => [CoverageOverride], { description: '经审批或凭文件接受的缺口' })
  overrides!: CoverageOverride[];
}

@InputType({ description: '延期或提前返回的申请' })
export class PostingChangeInput {
  @Field(() => ID)
  postingId!: string;

  @Field(() => PostingChangeKind)
  kind!: PostingChangeKind;

  @Field(() => CalendarDateScalar, { description: '延期后或返回前的最后一日（含）' })
  toOn!: string;

  @Field()
  reason!: string;

  @Field(() => String, { nullable: true, description: '造成覆盖缺口时接受的理由，随事项一并审批' })
  coverageReason?: string | null;
}

@InputType({ description: '退回后重新提出的延期或提前返回' })
export class PostingChangeAgainInput {
  @Field()
  caseNumber!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => CalendarDateScalar)
  toOn!: string;

  @Field()
  reason!: string;

  @Field(() => String, { nullable: true })
  coverageReason?: string | null;
}

@InputType({ description: '派驻的一条登记；编号由客户端生成，重复发送不会重复登记' })
export class PostingEventInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  postingId!: string;

  @Field({ description: 'SUSPENDED、RESUMED、RESIGNED、RETIRED、DIED、ASSESSED、CLOSED' })
  kind!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '暂停首日，或恢复日期' })
  fromOn?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '暂停末日（含），或离任的最后一日' })
  toOn?: string | null;

  @Field(() => String, { nullable: true, description: '要恢复的暂停' })
  suspensionId?: string | null;

  @Field(() => String, { nullable: true, description: '考核等次代码' })
  grade?: string | null;

  @Field(() => String, { nullable: true, description: '考核人' })
  assessor?: string | null;

  @Field({ description: '依据文件或材料' })
  documentNumber!: string;

  @Field(() => String, { nullable: true, description: '说明' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: '暂停造成基层覆盖缺口时，接受缺口的理由' })
  coverageReason?: string | null;
}

/** A posting, or why not. */
export const PostingResult = refusableUnion('PostingResult', Posting);
/** Credit, or why it can't be reckoned. */
export const PostingCreditResult = refusableUnion('PostingCreditResult', PostingCredit);
