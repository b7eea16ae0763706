import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, pageType, refusableUnion } from '../../context/graphql/index.js';

@ObjectType('RosterImport', { description: '花名册导入' })
export class RosterImportView {
  @Field(() => ID)
  id!: string;

  @Field()
  fileName!: string;

  @Field({ description: 'VALIDATING、VALIDATED、IMPORTING、DONE、FAILED' })
  status!: string;

  @Field(() => String, { nullable: true, description: '未能完成的原因' })
  failure!: string | null;

  @Field(() => Int)
  totalRows!: number;

  @Field(() => Int, { description: '合格行：新增、变更与未变之和' })
  goodRows!: number;

  @Field(() => Int)
  badRows!: number;

  @Field(() => Int)
  newRows!: number;

  @Field(() => Int)
  changedRows!: number;

  @Field(() => Int)
  unchangedRows!: number;

  @Field(() => Int, { description: '已处理的合格行' })
  importedRows!: number;

  @Field(() => InstantScalar)
  createdAt!: Date;

  @Field()
  createdByName!: string;
}

@ObjectType({ description: '一个单元格的问题' })
export class RosterError {
  @Field(() => Int, { description: '表格中的行号，标题为第 1 行' })
  row!: number;

  @Field({ description: '列名' })
  column!: string;

  @Field(() => String, { nullable: true, description: '填写的内容，个人信息已脱敏' })
  value!: string | null;

  @Field()
  message!: string;
}

@ObjectType()
export class RosterErrorPage extends pageType(RosterError) {}

@ObjectType()
export class RosterImportPage extends pageType(RosterImportView) {}

export const RosterImportResult = refusableUnion('RosterImportResult', RosterImportView);
