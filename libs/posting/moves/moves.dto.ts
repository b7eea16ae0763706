import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Refusal } from '../../context/graphql/index.js';
import { QuotaLine } from '../dto/posting.dto.js';

@InputType({ description: '双向流动中的一人' })
export class ExchangeLegInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID, { description: '服务单位，即另一人的所在单位' })
  hostInstitutionId!: string;

  @Field({ description: '在服务单位的岗位' })
  postName!: string;

  @Field({ description: '工作职责' })
  duties!: string;
}

@InputType({ description: '双向流动申请的内容：两人互到对方单位服务，编制与岗位留在原单位' })
export class ExchangeInput {
  @Field({ description: '双向流动的类型代码' })
  kind!: string;

  @Field(() => CalendarDateScalar)
  startOn!: string;

  @Field(() => CalendarDateScalar, { description: '最后一日（含）' })
  endOn!: string;

  @Field({ description: '流动理由' })
  reason!: string;

  @Field(() => ExchangeLegInput, { description: '下派人员' })
  out!: ExchangeLegInput;

  @Field(() => ExchangeLegInput, { description: '上派人员' })
  back!: ExchangeLegInput;
}

@InputType({ description: '批量派驻中的一行' })
export class BatchLineInput {
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

  @Field(() => String, { nullable: true, description: '县管乡用聘用后的编制：INSTITUTION 或 FILED' })
  establishmentType?: string | null;

  @Field(() => String, { nullable: true, description: '下沉人员在接收单位牵头的学科' })
  discipline?: string | null;
}

@InputType({ description: '批量派驻申请的内容：一次研究、多人，全部实施或全部不实施' })
export class BatchInput {
  @Field({ description: '派驻理由，适用于各行' })
  reason!: string;

  @Field(() => [BatchLineInput], { description: '1至50行，每人一行' })
  lines!: BatchLineInput[];
}

@ObjectType({ description: '多人事项提交前的试算，不写入任何记录' })
export class MovePreview {
  @Field(() => [QuotaLine], { description: '所占各账户在任期内最紧张一日的余额' })
  quotas!: QuotaLine[];

  @Field(() => [Refusal], {
    description: '现在提交会被拒绝的理由；字段以行开头，如 lines.2.personId、out.startOn',
  })
  warnings!: Refusal[];
}
