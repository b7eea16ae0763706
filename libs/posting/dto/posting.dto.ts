import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';
import { CalendarDateScalar, InstantScalar, Refusal, pageType } from '../../context/graphql/index.js';

@ObjectType({ description: '本县的派驻类型' })
export class PostingKind {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field({ description: '对编制与岗位的影响' })
  establishmentEffectName!: string;

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field(() => Int, { nullable: true, description: '通常期限（月）' })
  defaultMonths!: number | null;

  @Field({ description: '双向流动：两人成对提交' })
  isPaired!: boolean;

  @Field({ description: '须注明牵头学科' })
  needsDiscipline!: boolean;

  @Field({ description: '可以派往本县其他医共体，须由双方各按流程同意' })
  acrossCommunities!: boolean;

  @Field({ description: '聘用后给予编制，须注明类型' })
  givesEstablishment!: boolean;
}

@InputType({ description: '派驻申请的内容' })
export class PostingInput {
  @Field({ description: '派驻类型代码' })
  kind!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ID, { description: '接收单位' })
  hostInstitutionId!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { description: '最后一日（含）' })
  endOn!: string;

  @Field({ description: '派驻岗位' })
  postName!: string;

  @Field({ description: '工作职责' })
  duties!: string;

  @Field({ description: '派驻理由' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '县管乡用聘用后的编制：INSTITUTION 或 FILED' })
  establishmentType?: string | null;

  @Field(() => String, { nullable: true, description: '下沉人员在接收单位牵头的学科' })
  discipline?: string | null;
}

@ObjectType({ description: '所占账户在任期内最紧张一日的余额' })
export class QuotaLine {
  @Field({ description: '账户名称' })
  name!: string;

  @Field(() => Int)
  verified!: number;

  @Field(() => Int)
  occupied!: number;

  @Field(() => Int)
  reserved!: number;

  @Field(() => Int)
  free!: number;

  @Field({ description: '核定文号' })
  documentNumber!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最紧张的一日' })
  tightestOn!: string | null;
}

@ObjectType({ description: '提交前的试算，不写入任何记录' })
export class PostingPreview {
  @Field(() => CalendarDateScalar, { nullable: true, description: '按通常期限推算的最后一日' })
  endOn!: string | null;

  @Field(() => [QuotaLine])
  quotas!: QuotaLine[];

  @Field(() => [Refusal], { description: '现在提交会被拒绝的理由' })
  warnings!: Refusal[];
}

@ObjectType({ description: '派驻' })
export class Posting {
  @Field(() => ID)
  id!: string;

  /** Key of its ledger entries. */
  caseId!: string;

  @Field({ description: '事项编号' })
  caseNumber!: string;

  @Field()
  kind!: string;

  @Field()
  kindName!: string;

  @Field(() => Person)
  person!: Person;

  @Field({ description: '派出单位' })
  homeInstitutionName!: string;

  @Field({ description: '接收单位' })
  hostInstitutionName!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { description: '最后一日（含）；延期或提前结束的为现在的最后一日' })
  endOn!: string;

  @Field(() => CalendarDateScalar, { description: '原定最后一日（含）' })
  firstEndOn!: string;

  @Field()
  postName!: string;

  @Field({
    description:
      'IN_CHAIN、SCHEDULED、ACTIVE、SUSPENDED、EXTENDING、RETURNING、COMPLETED、ENDED_EARLY、ASSESSED、CLOSED、CANCELLED，由登记与日期推定',
  })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => InstantScalar, { nullable: true, description: '实施时刻；审批中为空' })
  implementedAt!: Date | null;
}

@ObjectType()
export class PostingPage extends pageType(Posting) {}

@InputType()
export class PostingFilter {
  @Field(() => String, { nullable: true, description: '姓名或事项编号中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true })
  hostInstitutionId?: string | null;

  @Field(() => String, { nullable: true })
  status?: string | null;
}
