import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';
import {
  CalendarDateScalar,
  InstantScalar,
  Refusal,
  pageType,
  refusableUnion,
} from '../../context/graphql/index.js';

@ObjectType({ description: '一项资金来源的金额' })
export class VillageShare {
  @Field({ description: 'FISCAL、PUBLIC_HEALTH、ESSENTIAL_DRUGS 或 SERVICE_INCOME' })
  source!: string;

  @Field()
  sourceName!: string;

  @Field({ description: '元，两位小数' })
  amountYuan!: string;
}

@InputType({ description: '乡聘村用申请的内容；四项来源之和须等于月应发合计' })
export class VillageEmploymentInput {
  @Field(() => ID, { description: '乡村医生' })
  personId!: string;

  @Field(() => ID, { description: '聘用单位（乡镇卫生院）' })
  hospitalId!: string;

  @Field(() => ID, { description: '执业的村卫生所（室）' })
  clinicId!: string;

  @Field({ description: 'FIXED_TERM、OPEN_ENDED 或 SERVICE_AGREEMENT（劳务协议）' })
  kind!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一日（含）；无固定期限不填' })
  endOn?: string | null;

  @Field({ description: '月应发合计（元）' })
  grossYuan!: string;

  @Field({ description: '财政补助（元）' })
  fiscalYuan!: string;

  @Field({ description: '基本公共卫生服务补助（元）' })
  publicHealthYuan!: string;

  @Field({ description: '基本药物制度补助（元）' })
  essentialDrugsYuan!: string;

  @Field({ description: '医疗服务收入（元）' })
  serviceIncomeYuan!: string;

  @Field(() => String, { nullable: true, description: '聘用理由；提交时必填' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: '依据的文件与条款；提交时必填' })
  legalBasis?: string | null;

  @Field(() => ID, { nullable: true, description: '所续签的合同' })
  renewsId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '可以要求订立无固定期限合同时，本人书面提出订立固定期限合同',
  })
  fixedTermByWorker?: boolean | null;
}

@ObjectType({ description: '提交前的试算，不写入任何记录' })
export class VillageEmploymentPreview {
  @Field(() => CalendarDateScalar, { nullable: true, description: '达到法定退休年龄之日' })
  retiresOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '合同最后一日；无固定期限为退休前一日' })
  lastDay!: string | null;

  @Field(() => [String], { description: '应当知道、但不妨碍提交的' })
  notices!: string[];

  @Field(() => [Refusal], { description: '现在提交会被拒绝的理由' })
  warnings!: Refusal[];
}

@ObjectType({ description: '合同经过的一条，只增不改' })
export class VillageContractEntry {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'SIGNED、REGISTERED、MOVED、PAY_CHANGED、TERMINATED 或 SETTLED' })
  type!: string;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field({ description: '内容' })
  text!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar)
  enteredAt!: Date;
}

@ObjectType({ description: '不得执业的日子（执业证书失效或注册地点不符），含首尾' })
export class VillageSuspension {
  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType({ description: '乡聘村用合同；状态由记录与日期推定' })
export class VillageContract {
  @Field(() => ID)
  id!: string;

  @Field({ description: '事项编号' })
  caseNumber!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => ID)
  hospitalId!: string;

  @Field({ description: '聘用单位' })
  hospitalName!: string;

  @Field(() => ID)
  clinicId!: string;

  @Field({ description: '现在的执业地点' })
  clinicName!: string;

  @Field()
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '约定的最后一日（含）；无固定期限为空' })
  endOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '达到法定退休年龄之日；劳务协议为空' })
  retiresOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '实际最后一日：期满、解除、到龄中最早的' })
  lastDay!: string | null;

  @Field({ description: '月应发合计（元）' })
  grossYuan!: string;

  @Field(() => [VillageShare])
  shares!: VillageShare[];

  @Field({
    description:
      'APPROVED、SIGNED、REGISTERED、ACTIVE、SUSPENDED、RENEWING、EXPIRED、TERMINATED、RETIRED 或 SETTLED',
  })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => [VillageSuspension], { description: '不得执业的日子；合同不因此终止' })
  suspensions!: VillageSuspension[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '书面合同最晚订立日，遇休息日、节假日顺延；尚未录入该年工作日历的为空',
  })
  signBy!: string | null;

  @Field(() => [String], { description: '提示：逾期未签、临近期满、证书失效、无固定期限等' })
  alerts!: string[];

  @Field(() => String, { nullable: true, description: '所续签合同的事项编号' })
  renewsCaseNumber!: string | null;

  @Field(() => String, { nullable: true, description: '续签它的合同的事项编号' })
  renewedByCaseNumber!: string | null;

  @Field(() => String, { nullable: true, description: '经济补偿（元）；未结清为空' })
  severanceYuan!: string | null;

  @Field(() => String, { nullable: true, description: '经济补偿的算法' })
  severanceFormula!: string | null;

  @Field(() => String, { nullable: true, description: '经济补偿列支的经费；未结清或无经济补偿的为空' })
  severanceSourceName!: string | null;

  @Field(() => [String], {
    description: '我现在可以办理的：SIGN、REGISTER、MOVE、CHANGE_PAY、RENEW、TERMINATE、SETTLE、PRINT',
  })
  actions!: string[];

  @Field(() => [VillageContractEntry])
  entries!: VillageContractEntry[];
}

@ObjectType()
export class VillageContractPage extends pageType(VillageContract) {}

export const VillageContractResult = refusableUnion('VillageContractResult', VillageContract);

@InputType()
export class VillageContractFilter {
  @Field(() => String, { nullable: true, description: '姓名、事项编号或村卫生所（室）中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true })
  hospitalId?: string | null;

  @Field(() => String, { nullable: true })
  status?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只看有提示的' })
  alerts?: boolean | null;
}

export enum VillageContractSort {
  START = 'START',
  END = 'END',
  NAME = 'NAME',
  HOSPITAL = 'HOSPITAL',
}

registerEnumType(VillageContractSort, {
  name: 'VillageContractSort',
  description: '合同排序',
  valuesMap: {
    START: { description: '起始日，晚的在前' },
    END: { description: '最后一日，先到期的在前' },
    NAME: { description: '姓名' },
    HOSPITAL: { description: '聘用单位' },
  },
});

@InputType({ description: '登记合同的签订、执业登记、变更执业地点、调整报酬或解除' })
export class VillageContractEventInput {
  @Field(() => ID, { description: '由客户端生成，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  contractId!: string;

  @Field({ description: 'SIGNED、REGISTERED、MOVED、PAY_CHANGED 或 TERMINATED' })
  type!: string;

  @Field(() => CalendarDateScalar, { description: '发生日；解除的为合同最后一日' })
  on!: string;

  @Field(() => String, { nullable: true, description: '合同书编号或执业登记号' })
  number?: string | null;

  @Field(() => ID, { nullable: true, description: '变更后的村卫生所（室）' })
  clinicId?: string | null;

  @Field(() => String, { nullable: true, description: '调整报酬起始月份 YYYY-MM' })
  fromMonth?: string | null;

  @Field(() => String, { nullable: true, description: '月应发合计（元）' })
  grossYuan?: string | null;

  @Field(() => String, { nullable: true })
  fiscalYuan?: string | null;

  @Field(() => String, { nullable: true })
  publicHealthYuan?: string | null;

  @Field(() => String, { nullable: true })
  essentialDrugsYuan?: string | null;

  @Field(() => String, { nullable: true })
  serviceIncomeYuan?: string | null;

  @Field(() => String, { nullable: true, description: '所依据的文号或纪要编号' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '终止情形代码' })
  ending?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
