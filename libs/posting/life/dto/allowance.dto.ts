import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../access/index.js';
import { pageType } from '../../../context/graphql/index.js';

/** Orders of the list of allowances. */
export enum PostingAllowanceSort {
  CASE = 'CASE',
  PERSON = 'PERSON',
  HOST = 'HOST',
  DAYS = 'DAYS',
  AMOUNT = 'AMOUNT',
}
registerEnumType(PostingAllowanceSort, {
  name: 'PostingAllowanceSort',
  description: '派驻补助的次序：事项编号、姓名、接收单位、天数（多在前）、金额（多在前）',
});

@ObjectType({ description: '一项派驻在一个月内由一个支付方按日应发的补助' })
export class PostingAllowance {
  @Field(() => ID)
  postingId!: string;

  @Field({ description: '派驻事项编号' })
  caseNumber!: string;

  @Field(() => Person)
  person!: Person;

  @Field()
  kindName!: string;

  @Field({ description: '派出单位' })
  homeInstitutionName!: string;

  @Field({ description: '接收单位' })
  hostInstitutionName!: string;

  @Field({ description: '月份 YYYY-MM' })
  month!: string;

  @Field(() => Int, { description: '应发天数：任期内、未暂停、未结束的日子' })
  days!: number;

  /** Whole fen, for sums. */
  amountFen!: bigint;

  @Field({ description: '应发金额（元）' })
  amountYuan!: string;

  @Field({ description: '支付方：HOME、HOST 或 LEAD；一日只由一方支付' })
  payer!: string;

  @Field({ description: '支付单位' })
  payerName!: string;

  @Field({ description: '标准依据的文号；月内标准有变的，按起始日先后全部列出' })
  documentNumber!: string;

  @Field({ description: '所依据的标准是否有示例' })
  isDemo!: boolean;
}

@ObjectType()
export class PostingAllowancePage extends pageType(PostingAllowance) {
  @Field(() => Int, { description: '符合条件的天数合计' })
  totalDays!: number;

  @Field({ description: '符合条件的金额合计（元）' })
  totalYuan!: string;
}

@InputType()
export class PostingAllowanceFilter {
  @Field(() => String, { nullable: true, description: '月份 YYYY-MM；不填为业务日期所在月' })
  month?: string | null;

  @Field(() => String, { nullable: true, description: '姓名或事项编号中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true })
  hostInstitutionId?: string | null;

  @Field(() => String, { nullable: true, description: 'HOME、HOST 或 LEAD' })
  payer?: string | null;
}
