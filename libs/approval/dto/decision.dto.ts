import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '决定的回执' })
export class DecisionReceipt {
  @Field(() => ID)
  decisionId!: string;

  @Field({ description: 'APPROVED、RETURNED、REJECTED、OBJECTED、DEFERRED' })
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
