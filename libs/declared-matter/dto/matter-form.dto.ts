import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../../context/graphql/index.js';

@InputType({
  description:
    '呈报事项的表单。各类事项各取其中几项（见 matterTypes 的 fields）；缺少必填项、填了该类事项没有的项都会被拒绝，并指明是哪一项',
})
export class MatterForm {
  @Field(() => ID, { nullable: true, description: '对象人员' })
  personId?: string | null;

  @Field(() => [ID], { nullable: true, description: '多名人员，不得重复' })
  personIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: '尚未入册者的姓名，如拟聘人员' })
  candidateNames?: string[] | null;

  @Field(() => ID, { nullable: true, description: '所涉机构' })
  institutionId?: string | null;

  @Field(() => ID, { nullable: true, description: '村卫生所（室）' })
  clinicId?: string | null;

  @Field(() => String, { nullable: true, description: '职务或岗位' })
  postName?: string | null;

  @Field(() => String, { nullable: true, description: '方案名称' })
  planName?: string | null;

  @Field(() => Int, { nullable: true, description: '人数或岗位数' })
  headcount?: number | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '起始日' })
  startOn?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '截止日（含）' })
  endOn?: string | null;

  @Field(() => Int, { nullable: true, description: '任期、聘期或合同期（月），自起始日起算' })
  termMonths?: number | null;

  @Field(() => Int, { nullable: true, description: '年度' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: '金额（元），十进制文本，最多两位小数，不带逗号' })
  amountYuan?: string | null;

  @Field(() => String, { nullable: true, description: '事由、方案或建议的正文，不得含证件号码' })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: '依据的文件与条款' })
  legalBasis?: string | null;

  @Field(() => String, { nullable: true, description: '所更正的生效事项的编号' })
  replacesCaseNumber?: string | null;
}

@ObjectType({ description: '呈报事项表单的一项' })
export class MatterField {
  @Field({ description: 'MatterForm 中的字段名' })
  key!: string;

  @Field({
    description:
      'PERSON、PEOPLE、NAMES、INSTITUTION、TEXT、LONG_TEXT、COUNT、MONTHS、YEAR、DATE、AMOUNT、CASE_NUMBER',
  })
  kind!: string;

  @Field()
  label!: string;

  @Field({ description: '是否必填' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: '填写说明' })
  help!: string | null;

  @Field(() => Int, { nullable: true, description: '文字最多字数；数字的上限' })
  most!: number | null;

  @Field(() => [String], { description: '可选机构的类别；空为不限' })
  institutionKinds!: string[];
}

@ObjectType({ description: '可以呈报的一类事项及其表单' })
export class MatterType {
  @Field({ description: '类型代码' })
  type!: string;

  @Field()
  name!: string;

  @Field({ description: '用途' })
  purpose!: string;

  @Field({ description: '依据的默认写法，可改' })
  legalBasis!: string;

  @Field({ description: '我可以提交这类事项' })
  submittable!: boolean;

  @Field({ description: '所在县已发布这类事项的流程' })
  published!: boolean;

  @Field(() => [String], { description: '本县现行流程的环节' })
  steps!: string[];

  @Field(() => String, { nullable: true, description: '本县现行流程的依据文号' })
  documentNumber!: string | null;

  @Field(() => [MatterField])
  fields!: MatterField[];
}
