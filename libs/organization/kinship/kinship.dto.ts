import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '亲属关系登记中的人员' })
export class KinshipPerson {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: '工号；不在册的为空' })
  staffNumber!: string | null;

  @Field(() => String, { nullable: true, description: '所在机构' })
  place!: string | null;
}

@ObjectType({ description: '亲属关系的一次登记、更正或终止；只增不改' })
export class KinshipEntry {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'REGISTERED、CORRECTED、ENDED' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field()
  relationName!: string;

  @Field()
  sourceName!: string;

  @Field(() => String, { nullable: true, description: '文件名称或文号' })
  document!: string | null;

  @Field(() => CalendarDateScalar, { description: '获知日期；终止的为终止日期' })
  knownOn!: string;

  @Field(() => String, { nullable: true, description: '更正或终止的理由' })
  reason!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar, { description: '录入时间' })
  enteredAt!: Date;
}

@ObjectType({ description: '两人的亲属关系，以最后一次登记为准' })
export class Kinship {
  @Field(() => ID, { description: '最后一次登记、更正或终止的编号；更正、终止时引用' })
  id!: string;

  @Field(() => KinshipPerson)
  personA!: KinshipPerson;

  @Field(() => KinshipPerson)
  personB!: KinshipPerson;

  @Field({ description: 'SPOUSE、LINEAL、COLLATERAL、IN_LAW、ADOPTIVE' })
  relation!: string;

  @Field()
  relationName!: string;

  @Field({ description: 'SELF、DOCUMENT，登记制度之前载入的为 LOADED' })
  source!: string;

  @Field()
  sourceName!: string;

  @Field(() => String, { nullable: true })
  document!: string | null;

  @Field(() => CalendarDateScalar, { description: '获知日期；已终止的为终止日期' })
  knownOn!: string;

  @Field({ description: '已终止：不再回避' })
  ended!: boolean;

  @Field(() => [KinshipEntry], { description: '登记、更正、终止的经过，先后为序' })
  entries!: KinshipEntry[];
}

@ObjectType()
export class KinshipPage extends pageType(Kinship) {}

export const KinshipResult = refusableUnion('KinshipResult', Kinship);

@InputType({ description: '亲属关系的筛选' })
export class KinshipFilter {
  @Field(() => String, { nullable: true, description: '任一方的姓名，或工号的开头' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'SPOUSE、LINEAL、COLLATERAL、IN_LAW、ADOPTIVE' })
  relation?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只看现存的（false）或已终止的（true）' })
  ended?: boolean | null;
}

export enum KinshipSort {
  ENTERED = 'ENTERED',
  KNOWN = 'KNOWN',
  NAME = 'NAME',
}

registerEnumType(KinshipSort, {
  name: 'KinshipSort',
  description: '亲属关系的排序',
  valuesMap: {
    ENTERED: { description: '新近录入的在前（默认）' },
    KNOWN: { description: '新近获知的在前' },
    NAME: { description: '按姓名' },
  },
});

@InputType({ description: '登记亲属关系' })
export class RegisterKinshipInput {
  @Field(() => ID, { description: '客户端生成；重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  personAId!: string;

  @Field(() => ID)
  personBId!: string;

  @Field({ description: 'SPOUSE、LINEAL、COLLATERAL、IN_LAW、ADOPTIVE' })
  relation!: string;

  @Field({ description: 'SELF 本人申报，DOCUMENT 文件材料' })
  source!: string;

  @Field(() => String, { nullable: true, description: '文件名称或文号；来源为文件材料时必填' })
  document?: string | null;

  @Field(() => CalendarDateScalar, { description: '获知日期' })
  knownOn!: string;
}

@InputType({ description: '更正亲属关系：新增一条，原登记保留' })
export class CorrectKinshipInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '所更正的登记' })
  kinshipId!: string;

  @Field()
  relation!: string;

  @Field()
  source!: string;

  @Field(() => String, { nullable: true })
  document?: string | null;

  @Field(() => CalendarDateScalar)
  knownOn!: string;

  @Field()
  reason!: string;
}

@InputType({ description: '终止亲属关系：新增一条，原登记保留' })
export class EndKinshipInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '所终止的登记' })
  kinshipId!: string;

  @Field(() => CalendarDateScalar, { description: '终止日期' })
  endedOn!: string;

  @Field(() => String, { nullable: true, description: '文件名称或文号' })
  document?: string | null;

  @Field()
  reason!: string;
}

/** How many people a search answers at most. */
export const MOST_PEOPLE = 20;

@InputType({ description: '查找登记亲属关系的人员' })
export class KinshipPeopleFilter {
  @Field(() => String, { nullable: true, description: '姓名，或工号的开头' })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: '最多条数，不超过 20' })
  first?: number | null;
}
