import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar } from '../../context/graphql/index.js';

@ObjectType({ description: '接收方医共体请求提前返回；是否返回由派出方按其流程决定' })
export class PostingReturnAsk {
  @Field(() => ID)
  id!: string;

  @Field({ description: '接收方医共体' })
  communityName!: string;

  @Field(() => CalendarDateScalar, { description: '请求的最后一日（含）' })
  toOn!: string;

  @Field()
  reason!: string;

  @Field()
  askedByName!: string;

  @Field(() => InstantScalar)
  askedAt!: Date;
}

@InputType({ description: '请派出方提前结束跨医共体派驻' })
export class PostingReturnAskInput {
  @Field(() => ID, { description: '客户端生成的编号；重复发送不会重复提出' })
  id!: string;

  @Field(() => ID)
  postingId!: string;

  @Field(() => CalendarDateScalar, { description: '请求的最后一日（含）' })
  toOn!: string;

  @Field({ description: '理由' })
  reason!: string;
}
