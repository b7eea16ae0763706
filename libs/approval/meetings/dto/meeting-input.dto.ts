import { Field, ID, InputType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../../../context/graphql/index.js';
import { RecusalInput, VoteInput } from '../../dto/decision.dto.js';
import { AttendanceInput } from './meeting.dto.js';

@InputType({ description: '会议筛选条件' })
export class MeetingFilter {
  @Field(() => ID, { nullable: true })
  bodyId?: string | null;

  @Field(() => String, { nullable: true, description: 'PLANNED、OPEN、CLOSED 或 CANCELLED' })
  status?: string | null;

  @Field(() => String, { nullable: true, description: '纪要编号的一部分' })
  text?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '召开日期不早于' })
  from?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '召开日期不晚于' })
  to?: string | null;
}

@InputType({ description: '安排一次会议' })
export class PlanInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复安排' })
  id!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field(() => CalendarDateScalar)
  plannedOn!: string;

  @Field(() => String, { nullable: true })
  place?: string | null;
}

@InputType({ description: '开始会议：登记应到会席位的到会情况' })
export class OpeningInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => CalendarDateScalar)
  heldOn!: string;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [AttendanceInput])
  attendance!: AttendanceInput[];

  @Field(() => [String], { nullable: true, description: '列席' })
  observers?: string[] | null;
}

@InputType({ isAbstract: true })
class SessionActInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复办理' })
  id!: string;

  @Field(() => ID)
  meetingId!: string;
}

@InputType({ description: '将事项列入议程，或调整议程顺序' })
export class AgendaInput extends SessionActInput {
  @Field(() => [ID])
  taskIds!: string[];
}

@InputType({ description: '就一项议题说明理由的操作：移出议程、撤回表决' })
export class ItemReasonInput extends SessionActInput {
  @Field(() => ID)
  taskId!: string;

  @Field()
  reason!: string;
}

@InputType({ description: '变更一个席位的到会情况' })
export class AttendanceChangeInput extends SessionActInput {
  @Field(() => ID)
  seatId!: string;

  @Field({ description: 'PRESENT、ABSENT 或 RECUSED' })
  status!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: '就一项议题声明回避' })
export class RecusalDeclarationInput extends ItemReasonInput {
  @Field(() => ID)
  seatId!: string;
}

@InputType({ description: '开始一项议题的表决，由成员本人投票' })
export class VoteCallInput extends SessionActInput {
  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: '动议：APPROVE 同意，或 RETURN 退回' })
  motion!: string;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;
}

@InputType({ description: '本人的一票' })
export class BallotInput extends SessionActInput {
  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: 'FOR、AGAINST、ABSTAIN 或 DEFER' })
  choice!: string;

  @Field(() => String, { nullable: true, description: '不同意见' })
  dissent?: string | null;
}

@InputType({ description: '结束一项议题的表决并计票' })
export class CloseVoteInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复决定' })
  decisionId!: string;

  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  taskId!: string;

  @Field()
  contentSha256!: string;

  @Field(() => String, { nullable: true })
  opinion?: string | null;

  @Field(() => Boolean, { nullable: true, description: '尚未投票的按未表决计，不再等待' })
  acceptMissing?: boolean | null;
}

@InputType({ description: '取消尚未开始的会议' })
export class MeetingCancelInput extends SessionActInput {
  @Field()
  reason!: string;
}

@InputType({ description: '结束会议' })
export class MeetingCloseInput extends SessionActInput {
  @Field(() => String, {
    nullable: true,
    description: '如：明医总党纪〔2026〕12号；补录的会议已有编号，可不填',
  })
  minutesNumber?: string | null;
}

@InputType({ description: '复议动议的表决' })
export class ReconsiderationInput extends SessionActInput {
  @Field(() => ID, { description: '所复议的决定' })
  decisionId!: string;

  @Field({ description: '复议理由' })
  reason!: string;

  @Field(() => [VoteInput], { description: '赞成、反对或弃权' })
  votes!: VoteInput[];

  @Field(() => [RecusalInput], { nullable: true })
  recusals?: RecusalInput[] | null;
}
