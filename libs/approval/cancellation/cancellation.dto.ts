import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: '与本事项有撤销关系的另一事项' })
export class LinkedCase {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field()
  status!: string;

  @Field()
  statusName!: string;
}

@ObjectType({ description: '撤销关系：集体审议之后须以新的撤销事项取消' })
export class CaseCancellation {
  @Field(() => LinkedCase, { nullable: true, description: '本事项是撤销事项时，所撤销的原事项' })
  target!: LinkedCase | null;

  @Field(() => [LinkedCase], { description: '为撤销本事项提交的撤销事项，先提交的在前' })
  requests!: LinkedCase[];

  @Field({ description: '撤销事项办理期间，本事项暂不实施' })
  waiting!: boolean;

  @Field({ description: '我现在可以申请撤销本事项' })
  mayRequest!: boolean;
}
