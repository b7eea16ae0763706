import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '站内通知。文字只写事项名称、编号、环节与机构，不写人员姓名' })
export class Notice {
  @Field(() => ID)
  id!: string;

  @Field({
    description:
      '通知种类，如 TASK_OPENED、TASK_DUE_SOON、TASK_OVERDUE、TASK_LATE_REPORTED、TASK_STUCK、CASE_BLOCKED、PUBLICITY_OVER、TASK_TRANSFERRED、TASK_NUDGED、OPINION_ASKED、OPINION_GIVEN、VOTE_CALLED、CASE_COPIED、CASE_COMMENTED、CASE_RETURNED、CASE_PUT_BEFORE、CASE_ANSWERED、CASE_FOLLOWED、CASE_ENDED、CALENDAR_MISSING、CHANNEL_FAILED',
  })
  kind!: string;

  @Field()
  kindName!: string;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: '有关的事项编号' })
  caseNumber!: string | null;

  @Field(() => InstantScalar)
  at!: Date;

  @Field({ description: '是否已读' })
  read!: boolean;
}

@ObjectType({ description: '一页通知，新的在前' })
export class NoticePage extends pageType(Notice) {
  @Field(() => Int, { description: '未读总数，不受筛选影响' })
  unread!: number;
}

export const NoticeResult = refusableUnion('NoticeResult', Notice);
