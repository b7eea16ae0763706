import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { refusableUnion } from '../../context/graphql/index.js';

@InputType({ description: '合同终止后的结清' })
export class VillageSettlementInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  contractId!: string;

  @Field({ description: '终止情形代码' })
  ending!: string;

  @Field({ description: '结清凭证或文号' })
  documentNumber!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType({ description: '结清前的试算' })
export class VillageSettlementPreview {
  @Field()
  ending!: string;

  @Field()
  endingName!: string;

  @Field()
  clause!: string;

  @Field({ description: '经济补偿（元）' })
  severanceYuan!: string;

  @Field({ description: '算法' })
  formula!: string;

  @Field(() => String, { nullable: true, description: '经济补偿列支的经费；无经济补偿的为空' })
  sourceName!: string | null;

  @Field(() => String, { nullable: true, description: '该项经费的余额（元）' })
  balanceYuan!: string | null;

  @Field(() => String, { nullable: true, description: '现在结清会被拒绝的理由；可以结清则为空' })
  problem!: string | null;
}

@ObjectType({ description: '本县规定的一种终止情形' })
export class VillageEnding {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field({ description: 'TERMINATION 解除、EXPIRY 期满、RETIREMENT 到龄' })
  of!: string;

  @Field({ description: '支付经济补偿' })
  severance!: boolean;

  @Field()
  clause!: string;
}

@ObjectType({ description: '可以为其办理的乡镇卫生院与本县规定' })
export class VillageEmployer {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [VillageClinic])
  clinics!: VillageClinic[];

  @Field(() => Int, { description: '期限最长（月）' })
  maxTermMonths!: number;

  @Field(() => [VillageEnding])
  endings!: VillageEnding[];

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field({ description: '示例' })
  isDemo!: boolean;

  @Field(() => [String], { description: '我可以办理的：create、maintain、register、pay、reveal' })
  rights!: string[];
}

@ObjectType({ description: '村卫生所（室）' })
export class VillageClinic {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: '合同文本的一条' })
export class VillageContractClause {
  @Field()
  heading!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: '按县级模板生成、供打印的合同文本；生成已记入审计' })
export class VillageContractText {
  @Field()
  title!: string;

  @Field({ description: '模板版本' })
  version!: string;

  @Field({ description: '模板文号' })
  documentNumber!: string;

  @Field({ description: '示例' })
  isDemo!: boolean;

  @Field({ description: '当事人' })
  parties!: string;

  @Field(() => [VillageContractClause])
  clauses!: VillageContractClause[];

  @Field({ description: '含证件编号原文' })
  withNumbers!: boolean;
}

export const VillageContractTextResult = refusableUnion('VillageContractTextResult', VillageContractText);
