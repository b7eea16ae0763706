import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '席位委托：席位的任职者在一段日期内委托他人代为办理' })
export class Delegation {
  @Field(() => ID)
  id!: string;

  @Field()
  seatTitle!: string;

  @Field()
  bodyName!: string;

  @Field({ description: '委托人' })
  fromName!: string;

  @Field({ description: '受托人' })
  toName!: string;

  @Field({ description: '由我作出' })
  givenByMe!: boolean;

  @Field({ description: '所限事项与环节，未限定的为全部' })
  scopeName!: string;

  @Field(() => CalendarDateScalar, { description: '首日（含）' })
  fromOn!: string;

  @Field(() => CalendarDateScalar, { description: '末日（含）' })
  toOn!: string;

  @Field()
  reason!: string;

  @Field(() => InstantScalar)
  givenAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '撤销时间' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true })
  revocationReason!: string | null;

  @Field({
    description: 'SCHEDULED 未开始、ACTIVE 有效、EXPIRED 已到期、REVOKED 已撤销、LAPSED 委托人已不任该席位',
  })
  status!: string;

  @Field()
  statusName!: string;
}

@ObjectType()
export class DelegationPage extends pageType(Delegation) {}

export const DelegationResult = refusableUnion('DelegationResult', Delegation);

@ObjectType({ description: '席位所办理的一个流程环节' })
export class DelegableStep {
  @Field()
  matterType!: string;

  @Field()
  matterName!: string;

  @Field()
  stepKey!: string;

  @Field()
  stepName!: string;
}

@ObjectType({ description: '我可以委托他人的席位；表决席位不得委托，不在其中' })
export class DelegableSeat {
  @Field(() => ID)
  seatId!: string;

  @Field()
  title!: string;

  @Field()
  bodyName!: string;

  @Field(() => [DelegableStep], { description: '现行流程中由该机构办理的环节' })
  steps!: DelegableStep[];
}

@ObjectType({ description: '可以受托的人员：有平台账号，并在该机构所服务的范围内任职' })
export class DelegateCandidate {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: '所在机构' })
  place!: string | null;
}

@InputType({ description: '作出一项委托' })
export class DelegationInput {
  @Field(() => ID, { description: '客户端生成的 UUID，重复发送不会重复委托' })
  id!: string;

  @Field(() => ID)
  seatId!: string;

  @Field(() => ID, { description: '受托人' })
  toPersonId!: string;

  @Field(() => CalendarDateScalar)
  fromOn!: string;

  @Field(() => CalendarDateScalar)
  toOn!: string;

  @Field(() => String, { nullable: true, description: '仅限此类事项；为空则全部' })
  matterType?: string | null;

  @Field(() => String, { nullable: true, description: '仅限此环节；为空则全部' })
  stepKey?: string | null;

  @Field({ description: '委托理由，如外出学习、请假' })
  reason!: string;
}
