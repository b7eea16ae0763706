import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../../context/graphql/index.js';

@ObjectType({ description: '一次转办或收回' })
export class TaskTransfer {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'TRANSFERRED 转办、TAKEN_BACK 收回' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field({ description: '转办人' })
  byName!: string;

  @Field(() => String, { nullable: true, description: '转办人的席位' })
  bySeatTitle!: string | null;

  @Field({ description: '受转席位' })
  toSeatTitle!: string;

  @Field({ description: '受转席位当日的任职人' })
  toName!: string;

  @Field()
  reason!: string;

  @Field(() => InstantScalar)
  at!: Date;
}

@ObjectType({ description: '本机构中可以受转的席位' })
export class TransferTarget {
  @Field(() => ID)
  seatId!: string;

  @Field()
  title!: string;

  @Field({ description: '任职人' })
  holderName!: string;
}

@InputType({ description: '转办给本机构的另一席位' })
export class TransferInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;

  @Field(() => ID)
  toSeatId!: string;

  @Field()
  reason!: string;
}

@InputType({ description: '收回已转办的任务，由本席位办理' })
export class TakeBackInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;

  @Field()
  reason!: string;
}
