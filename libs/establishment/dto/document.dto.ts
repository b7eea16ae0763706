import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Refusal } from '../../context/graphql/index.js';
import type { CalendarDate } from '../../rules/index.js';

const CATEGORIES = 'MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能';
const BANDS = 'HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有';

@InputType({ description: '核定文件中的一个数' })
export class VerifiedFigureInput {
  @Field(() => ID, { nullable: true, description: '机构；不填表示医共体总量' })
  institutionId?: string | null;

  @Field({ description: 'INSTITUTION 事业编制、FILED 备案制员额、CONTRACT 编外用人、RESIDENT_POST 派驻岗位' })
  resource!: string;

  @Field(() => Int, { description: '核定数' })
  count!: number;
}

@InputType({ description: '核定文件：各机构核定数之和须等于总量，全部记入或全部不记' })
export class VerifiedTotalsInput {
  @Field(() => ID, { nullable: true, description: '医共体；只管理一个医共体时可不填' })
  communityId?: string | null;

  @Field(() => [VerifiedFigureInput])
  figures!: VerifiedFigureInput[];

  @Field({ description: '核定文号' })
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { description: '文件日期' })
  documentDate!: string;

  @Field(() => CalendarDateScalar, { description: '执行日期' })
  effectiveFrom!: string;
}

@ObjectType({ description: '核定文件对一个账户的影响' })
export class VerifiedChange {
  @Field({ description: '账户名称' })
  name!: string;

  @Field()
  resourceName!: string;

  @Field(() => Int, { description: '执行日期当天的现行核定数' })
  before!: number;

  @Field(() => Int, { description: '执行后的核定数' })
  after!: number;

  @Field(() => Int, { description: '执行日期起最紧一天的占用与预占' })
  used!: number;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '核定后首个超编日；为空表示不超编。超编只停止新增，不影响在编人员',
  })
  overFrom!: CalendarDate | null;

  @Field(() => Int, { description: '超编最多的一天超出的数；不超编为 0' })
  over!: number;
}

@ObjectType({ description: '核定文件的试算' })
export class VerifiedPreview {
  @Field(() => [VerifiedChange])
  changes!: VerifiedChange[];

  @Field(() => [Refusal], { description: '会被拒绝的理由' })
  problems!: Refusal[];
}

@InputType({ description: '一类机构的岗位结构比例；各部分为整数或至多六位小数的十进制文本' })
export class StructureRatioInput {
  @Field({
    description: 'LEAD_HOSPITAL、COUNTY_HOSPITAL、TOWNSHIP_HOSPITAL、COMMUNITY_HEALTH_CENTER、VILLAGE_CLINIC',
  })
  institutionKind!: string;

  @Field(() => [String], { description: '高级、中级、初级' })
  bands!: string[];

  @Field(() => [String], { nullable: true, description: '正高、副高；不填由方案确定' })
  senior?: string[] | null;

  @Field(() => [String], { description: '二级、三级、四级' })
  grades2to4!: string[];

  @Field(() => [String], { description: '五级、六级、七级' })
  grades5to7!: string[];

  @Field(() => [String], { description: '八级、九级、十级' })
  grades8to10!: string[];

  @Field(() => [String], { description: '十一级、十二级' })
  grades11to12!: string[];

  @Field({ description: '文号' })
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { description: '文件日期' })
  documentDate!: string;

  @Field(() => CalendarDateScalar, { description: '执行日期' })
  validFrom!: string;
}

@InputType({ description: '聘用到岗位' })
export class PostAppointmentInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID, { nullable: true, description: '岗位所在单位；不填为本人所在单位' })
  institutionId?: string | null;

  @Field({ description: CATEGORIES })
  category!: string;

  @Field(() => String, { nullable: true, description: BANDS })
  band?: string | null;

  @Field(() => Int, { nullable: true, description: '等级；按等级设岗的单位必填' })
  grade?: number | null;

  @Field(() => CalendarDateScalar, { description: '聘用起始日' })
  fromOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '聘用截止日（含）；为空表示长期' })
  toOn?: string | null;

  @Field({ description: '聘用文号' })
  documentNumber!: string;
}

@InputType({ description: '结束岗位聘用' })
export class EndAppointmentInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => CalendarDateScalar, { description: '自该日起不再聘用' })
  from!: string;

  @Field({ description: '解聘文号' })
  documentNumber!: string;
}

@ObjectType({ description: '聘用的试算' })
export class AppointmentPreview {
  @Field(() => String, {
    nullable: true,
    description: '起始日所聘的岗位，聘用后自起始日起结束；为空表示未聘',
  })
  heldPostName!: string | null;

  @Field(() => Int, { nullable: true, description: '聘用前该岗位期内最少的空缺；没有核定时为空' })
  free!: number | null;

  @Field(() => [Refusal], { description: '会被拒绝的理由' })
  problems!: Refusal[];
}
