import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, pageType } from '../../context/graphql/index.js';
import { OpinionAsk } from './opinion.dto.js';
import { TaskTransfer } from './transfer.dto.js';

@ObjectType({ description: '抄送件的一次阅看' })
export class CopyReading {
  @Field()
  name!: string;

  @Field(() => InstantScalar, { description: '首次打开的时间' })
  at!: Date;
}

@ObjectType({ description: '一次抄送' })
export class CaseCopy {
  @Field(() => ID)
  id!: string;

  @Field()
  targetName!: string;

  @Field()
  sentByName!: string;

  @Field(() => InstantScalar)
  sentAt!: Date;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => [CopyReading])
  readings!: CopyReading[];
}

@ObjectType({ description: '抄送我的一件' })
export class ReceivedCopy {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  statusName!: string;

  @Field()
  status!: string;

  @Field({ description: '抄送给我本人，或我任职的席位' })
  targetName!: string;

  @Field()
  sentByName!: string;

  @Field(() => InstantScalar)
  sentAt!: Date;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '我首次打开的时间；未读为空' })
  readAt!: Date | null;
}

@ObjectType({ description: '抄送我的，新的在前' })
export class ReceivedCopyPage extends pageType(ReceivedCopy) {
  @Field(() => Int, { description: '未读总数，不受筛选影响' })
  unread!: number;
}

@ObjectType({ description: '一条留言；留言不是决定' })
export class CaseComment {
  @Field(() => ID)
  id!: string;

  @Field()
  byName!: string;

  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => String, { nullable: true, description: '已撤回的只有审计员可见原文，其他人为空' })
  text!: string | null;

  @Field()
  retracted!: boolean;

  @Field(() => String, { nullable: true })
  retractionReason!: string | null;

  @Field({ description: '我可以撤回' })
  mayRetract!: boolean;
}

@ObjectType({ description: '一个环节任务上的协同：转办、加签与催办' })
export class TaskCollaboration {
  @Field(() => ID)
  taskId!: string;

  @Field()
  stepName!: string;

  @Field()
  bodyName!: string;

  @Field()
  open!: boolean;

  @Field(() => [TaskTransfer], { description: '历次转办与收回，先后为序' })
  transfers!: TaskTransfer[];

  @Field(() => Int, { description: '已催办次数' })
  nudges!: number;

  @Field(() => InstantScalar, { nullable: true })
  lastNudgedAt!: Date | null;

  @Field({ description: '我可以转办' })
  mayTransfer!: boolean;

  @Field({ description: '已转办给他人，我可以收回' })
  mayTakeBack!: boolean;

  @Field(() => String, { nullable: true, description: '我可以加签：BEFORE 或 AFTER' })
  mayAsk!: string | null;

  @Field({ description: '我可以催办' })
  mayNudge!: boolean;
}

@ObjectType({ description: '事项上的协同' })
export class CaseCollaboration {
  @Field(() => [TaskCollaboration])
  tasks!: TaskCollaboration[];

  @Field(() => [OpinionAsk])
  asks!: OpinionAsk[];

  @Field(() => [CaseCopy])
  copies!: CaseCopy[];

  @Field(() => [CaseComment])
  comments!: CaseComment[];

  @Field({ description: '我可以抄送' })
  mayCopy!: boolean;

  @Field({ description: '抄送给我而尚未登记阅看；打开事项时应调用 markCopyRead' })
  unreadCopy!: boolean;
}

@InputType({ description: '一个抄送对象：人员或席位，二者择一' })
export class CopyRecipientInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID, { nullable: true })
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  seatId?: string | null;
}

@InputType({ description: '抄送事项' })
export class CopyInput {
  @Field()
  caseNumber!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [CopyRecipientInput])
  recipients!: CopyRecipientInput[];
}

@InputType({ description: '留言' })
export class CommentInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  text!: string;
}

@InputType({ description: '撤回本人的留言：原文留存备查，对其他人隐藏' })
export class RetractCommentInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  commentId!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: '催办一个办理中的环节' })
export class NudgeInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;
}
