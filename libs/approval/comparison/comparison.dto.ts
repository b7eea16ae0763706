import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar } from '../../context/graphql/index.js';

@ObjectType({ description: '两个版本之间一处不同' })
export class ContentChange {
  @Field({ description: '项目；附件为 attachment:<id>' })
  key!: string;

  @Field()
  label!: string;

  @Field({ description: 'CHANGED（修改）、ADDED（新增）或 REMOVED（删除）' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '旧值；新增时为空' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '新值；删除时为空' })
  after!: string | null;
}

@ObjectType({ description: '就此前某一版内容作出的决定，不延及之后改动的内容' })
export class EarlierDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '针对的版本' })
  version!: number;

  @Field({ description: '所针对内容的 SHA-256' })
  contentSha256!: string;

  @Field()
  stepName!: string;

  @Field()
  actorName!: string;

  @Field(() => String, { nullable: true, description: '决定何以作废；在流程图上标明' })
  voided!: string | null;

  @Field(() => String, { nullable: true, description: '受谁委托；本人办理时为空' })
  onBehalfOfName!: string | null;

  @Field()
  seatTitle!: string;

  @Field()
  outcome!: string;

  @Field()
  outcomeName!: string;

  @Field(() => String, { nullable: true })
  opinion!: string | null;

  @Field(() => CalendarDateScalar, { description: '决定之日' })
  decidedOn!: string;

  @Field(() => InstantScalar, { description: '录入时间' })
  enteredAt!: Date;

  @Field(() => String, { nullable: true, description: '备案号' })
  filingNumber!: string | null;

  @Field({ description: '由我作出' })
  mine!: boolean;

  @Field(() => String, { nullable: true, description: '我当时投的票；没有投票时为空' })
  myVote!: string | null;
}

@ObjectType({ description: '待办内容与此前版本的比较' })
export class VersionComparison {
  @Field(() => Int, { description: '旧版：本机构在该环节最近一次决定所针对的版本，没有决定过的为上一版' })
  fromVersion!: number;

  @Field(() => Int, { description: '现版' })
  toVersion!: number;

  @Field({ description: '内容（含附件）完全相同' })
  sameText!: boolean;

  @Field(() => [ContentChange], { description: '逐项不同，附件在后' })
  changes!: ContentChange[];

  @Field(() => [EarlierDecision], { description: '本机构在该环节就此前各版作出的决定，新的在前' })
  earlierDecisions!: EarlierDecision[];
}
