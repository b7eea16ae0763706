import { Refused } from '../context/index.js';

const FIELD = 'attachmentIds';

/** Expected refusals about files. None of them repeats a file's name: it may tell of a person. */
export const refuse = {
  noFile: () => new Refused({ code: 'NO_FILE', message: '请选择要上传的文件', field: 'file' }),
  empty: () => new Refused({ code: 'FILE_EMPTY', message: '文件没有内容', field: 'file' }),
  tooBig: (bytes: number) =>
    new Refused({ code: 'FILE_TOO_BIG', message: `文件不得超过 ${sizeText(bytes)}`, field: 'file' }),
  brokenOff: () =>
    new Refused({ code: 'UPLOAD_BROKEN_OFF', message: '文件没有传完，请重新上传', field: 'file' }),
  kind: (allowed: readonly string[]) =>
    new Refused({
      code: 'FILE_KIND_NOT_ALLOWED',
      message: `文件的实际内容不是可以上传的类型；可上传：${allowed.join('、')}`,
      field: 'file',
    }),
  infected: (signature: string) =>
    new Refused({
      code: 'FILE_INFECTED',
      message: `文件未通过病毒查杀（${signature}），不予接收`,
      field: 'file',
    }),
  scannerAway: () =>
    new Refused({
      code: 'SCANNER_UNAVAILABLE',
      message: '病毒查杀服务暂不可用，文件未被接收或打开，请稍后再试',
      field: 'file',
    }),
  tooManyPending: (most: number) =>
    new Refused({
      code: 'TOO_MANY_UNUSED_FILES',
      message: `您已上传而尚未使用的文件达到${most}个，请先使用或移除`,
      field: 'file',
    }),
  community: () =>
    new Refused({ code: 'COMMUNITY_UNCLEAR', message: '请指明文件用于哪个医共体', field: 'community' }),
  unknown: () =>
    new Refused({
      code: 'ATTACHMENT_UNKNOWN',
      message: '没有该附件，或您无权使用；请重新上传',
      field: FIELD,
    }),
  inUse: () =>
    new Refused({
      code: 'ATTACHMENT_IN_USE',
      message: '该附件已用于其他事项或会议，请另行上传',
      field: FIELD,
    }),
  notScanned: () =>
    new Refused({
      code: 'ATTACHMENT_NOT_SCANNED',
      message: '该附件上传时未经病毒查杀，请移除后重新上传',
      field: FIELD,
    }),
  twice: () => new Refused({ code: 'ATTACHMENT_REPEATED', message: '同一附件只能添加一次', field: FIELD }),
  tooMany: (most: number) =>
    new Refused({ code: 'TOO_MANY_ATTACHMENTS', message: `附件不得超过${most}个`, field: FIELD }),
  ownerUnknown: () =>
    new Refused({ code: 'ATTACHMENT_OWNER_UNKNOWN', message: '没有该事项或会议，或您无权添加附件' }),
  notFound: () => new Refused({ code: 'ATTACHMENT_UNKNOWN', message: '没有该附件，或您无权查看' }),
  damaged: () =>
    new Refused({
      code: 'ATTACHMENT_DAMAGED',
      message: '附件的存储文件缺失或已被改动，不能打开，请联系系统管理员',
    }),
};

/** e.g. 1.5 KB, 20 MB */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1024) return `${kilo < 10 ? Math.max(0.1, Number(kilo.toFixed(1))) : Math.round(kilo)} KB`;
  return `${Number((kilo / 1024).toFixed(1))} MB`;
}
