import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, refusableUnion } from '../../context/graphql/index.js';

@ObjectType('Attachment', {
  description: '附件；内容从 /attachments/<id> 下载，/attachments/<id>/preview 预览',
})
export class AttachmentView {
  @Field(() => ID)
  id!: string;

  @Field({ description: '文件名，已去除路径与证件号码，扩展名与实际内容一致' })
  name!: string;

  @Field({ description: '按内容判定的类型' })
  kindName!: string;

  @Field({ description: '按内容判定的媒体类型' })
  contentType!: string;

  @Field(() => Int, { description: '字节数' })
  size!: number;

  @Field({ description: '内容的 SHA-256' })
  sha256!: string;

  @Field({ description: 'CLEAN 或 NOT_SCANNED' })
  scan!: string;

  @Field({ description: '病毒查杀情况' })
  scanName!: string;

  @Field({ description: '可在浏览器中预览' })
  previewable!: boolean;

  @Field()
  uploadedByName!: string;

  @Field(() => InstantScalar)
  uploadedAt!: Date;

  @Field(() => String, { nullable: true, description: '由谁添加到该事项或会议；未使用时为空' })
  linkedByName!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '何时添加到该事项或会议' })
  linkedAt!: Date | null;
}

@ObjectType('FrozenAttachment', { description: '随版本固定的附件；列入内容校验值' })
export class FrozenAttachmentView {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: '字节数' })
  size!: number;

  @Field({ description: '内容的 SHA-256' })
  sha256!: string;
}

@ObjectType({ description: '某一事项版本或会议的附件' })
export class AttachmentList {
  @Field(() => [AttachmentView])
  items!: AttachmentView[];

  @Field({ description: '我可以添加附件' })
  mayAttach!: boolean;
}

export const AttachmentListResult = refusableUnion('AttachmentListResult', AttachmentList);

@ObjectType({ description: '已移除的附件' })
export class RemovedAttachment {
  @Field(() => ID)
  id!: string;
}

export const RemovedAttachmentResult = refusableUnion('RemovedAttachmentResult', RemovedAttachment);

@ObjectType({ description: '可上传的文件类型' })
export class AttachmentKind {
  @Field()
  name!: string;

  @Field(() => [String], { description: '扩展名，不含点' })
  extensions!: string[];

  @Field()
  contentType!: string;
}

@ObjectType({ description: '某医共体对附件的要求（县级政策参数）' })
export class AttachmentRules {
  @Field(() => ID)
  communityId!: string;

  @Field({ description: '医共体代码，上传时填入 community 项' })
  communityCode!: string;

  @Field()
  communityName!: string;

  @Field(() => [AttachmentKind])
  kinds!: AttachmentKind[];

  @Field(() => Int, { description: '单个文件的最大字节数' })
  mostBytes!: number;

  @Field(() => Int, { description: '一个版本或一次会议的附件数上限' })
  mostFiles!: number;

  @Field({ description: '依据文号' })
  documentNumber!: string;

  @Field({ description: '示例值，没有文件依据' })
  isDemo!: boolean;

  @Field({ description: '上传时查杀病毒' })
  scanned!: boolean;
}
