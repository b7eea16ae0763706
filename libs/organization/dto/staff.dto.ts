import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDateScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({ description: '在册人员' })
export class StaffMember {
  @Field(() => ID, { description: '人员标识' })
  id!: string;

  @Field({ description: '工号' })
  staffNumber!: string;

  @Field()
  name!: string;

  @Field({ description: '男或女' })
  gender!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  birthDate!: string | null;

  @Field(() => ID, { description: '所在（编制）机构' })
  institutionId!: string;

  @Field()
  institutionName!: string;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true, description: '岗位' })
  postName!: string | null;

  @Field(() => String, { nullable: true, description: '职称' })
  titleName!: string | null;

  @Field(() => String, { nullable: true, description: 'JUNIOR、INTERMEDIATE、ASSOCIATE_SENIOR、SENIOR' })
  titleLevel!: string | null;

  @Field(() => String, { nullable: true })
  titleLevelName!: string | null;

  @Field({ description: 'INSTITUTION、FILED、CONTRACT、NONE' })
  establishmentType!: string;

  @Field()
  establishmentTypeName!: string;

  @Field({ description: '身份证号（已脱敏）' })
  idNumberMasked!: string;

  @Field(() => String, { nullable: true, description: '手机号（已脱敏）' })
  phoneMasked!: string | null;

  @Field({ description: '当前在派驻等外派期内' })
  onPosting!: boolean;

  @Field({ description: '当前在首次安置的服务期内' })
  onPlacement!: boolean;

  @Field({ description: '当前服务机构' })
  servingInstitutionName!: string;
}

@InputType({ description: '人员筛选' })
export class StaffFilter {
  @Field(() => String, { nullable: true, description: '姓名、全拼或首字母开头、工号开头' })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  institutionId?: string | null;

  @Field(() => String, { nullable: true })
  establishmentType?: string | null;

  @Field(() => String, { nullable: true })
  titleLevel?: string | null;

  @Field(() => String, { nullable: true, description: '职称名称，如主治医师' })
  titleName?: string | null;

  @Field(() => String, { nullable: true, description: '科室（专业）名称的一部分' })
  specialty?: string | null;

  @Field(() => String, { nullable: true, description: '所在单位的地区，如山区' })
  zone?: string | null;
}

export enum StaffSort {
  NAME = 'NAME',
  STAFF_NUMBER = 'STAFF_NUMBER',
  INSTITUTION = 'INSTITUTION',
}

registerEnumType(StaffSort, { name: 'StaffSort', description: '人员排序' });

@ObjectType()
export class StaffPage extends pageType(StaffMember) {}
