import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '乡镇卫生院的一项村医经费；专款专用，不足即拒绝发放' })
export class VillageFund {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  hospitalId!: string;

  @Field()
  hospitalName!: string;

  @Field({ description: 'FISCAL、PUBLIC_HEALTH、ESSENTIAL_DRUGS 或 SERVICE_INCOME' })
  source!: string;

  @Field()
  sourceName!: string;

  @Field({ description: '余额（元）' })
  balanceYuan!: string;

  @Field({ description: '累计拨入（元）' })
  receivedYuan!: string;

  @Field({ description: '累计支出（元）' })
  spentYuan!: string;

  @Field({ description: '我可以登记拨入' })
  mayEnter!: boolean;
}

@ObjectType({ description: '经费的一笔变动，只增不改' })
export class VillageFundEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  fundId!: string;

  @Field()
  hospitalName!: string;

  @Field()
  sourceName!: string;

  @Field(() => Int)
  sequence!: number;

  @Field({ description: 'RECEIVED、REVERSED、PAY、INSURANCE 或 SEVERANCE' })
  type!: string;

  @Field()
  typeName!: string;

  @Field({ description: '元；支出为负' })
  amountYuan!: string;

  @Field({ description: '变动后余额（元）' })
  balanceYuan!: string;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field()
  documentNumber!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field({ description: '已冲销' })
  reversed!: boolean;

  @Field({ description: '我可以冲销' })
  mayReverse!: boolean;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar)
  enteredAt!: Date;
}

@ObjectType()
export class VillageFundEntryPage extends pageType(VillageFundEntry) {}

export const VillageFundResult = refusableUnion('VillageFundResult', VillageFund);

@InputType()
export class VillageFundEntryFilter {
  @Field(() => String, { nullable: true })
  hospitalId?: string | null;

  @Field(() => String, { nullable: true })
  fundId?: string | null;

  @Field(() => String, { nullable: true })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '文号或说明中的文字' })
  text?: string | null;
}

@InputType({ description: '登记一笔拨入' })
export class VillageFundInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  hospitalId!: string;

  @Field({ description: 'FISCAL、PUBLIC_HEALTH、ESSENTIAL_DRUGS 或 SERVICE_INCOME' })
  source!: string;

  @Field({ description: '元' })
  amountYuan!: string;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field({ description: '拨款文号' })
  documentNumber!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: '冲销一笔拨入：写一笔相反的记录' })
export class VillageFundReversalInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  entryId!: string;

  @Field({ description: '更正依据的文号' })
  documentNumber!: string;

  @Field()
  note!: string;
}
