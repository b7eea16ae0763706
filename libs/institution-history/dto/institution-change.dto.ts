import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  CalendarDateScalar,
  InstantScalar,
  Refusal,
  pageType,
  refusableUnion,
} from '../../context/graphql/index.js';

const KINDS = 'RENAME 更名、MERGE 合并、MOVE 调整医共体';
const RESOURCES = 'INSTITUTION 事业编制、FILED 备案制员额、CONTRACT 编外用人、RESIDENT_POST 派驻岗位';

@InputType({ description: '变更后的核定数' })
export class ChangedFigureInput {
  @Field({ description: RESOURCES })
  resource!: string;

  @Field(() => Int, { description: '合并：并入机构的核定数；调整医共体：该机构在转入医共体的核定数' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: '本医共体（调整时为转出医共体）变更后的总量；不控制总量的不填',
  })
  fromTotal?: number | null;

  @Field(() => Int, { nullable: true, description: '转入医共体变更后的总量；不控制总量的不填' })
  toTotal?: number | null;
}

@InputType({ description: '在转入医共体使用的工号' })
export class NewStaffNumberInput {
  @Field(() => ID)
  personId!: string;

  @Field()
  staffNumber!: string;
}

@InputType({ description: '机构变更；各类变更各取其中几项' })
export class InstitutionChangeInput {
  @Field({ description: KINDS })
  kind!: string;

  @Field(() => ID)
  institutionId!: string;

  @Field(() => CalendarDateScalar, { description: '自该日起执行' })
  effectiveOn!: string;

  @Field({ description: '批准文号' })
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { description: '文件日期' })
  documentDate!: string;

  @Field(() => String, { nullable: true, description: '更名：新名称' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '更名：新简称；不填同名称' })
  shortName?: string | null;

  @Field(() => ID, { nullable: true, description: '合并：并入的机构' })
  successorId?: string | null;

  @Field(() => ID, { nullable: true, description: '调整医共体：转入的医共体' })
  toCommunityId?: string | null;

  @Field(() => [ChangedFigureInput], {
    nullable: true,
    description: '名额的划分。合并时不填则两机构相加、总量不变；调整医共体时每类都须填写，合计须等于总量',
  })
  figures?: ChangedFigureInput[] | null;

  @Field(() => String, { nullable: true, description: '转出医共体核定文号；不填同批准文号' })
  fromDocumentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '转入医共体核定文号；不填同批准文号' })
  toDocumentNumber?: string | null;

  @Field(() => [NewStaffNumberInput], { nullable: true, description: '工号在转入医共体已被使用的人员' })
  staffNumbers?: NewStaffNumberInput[] | null;
}

@ObjectType({ description: '变更的一项内容' })
export class ChangeLine {
  @Field()
  label!: string;

  @Field({ description: '变更前' })
  before!: string;

  @Field({ description: '变更后' })
  after!: string;
}

@ObjectType({ description: '受影响的在办事项' })
export class CaseUnderWay {
  @Field()
  number!: string;

  @Field()
  title!: string;
}

@ObjectType({ description: '机构变更的试算：按记录时的全部规则核对，不写入' })
export class InstitutionChangePreview {
  @Field()
  summary!: string;

  @Field(() => [ChangeLine])
  lines!: ChangeLine[];

  @Field(() => Int, { description: '随机构变动的人数' })
  people!: number;

  @Field(() => [CaseUnderWay], { description: '该机构提交、尚未办结的事项；留在原处继续办理' })
  openCases!: CaseUnderWay[];

  @Field(() => [String], { description: '须知' })
  notes!: string[];

  @Field(() => [Refusal], { description: '会被拒绝的理由' })
  problems!: Refusal[];
}

@ObjectType({ description: '机构沿革的一条，只增不改' })
export class InstitutionChange {
  @Field(() => ID)
  id!: string;

  @Field({ description: KINDS })
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => ID)
  institutionId!: string;

  @Field({ description: '变更前一日的名称' })
  institutionName!: string;

  @Field({ description: '变更前所属医共体' })
  communityName!: string;

  @Field(() => CalendarDateScalar)
  effectiveOn!: string;

  @Field()
  documentNumber!: string;

  @Field(() => CalendarDateScalar)
  documentDate!: string;

  @Field()
  summary!: string;

  @Field(() => [ChangeLine])
  lines!: ChangeLine[];

  @Field(() => Int, { description: '随机构变动的人数' })
  people!: number;

  @Field()
  recordedByName!: string;

  @Field(() => InstantScalar, { description: '记录时刻' })
  recordedAt!: Date;
}

@ObjectType()
export class InstitutionChangePage extends pageType(InstitutionChange) {}

export const InstitutionChangeResult = refusableUnion('InstitutionChangeResult', InstitutionChange);

@ObjectType({ description: '机构在一段时间的名称' })
export class InstitutionNamePeriod {
  @Field()
  name!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType({ description: '机构在一段时间所属的医共体' })
export class InstitutionCommunityPeriod {
  @Field()
  communityName!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType({ description: '一个机构的沿革' })
export class InstitutionHistory {
  @Field(() => ID)
  institutionId!: string;

  @Field(() => [InstitutionNamePeriod])
  names!: InstitutionNamePeriod[];

  @Field(() => [InstitutionCommunityPeriod])
  communities!: InstitutionCommunityPeriod[];

  @Field(() => String, { nullable: true, description: '已并入的机构' })
  successorName!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '终止日（最后一天）' })
  endedOn!: string | null;
}

@ObjectType({ description: '机构可以转入的医共体' })
export class CommunityChoice {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [CommunityTotal], { description: '现行总量' })
  totals!: CommunityTotal[];
}

@ObjectType({ description: '医共体某类编制的现行总量' })
export class CommunityTotal {
  @Field({ description: RESOURCES })
  resource!: string;

  @Field(() => Int)
  verified!: number;
}

@ObjectType({ description: '机构在变更日的名额，供填写划分' })
export class InstitutionFigure {
  @Field({ description: RESOURCES })
  resource!: string;

  @Field()
  resourceName!: string;

  @Field(() => Int, { description: '核定' })
  verified!: number;

  @Field(() => Int, { description: '占用' })
  occupied!: number;

  @Field(() => Int, { description: '预占' })
  reserved!: number;

  @Field({ description: '本医共体是否控制总量' })
  hasTotal!: boolean;

  @Field(() => Int, { nullable: true, description: '本医共体现行总量' })
  total!: number | null;
}
