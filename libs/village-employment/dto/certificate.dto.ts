import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';
import { CalendarDateScalar, InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '村卫生所（室）或其乡镇卫生院的在册人员' })
export class VillageDoctor {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  staffNumber!: string;

  @Field(() => ID)
  institutionId!: string;

  @Field()
  institutionName!: string;
}

@ObjectType({ description: '执业证书登记的一条，只增不改' })
export class VillageCertificateEntry {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'REGISTERED、RENEWED、MOVED、ASSESSED 或 CANCELLED' })
  type!: string;

  @Field({ description: '内容' })
  text!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field()
  actorName!: string;

  @Field(() => InstantScalar, { description: '登记时刻' })
  enteredAt!: Date;
}

@ObjectType({ description: '村医执业证书；编号加密保存，这里只有脱敏的' })
export class VillageCertificate {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  person!: Person;

  @Field({ description: 'PHYSICIAN、ASSISTANT_PHYSICIAN 或 VILLAGE_DOCTOR' })
  kind!: string;

  @Field()
  kindName!: string;

  @Field({ description: '脱敏的证书编号' })
  numberMasked!: string;

  @Field(() => ID, { description: '执业注册所在村卫生所（室）' })
  clinicId!: string;

  @Field()
  clinicName!: string;

  @Field(() => ID, { description: '所属乡镇卫生院' })
  hospitalId!: string;

  @Field()
  hospitalName!: string;

  @Field(() => CalendarDateScalar, { description: '现有效期首日' })
  validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '到期日（含）；长期有效为空' })
  validUntil!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: '可以申请再注册的首日' })
  renewalOpensOn!: string | null;

  @Field({ description: 'NOT_YET_VALID、VALID、RENEWAL_DUE 或 LAPSED，由日期推定' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最近一次考核日期' })
  lastAssessedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: '最近一次考核是否合格' })
  lastPassed!: boolean | null;

  @Field(() => CalendarDateScalar, { description: '下次考核（不合格的为再次考核）最晚日期' })
  assessmentDueOn!: string;

  @Field({ description: '考核已逾期' })
  assessmentOverdue!: boolean;

  @Field({ description: '接下来到期的事项，没有则为空文本' })
  nextDue!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '接下来到期的日期' })
  nextDueOn!: string | null;

  @Field({ description: '我可以登记变动' })
  mayChange!: boolean;

  @Field({ description: '我可以查看编号' })
  mayReveal!: boolean;

  @Field(() => [VillageCertificateEntry])
  entries!: VillageCertificateEntry[];
}

@ObjectType()
export class VillageCertificatePage extends pageType(VillageCertificate) {}

export const VillageCertificateResult = refusableUnion('VillageCertificateResult', VillageCertificate);

@ObjectType({ description: '证书编号原文；查看已记入审计' })
export class VillageCertificateNumber {
  @Field()
  number!: string;
}

export const VillageCertificateNumberResult = refusableUnion(
  'VillageCertificateNumberResult',
  VillageCertificateNumber,
);

@InputType()
export class VillageCertificateFilter {
  @Field(() => String, { nullable: true, description: '姓名或村卫生所（室）名称中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '乡镇卫生院' })
  hospitalId?: string | null;

  @Field(() => String, { nullable: true })
  status?: string | null;

  @Field(() => String, { nullable: true, description: '只看某人的' })
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只看需要办理再注册或考核的' })
  due?: boolean | null;
}

export enum VillageCertificateSort {
  DUE = 'DUE',
  NAME = 'NAME',
  CLINIC = 'CLINIC',
  EXPIRY = 'EXPIRY',
}

registerEnumType(VillageCertificateSort, {
  name: 'VillageCertificateSort',
  description: '执业资格排序',
  valuesMap: {
    DUE: { description: '接下来到期的在前' },
    NAME: { description: '姓名' },
    CLINIC: { description: '村卫生所（室）' },
    EXPIRY: { description: '证书到期日，长期的在后' },
  },
});

@InputType({ description: '登记一本执业证书' })
export class VillageCertificateInput {
  @Field(() => ID, { description: '由客户端生成，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: 'PHYSICIAN、ASSISTANT_PHYSICIAN 或 VILLAGE_DOCTOR' })
  kind!: string;

  @Field({ description: '证书编号，加密保存' })
  number!: string;

  @Field(() => ID, { description: '执业注册所在村卫生所（室）' })
  clinicId!: string;

  @Field(() => CalendarDateScalar, { description: '发证日期，有效期首日' })
  validFrom!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: '到期日（含）；乡村医生执业证书不填则按本县规定推算，执业（助理）医师证书不填即长期有效',
  })
  validUntil?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: '登记证书变动：再注册、变更执业地点、考核、注销' })
export class VillageCertificateChangeInput {
  @Field(() => ID, { description: '由客户端生成，重复发送不会重复登记' })
  id!: string;

  @Field(() => ID)
  certificateId!: string;

  @Field({ description: 'RENEWED、MOVED、ASSESSED 或 CANCELLED' })
  type!: string;

  @Field(() => CalendarDateScalar, { description: '再注册有效期首日、变更日、考核日或注销日' })
  on!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '再注册后的到期日；不填按本县规定推算' })
  validUntil?: string | null;

  @Field(() => ID, { nullable: true, description: '变更后的村卫生所（室）' })
  clinicId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '考核是否合格' })
  passed?: boolean | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
