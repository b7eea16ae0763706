import { Refused } from '../../context/index.js';

/** Refusals of cancelling a case by a new one. */
export const refuseCancelling = {
  withdrawInstead: () =>
    new Refused({
      code: 'WITHDRAW_INSTEAD',
      message: '该事项尚未集体审议完毕或已退回，可以直接撤回，无须提交撤销事项',
      field: 'caseNumber',
    }),
  ended: (status: string) =>
    new Refused({
      code: 'TARGET_ENDED',
      message: `原事项${status}，没有可以撤销的内容`,
      field: 'caseNumber',
    }),
  ofCancellation: () =>
    new Refused({
      code: 'CANCELLATION_NOT_CANCELLABLE',
      message: '撤销事项本身不能再被撤销；如须恢复，请重新发起原事项',
      field: 'caseNumber',
    }),
  notReopened: () =>
    new Refused({
      code: 'CANCELLATION_NOT_REOPENED',
      message: '撤销事项被否决后，原事项已继续办理，不能复议；仍须撤销的，请重新提交撤销',
      field: 'decisionId',
    }),
  notUndoable: (matter: string) =>
    new Refused({
      code: 'NOT_UNDOABLE',
      message: `“${matter}”实施后不能以撤销事项取消`,
      field: 'caseNumber',
    }),
  open: (number: string) =>
    new Refused({
      code: 'CANCELLATION_OPEN',
      message: `该事项已有办理中的撤销事项（${number}），不能重复提交`,
      field: 'caseNumber',
    }),
  changed: () =>
    new Refused({
      code: 'TARGET_CHANGED',
      message: '原事项在申请撤销之后又有新的版本，请核对后重新提交撤销',
      field: 'caseNumber',
    }),
  form: () => new Refused({ code: 'CANCELLATION_INVALID', message: '撤销事项的内容不完整' }),
  notCancellation: () =>
    new Refused({ code: 'NOT_A_CANCELLATION', message: '该事项不是撤销事项', field: 'caseNumber' }),
};
