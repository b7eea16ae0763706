import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';
import { VillageShare } from './contract.dto.js';

@ObjectType({ description: '一项社会保险' })
export class VillageInsuranceItem {
  @Field()
  name!: string;

  @Field({ description: '缴费基数（元）' })
  baseYuan!: string;

  @Field({ description: '单位缴纳（元）' })
  employerYuan!: string;

  @Field({ description: '个人缴纳（元）' })
  workerYuan!: string;
}

@ObjectType({ description: '一人一月的发放，或对它的更正' })
export class VillagePayLine {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  runId!: string;

  @Field({ description: '发放批次的月份' })
  month!: string;

  @Field()
  hospitalName!: string;

  @Field(() => ID)
  contractId!: string;

  @Field()
  personName!: string;

  @Field({ description: 'REGULAR 或 CORRECTION' })
  type!: string;

  @Field()
  typeName!: string;

  @Field({ description: '所属月份' })
  forMonth!: string;

  @Field(() => Int, { description: '计发天数' })
  days!: number;

  @Field(() => Int, { description: '当月天数' })
  monthDays!: number;

  @Field({ description: '应发（元）' })
  grossYuan!: string;

  @Field(() => [VillageShare])
  shares!: VillageShare[];

  @Field({ description: '单位社会保险（元）' })
  employerYuan!: string;

  @Field({ description: '单位社会保险列支的经费' })
  employerSourceName!: string;

  @Field({ description: '个人社会保险（元）' })
  workerYuan!: string;

  @Field({ description: '实发（元）' })
  netYuan!: string;

  @Field(() => [VillageInsuranceItem])
  items!: VillageInsuranceItem[];

  @Field()
  documentNumber!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar)
  enteredAt!: Date;
}

@ObjectType()
export class VillagePayLinePage extends pageType(VillagePayLine) {}

@ObjectType({ description: '应发未发的一人' })
export class VillageUnpaid {
  @Field(() => ID)
  contractId!: string;

  @Field()
  personName!: string;

  @Field({ description: '所属月份；早于发放批次的，为该月结账后才登记的补发' })
  forMonth!: string;

  @Field({ description: '应发（元）' })
  grossYuan!: string;

  @Field(() => String, { nullable: true, description: '现在发放会被拒绝的理由；可以发放则为空' })
  reason!: string | null;
}

@ObjectType({ description: '一个乡镇卫生院一个月的发放' })
export class VillagePayRun {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  hospitalId!: string;

  @Field()
  hospitalName!: string;

  @Field()
  month!: string;

  @Field({ description: 'OPEN 办理中、CLOSED 已结账' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => Int, { description: '应发人数' })
  expected!: number;

  @Field(() => Int, { description: '已发人数' })
  paid!: number;

  @Field({ description: '应发合计（元），含更正' })
  grossYuan!: string;

  @Field({ description: '实发合计（元）' })
  netYuan!: string;

  @Field({ description: '单位社会保险合计（元）' })
  employerYuan!: string;

  @Field(() => [VillageShare], { description: '四项来源列支' })
  shares!: VillageShare[];

  @Field(() => [VillageUnpaid])
  unpaid!: VillageUnpaid[];

  @Field({ description: '我可以发放、更正、结账' })
  mayPay!: boolean;

  @Field()
  openedByName!: string;

  @Field(() => InstantScalar)
  openedAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true })
  closedByName!: string | null;
}

@ObjectType()
export class VillagePayRunPage extends pageType(VillagePayRun) {}

export const VillagePayRunResult = refusableUnion('VillagePayRunResult', VillagePayRun);

@InputType()
export class VillagePayLineFilter {
  @Field(() => String, { nullable: true })
  runId?: string | null;

  @Field(() => String, { nullable: true })
  contractId?: string | null;

  @Field(() => String, { nullable: true })
  hospitalId?: string | null;

  @Field(() => String, { nullable: true, description: '发放批次的月份 YYYY-MM' })
  month?: string | null;

  @Field(() => String, { nullable: true, description: '姓名中的文字' })
  text?: string | null;
}

@InputType({ description: '更正已发的一笔：填写应为的金额，差额记为新的一笔' })
export class VillagePayCorrectionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '原发放' })
  lineId!: string;

  @Field(() => ID, { description: '记入的、尚未结账的发放' })
  runId!: string;

  @Field({ description: '应为的应发合计（元）' })
  grossYuan!: string;

  @Field()
  fiscalYuan!: string;

  @Field()
  publicHealthYuan!: string;

  @Field()
  essentialDrugsYuan!: string;

  @Field()
  serviceIncomeYuan!: string;

  @Field({ description: '更正依据的文号' })
  documentNumber!: string;

  @Field()
  note!: string;
}
