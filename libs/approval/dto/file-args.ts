import { Args, ID } from '@nestjs/graphql';

/** The files of a case's first version, in their order. */
export const SubmittedFiles = (): ParameterDecorator =>
  Args('attachmentIds', {
    type: () => [ID],
    nullable: true,
    description: '本人已上传、尚未使用的附件，按次序；列入内容校验值',
  });

/** The files of a further version, in their order. */
export const ResubmittedFiles = (): ParameterDecorator =>
  Args('attachmentIds', {
    type: () => [ID],
    nullable: true,
    description: '新版本的全部附件，按次序；不填则沿用上一版的附件',
  });
