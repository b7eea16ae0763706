import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';
import { CalendarDateScalar, InstantScalar, Refusal, pageType } from '../../context/graphql/index.js';
import { QuotaLine } from '../dto/posting.dto.js';

@InputType({ description: '调动申请的内容：编制与岗位自某日起转到医共体内另一单位' })
export class PersonnelTransferInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID, { description: '调入单位' })
  toInstitutionId!: string;

  @Field(() => CalendarDateScalar, { description: '到调入单位的第一日' })
  on!: string;

  @Field({ description: '调入后岗位' })
  postName!: string;

  @Field(() => String, {
    nullable: true,
    description: '调入单位岗位设置方案中的岗位，如 POST_PROFESSIONAL_MID_9；不填则暂不聘用',
  })
  post?: string | null;

  @Field({ description: '调动理由' })
  reason!: string;
}

@ObjectType({ description: '调动提交前的试算，不写入任何记录' })
export class PersonnelTransferPreview {
  @Field(() => [QuotaLine], { description: '调入单位所占账户最紧张一日的余额' })
  quotas!: QuotaLine[];

  @Field(() => [Refusal], { description: '现在提交会被拒绝的理由' })
  warnings!: Refusal[];

  @Field(() => String, { nullable: true, description: '职称在调入单位的效力；没有需要提示的为空' })
  titleNote!: string | null;
}

@ObjectType({ description: '调动' })
export class PersonnelTransfer {
  @Field(() => ID)
  id!: string;

  /** Key of its ledger entries. */
  caseId!: string;

  @Field({ description: '事项编号' })
  caseNumber!: string;

  @Field(() => Person)
  person!: Person;

  @Field({ description: '调出单位' })
  fromInstitutionName!: string;

  @Field({ description: '调入单位' })
  toInstitutionName!: string;

  @Field(() => CalendarDateScalar, { description: '到调入单位的第一日' })
  effectiveOn!: string;

  @Field({ description: '随人划转的编制类型' })
  establishmentTypeName!: string;

  @Field({ description: '调入后岗位' })
  postName!: string;

  @Field(() => String, { nullable: true, description: '聘用的岗位（方案）；暂不聘用为空' })
  planPostName!: string | null;

  @Field({ description: 'IN_CHAIN、SCHEDULED、IN_FORCE、CANCELLED，由日期推定' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => InstantScalar, { nullable: true, description: '实施时刻；审批中为空' })
  implementedAt!: Date | null;
}

@ObjectType()
export class PersonnelTransferPage extends pageType(PersonnelTransfer) {}

@InputType()
export class PersonnelTransferFilter {
  @Field(() => String, { nullable: true, description: '姓名或事项编号中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '调出或调入单位' })
  institutionId?: string | null;

  @Field(() => String, { nullable: true })
  status?: string | null;
}
