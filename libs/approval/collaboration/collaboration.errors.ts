import { Refused } from '../../context/index.js';

const RECUSAL = '事业单位人事管理回避规定（人社部规〔2019〕1号）';

/** Refusals of working together on a case. */
export const refuseTogether = {
  voteNotTransferable: () =>
    new Refused({
      code: 'VOTE_NOT_TRANSFERABLE',
      message: '集体表决环节不能转办：由会议作出决定，不属于某一席位',
      field: 'taskId',
    }),
  seatUnknown: (body: string) =>
    new Refused({
      code: 'SEAT_UNKNOWN',
      message: `${body}没有该席位，只能转办给本机构的席位`,
      field: 'toSeatId',
    }),
  ownSeat: () =>
    new Refused({ code: 'ALREADY_THERE', message: '该任务已在所选席位，无须转办', field: 'toSeatId' }),
  seatVacant: (title: string) =>
    new Refused({ code: 'SEAT_VACANT', message: `“${title}”目前无人任职或没有平台账号`, field: 'toSeatId' }),
  targetBarred: (name: string, field: string) =>
    new Refused({
      code: 'TARGET_BARRED',
      message: `${name}是本事项的提交人、当事人或其近亲属，或已在其他环节作出决定，须回避`,
      field,
      clause: RECUSAL,
    }),
  notTransferred: () =>
    new Refused({ code: 'NOT_TRANSFERRED', message: '该任务未转办给他人，无须收回', field: 'taskId' }),
  targetUnknown: (field: string) =>
    new Refused({
      code: 'TARGET_UNKNOWN',
      message: '对方须为本医共体范围内有平台账号的人员，或为其服务的机构的在任席位',
      field,
    }),
  targetSelf: (field: string) => new Refused({ code: 'TARGET_SELF', message: '不能选择本人', field }),
  alreadyAsked: (name: string) =>
    new Refused({ code: 'ALREADY_ASKED', message: `已请${name}提出意见，尚未答复`, field: 'target' }),
  askUnknown: () =>
    new Refused({ code: 'ASK_UNKNOWN', message: '没有该项加签，或不是向您提出、由您提出的', field: 'askId' }),
  askEnded: () =>
    new Refused({ code: 'ASK_ENDED', message: '该项加签已答复、已撤回或已失效', field: 'askId' }),
  notDecided: () =>
    new Refused({
      code: 'NOT_DECIDED',
      message: '后加签须在本环节作出决定之后提出；决定之前请用前加签',
      field: 'moment',
    }),
  moment: () => new Refused({ code: 'CHOICE_INVALID', message: '加签须为前加签或后加签', field: 'moment' }),
  mayNotCopy: () =>
    new Refused({
      code: 'COPY_NOT_ALLOWED',
      message: '只有提交方和本事项流程中的办理席位可以抄送',
      field: 'caseNumber',
    }),
  recipients: (most: number) =>
    new Refused({
      code: 'RECIPIENTS_INVALID',
      message: `请选择1至${String(most)}个抄送对象，不得重复`,
      field: 'recipients',
    }),
  alreadyCopied: (name: string) =>
    new Refused({ code: 'ALREADY_COPIED', message: `已经抄送${name}，不必重复`, field: 'recipients' }),
  copyUnknown: () => new Refused({ code: 'COPY_UNKNOWN', message: '没有抄送给您的这一事项' }),
  commentUnknown: () =>
    new Refused({ code: 'COMMENT_UNKNOWN', message: '没有该条留言，或不是您的留言', field: 'commentId' }),
  commentRetracted: () =>
    new Refused({ code: 'COMMENT_RETRACTED', message: '该条留言已经撤回', field: 'commentId' }),
  mayNotNudge: () =>
    new Refused({
      code: 'NUDGE_NOT_ALLOWED',
      message: '只有提交方、督办人员和该机构的主持人或负责人可以催办',
      field: 'taskId',
    }),
  nobodyToNudge: () =>
    new Refused({
      code: 'NOBODY_TO_NUDGE',
      message: '该环节目前无人可办，催办无人收到；请由督办协调补席',
      field: 'taskId',
    }),
  nudgedEnough: (most: number, clause: string) =>
    new Refused({
      code: 'NUDGED_ENOUGH',
      message: `本环节今天已催办${String(most)}次，达到每日上限`,
      field: 'taskId',
      clause,
    }),
  nudgedLately: (next: string, clause: string) =>
    new Refused({
      code: 'NUDGED_LATELY',
      message: `距上次催办时间过短，${next}之后方可再次催办`,
      field: 'taskId',
      clause,
    }),
};
