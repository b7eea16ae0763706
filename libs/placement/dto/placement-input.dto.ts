import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDateScalar } from '../../context/graphql/index.js';

@InputType({ description: '选岗清单中的岗位' })
export class PlacementPostInput {
  @Field({ description: '岗位代码，本轮内唯一' })
  code!: string;

  @Field(() => ID)
  institutionId!: string;

  @Field()
  postName!: string;

  @Field({ description: '地区代码，须在本县规定中' })
  zoneCode!: string;

  @Field(() => Int)
  places!: number;
}

@InputType()
export class PlacementCandidateInput {
  @Field(() => ID)
  personId!: string;

  @Field({ description: '总成绩，十进制文本，最多两位小数' })
  score!: string;
}

@InputType({ description: '公布一轮首次安置' })
export class PlacementRoundInput {
  @Field(() => ID, { description: '由客户端生成；相同编号重复发送只公布一次' })
  id!: string;

  @Field(() => ID)
  communityId!: string;

  @Field()
  name!: string;

  @Field(() => [PlacementPostInput])
  posts!: PlacementPostInput[];

  @Field(() => [PlacementCandidateInput])
  candidates!: PlacementCandidateInput[];
}

@InputType({ description: '见证人报数' })
export class PlacementWitnessInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  drawId!: string;

  @Field({ description: '见证人当场任意报出的字符串' })
  contribution!: string;
}

@InputType({ description: '揭晓抽签' })
export class PlacementRevealInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  drawId!: string;
}

@InputType({ description: '选岗：选定岗位、暂不选（待抽签）或放弃' })
export class PlacementChoiceInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: 'CHOSE、PASSED 或 DECLINED' })
  act!: string;

  @Field(() => String, { nullable: true, description: 'CHOSE 时的岗位代码' })
  postCode?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: '确认到岗，或放弃所得岗位' })
export class PlacementAnswerInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: '到岗日期；为空表示放弃' })
  startOn?: string | null;

  @Field(() => String, { nullable: true, description: '放弃的理由' })
  note?: string | null;
}

@InputType({ description: '登记服务变动' })
export class PlacementServiceInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  personId!: string;

  @Field({
    description: 'PAUSED（中止首日）、RESUMED（恢复首日）、MOVED（在新地区首日）或 LEFT（最后服务日）',
  })
  event!: string;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field(() => String, { nullable: true, description: 'MOVED 时的地区代码' })
  zoneCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'MOVED 时调整到的机构' })
  institutionId?: string | null;

  @Field(() => String, { description: '理由' })
  note!: string;
}

@InputType({ description: '取消本轮安置' })
export class PlacementCancelInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field()
  note!: string;
}

@InputType()
export class PlacementServiceFilter {
  @Field(() => String, { nullable: true, description: '姓名或机构名称中的文字' })
  text?: string | null;

  @Field(() => String, { nullable: true })
  status?: string | null;

  @Field(() => String, { nullable: true, description: '地区名称' })
  zone?: string | null;
}
