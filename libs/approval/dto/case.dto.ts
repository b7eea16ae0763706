import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FrozenAttachmentView } from '../../attachment/index.js';
import { CalendarDateScalar, InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';
import type { CaseParts } from '../case-parts.js';
import { ContentChange, EarlierDecision } from '../comparison/comparison.dto.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { Meeting, TallyView, VoteRecord } from '../meetings/dto/meeting.dto.js';

@ObjectType('ContentField', { description: '内容的一行，按当日名称固定' })
export class ContentFieldView {
  @Field()
  key!: string;

  @Field()
  label!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: '事项的一个版本' })
export class CaseVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => InstantScalar)
  submittedAt!: Date;

  @Field()
  submitterName!: string;

  @Field()
  contentSha256!: string;

  @Field(() => [ContentFieldView])
  content!: ContentFieldView[];

  @Field(() => [FrozenAttachmentView], { description: '随本版固定的附件' })
  attachments!: FrozenAttachmentView[];

  @Field(() => [ContentChange], { description: '与上一版逐项比较，附件在后；首版为空' })
  changes!: ContentChange[];

  @Field({ description: '是当前版本' })
  current!: boolean;
}

@ObjectType({ description: '流程环节中一个机构的任务' })
export class ChainTask {
  @Field(() => ID, { nullable: true, description: '尚未开始时为空' })
  id!: string | null;

  @Field()
  bodyName!: string;

  @Field({ description: 'PENDING、OPEN、APPROVED、AGREED、REMARKED、RETURNED、REJECTED、OBJECTED、VOID' })
  state!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  openedAt!: Date | null;

  @Field(() => [String], { description: '可以办理的席位与姓名' })
  holders!: string[];

  @Field(() => InstantScalar, { nullable: true, description: '无人可办而上报督办的时间；有人可办时为空' })
  escalatedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '备案号' })
  filingNumber!: string | null;

  @Field(() => Int, { nullable: true, description: '任务所针对的版本；尚未开始时为空' })
  version!: number | null;

  @Field(() => [EarlierDecision], { description: '该机构就此前版本作出、不延及现版的决定，新的在前' })
  earlier!: EarlierDecision[];
}

@ObjectType('ChainStep', { description: '流程的一个环节' })
export class ChainStepView {
  @Field()
  key!: string;

  @Field()
  name!: string;

  @Field()
  kind!: string;

  @Field({ description: '依据条款' })
  clause!: string;

  @Field({ description: 'PENDING、OPEN、APPROVED、RETURNED、REJECTED；VOID 为随事项终止' })
  state!: string;

  @Field(() => [ChainTask])
  tasks!: ChainTask[];
}

@ObjectType({ description: '办理历史的一条' })
export class HistoryEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar, { description: '发生时间' })
  at!: Date;

  @Field(() => InstantScalar, { description: '录入时间' })
  enteredAt!: Date;

  @Field()
  stepName!: string;

  @Field(() => String, { nullable: true })
  bodyName!: string | null;

  @Field()
  actorName!: string;

  @Field(() => String, { nullable: true, description: '受谁委托；本人办理时为空' })
  onBehalfOfName!: string | null;

  @Field(() => String, { nullable: true })
  seatTitle!: string | null;

  @Field()
  action!: string;

  @Field()
  actionName!: string;

  @Field(() => String, { nullable: true })
  opinion!: string | null;

  @Field(() => Int)
  version!: number;

  @Field({ description: '决定所针对内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: '针对的是此前的内容：其中的决定不延及现版' })
  forEarlierText!: boolean;

  @Field(() => String, { nullable: true, description: '决定何以作废；有效的为空' })
  voided!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '决定之日：会议召开、备案或签署之日' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true })
  filingNumber!: string | null;

  @Field(() => Meeting, { nullable: true })
  meeting!: Meeting | null;

  @Field(() => [VoteRecord])
  votes!: VoteRecord[];

  @Field(() => TallyView, { nullable: true })
  tally!: TallyView | null;
}

@ObjectType({ description: '列表中的事项' })
export class CaseSummary {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field()
  matterName!: string;

  @Field()
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => String, { nullable: true, description: '当前环节' })
  currentStepName!: string | null;

  @Field()
  submitterName!: string;

  @Field(() => InstantScalar)
  submittedAt!: Date;
}

@ObjectType()
export class CasePage extends pageType(CaseSummary) {}

@ObjectType({ description: '审批事项' })
export class ApprovalCase {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  matterType!: string;

  @Field()
  matterName!: string;

  @Field()
  title!: string;

  @Field({ description: 'RUNNING、RETURNED、REJECTED、WITHDRAWN、IMPLEMENTED、CANCELLED' })
  status!: string;

  @Field()
  statusName!: string;

  @Field()
  submitterName!: string;

  @Field(() => InstantScalar)
  submittedAt!: Date;

  @Field(() => Int, { description: '当前版本' })
  version!: number;

  @Field()
  templateName!: string;

  @Field(() => Int)
  templateVersion!: number;

  @Field({ description: '流程依据文号' })
  documentNumber!: string;

  @Field({ description: '可以查看办理情况而无权查看申报内容：内容、附件、各版文本与比较均为空' })
  contentWithheld!: boolean;

  /** Not part of the answer: what its fields are read from. */
  row!: ApprovalCaseRow;
  parts!: CaseParts;
}

export const CaseResult = refusableUnion('CaseResult', ApprovalCase);

@InputType()
export class CaseFilter {
  @Field(() => String, { nullable: true, description: '编号或标题中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true })
  status?: string | null;

  @Field(() => String, { nullable: true })
  matterType?: string | null;

  @Field(() => Boolean, { nullable: true, description: '仅我提交的' })
  mine?: boolean | null;
}
