import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';
import type { CalendarDate } from '../../rules/index.js';

const CATEGORIES = 'MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能';
const BANDS = 'HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有';

@ObjectType({ description: '某日一个单位一类岗位的数量；grade 为空的一行是该档合计' })
export class PostBalance {
  @Field(() => ID)
  accountId!: string;

  @Field(() => ID)
  institutionId!: string;

  @Field()
  institutionName!: string;

  @Field({ description: CATEGORIES })
  category!: string;

  @Field()
  categoryName!: string;

  @Field(() => String, { nullable: true, description: BANDS })
  band!: string | null;

  @Field(() => Int, { nullable: true, description: '等级' })
  grade!: number | null;

  @Field({ description: '岗位名称' })
  postName!: string;

  @Field(() => Int, { description: '岗位设置方案核定的岗位数' })
  quota!: number;

  @Field(() => Int, { description: '借入' })
  borrowed!: number;

  @Field(() => Int, { description: '借出' })
  lent!: number;

  @Field(() => Int, { description: '已聘' })
  occupied!: number;

  @Field(() => Int, { description: '预占（审批中）' })
  reserved!: number;

  @Field(() => Int, { description: '空缺，超岗时为负' })
  free!: number;

  @Field({ description: '超岗' })
  overfilled!: boolean;

  @Field({ description: '岗位设置方案文号' })
  documentNumber!: string;
}

@ObjectType({ description: '一笔岗位余缺调剂' })
export class PostLoan {
  @Field(() => ID)
  id!: string;

  @Field({ description: '借出单位' })
  fromInstitutionName!: string;

  @Field({ description: '借入单位' })
  toInstitutionName!: string;

  @Field()
  postName!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => CalendarDateScalar)
  fromOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一天；为空表示长期' })
  toOn!: CalendarDate | null;

  @Field()
  documentNumber!: string;

  @Field(() => InstantScalar)
  recordedAt!: Date;

  @Field({ description: '今天是否在借用期内或尚未开始' })
  open!: boolean;
}

@ObjectType({ description: '岗位设置方案中的一类岗位' })
export class PostPlanLine {
  @Field()
  postName!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: '岗位设置方案' })
export class PostPlan {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  institutionId!: string;

  @Field()
  institutionName!: string;

  @Field(() => [PostPlanLine])
  lines!: PostPlanLine[];

  @Field(() => Int, { description: '岗位总数' })
  total!: number;

  @Field()
  documentNumber!: string;

  @Field(() => CalendarDateScalar)
  documentDate!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: '执行日期' })
  validFrom!: CalendarDate;

  @Field({ description: '示例：没有真实文件' })
  isDemo!: boolean;

  @Field(() => String, { nullable: true, description: '事项编号' })
  caseNumber!: string | null;

  @Field(() => InstantScalar)
  recordedAt!: Date;
}

@ObjectType({ description: '一类机构的岗位结构比例' })
export class StructureRatioTable {
  @Field(() => ID)
  id!: string;

  @Field()
  institutionKind!: string;

  @Field()
  institutionKindName!: string;

  @Field({ description: '高级:中级:初级' })
  bands!: string;

  @Field(() => String, { nullable: true, description: '正高:副高；为空表示由方案确定' })
  senior!: string | null;

  @Field({ description: '二级:三级:四级' })
  grades2to4!: string;

  @Field({ description: '五级:六级:七级' })
  grades5to7!: string;

  @Field({ description: '八级:九级:十级' })
  grades8to10!: string;

  @Field({ description: '十一级:十二级' })
  grades11to12!: string;

  @Field()
  documentNumber!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: CalendarDate;

  @Field({ description: '示例：没有真实文件' })
  isDemo!: boolean;
}

@InputType({ description: '岗位设置方案中的一类岗位：专业技术岗位填档次或等级，其余可填等级' })
export class PostPlanLineInput {
  @Field({ description: CATEGORIES })
  category!: string;

  @Field(() => String, { nullable: true, description: BANDS })
  band?: string | null;

  @Field(() => Int, { nullable: true, description: '等级' })
  grade?: number | null;

  @Field(() => Int)
  count!: number;
}

@InputType({ description: '按结构比例设岗：只填各类岗位总数' })
export class PostCountsInput {
  @Field(() => Int)
  management!: number;

  @Field(() => Int)
  professional!: number;

  @Field(() => Int)
  support!: number;
}

@InputType({ description: '执行岗位设置方案；lines 与 counts 填一种' })
export class PostPlanInput {
  @Field(() => ID)
  institutionId!: string;

  @Field(() => [PostPlanLineInput], { nullable: true, description: '逐类岗位' })
  lines?: PostPlanLineInput[] | null;

  @Field(() => PostCountsInput, { nullable: true, description: '由生效的结构比例拆分' })
  counts?: PostCountsInput | null;

  @Field()
  documentNumber!: string;

  @Field(() => CalendarDateScalar)
  documentDate!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: '执行日期' })
  validFrom!: CalendarDate;
}

@InputType({ description: '岗位余缺调剂' })
export class PostLoanInput {
  @Field(() => ID, { description: '借出单位' })
  fromInstitutionId!: string;

  @Field(() => ID, { description: '借入单位' })
  toInstitutionId!: string;

  @Field({ description: CATEGORIES })
  category!: string;

  @Field(() => String, { nullable: true, description: BANDS })
  band?: string | null;

  @Field(() => Int, { nullable: true, description: '等级；按等级设岗的单位必填' })
  grade?: number | null;

  @Field(() => Int)
  count!: number;

  @Field(() => CalendarDateScalar)
  fromOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一天；为空表示长期' })
  toOn?: CalendarDate | null;

  @Field()
  documentNumber!: string;
}

@InputType({ description: '提前结束一笔岗位调剂' })
export class EndPostLoanInput {
  @Field(() => ID)
  loanId!: string;

  @Field(() => CalendarDateScalar, { description: '自该日起归还' })
  from!: CalendarDate;

  @Field()
  documentNumber!: string;
}

@ObjectType({ description: '已记入台账' })
export class PostReceipt {
  @Field({ description: '是否有变化；同一文件重复录入时为否' })
  changed!: boolean;
}

export const PostResult = refusableUnion('PostResult', PostReceipt);

@ObjectType({ description: '某日的在编在岗人员' })
export class PostHolder {
  @Field(() => ID)
  personId!: string;

  @Field()
  staffNumber!: string;

  @Field()
  name!: string;

  @Field()
  institutionName!: string;

  @Field(() => String, { nullable: true, description: '科室（专业）' })
  departmentName!: string | null;

  @Field(() => String, { nullable: true, description: '职称' })
  titleName!: string | null;

  @Field(() => String, { nullable: true })
  titleLevelName!: string | null;

  @Field()
  establishmentTypeName!: string;

  @Field(() => String, { nullable: true, description: '聘用岗位；为空表示未聘' })
  heldPostName!: string | null;

  @Field(() => String, { nullable: true, description: '聘用岗位所在单位' })
  heldPostInstitutionName!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '聘用起始日' })
  heldFrom!: CalendarDate | null;

  @Field({ description: '当日服务的单位' })
  servingInstitutionName!: string;
}

@ObjectType({ description: '某日的名册' })
export class PostHolderPage extends pageType(PostHolder) {}

@InputType({ description: '名册筛选' })
export class PostHolderFilter {
  @Field(() => CalendarDateScalar, { nullable: true, description: '截至日期；不填为今天' })
  on?: CalendarDate | null;

  @Field(() => ID, { nullable: true })
  institutionId?: string | null;

  @Field(() => String, { nullable: true, description: '科室（专业）名称的一部分' })
  specialty?: string | null;

  @Field(() => String, { nullable: true, description: 'JUNIOR、INTERMEDIATE、ASSOCIATE_SENIOR、SENIOR' })
  titleLevel?: string | null;

  @Field(() => String, { nullable: true, description: 'INSTITUTION、FILED、CONTRACT、NONE' })
  establishmentType?: string | null;

  @Field(() => String, { nullable: true, description: `${CATEGORIES}；NONE 未聘` })
  category?: string | null;

  @Field(() => String, { nullable: true, description: BANDS })
  band?: string | null;

  @Field(() => Int, { nullable: true, description: '等级' })
  grade?: number | null;
}

@ObjectType({ description: '一段无人覆盖的日期' })
export class CoverageGap {
  @Field(() => CalendarDateScalar)
  from!: CalendarDate;

  @Field(() => CalendarDateScalar)
  to!: CalendarDate;
}

@ObjectType({ description: '一个基层单位的派驻覆盖' })
export class UnitCoverage {
  @Field(() => ID)
  institutionId!: string;

  @Field()
  institutionName!: string;

  @Field({ description: '起始日当天是否有人覆盖' })
  coveredToday!: boolean;

  @Field(() => [CoverageGap], { description: '期间的缺口' })
  gaps!: CoverageGap[];

  @Field({ description: '依据' })
  rule!: string;
}
