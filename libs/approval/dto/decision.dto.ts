import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '决定的回执' })
export class DecisionReceipt {
  @Field(() => ID)
  decisionId!: string;

  @Field({ description: 'APPROVED、RETURNED、REJECTED、OBJECTED、DEFERRED、AGREED、REMARKED' })
  outcome!: string;

  @Field()
  outcomeName!: string;

  caseId!: string;
}

export const DecisionResult = refusableUnion('DecisionResult', DecisionReceipt);

@InputType({ isAbstract: true })
class DecisionInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复决定' })
  decisionId!: string;

  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;
}

@InputType({ description: '审核意见' })
export class ReviewInput extends DecisionInput {
  @Field({ description: 'APPROVE、RETURN 或 REJECT' })
  outcome!: string;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;

  @Field({ description: '退回与否决须写明理由' })
  opinion!: string;
}

@InputType({ description: '对征求意见的答复' })
export class ConsultationInput extends DecisionInput {
  @Field({ description: 'AGREE 无不同意见，或 REMARK 提出意见' })
  stance!: string;

  @Field(() => String, { nullable: true, description: '提出意见时必填' })
  text?: string | null;
}

@InputType({ description: '结束公示，或因文字有误退回' })
export class ClosePublicityInput extends DecisionInput {
  @Field({ description: 'END 期满结束，或 RETURN 退回' })
  outcome!: string;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;

  @Field(() => String, { nullable: true, description: '退回须写明理由' })
  opinion?: string | null;
}

@InputType({ description: '备案' })
export class FilingInput extends DecisionInput {
  @Field({ description: 'ACCEPT 同意备案，或 OBJECT 提出异议' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: '备案号' })
  filingNumber?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  filedOn?: string | null;

  @Field(() => String, { nullable: true })
  opinion?: string | null;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;
}

@InputType()
export class VoteInput {
  @Field(() => ID)
  seatId!: string;

  @Field({ description: 'FOR、AGAINST、ABSTAIN 或 DEFER' })
  choice!: string;

  @Field(() => String, { nullable: true, description: '不同意见' })
  dissent?: string | null;
}

@InputType()
export class RecusalInput {
  @Field(() => ID)
  seatId!: string;

  @Field()
  reason!: string;
}

@InputType({ description: '一项议题的表决' })
export class VotesInput extends DecisionInput {
  @Field(() => ID)
  meetingId!: string;

  @Field({ description: '动议：APPROVE 同意，或 RETURN 退回' })
  motion!: string;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;

  @Field(() => String, { nullable: true })
  opinion?: string | null;

  @Field(() => [VoteInput])
  votes!: VoteInput[];

  @Field(() => [RecusalInput], { nullable: true, description: '仅就本议题回避的席位' })
  recusals?: RecusalInput[] | null;
}
