import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';

@ObjectType({ description: '医疗卫生机构，名称为当日名称' })
export class Institution {
  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field()
  shortName!: string;

  @Field({
    description: 'LEAD_HOSPITAL、COUNTY_HOSPITAL、TOWNSHIP_HOSPITAL、COMMUNITY_HEALTH_CENTER、VILLAGE_CLINIC',
  })
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field(() => ID)
  communityId!: string;

  @Field(() => String, { nullable: true, description: '所在地区，如山区、平原；县里没有规定的为空' })
  zone!: string | null;
}

@ObjectType({ description: '席位及当日任职者' })
export class Seat {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: '主持人' })
  isChair!: boolean;

  @Field({ description: '记录会议与表决的经办' })
  isClerk!: boolean;

  @Field({ description: '计入应到会' })
  isVoting!: boolean;

  @Field(() => Person, { nullable: true, description: '空缺时为空' })
  holder!: Person | null;
}

@ObjectType({ description: '决策或办理机构' })
export class Body {
  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field({ description: 'COLLECTIVE 集体决策，OFFICE 办理机构' })
  kind!: string;

  @Field(() => [Seat])
  seats!: Seat[];
}

@ObjectType({ description: '我今天担任的席位' })
export class HeldSeat {
  @Field(() => ID)
  seatId!: string;

  @Field()
  title!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field()
  bodyName!: string;

  @Field({ description: '主持人或负责人' })
  isChair!: boolean;

  @Field()
  isClerk!: boolean;

  @Field()
  isVoting!: boolean;
}
