import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({ description: '一段任职：单位、科室、岗位与编制类型' })
export class EmploymentPeriod {
  @Field({ description: '单位，取查询日的名称' })
  institutionName!: string;

  @Field()
  communityName!: string;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  postName!: string | null;

  @Field({ description: '工号' })
  staffNumber!: string;

  @Field()
  establishmentTypeName!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一天；为空表示至今' })
  to!: string | null;

  @Field({ description: '查询日有效' })
  current!: boolean;
}

@ObjectType({ description: '一段职称' })
export class TitlePeriod {
  @Field()
  name!: string;

  @Field()
  levelName!: string;

  @Field({ description: '基层定向' })
  grassrootsOnly!: boolean;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: string | null;

  @Field()
  current!: boolean;
}

@ObjectType({ description: '台账中的一段占用：编制或聘用岗位' })
export class HoldingPeriod {
  @Field({ description: 'HEADCOUNT 编制、POST 聘用岗位' })
  kind!: string;

  @Field({ description: '事业编制、专业技术五级岗位等' })
  name!: string;

  @Field()
  institutionName!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: string | null;

  @Field()
  current!: boolean;

  @Field(() => String, { nullable: true, description: '依据文号' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: '事项编号' })
  caseNumber!: string | null;

  @Field(() => InstantScalar, { description: '记账时刻' })
  recordedAt!: Date;
}

@ObjectType({ description: '一段外派服务' })
export class ServicePeriod {
  @Field()
  kindName!: string;

  @Field({ description: '派出单位' })
  homeInstitutionName!: string;

  @Field({ description: '服务单位' })
  hostInstitutionName!: string;

  @Field()
  postName!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar)
  to!: string;

  @Field()
  current!: boolean;

  @Field()
  caseNumber!: string;
}

@ObjectType({ description: '服务的一次中止' })
export class PlacementPause {
  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一天；为空表示尚未恢复' })
  to!: string | null;
}

@ObjectType({ description: '一次首次安置：岗位与服务期' })
export class PlacementPeriod {
  @Field(() => ID)
  roundId!: string;

  @Field({ description: '安置轮次' })
  roundName!: string;

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field()
  institutionName!: string;

  @Field()
  postName!: string;

  @Field({ description: '查询日的服务地区' })
  zoneName!: string;

  @Field(() => CalendarDateScalar, { description: '到岗日期' })
  from!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '离岗的最后一天，或按截至查询日的记录服务期满之日；中止期间为空',
  })
  to!: string | null;

  @Field({ description: '查询日的服务状态' })
  statusName!: string;

  @Field({ description: '查询日在服务期内' })
  current!: boolean;

  @Field(() => [PlacementPause])
  pauses!: PlacementPause[];
}

@ObjectType({ description: '一段席位任职' })
export class SeatPeriod {
  @Field()
  bodyName!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: string | null;

  @Field()
  current!: boolean;
}

@ObjectType({ description: '以本人为对象的事项' })
export class PersonCase {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field()
  statusName!: string;

  @Field(() => InstantScalar)
  submittedAt!: Date;
}

@ObjectType({ description: '一个人截至某日的档案；只含查询者有权查看的部分' })
export class PersonFile {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field()
  gender!: string;

  @Field(() => CalendarDateScalar)
  birthDate!: string;

  @Field({ description: '身份证号（已脱敏）' })
  idNumberMasked!: string;

  @Field(() => String, { nullable: true, description: '手机号（已脱敏）' })
  phoneMasked!: string | null;

  @Field(() => CalendarDateScalar, { description: '截至日期' })
  on!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '只看该日及以前记入的台账与事项；为空不限',
  })
  recordedBy!: string | null;

  @Field(() => [EmploymentPeriod])
  employments!: EmploymentPeriod[];

  @Field(() => [TitlePeriod])
  titles!: TitlePeriod[];

  @Field(() => [HoldingPeriod])
  holdings!: HoldingPeriod[];

  @Field(() => [ServicePeriod])
  services!: ServicePeriod[];

  @Field(() => [PlacementPeriod], { description: '首次安置' })
  placements!: PlacementPeriod[];

  @Field(() => [SeatPeriod])
  seats!: SeatPeriod[];

  @Field(() => [PersonCase])
  cases!: PersonCase[];
}

@ObjectType({ description: '期内到期返回的派驻' })
export class ReturningPosting {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  personName!: string;

  @Field(() => String, { nullable: true })
  titleName!: string | null;

  @Field()
  kindName!: string;

  @Field({ description: '派出单位' })
  homeInstitutionName!: string;

  @Field({ description: '服务单位' })
  hostInstitutionName!: string;

  @Field()
  postName!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { description: '服务的最后一天' })
  endOn!: string;

  @Field()
  caseNumber!: string;
}

@ObjectType()
export class ReturningPostingPage extends pageType(ReturningPosting) {}

@InputType({ description: '到期返回的筛选' })
export class ReturningFilter {
  @Field(() => CalendarDateScalar, { description: '最后一天不早于' })
  from!: string;

  @Field(() => CalendarDateScalar, { description: '最后一天不晚于' })
  to!: string;

  @Field(() => ID, { nullable: true, description: '派出单位' })
  homeInstitutionId?: string | null;

  @Field(() => ID, { nullable: true, description: '服务单位' })
  hostInstitutionId?: string | null;

  @Field(() => String, { nullable: true, description: '姓名中的文字' })
  text?: string | null;
}

export enum ReturningSort {
  END = 'END',
  NAME = 'NAME',
  HOST = 'HOST',
}

registerEnumType(ReturningSort, {
  name: 'ReturningSort',
  description: '到期返回排序',
  valuesMap: {
    END: { description: '最后一天，先到期的在前' },
    NAME: { description: '姓名' },
    HOST: { description: '服务单位' },
  },
});
