import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../access/index.js';
import { LinkedCase } from '../../approval/index.js';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

/** How far the host's community has come with a posting. */
export const receptionStateNames = {
  NONE: '尚未提出接收',
  OPEN: '接收办理中',
  CONSENTED: '已同意接收',
  VOIDED: '同意已作废，须重新同意',
  REJECTED: '已否决接收',
} as const;
export type ReceptionState = keyof typeof receptionStateNames;

export enum ReceivablePostingSort {
  SUBMITTED_LAST = 'SUBMITTED_LAST',
  START_FIRST = 'START_FIRST',
  HOST = 'HOST',
}
registerEnumType(ReceivablePostingSort, {
  name: 'ReceivablePostingSort',
  description: '待接收派驻的次序',
  valuesMap: {
    SUBMITTED_LAST: { description: '提交晚的在前' },
    START_FIRST: { description: '开始日期早的在前' },
    HOST: { description: '按接收单位' },
  },
});

@ObjectType({ description: '其他医共体中可以接收派驻人员的机构' })
export class NeighbourHost {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  kind!: string;
}

@ObjectType({ description: '本县的另一医共体及其机构' })
export class NeighbourCommunity {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [NeighbourHost])
  institutions!: NeighbourHost[];
}

@ObjectType({ description: '派出方各环节办结后，接收方医共体答复的期限；逾期不视为同意' })
export class ReceptionTerm {
  @Field(() => CalendarDateScalar, { description: '开始等待之日' })
  since!: string;

  @Field(() => Int, { description: '期限，工作日' })
  workingDays!: number;

  @Field(() => CalendarDateScalar, { nullable: true, description: '最后一日；当年工作日历未录入时为空' })
  dueOn!: string | null;

  @Field(() => Int, { description: '逾期天数（自然日）；未逾期为 0' })
  daysLate!: number;

  @Field({ description: '期限的依据文号' })
  documentNumber!: string;
}

@ObjectType({ description: '跨医共体派驻须由接收方医共体按其流程同意后才能实施' })
export class PostingReception {
  @Field({ description: '接收方医共体' })
  communityName!: string;

  @Field(() => String, {
    description:
      'NONE 尚未提出、OPEN 办理中、CONSENTED 已同意、VOIDED 同意已作废、REJECTED 已否决；针对派驻的现行内容',
  })
  state!: ReceptionState;

  @Field()
  stateName!: string;

  @Field(() => String, { nullable: true, description: '接收事项编号；尚未提出时为空' })
  caseNumber!: string | null;

  @Field({ description: '派驻未办结且尚未取得同意' })
  pending!: boolean;

  @Field(() => ReceptionTerm, {
    nullable: true,
    description: '派驻各环节已办结、正在等待的，答复的期限；其余或县里未规定期限时为空',
  })
  term!: ReceptionTerm | null;

  @Field({ description: '我现在可以发起接收' })
  mayRequest!: boolean;

  @Field({ description: '我可以打开接收事项' })
  mayOpen!: boolean;
}

@ObjectType({ description: '本接收事项所针对的派驻' })
export class ReceivedPosting {
  @Field(() => LinkedCase, { description: '派出方的派驻事项：标题为所针对的内容，状态为现在的' })
  sending!: LinkedCase;

  @Field({ description: '派出方医共体' })
  communityName!: string;

  @Field({ description: '派出方修改过内容或已办结，须核对后重新提交或撤回' })
  outdated!: boolean;

  @Field(() => Int, { description: '所针对的是派驻的第几版内容' })
  version!: number;

  @Field({ description: '派出方此后修改过内容，本事项不及于新的内容' })
  changedSince!: boolean;

  @Field({ description: '本事项的同意有应当回避的人员参与决定，已作废，须重新发起接收' })
  voided!: boolean;

  @Field(() => ReceptionTerm, {
    nullable: true,
    description: '派驻各环节已办结、正在等待本事项的，答复的期限',
  })
  term!: ReceptionTerm | null;

  @Field({ description: '我可以打开派驻事项' })
  mayOpen!: boolean;
}

@ObjectType({ description: '须由本医共体接收的跨医共体派驻' })
export class ReceivablePosting {
  @Field(() => ID)
  caseId!: string;

  @Field({ description: '派出方事项编号' })
  caseNumber!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: '现行内容的 SHA-256，发起接收时须原样带回' })
  contentSha256!: string;

  @Field(() => Person)
  person!: Person;

  @Field()
  kindName!: string;

  @Field({ description: '派出方医共体' })
  homeCommunityName!: string;

  @Field({ description: '派出单位' })
  homeInstitutionName!: string;

  @Field(() => ID)
  hostInstitutionId!: string;

  @Field({ description: '接收单位' })
  hostInstitutionName!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { description: '最后一日（含）' })
  endOn!: string;

  @Field(() => InstantScalar, { description: '现行内容的提交时刻' })
  submittedAt!: Date;

  @Field({ description: '派驻事项的状态' })
  caseStatus!: string;

  @Field()
  caseStatusName!: string;

  @Field(() => String, { description: 'NONE、OPEN、CONSENTED、VOIDED、REJECTED' })
  state!: ReceptionState;

  @Field()
  stateName!: string;

  @Field(() => String, { nullable: true, description: '接收事项编号' })
  receptionNumber!: string | null;

  @Field({ description: '现在可以发起接收' })
  mayRequest!: boolean;
}

@ObjectType()
export class ReceivablePostingPage extends pageType(ReceivablePosting) {}

@InputType()
export class ReceivablePostingFilter {
  @Field(() => String, { nullable: true, description: '姓名或事项编号中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '接收单位' })
  hostInstitutionId?: string | null;

  @Field(() => String, { nullable: true, description: 'NONE、OPEN、CONSENTED、VOIDED、REJECTED' })
  state?: string | null;

  @Field(() => Boolean, { nullable: true, description: '也列出派驻已办结的' })
  ended?: boolean | null;
}

@InputType({ description: '接收外医共体派驻人员的内容' })
export class PostingReceptionInput {
  @Field({ description: '派出方的派驻事项编号' })
  caseNumber!: string;

  @Field({ description: '所同意接收的派驻内容的 SHA-256' })
  contentSha256!: string;

  @Field({ description: '接收安排：岗位、带教与生活保障' })
  arrangement!: string;

  @Field({ description: '接收理由' })
  reason!: string;
}
