import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar } from '../../context/graphql/index.js';
import { ContentFieldView } from './case.dto.js';

@ObjectType({ description: '对一件异议的处理' })
export class ObjectionAnswer {
  @Field({ description: 'UPHELD 异议成立、DISMISSED 异议不成立、LOGGED 登记备查' })
  result!: string;

  @Field()
  resultName!: string;

  @Field()
  text!: string;

  @Field(() => CalendarDateScalar)
  answeredOn!: string;

  @Field()
  answeredByName!: string;
}

@ObjectType({ description: '公示期间收到的一件异议' })
export class PublicityObjection {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'NAMED 实名、ANONYMOUS 匿名' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => String, { nullable: true, description: '异议人；只有办理公示的席位和审计员可见' })
  objector!: string | null;

  @Field()
  text!: string;

  @Field(() => CalendarDateScalar)
  receivedOn!: string;

  @Field({ description: '受理人' })
  acceptedByName!: string;

  @Field(() => ObjectionAnswer, { nullable: true, description: '尚未处理时为空' })
  answer!: ObjectionAnswer | null;
}

@ObjectType({ description: '一次公示；更正是新的一次，公示期重新计算' })
export class Publicity {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  taskId!: string;

  @Field()
  stepName!: string;

  @Field()
  bodyName!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: '本版本的第几次公示' })
  round!: number;

  @Field(() => [ContentFieldView], { description: '公示的文字，不含个人号码' })
  text!: ContentFieldView[];

  @Field({ description: '公示地点或网址' })
  place!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '更正了什么；首次公示为空' })
  correction!: string | null;

  @Field(() => CalendarDateScalar)
  publishedOn!: string;

  @Field(() => CalendarDateScalar, { description: '公示期最后一日' })
  closesOn!: string;

  @Field(() => Int)
  workingDays!: number;

  @Field({ description: '是否为办理中环节最近的一次公示' })
  current!: boolean;

  @Field({ description: '公示期是否已满' })
  over!: boolean;

  @Field()
  publishedByName!: string;

  @Field(() => [PublicityObjection])
  objections!: PublicityObjection[];
}

@ObjectType({ description: '备案材料往来的一次' })
export class FilingEvent {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'SENT、RECEIVED、SUPPLEMENT_ASKED、SUPPLEMENT_GIVEN' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => Int, { description: '第几次' })
  round!: number;

  @Field(() => String, { nullable: true, description: '签收编号' })
  number!: string | null;

  @Field(() => CalendarDateScalar)
  occurredOn!: string;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar)
  enteredAt!: Date;
}

@ObjectType('FilingTrack', { description: '一个备案单位在本版本的材料往来' })
export class FilingTrackView {
  @Field(() => ID)
  taskId!: string;

  @Field()
  bodyName!: string;

  @Field()
  open!: boolean;

  @Field({ description: '已要求补正，尚未收到' })
  supplementOpen!: boolean;

  @Field({ description: '我可以登记送达' })
  maySend!: boolean;

  @Field({ description: '我可以提交补正' })
  maySupply!: boolean;

  @Field(() => [FilingEvent])
  events!: FilingEvent[];
}

@InputType({ isAbstract: true })
class ActInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  taskId!: string;

  @Field({ description: '所见内容的 SHA-256' })
  contentSha256!: string;
}

@InputType({ description: '发布公示，或以更正重新公示' })
export class PublishInput extends ActInput {
  @Field({ description: '公示地点或网址' })
  place!: string;

  @Field(() => String, { nullable: true, description: '公示说明，如受理异议的方式' })
  note?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '公示之日，默认今天' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: '更正内容；已在公示时必填' })
  correction?: string | null;
}

@InputType({ description: '登记收到的异议' })
export class ObjectionInput extends ActInput {
  @Field({ description: 'NAMED 实名，或 ANONYMOUS 匿名' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '异议人，实名时必填' })
  objector?: string | null;

  @Field()
  text!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  receivedOn?: string | null;
}

@InputType({ description: '处理一件异议；异议成立则退回' })
export class ObjectionAnswerInput extends ActInput {
  @Field(() => ID)
  objectionId!: string;

  @Field({ description: 'UPHELD、DISMISSED；匿名异议也可 LOGGED 登记备查' })
  result!: string;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: '异议成立时退回到的环节' })
  returnTo?: string | null;
}

@InputType({ description: '备案材料往来' })
export class FilingEventInput extends ActInput {
  @Field(() => CalendarDateScalar, { nullable: true, description: '发生之日，默认今天' })
  occurredOn?: string | null;

  @Field(() => String, { nullable: true, description: '签收编号，签收时必填' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: '说明；补正时必填' })
  text?: string | null;
}
