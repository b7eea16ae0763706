import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, pageType } from '../../context/graphql/index.js';

@ObjectType({
  description: '已办结（实施或否决）事项中有回避关系的决定：办结后才登记亲属关系，事项不因此变动，供核查',
})
export class KinshipFinding {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  caseTitle!: string;

  @Field()
  matterName!: string;

  @Field({ description: 'IMPLEMENTED 已实施、REJECTED 因该决定已否决' })
  status!: string;

  @Field()
  statusName!: string;

  @Field(() => InstantScalar, { description: '实施或否决的时间' })
  endedAt!: Date;

  @Field()
  stepName!: string;

  @Field()
  bodyName!: string;

  @Field(() => CalendarDateScalar, { description: '决定之日' })
  decidedOn!: string;

  @Field({ description: '决定的结果，如同意、否决' })
  outcomeName!: string;

  @Field({ description: '作出决定或参加表决的人' })
  deciderName!: string;

  @Field({ description: '与其有亲属关系的当事人' })
  subjectName!: string;

  @Field()
  relationName!: string;

  @Field(() => CalendarDateScalar, { description: '获知亲属关系的日期' })
  knownOn!: string;
}

@ObjectType()
export class KinshipFindingPage extends pageType(KinshipFinding) {}

@InputType({ description: '决定中有回避关系的已办结事项的筛选' })
export class KinshipFindingFilter {
  @Field(() => String, { nullable: true, description: '事项编号、标题或任一方姓名' })
  text?: string | null;
}
