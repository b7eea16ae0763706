import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

import { TaskTransfer } from '../collaboration/transfer.dto.js';

@ObjectType({ description: '可退回到的环节' })
export class ReturnTarget {
  @Field()
  key!: string;

  @Field()
  name!: string;
}

@ObjectType('VotingRule', { description: '集体表决的规则，来自流程模板' })
export class VotingRuleView {
  @Field(() => Int, { description: '到会比例的分子' })
  attendanceNum!: number;

  @Field(() => Int)
  attendanceDen!: number;

  @Field(() => Int, { description: '通过比例的分子' })
  majorityNum!: number;

  @Field(() => Int)
  majorityDen!: number;

  @Field({ description: '须超过该比例；否则达到即可' })
  majorityStrict!: boolean;

  @Field({ description: 'ENTITLED 以应到会为基数，PRESENT 以到会为基数' })
  majorityOf!: string;

  @Field({ description: '规则的文字' })
  text!: string;
}

@ObjectType({ description: '待办' })
export class Task {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field()
  stepKey!: string;

  @Field()
  stepName!: string;

  @Field({ description: 'RESOLVE、REVIEW、DELIBERATE、FILE 等' })
  stepKind!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field()
  bodyName!: string;

  @Field(() => InstantScalar)
  openedAt!: Date;

  @Field(() => CalendarDateScalar, { nullable: true, description: '办理期限；当年工作日历未录入时为空' })
  dueOn!: string | null;

  @Field()
  overdue!: boolean;

  @Field(() => Int)
  version!: number;

  @Field()
  contentSha256!: string;

  @Field()
  submitterName!: string;

  @Field(() => String, { nullable: true, description: '我受谁的委托办理；以本人席位办理时为空' })
  onBehalfOfName!: string | null;

  @Field(() => TaskTransfer, { nullable: true, description: '最近一次转办；未转办为空' })
  transfer!: TaskTransfer | null;

  @Field(() => Int, { description: '尚未答复的前加签数；不为 0 时不能作决定' })
  openAsks!: number;

  @Field(() => [ReturnTarget])
  returnTargets!: ReturnTarget[];

  @Field(() => VotingRuleView, { nullable: true, description: '集体表决环节的规则' })
  votingRule!: VotingRuleView | null;
}

@ObjectType()
export class TaskPage extends pageType(Task) {}
