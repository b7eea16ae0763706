import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar, pageType } from '../../context/graphql/index.js';

@InputType({ description: '对方：人员或席位，二者择一' })
export class TargetInput {
  @Field(() => ID, { nullable: true })
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  seatId?: string | null;
}

@ObjectType({ description: '可以请其提出意见或抄送的对象' })
export class CollaborationCandidate {
  @Field({ description: 'PERSON 人员、SEAT 席位' })
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: '一项加签：请他人提出意见，决定仍由原机构作出' })
export class OpinionAsk {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  stepName!: string;

  @Field({ description: 'BEFORE 前加签：答复或撤回之前不能作决定；AFTER 后加签：不影响办理' })
  moment!: string;

  @Field()
  momentName!: string;

  @Field()
  question!: string;

  @Field()
  askedByName!: string;

  @Field(() => String, { nullable: true })
  askedBySeatTitle!: string | null;

  @Field({ description: '请谁提出意见' })
  targetName!: string;

  @Field(() => InstantScalar)
  askedAt!: Date;

  @Field({ description: 'OPEN、GIVEN、WITHDRAWN、LAPSED' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => String, { nullable: true, description: '意见，或撤回的理由' })
  text!: string | null;

  @Field(() => String, { nullable: true })
  endedByName!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  endedAt!: Date | null;

  @Field({ description: '我可以答复' })
  mayGive!: boolean;

  @Field({ description: '我可以撤回' })
  mayWithdraw!: boolean;
}

@ObjectType({ description: '请我提出意见而尚未答复的，先提出的在前' })
export class OpinionAskPage extends pageType(OpinionAsk) {}

@InputType({ description: '加签：请一人或一席位提出意见' })
export class AskInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: 'BEFORE 前加签，或 AFTER 后加签' })
  moment!: string;

  @Field(() => TargetInput)
  target!: TargetInput;

  @Field({ description: '征询事项' })
  question!: string;
}

@InputType({ description: '答复加签' })
export class GiveOpinionInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  askId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: '意见' })
  text!: string;
}

@InputType({ description: '撤回加签' })
export class WithdrawAskInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  askId!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
