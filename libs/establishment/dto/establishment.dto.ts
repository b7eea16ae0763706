import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({ description: '某日的编制或岗位余额' })
export class EstablishmentBalance {
  @Field(() => ID)
  accountId!: string;

  @Field({ description: '账户名称' })
  name!: string;

  @Field(() => String, { nullable: true, description: '机构名称；为空表示医共体总量' })
  institutionName!: string | null;

  @Field(() => ID, { nullable: true, description: '机构；为空表示医共体总量' })
  institutionId!: string | null;

  @Field({ description: 'INSTITUTION 事业编制、FILED 备案制员额、CONTRACT 编外用人、RESIDENT_POST 派驻岗位' })
  resource!: string;

  @Field()
  resourceName!: string;

  @Field(() => Int, { description: '核定' })
  verified!: number;

  @Field(() => Int, { description: '占用' })
  occupied!: number;

  @Field(() => Int, { description: '预占（审批中）' })
  reserved!: number;

  @Field(() => Int, { description: '余额，超编时为负' })
  free!: number;

  @Field({ description: '是否控制总量' })
  capped!: boolean;

  @Field({ description: '核定文号' })
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '核定生效日' })
  verifiedFrom!: string | null;

  @Field({ description: '超编' })
  overstaffed!: boolean;
}

@ObjectType({ description: '编制台账的一条记录，只增不改' })
export class EstablishmentEntry {
  @Field(() => ID)
  id!: string;

  @Field({ description: '账户名称' })
  accountName!: string;

  @Field({ description: 'RESERVE 预占、OCCUPY 占用、RELEASE 释放、MOVE 划转、LEND 借出、BORROW 借入' })
  entryKind!: string;

  @Field()
  entryKindName!: string;

  @Field({ description: '所变动的数：OCCUPIED 占用、RESERVED 预占、BORROWED 借入、LENT 借出' })
  holding!: string;

  @Field(() => Int, { description: '数量，释放为负' })
  count!: number;

  @Field(() => CalendarDateScalar, { description: '起始日（含）' })
  fromOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '截止日（含）；为空表示无期限' })
  toOn!: string | null;

  /** Of whom it is, for whoever shows a person's own entries; the API gives the name alone. */
  personId!: string | null;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field(() => String, { nullable: true, description: '事项编号' })
  caseNumber!: string | null;

  @Field(() => String, { nullable: true, description: '依据文号' })
  documentNumber!: string | null;

  @Field(() => InstantScalar, { description: '记账时刻' })
  recordedAt!: Date;

  @Field(() => ID, { nullable: true, description: '所释放或承接的记录' })
  pointsTo!: string | null;
}

@ObjectType({ description: '编制台账记录分页' })
export class EstablishmentEntryPage extends pageType(EstablishmentEntry) {}
