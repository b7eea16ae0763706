import { Refused } from '../../context/index.js';

/** Refusals of taking in somebody who is posted from another community. */
export const refuseReception = {
  sendingUnknown: () =>
    new Refused({
      code: 'SENDING_UNKNOWN',
      message: '没有这件须由您接收的跨医共体派驻，或您无权办理',
      field: 'caseNumber',
    }),
  sendingEnded: (number: string, status: string) =>
    new Refused({
      code: 'SENDING_ENDED',
      message: `派出方的派驻事项 ${number} ${status}，不再需要接收`,
      field: 'caseNumber',
    }),
  sendingChanged: (number: string) =>
    new Refused({
      code: 'SENDING_CHANGED',
      message: `派出方已修改派驻事项 ${number} 的内容，对原内容的接收不再有效，请核对新内容后重新提交`,
      field: 'caseNumber',
    }),
  notNeeded: (number: string) =>
    new Refused({
      code: 'RECEPTION_NOT_NEEDED',
      message: `派驻事项 ${number} 的现行内容不须由本医共体接收`,
      field: 'caseNumber',
    }),
  taken: (number: string, consented: boolean) =>
    new Refused({
      code: 'RECEPTION_EXISTS',
      message: consented
        ? `该派驻已由接收事项 ${number} 同意接收，不能重复提交`
        : `该派驻已有办理中的接收事项（${number}），不能重复提交`,
      field: 'caseNumber',
    }),
  otherCase: () =>
    new Refused({
      code: 'RECEPTION_OF_ANOTHER',
      message: '重新提交的接收事项须针对同一件派驻，接收其他派驻请另行发起',
      field: 'caseNumber',
    }),
  form: () => new Refused({ code: 'RECEPTION_INVALID', message: '接收事项的内容不完整' }),
  notReopened: () =>
    new Refused({
      code: 'RECEPTION_NOT_REOPENED',
      message: '接收被否决后，派出方的派驻将退回修改，本事项不能复议；仍愿接收的，请重新发起接收',
      field: 'decisionId',
    }),
  hostMoved: () =>
    new Refused({
      code: 'HOST_MOVED',
      message: '接收单位已不属于提交时的接收方医共体，请按现在的归属修改后重新提交',
      field: 'hostInstitutionId',
    }),
  personMoved: () =>
    new Refused({
      code: 'PERSON_MOVED',
      message: '派驻人员提交后已调整医共体，须按现在的归属重新提交，由双方医共体分别办理',
      field: 'personId',
    }),
  extension: () =>
    new Refused({
      code: 'ACROSS_EXTENSION',
      message: '跨医共体派驻不能由派出方单方延期，请另行发起期满后接续的派驻，由双方医共体分别办理',
      field: 'kind',
    }),
  /** What their bodies have said of it stays theirs. */
  rejected: (community: string, number: string) =>
    new Refused({
      code: 'RECEPTION_REJECTED',
      message: `接收方${community}已否决接收（${number}），请与其协商修改后重新提交，或撤回`,
      field: 'hostInstitutionId',
    }),
};
