import { Refused } from '../context/index.js';
import type { CalendarDate } from '../rules/index.js';

/** What stands against one line of a form with several people. */
export interface LineProblem {
  /** e.g. 第3行： */
  label: string;
  /** Where the line stands in the form; null: it is about the whole. */
  path: string | null;
  problem: Refused;
}

/** The refusal under the name of its line. */
export function inLine({ label, path, problem }: LineProblem): Refused {
  const { message, field, ...detail } = problem.detail;
  const place = path && field ? `${path}.${field}` : field;
  return new Refused({ ...detail, message: `${label}${message}`, field: place });
}

/** So many problems of a case with many people are spelled out at once. */
const MOST_TOLD = 20;

/** Refusals of the posting matter, each in one place with its code and wording. */
export const refuse = {
  kindUnknown: (clause?: string) =>
    new Refused({ code: 'KIND_UNKNOWN', message: '本县没有这种派驻类型', field: 'kind', clause }),
  personUnknown: () =>
    new Refused({ code: 'PERSON_UNKNOWN', message: '没有该人员，或您无权为其提交', field: 'personId' }),
  notYourUnit: () =>
    new Refused({
      code: 'NOT_YOUR_UNIT',
      message: '您只能为本机构派出或接收的人员提交，请由派出单位、接收单位或总医院人事专员提交',
      field: 'personId',
    }),
  personLeft: (on: CalendarDate) =>
    new Refused({ code: 'PERSON_LEFT', message: `该人员在${on}不在册，不能派驻`, field: 'personId' }),
  homeNotAllowed: (message: string, clause: string) =>
    new Refused({ code: 'HOME_NOT_ALLOWED', message, field: 'personId', clause }),
  hostUnknown: () =>
    new Refused({ code: 'HOST_UNKNOWN', message: '本医共体没有该接收单位', field: 'hostInstitutionId' }),
  notAcross: (kind: string, clause: string) =>
    new Refused({
      code: 'NOT_ACROSS_COMMUNITIES',
      message: `本县未规定${kind}可以跨医共体，接收单位须在本医共体内`,
      field: 'hostInstitutionId',
      clause,
    }),
  acrossAlone: () =>
    new Refused({
      code: 'ACROSS_ALONE',
      message: '跨医共体派驻须在“发起派驻”中逐人办理；批量派驻与双向流动的接收单位须在本医共体内',
      field: 'hostInstitutionId',
    }),
  hostNotAllowed: (message: string, clause: string) =>
    new Refused({ code: 'HOST_NOT_ALLOWED', message, field: 'hostInstitutionId', clause }),
  overlap: (other: { caseNumber: string; startOn: string; endOn: string }, clause: string) =>
    new Refused({
      code: 'POSTING_OVERLAP',
      message: `该人员在${other.startOn}至${other.endOn}已有派驻（${other.caseNumber}），全职派驻不得重叠`,
      field: 'startOn',
      clause,
    }),
  termNotPositive: () =>
    new Refused({ code: 'TERM_NOT_POSITIVE', message: '结束日期不得早于开始日期', field: 'endOn' }),
  termTooLong: (months: number, latest: CalendarDate, clause: string) =>
    new Refused({
      code: 'TERM_TOO_LONG',
      message: `派驻期限最长${months}个月，自该开始日期起最晚至${latest}`,
      field: 'endOn',
      clause,
    }),
  startInPast: (earliest: CalendarDate, clause: string) =>
    new Refused({ code: 'START_IN_PAST', message: `开始日期最早为${earliest}`, field: 'startOn', clause }),
  termOver: (endOn: CalendarDate) =>
    new Refused({ code: 'TERM_OVER', message: `派驻期限已于${endOn}届满，不能实施`, field: 'endOn' }),
  alreadyEstablished: (type: string, clause: string) =>
    new Refused({
      code: 'ALREADY_ESTABLISHED',
      message: `该人员已有${type}，一人只能占用一个编制`,
      field: 'personId',
      clause,
    }),
  establishmentTypeNotUsed: (kind: string) =>
    new Refused({
      code: 'ESTABLISHMENT_TYPE_NOT_USED',
      message: `${kind}不改变人员编制，请勿填写编制类型`,
      field: 'establishmentType',
    }),
  begun: (startOn: CalendarDate, clause: string) =>
    new Refused({
      code: 'POSTING_BEGUN',
      message: `派驻已于${startOn}开始，不能撤销；如须提前结束，请另行提交提前返回`,
      field: 'caseNumber',
      clause,
    }),
  pairNeeded: (kind: string, clause: string) =>
    new Refused({
      code: 'PAIR_NEEDED',
      message: `${kind}须由两人成对提交，请在“发起双向流动”中办理`,
      field: 'kind',
      clause,
    }),
  notPaired: (kind: string, clause: string) =>
    new Refused({
      code: 'NOT_PAIRED',
      message: `${kind}不是双向流动，请选择双向流动的类型`,
      field: 'kind',
      clause,
    }),
  notMutual: () =>
    new Refused({
      code: 'EXCHANGE_NOT_MUTUAL',
      message: '双向流动的两人须互到对方所在单位：各自的接收单位应为另一人的所在单位',
      field: 'hostInstitutionId',
    }),
  samePerson: (message: string) => new Refused({ code: 'PERSON_REPEATED', message, field: 'personId' }),
  linesNumber: (most: number) =>
    new Refused({ code: 'LINES_NUMBER', message: `批量派驻须有1至${most}行人员`, field: 'lines' }),
  linesOfTwoCommunities: () =>
    new Refused({
      code: 'LINES_OF_TWO_COMMUNITIES',
      message: '一件批量派驻的人员须属于同一医共体',
      field: 'personId',
    }),
  /** What stands against several people of one case, each line under its name. */
  ofLines: (found: readonly LineProblem[]) => {
    const told = found.slice(0, MOST_TOLD).map((one) => inLine(one).detail);
    const [first] = told;
    const more = found.length > MOST_TOLD ? `；等共${found.length}处` : '';
    return new Refused({
      code: first?.code ?? 'INPUT_INVALID',
      message: told.map(({ message }) => message).join('；') + more,
      field: first?.field,
      clause: first?.clause,
    });
  },
  disciplineNeeded: (kind: string, clause: string) =>
    new Refused({
      code: 'DISCIPLINE_NEEDED',
      message: `${kind}须注明骨干在接收单位牵头的学科`,
      field: 'discipline',
      clause,
    }),
  disciplineNotUsed: (kind: string) =>
    new Refused({
      code: 'DISCIPLINE_NOT_USED',
      message: `${kind}不涉及牵头学科，请勿填写`,
      field: 'discipline',
    }),
  noLeadHospital: () =>
    new Refused({
      code: 'NO_LEAD_HOSPITAL',
      message: '本医共体没有牵头医院，不能占用医共体编制',
      field: 'kind',
    }),
  caseUnknown: () => new Refused({ code: 'CASE_UNKNOWN', message: '没有该事项，或您无权查看' }),
};
