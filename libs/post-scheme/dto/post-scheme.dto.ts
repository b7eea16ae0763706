import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Refusal } from '../../context/graphql/index.js';
import { PostLineInput, PostTotalsInput } from '../../establishment/index.js';

@InputType({ description: '岗位设置方案的呈报内容' })
export class PostSchemeInput {
  @Field(() => ID, { description: '设岗单位' })
  institutionId!: string;

  @Field({ description: '方案名称' })
  planName!: string;

  @Field(() => CalendarDateScalar, { description: '执行起始日' })
  startOn!: string;

  @Field(() => [PostLineInput], {
    description: '各类各级岗位数；一档按档次填一个总数，或按等级逐级填写，不得两者都填；没有列出的为零',
  })
  lines!: PostLineInput[];

  @Field({ description: '设岗理由与说明，不得含证件号码' })
  proposal!: string;

  @Field({ description: '依据的文件与条款' })
  legalBasis!: string;
}

@InputType({ description: '试算岗位设置方案；lines 与 counts 填一种' })
export class PostSchemeDraftInput {
  @Field(() => ID, { description: '设岗单位' })
  institutionId!: string;

  @Field(() => CalendarDateScalar, { description: '执行起始日' })
  startOn!: string;

  @Field(() => [PostLineInput], { nullable: true, description: '各类各级岗位数' })
  lines?: PostLineInput[] | null;

  @Field(() => PostTotalsInput, { nullable: true, description: '只填各类总数，由生效的结构比例拆分' })
  counts?: PostTotalsInput | null;
}

@ObjectType({ description: '方案中的一档或一级岗位，与现行方案和现聘人员比较' })
export class PostSchemeRow {
  @Field({ description: 'MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能' })
  category!: string;

  @Field(() => String, { nullable: true, description: 'HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有' })
  band!: string | null;

  @Field(() => Int, { nullable: true, description: '等级；为空的一行是该档（类）合计' })
  grade!: number | null;

  @Field({ description: '岗位名称' })
  postName!: string;

  @Field(() => Int, { description: '拟设' })
  proposed!: number;

  @Field(() => Int, { description: '现行方案' })
  current!: number;

  @Field(() => Int, { description: '执行起始日的已聘人数' })
  occupied!: number;

  @Field(() => Int, { description: '审批中的预占' })
  reserved!: number;

  @Field({ description: '已聘与预占超过拟设：可以执行，执行后只停止新增' })
  overfilled!: boolean;
}

@ObjectType({ description: '岗位设置方案的试算' })
export class PostSchemePreview {
  @Field(() => [PostSchemeRow])
  rows!: PostSchemeRow[];

  @Field(() => Int, { description: '拟设岗位总数' })
  total!: number;

  @Field({ description: '现行方案的文号；没有生效的方案时为空文本' })
  currentDocument!: string;

  @Field(() => [Refusal], { description: '提交会被拒绝的理由：超出结构比例、专业技术岗位不足等' })
  problems!: Refusal[];
}

@ObjectType({ description: '呈报岗位设置方案的表单：流程与依据' })
export class PostSchemeForm {
  @Field({ description: '我可以提交' })
  submittable!: boolean;

  @Field({ description: '所在县已发布岗位设置方案的流程' })
  published!: boolean;

  @Field(() => [String], { description: '本县现行流程的环节' })
  steps!: string[];

  @Field(() => String, { nullable: true, description: '流程依据文号' })
  documentNumber!: string | null;

  @Field({ description: '依据的默认写法，可改' })
  legalBasis!: string;
}
