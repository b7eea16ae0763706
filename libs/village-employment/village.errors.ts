import { Refused } from '../context/index.js';

const LABOUR_LAW = '劳动合同法';
const REGULATION = '乡村医生从业管理条例';

/** Refusals of 乡聘村用, each in one place with its code and wording. */
export const refuse = {
  badId: (field: string) => new Refused({ code: 'BAD_ID', message: '编号格式不正确', field }),
  idReused: () =>
    new Refused({ code: 'ID_REUSED', message: '该编号已用于另一次操作，请刷新后重试', field: 'id' }),
  fieldRequired: (field: string, label: string) =>
    new Refused({ code: 'FIELD_REQUIRED', message: `请填写${label}`, field }),
  fieldInvalid: (field: string, message: string) => new Refused({ code: 'FIELD_INVALID', message, field }),
  caseUnknown: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权查看' }),
  outdatedForm: () =>
    new Refused({ code: 'FORM_OUTDATED', message: '该事项按旧表单呈报，请按现行表单填写后重新提交' }),

  certificateUnknown: () =>
    new Refused({ code: 'CERTIFICATE_UNKNOWN', message: '没有该证书，或您无权办理', field: 'certificateId' }),
  certificateKnown: () =>
    new Refused({ code: 'CERTIFICATE_KNOWN', message: '该证书编号已经登记，不得重复登记', field: 'number' }),
  clinicUnknown: () =>
    new Refused({
      code: 'CLINIC_UNKNOWN',
      message: '没有该村卫生所（室），或您无权为其办理',
      field: 'clinicId',
    }),
  personUnknown: () =>
    new Refused({ code: 'PERSON_UNKNOWN', message: '没有该人员，或您无权为其办理', field: 'personId' }),
  futureDay: (field: string) =>
    new Refused({ code: 'FUTURE_DAY', message: '日期不得晚于今天；发生后再登记', field }),

  hospitalUnknown: () =>
    new Refused({
      code: 'INSTITUTION_UNKNOWN',
      message: '没有该机构，或您无权为其提交',
      field: 'hospitalId',
    }),
  notEmployer: (kinds: string, clause: string) =>
    new Refused({
      code: 'INSTITUTION_NOT_ALLOWED',
      message: `聘用单位须为${kinds}`,
      field: 'hospitalId',
      clause,
    }),
  clinicElsewhere: () =>
    new Refused({
      code: 'CLINIC_ELSEWHERE',
      message: '该村卫生所（室）不属于所选的聘用单位',
      field: 'clinicId',
    }),
  movedElsewhere: () =>
    new Refused({
      code: 'INSTITUTION_CHANGED',
      message: '重新提交不得改换聘用单位、人员或所续签的合同，请撤回后另行发起',
      field: 'personId',
    }),
  holdsEstablishment: (type: string) =>
    new Refused({
      code: 'HOLDS_ESTABLISHMENT',
      message: `该人员为${type}，乡聘村用不占编制，不能为其订立`,
      field: 'personId',
    }),
  noCertificate: (on: string) =>
    new Refused({
      code: 'NO_VALID_CERTIFICATE',
      message: `该人员在${on}没有在该村卫生所（室）注册且有效的执业证书；变更执业地点须先办理变更注册`,
      field: 'clinicId',
      clause: `${REGULATION} 12、18`,
    }),
  retired: (on: string, clause: string) =>
    new Refused({
      code: 'RETIREMENT_REACHED',
      message: `该人员于${on}达到法定退休年龄，之后不能订立劳动合同，可订立劳务协议`,
      field: 'kind',
      clause,
    }),
  notRetired: (on: string, clause: string) =>
    new Refused({
      code: 'NOT_YET_RETIRED',
      message: `该人员${on}才达到法定退休年龄，此前应订立劳动合同`,
      field: 'kind',
      clause,
    }),
  writtenTooLate: (months: number, due: string) =>
    new Refused({
      code: 'WRITTEN_TOO_LATE',
      message: `书面合同须自用工之日起${months}个月内订立，按该起始日最晚应于${due}订立，请核对起始日`,
      field: 'startOn',
      clause: `${LABOUR_LAW} 10`,
    }),
  signedLate: (due: string) =>
    new Refused({
      code: 'SIGNED_LATE',
      message: `书面合同最晚应于${due}订立；确已逾期订立的，请写明原因后登记`,
      field: 'note',
      clause: `${LABOUR_LAW} 10、82`,
    }),
  termMissing: () =>
    new Refused({ code: 'TERM_REQUIRED', message: '固定期限合同和劳务协议须填写终止日', field: 'endOn' }),
  termNotUsed: () =>
    new Refused({ code: 'TERM_NOT_USED', message: '无固定期限合同不填终止日', field: 'endOn' }),
  termNotPositive: () =>
    new Refused({ code: 'TERM_NOT_POSITIVE', message: '终止日不得早于起始日', field: 'endOn' }),
  termTooLong: (months: number, latest: string, clause: string) =>
    new Refused({
      code: 'TERM_TOO_LONG',
      message: `期限最长${months}个月，自该起始日起最晚至${latest}`,
      field: 'endOn',
      clause,
    }),
  termOver: (on: string) =>
    new Refused({ code: 'TERM_OVER', message: `合同期限已于${on}届满，不能实施`, field: 'endOn' }),
  liveContract: (caseNumber: string) =>
    new Refused({
      code: 'LIVE_CONTRACT',
      message: `该人员在此期间已有乡聘村用合同（${caseNumber}），不得重复订立`,
      field: 'personId',
    }),
  caseUnderWay: (caseNumber: string) =>
    new Refused({
      code: 'CASE_UNDER_WAY',
      message: `该人员已有办理中的乡聘村用事项（${caseNumber}）`,
      field: 'personId',
    }),
  renewsUnknown: () =>
    new Refused({
      code: 'RENEWS_UNKNOWN',
      message: '没有所续签的合同，或不是同一人员、同一单位',
      field: 'renewsId',
    }),
  renewedAlready: () =>
    new Refused({ code: 'RENEWED_ALREADY', message: '该合同已经续签', field: 'renewsId' }),
  renewsRequired: (caseNumber: string) =>
    new Refused({
      code: 'RENEWS_REQUIRED',
      message: `与本单位的合同${caseNumber}同本合同前后衔接，须作为续签提交，工作年限连续计算`,
      field: 'renewsId',
      clause: '劳动合同法 第十四条、第四十七条',
    }),
  renewalGap: (from: string, until: string) =>
    new Refused({
      code: 'RENEWAL_GAP',
      message: `续签合同须自${from}起、最晚${until}起，与原合同衔接`,
      field: 'startOn',
    }),
  openEnded: (terms: number) =>
    new Refused({
      code: 'OPEN_ENDED_ALERT',
      message: `已连续订立${terms}次固定期限合同，除本人提出外应当订立无固定期限合同；本人书面提出固定期限的，请勾选确认`,
      field: 'fixedTermByWorker',
      clause: `${LABOUR_LAW} 14`,
    }),

  contractUnknown: () =>
    new Refused({ code: 'CONTRACT_UNKNOWN', message: '没有该合同，或您无权办理', field: 'contractId' }),
  notInState: (act: string, status: string) =>
    new Refused({ code: 'NOT_IN_STATE', message: `合同${status}，不能${act}` }),
  settledWithRenewal: (caseNumber: string) =>
    new Refused({
      code: 'SETTLED_WITH_RENEWAL',
      message: `合同已续签（${caseNumber}），工作年限连续计算，待续签的合同终止时一并结清`,
      clause: `${LABOUR_LAW} 47`,
    }),
  notRegistrar: () =>
    new Refused({
      code: 'NOT_REGISTRAR',
      message: '执业登记由卫生健康行政部门办理',
      clause: `${REGULATION} 5`,
    }),
  registrationKnown: () =>
    new Refused({ code: 'REGISTRATION_KNOWN', message: '该登记号已用于另一合同', field: 'number' }),
  dayOutside: (field: string, from: string, until: string | null) =>
    new Refused({
      code: 'DAY_OUTSIDE',
      message: until ? `日期须在${from}至${until}之间` : `日期不得早于${from}`,
      field,
    }),
  endingUnknown: () =>
    new Refused({ code: 'ENDING_UNKNOWN', message: '请选择本县规定中适用的终止情形', field: 'ending' }),

  fundUnknown: () =>
    new Refused({ code: 'FUND_UNKNOWN', message: '没有该项经费，或您无权办理', field: 'fundId' }),
  entryUnknown: () =>
    new Refused({ code: 'ENTRY_UNKNOWN', message: '没有这笔经费记录，或您无权办理', field: 'entryId' }),
  entryReversed: () => new Refused({ code: 'ENTRY_REVERSED', message: '该笔记录已经冲销', field: 'entryId' }),
  entryNotReversible: () =>
    new Refused({
      code: 'ENTRY_NOT_REVERSIBLE',
      message: '只有拨入记录可以冲销；发放的更正请在发放表中办理',
      field: 'entryId',
    }),
  fundShort: (source: string, short: string) =>
    new Refused({
      code: 'FUND_EXHAUSTED',
      message: `${source}余额不足（尚缺${short}元），不得由其他来源垫付，请先补足该项资金或调整分担方案`,
      clause: '赣市府办字〔2023〕83号 三(四)',
    }),
  severanceShort: (source: string, documentNumber: string, short: string) =>
    new Refused({
      code: 'FUND_EXHAUSTED',
      message: `经济补偿列支${source}（${documentNumber}），该项余额不足，尚缺${short}元；不得由其他来源垫付，请先补足该项资金`,
      clause: '赣市府办字〔2023〕83号 三(四)',
    }),
  severanceSource: (documentNumber: string) =>
    new Refused({
      code: 'SEVERANCE_SOURCE_UNDECIDED',
      message: `本县（${documentNumber}）尚未规定经济补偿由哪一项经费列支，请先录入该政策参数`,
    }),
  netNegative: () =>
    new Refused({
      code: 'NET_NEGATIVE',
      message: '应发不足以扣缴个人社会保险，请先核对报酬与缴费基数',
    }),
  runUnknown: () =>
    new Refused({ code: 'PAY_RUN_UNKNOWN', message: '没有该月发放，或您无权办理', field: 'runId' }),
  runClosed: (month: string) =>
    new Refused({ code: 'PAY_RUN_CLOSED', message: `${month}已结账，不能再变动；更正请记入尚未结账的月份` }),
  runUnpaid: (names: string) =>
    new Refused({ code: 'PAY_RUN_UNPAID', message: `尚有应发未发的人员：${names}，不能结账` }),
  monthRunning: (month: string, last: string) =>
    new Refused({ code: 'PAY_MONTH_RUNNING', message: `${month}尚未结束，${last}起方可结账` }),
  monthAhead: (latest: string) =>
    new Refused({ code: 'PAY_MONTH_AHEAD', message: `发放月份不得晚于${latest}`, field: 'month' }),
  lineUnknown: () =>
    new Refused({ code: 'PAY_LINE_UNKNOWN', message: '没有这笔发放，或您无权办理', field: 'lineId' }),
  noPaidDays: (month: string) =>
    new Refused({
      code: 'NO_PAID_DAYS',
      message: `按合同与执业证书现在的记录，${month}没有计发天数，应为的应发合计只能是0`,
      field: 'grossYuan',
    }),
  nothingToCorrect: () =>
    new Refused({ code: 'NOTHING_TO_CORRECT', message: '与已发金额相同，无须更正', field: 'grossYuan' }),
};
