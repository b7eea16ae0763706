import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CalendarDateScalar,
  InstantScalar,
  Refusal,
  pageType,
  refusableUnion,
} from '../../context/graphql/index.js';

@ObjectType({ description: '服务地区及其服务年限' })
export class PlacementZone {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: '服务年限（年）' })
  years!: number;
}

@ObjectType({ description: '本县首次安置的规定' })
export class PlacementRules {
  @Field(() => ID)
  communityId!: string;

  @Field()
  communityName!: string;

  @Field(() => [PlacementZone])
  zones!: PlacementZone[];

  @Field(() => Int, { description: '每次抽签至少的见证人数' })
  witnesses!: number;

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field({ description: '是否示例数据' })
  isDemo!: boolean;
}

@ObjectType({ description: '选岗清单中的岗位' })
export class PlacementPost {
  @Field()
  code!: string;

  @Field()
  institutionName!: string;

  @Field()
  postName!: string;

  @Field(() => PlacementZone)
  zone!: PlacementZone;

  @Field(() => Int)
  places!: number;

  @Field(() => Int, { description: '尚未被选的名额' })
  left!: number;
}

@ObjectType({ description: '选岗人员' })
export class PlacementCandidate {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field({ description: '总成绩' })
  score!: string;

  @Field(() => Int, { nullable: true, description: '选岗次序；同分抽签揭晓前为空' })
  rank!: number | null;

  @Field(() => String, { nullable: true, description: '同分抽签所得签号' })
  ticket!: string | null;

  @Field({
    description:
      'LISTED、NEXT（轮到选岗）、CHOSEN、DRAWN、SUCCEEDED（递补）、WAITING（待抽签或递补）、CONFIRMED、DECLINED',
  })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => String, { nullable: true })
  postCode!: string | null;

  @Field(() => String, { nullable: true, description: '剩余岗位抽签时本人的签号' })
  drawTicket!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '到岗日期' })
  startOn!: string | null;
}

@ObjectType({ description: '抽签见证' })
export class PlacementWitness {
  @Field()
  name!: string;

  @Field({ description: '见证人所报字符串' })
  contribution!: string;

  @Field(() => InstantScalar)
  saidAt!: Date;
}

@ObjectType({ description: '抽签：先公布密值的承诺，见证人报数后揭晓密值，任何人可复算' })
export class PlacementDraw {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ORDER：同分次序；LEFT：剩余岗位' })
  purpose!: string;

  @Field()
  purposeName!: string;

  @Field({ description: '算法名称，写入每个散列值' })
  algorithm!: string;

  @Field({ description: '承诺：密值的 SHA-256' })
  commitment!: string;

  @Field(() => [PlacementWitness])
  witnesses!: PlacementWitness[];

  @Field(() => String, { nullable: true, description: '揭晓后的密值' })
  secret!: string | null;

  @Field(() => String, { nullable: true, description: '由密值与各见证人所报字符串算出的种子' })
  seed!: string | null;
}

@ObjectType({ description: '轮次中发生的事' })
export class PlacementEntry {
  @Field(() => ID, { description: '附件归属 PLACEMENT_ENTRY 的编号' })
  id!: string;

  @Field({ description: '可以附依据文件' })
  takesPapers!: boolean;

  @Field(() => Int)
  sequence!: number;

  @Field()
  type!: string;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar)
  enteredAt!: Date;
}

@ObjectType({ description: '首次安置轮次' })
export class PlacementRound {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => ID)
  communityId!: string;

  @Field()
  communityName!: string;

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field({ description: 'ORDER_DRAW、CHOOSING、LEFT_DRAW、CONFIRMING、DONE、CANCELLED' })
  phase!: string;

  @Field()
  phaseName!: string;

  @Field()
  openedByName!: string;

  @Field(() => InstantScalar)
  openedAt!: Date;

  @Field({ description: '公布内容的 SHA-256' })
  openingSha256!: string;

  @Field(() => Int)
  postCount!: number;

  @Field(() => Int)
  candidateCount!: number;

  @Field(() => Int, { description: '每次抽签至少的见证人数' })
  witnessesRequired!: number;

  @Field(() => [PlacementPost])
  posts!: PlacementPost[];

  @Field(() => [PlacementCandidate], { description: '按选岗次序；次序未定时按成绩' })
  candidates!: PlacementCandidate[];

  @Field(() => [PlacementDraw])
  draws!: PlacementDraw[];

  @Field(() => [PlacementEntry])
  entries!: PlacementEntry[];

  @Field({ description: '您可以组织本轮安置' })
  mayHold!: boolean;

  @Field({ description: '您可以担任见证人' })
  mayWitness!: boolean;
}

@ObjectType()
export class PlacementRoundPage extends pageType(PlacementRound) {}

@ObjectType({ description: '首次安置人员的服务' })
export class PlacementServiceRecord {
  @Field(() => ID)
  roundId!: string;

  @Field()
  roundName!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  personName!: string;

  @Field()
  institutionName!: string;

  @Field()
  postName!: string;

  @Field({ description: '目前的服务地区' })
  zoneName!: string;

  @Field(() => CalendarDateScalar, { description: '在目前地区开始服务之日' })
  startOn!: string;

  @Field(() => Int, { description: '在目前地区应服务天数' })
  requiredDays!: number;

  @Field(() => Int)
  servedDays!: number;

  @Field(() => Int)
  remainingDays!: number;

  @Field(() => CalendarDateScalar, { nullable: true, description: '按现有记录服务期满之日；中止期间为空' })
  fulfilledOn!: string | null;

  @Field({ description: 'PENDING、SERVING、PAUSED、FULFILLED、BREACHED' })
  status!: string;

  @Field()
  statusName!: string;
}

@ObjectType()
export class PlacementServicePage extends pageType(PlacementServiceRecord) {}

export const PlacementRoundResult = refusableUnion('PlacementRoundResult', PlacementRound);
export type PlacementRoundResult = PlacementRound | Refusal;
