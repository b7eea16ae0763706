import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  CalendarDateScalar,
  InstantScalar,
  pageType,
  refusableUnion,
} from '../../../context/graphql/index.js';

@ObjectType({ description: '一个表决席位在一次会议的到会情况' })
export class Attendance {
  @Field(() => ID)
  seatId!: string;

  @Field()
  seatTitle!: string;

  @Field()
  personName!: string;

  @Field({ description: 'PRESENT 到会、ABSENT 缺席、RECUSED 回避' })
  status!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType({ description: '集体会议' })
export class Meeting {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'PLANNED 未开始、OPEN 进行中、CLOSED 已结束、CANCELLED 已取消' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field()
  bodyName!: string;

  @Field(() => String, { nullable: true, description: '纪要编号；会议结束前可以没有' })
  minutesNumber!: string | null;

  @Field(() => CalendarDateScalar, { description: '召开日期；尚未开始的，为定于召开的日期' })
  heldOn!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => InstantScalar, { description: '登记到会（或补录）的时间；尚未开始的，为安排的时间' })
  enteredAt!: Date;

  @Field()
  enteredByName!: string;

  @Field(() => InstantScalar, { nullable: true, description: '结束或取消的时间' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  endedByName!: string | null;

  @Field(() => String, { nullable: true, description: '取消的理由' })
  endReason!: string | null;

  @Field(() => [Attendance], { description: '应到会席位及其到会情况' })
  attendance!: Attendance[];

  @Field(() => [String], { description: '列席' })
  observers!: string[];
}

@ObjectType()
export class MeetingPage extends pageType(Meeting) {}

export const MeetingResult = refusableUnion('MeetingResult', Meeting);

@InputType()
export class AttendanceInput {
  @Field(() => ID)
  seatId!: string;

  @Field({ description: 'PRESENT、ABSENT 或 RECUSED' })
  status!: string;

  @Field(() => String, { nullable: true, description: '缺席或回避须写明理由' })
  reason?: string | null;
}

@InputType({ description: '录入一次会议' })
export class MeetingInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复录入' })
  id!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field({ description: '如：明医总党纪〔2026〕12号' })
  minutesNumber!: string;

  @Field(() => CalendarDateScalar)
  heldOn!: string;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [AttendanceInput])
  attendance!: AttendanceInput[];

  @Field(() => [String], { nullable: true })
  observers?: string[] | null;
}

@ObjectType({ description: '一个席位对一项议题的表决' })
export class VoteRecord {
  @Field(() => ID)
  seatId!: string;

  @Field()
  seatTitle!: string;

  @Field()
  personName!: string;

  @Field({ description: 'FOR 赞成、AGAINST 反对、ABSTAIN 弃权、DEFER 缓议、RECUSED 回避' })
  choice!: string;

  @Field(() => String, { nullable: true, description: '不同意见或回避理由' })
  dissent!: string | null;
}

@ObjectType('Tally', { description: '计票结果，由系统计算' })
export class TallyView {
  @Field(() => Int, { description: '应到会' })
  entitled!: number;

  @Field(() => Int, { description: '到会且未回避' })
  effectivePresent!: number;

  @Field(() => Int, { description: '赞成' })
  approve!: number;

  @Field(() => Int, { description: '反对' })
  against!: number;

  @Field(() => Int, { description: '弃权' })
  abstain!: number;

  @Field(() => Int, { description: '缓议' })
  defer!: number;

  @Field(() => Int, { description: '到会而未表决' })
  notVoted!: number;

  @Field(() => String, { nullable: true, description: '付诸表决的动议；复议表决没有' })
  motionName!: string | null;

  @Field({ description: '表决方式：BALLOT 成员本人投票，HANDS 记录人登记' })
  way!: string;

  @Field()
  wayName!: string;

  @Field({ description: '到会人数是否达到要求' })
  quorumMet!: boolean;

  @Field({ description: 'CARRIED、REJECTED、DEFERRED、NO_QUORUM' })
  result!: string;

  @Field()
  resultName!: string;

  @Field({ description: '所用表决规则' })
  rule!: string;
}
