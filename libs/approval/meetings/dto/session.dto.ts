import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../../context/graphql/index.js';
import { ContentFieldView } from '../../dto/case.dto.js';
import { ReturnTarget } from '../../dto/task.dto.js';
import { TallyView, VoteRecord } from './meeting.dto.js';

@ObjectType({ description: '就一项议题回避的席位' })
export class ItemRecusal {
  @Field(() => ID)
  seatId!: string;

  @Field()
  seatTitle!: string;

  @Field()
  personName!: string;

  @Field()
  reason!: string;

  @Field({ description: 'REGISTRY 按亲属关系登记自动认定，DECLARED 会上声明' })
  source!: string;
}

@ObjectType({ description: '一个应投票席位是否已投票；投了什么在表决结束前不显示' })
export class BallotProgress {
  @Field(() => ID)
  seatId!: string;

  @Field()
  personName!: string;

  @Field()
  voted!: boolean;
}

@ObjectType({ description: '会议的一项议题' })
export class MeetingItem {
  @Field(() => ID)
  taskId!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  stepName!: string;

  @Field({ description: '付诸表决的内容的 SHA-256' })
  contentSha256!: string;

  @Field(() => Boolean, { description: '是否列入事先准备的议程；否则为会上直接登记' })
  onAgenda!: boolean;

  @Field({ description: 'WAITING 待表决、VOTING 正在表决、DECIDED 已有结果、GONE 已不能表决' })
  state!: string;

  @Field()
  stateName!: string;

  @Field({ description: '表决规则' })
  rule!: string;

  @Field(() => String, { nullable: true, description: '正在表决的动议' })
  motionName!: string | null;

  @Field(() => [ReturnTarget], { description: '退回动议可以退回的环节' })
  returnTargets!: ReturnTarget[];

  @Field(() => [ItemRecusal], { description: '回避' })
  recusals!: ItemRecusal[];

  @Field(() => [BallotProgress], { description: '正在表决时，各席位是否已投票' })
  progress!: BallotProgress[];

  @Field(() => ID, { nullable: true })
  decisionId!: string | null;

  @Field(() => String, { nullable: true, description: 'APPROVED、RETURNED、REJECTED 或 DEFERRED' })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: '决定的结果' })
  outcomeName!: string | null;

  @Field(() => TallyView, { nullable: true, description: '计票结果' })
  tally!: TallyView | null;

  @Field(() => [VoteRecord], { description: '逐席表决；表决结束后才有' })
  votes!: VoteRecord[];

  @Field(() => String, { nullable: true })
  opinion!: string | null;
}

@ObjectType({ description: '一次复议动议及其表决' })
export class ReconsiderationView {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '所复议的决定' })
  decisionId!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  reason!: string;

  @Field({ description: '是否同意复议；同意的，原决定不再有效，该环节重新表决' })
  carried!: boolean;

  @Field(() => TallyView)
  tally!: TallyView;

  @Field(() => [VoteRecord])
  votes!: VoteRecord[];
}

@ObjectType({ description: '可以提出复议的决定' })
export class ReconsiderableDecision {
  @Field(() => ID)
  decisionId!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  outcomeName!: string;

  @Field(() => CalendarDateScalar)
  decidedOn!: string;

  @Field({ description: '复议所需票数的规则' })
  rule!: string;
}

@ObjectType({ description: '等待某机构表决、尚未列入任何议程的事项' })
export class WaitingItem {
  @Field(() => ID)
  taskId!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  stepName!: string;
}

@ObjectType()
export class WaitingItemPage extends pageType(WaitingItem) {}

@ObjectType({ description: '正在表决、等待本人投票的议题' })
export class VoteCall {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  taskId!: string;

  @Field()
  bodyName!: string;

  @Field()
  seatTitle!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  stepName!: string;

  @Field()
  motionName!: string;

  @Field()
  contentSha256!: string;

  @Field(() => [ContentFieldView], { description: '付诸表决的内容' })
  content!: ContentFieldView[];

  @Field(() => InstantScalar)
  calledAt!: Date;

  @Field(() => String, { nullable: true, description: '本人须回避的理由；回避的不能投票' })
  recusedFor!: string | null;

  @Field({ description: '本人是否已投票' })
  voted!: boolean;

  @Field(() => ID)
  seatId!: string;

  @Field(() => Int, { description: '已投票人数' })
  votedCount!: number;

  @Field(() => Int, { description: '应投票人数' })
  voterCount!: number;
}
