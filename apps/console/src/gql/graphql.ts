/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AttendanceInput = {
  /** 缺席或回避须写明理由 */
  reason?: string | null | undefined;
  seatId: string | number;
  /** PRESENT、ABSENT 或 RECUSED */
  status: string;
};

export type AuditFilter = {
  /** 操作人姓名开头 */
  actorText?: string | null | undefined;
  /** 链名中的文字，如事项编号 */
  chain?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  type?: string | null | undefined;
};

export type CaseFilter = {
  matterType?: string | null | undefined;
  /** 仅我提交的 */
  mine?: boolean | null | undefined;
  status?: string | null | undefined;
  /** 编号或标题中的文字 */
  text?: string | null | undefined;
};

/** 结束公示，或因文字有误退回 */
export type ClosePublicityInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复决定 */
  decisionId: string | number;
  /** 退回须写明理由 */
  opinion?: string | null | undefined;
  /** END 期满结束，或 RETURN 退回 */
  outcome: string;
  returnTo?: string | null | undefined;
  taskId: string | number;
};

/** 对征求意见的答复 */
export type ConsultationInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复决定 */
  decisionId: string | number;
  /** AGREE 无不同意见，或 REMARK 提出意见 */
  stance: string;
  taskId: string | number;
  /** 提出意见时必填 */
  text?: string | null | undefined;
};

/** 作出一项委托 */
export type DelegationInput = {
  fromOn: string;
  /** 客户端生成的 UUID，重复发送不会重复委托 */
  id: string | number;
  /** 仅限此类事项；为空则全部 */
  matterType?: string | null | undefined;
  /** 委托理由，如外出学习、请假 */
  reason: string;
  seatId: string | number;
  /** 仅限此环节；为空则全部 */
  stepKey?: string | null | undefined;
  toOn: string;
  /** 受托人 */
  toPersonId: string | number;
};

/** 备案材料往来 */
export type FilingEventInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  /** 签收编号，签收时必填 */
  number?: string | null | undefined;
  /** 发生之日，默认今天 */
  occurredOn?: string | null | undefined;
  taskId: string | number;
  /** 说明；补正时必填 */
  text?: string | null | undefined;
};

/** 备案 */
export type FilingInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复决定 */
  decisionId: string | number;
  filedOn?: string | null | undefined;
  /** 备案号 */
  filingNumber?: string | null | undefined;
  opinion?: string | null | undefined;
  /** ACCEPT 同意备案，或 OBJECT 提出异议 */
  outcome: string;
  returnTo?: string | null | undefined;
  taskId: string | number;
};

/** 呈报事项的表单。各类事项各取其中几项（见 matterTypes 的 fields）；缺少必填项、填了该类事项没有的项都会被拒绝，并指明是哪一项 */
export type MatterForm = {
  /** 金额（元），十进制文本，最多两位小数，不带逗号 */
  amountYuan?: string | null | undefined;
  /** 尚未入册者的姓名，如拟聘人员 */
  candidateNames?: Array<string> | null | undefined;
  /** 村卫生所（室） */
  clinicId?: string | number | null | undefined;
  /** 截止日（含） */
  endOn?: string | null | undefined;
  /** 人数或岗位数 */
  headcount?: number | null | undefined;
  /** 所涉机构 */
  institutionId?: string | number | null | undefined;
  /** 依据的文件与条款 */
  legalBasis?: string | null | undefined;
  /** 对象人员 */
  personId?: string | number | null | undefined;
  /** 多名人员，不得重复 */
  personIds?: Array<string | number> | null | undefined;
  /** 方案名称 */
  planName?: string | null | undefined;
  /** 职务或岗位 */
  postName?: string | null | undefined;
  /** 事由、方案或建议的正文，不得含证件号码 */
  proposal?: string | null | undefined;
  /** 所更正的生效事项的编号 */
  replacesCaseNumber?: string | null | undefined;
  /** 起始日 */
  startOn?: string | null | undefined;
  /** 任期、聘期或合同期（月），自起始日起算 */
  termMonths?: number | null | undefined;
  /** 年度 */
  year?: number | null | undefined;
};

export type MatterInForceFilter = {
  /** 所涉机构 */
  institutionId?: string | number | null | undefined;
  /** 事项类型代码 */
  matterType?: string | null | undefined;
  /** UPCOMING、IN_FORCE、OVER 或 REPLACED */
  status?: string | null | undefined;
  /** 编号、标题或人员姓名中的文字 */
  text?: string | null | undefined;
};

/** 生效事项排序 */
export type MatterInForceSort =
  /** 金额，大的在前 */
  | 'AMOUNT'
  /** 起始日，晚的在前 */
  | 'FROM'
  /** 实施时间，新的在前 */
  | 'IMPLEMENTED'
  /** 机构名称 */
  | 'INSTITUTION'
  /** 截止日，先到期的在前，长期的在后 */
  | 'TO';

/** 录入一次会议 */
export type MeetingInput = {
  attendance: Array<AttendanceInput>;
  bodyId: string | number;
  heldOn: string;
  /** 客户端生成的 UUID，重复发送不会重复录入 */
  id: string | number;
  /** 如：明医总党纪〔2026〕12号 */
  minutesNumber: string;
  observers?: Array<string> | null | undefined;
  place?: string | null | undefined;
};

/** 处理一件异议；异议成立则退回 */
export type ObjectionAnswerInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  objectionId: string | number;
  /** UPHELD、DISMISSED；匿名异议也可 LOGGED 登记备查 */
  result: string;
  /** 异议成立时退回到的环节 */
  returnTo?: string | null | undefined;
  taskId: string | number;
  text: string;
};

/** 登记收到的异议 */
export type ObjectionInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  /** NAMED 实名，或 ANONYMOUS 匿名 */
  kind: string;
  /** 异议人，实名时必填 */
  objector?: string | null | undefined;
  receivedOn?: string | null | undefined;
  taskId: string | number;
  text: string;
};

/** 分页：每页条数（1–200，默认 50）与起始位置（默认 0） */
export type PageInput = {
  first?: number | null | undefined;
  offset?: number | null | undefined;
};

export type PostingFilter = {
  hostInstitutionId?: string | null | undefined;
  status?: string | null | undefined;
  /** 姓名或事项编号中的文字 */
  text?: string | null | undefined;
};

/** 派驻申请的内容 */
export type PostingInput = {
  /** 工作职责 */
  duties: string;
  /** 最后一日（含） */
  endOn: string;
  /** 县管乡用聘用后的编制：INSTITUTION 或 FILED */
  establishmentType?: string | null | undefined;
  /** 接收单位 */
  hostInstitutionId: string | number;
  /** 派驻类型代码 */
  kind: string;
  personId: string | number;
  /** 派驻岗位 */
  postName: string;
  /** 派驻理由 */
  reason: string;
  startOn: string;
};

/** 发布公示，或以更正重新公示 */
export type PublishInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 更正内容；已在公示时必填 */
  correction?: string | null | undefined;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  /** 公示说明，如受理异议的方式 */
  note?: string | null | undefined;
  /** 公示地点或网址 */
  place: string;
  /** 公示之日，默认今天 */
  publishedOn?: string | null | undefined;
  taskId: string | number;
};

export type RecusalInput = {
  reason: string;
  seatId: string | number;
};

/** 审核意见 */
export type ReviewInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复决定 */
  decisionId: string | number;
  /** 退回与否决须写明理由 */
  opinion: string;
  /** APPROVE、RETURN 或 REJECT */
  outcome: string;
  returnTo?: string | null | undefined;
  taskId: string | number;
};

/** 人员筛选 */
export type StaffFilter = {
  establishmentType?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  /** 姓名、全拼或首字母开头、工号开头 */
  text?: string | null | undefined;
  titleLevel?: string | null | undefined;
};

/** 人员排序 */
export type StaffSort =
  | 'INSTITUTION'
  | 'NAME'
  | 'STAFF_NUMBER';

export type VoteInput = {
  /** FOR、AGAINST、ABSTAIN 或 DEFER */
  choice: string;
  /** 不同意见 */
  dissent?: string | null | undefined;
  seatId: string | number;
};

/** 一项议题的表决 */
export type VotesInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复决定 */
  decisionId: string | number;
  meetingId: string | number;
  /** 动议：APPROVE 同意，或 RETURN 退回 */
  motion: string;
  opinion?: string | null | undefined;
  /** 仅就本议题回避的席位 */
  recusals?: Array<RecusalInput> | null | undefined;
  returnTo?: string | null | undefined;
  taskId: string | number;
  votes: Array<VoteInput>;
};

export type NoticeArrivedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticeArrivedSubscription = { noticeArrived: { id: string, kind: string, kindName: string, text: string, caseNumber: string | null, at: string, read: boolean } };

export type RefusalFieldsFragment = { code: string, message: string, clause: string | null, field: string | null };

export type MeFieldsFragment = { accountId: string, username: string, displayName: string, permissions: Array<string>, person: { id: string, name: string } | null, roles: Array<{ role: string, roleName: string, communityName: string | null, institutionName: string | null }>, seats: Array<{ seatId: string, title: string, bodyId: string, bodyName: string, isChair: boolean, isClerk: boolean, isVoting: boolean }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { accountId: string, username: string, displayName: string, permissions: Array<string>, person: { id: string, name: string } | null, roles: Array<{ role: string, roleName: string, communityName: string | null, institutionName: string | null }>, seats: Array<{ seatId: string, title: string, bodyId: string, bodyName: string, isChair: boolean, isClerk: boolean, isVoting: boolean }> } | null };

export type BusinessClockQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessClockQuery = { businessClock: { now: string, today: string, movable: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type MoveBusinessClockMutationVariables = Exact<{
  to: string;
}>;


export type MoveBusinessClockMutation = { moveBusinessClock:
    | { __typename: 'BusinessClock', now: string, today: string, movable: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type IssuedTokenFieldsFragment = { id: string, name: string, createdAt: string, expiresAt: string };

export type MyApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiTokensQuery = { myApiTokens: Array<{ id: string, name: string, createdAt: string, expiresAt: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  days: number;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiToken', id: string, token: string, name: string, expiresAt: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken:
    | { __typename: 'IssuedToken', id: string, name: string, createdAt: string, expiresAt: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { total: number, items: Array<{ id: string, chain: string, sequence: number, type: string, typeName: string, actorName: string, occurredAt: string, recordedAt: string, summary: string, hash: string, previousHash: string }> } };

export type WithdrawCaseMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  reason: string;
  idempotencyKey: string | number;
}>;


export type WithdrawCaseMutation = { withdrawCase:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MeetingFieldsFragment = { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> };

export type CaseFieldsFragment = { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null };

export type CaseQueryVariables = Exact<{
  number: string;
}>;


export type CaseQuery = { case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null } | null };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CasesQuery = { cases: { total: number, items: Array<{ id: string, number: string, title: string, matterName: string, status: string, statusName: string, currentStepName: string | null, submitterName: string, submittedAt: string }> } };

export type ReceiptFieldsFragment = { decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> };

export type DecideReviewMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type DecideReviewMutation = { decideReview:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordVotesMutationVariables = Exact<{
  input: VotesInput;
}>;


export type RecordVotesMutation = { recordVotes:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordFilingMutationVariables = Exact<{
  input: FilingInput;
}>;


export type RecordFilingMutation = { recordFiling:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MeetingsQueryVariables = Exact<{
  bodyId: string | number;
  page?: PageInput | null | undefined;
}>;


export type MeetingsQuery = { meetings: { total: number, items: Array<{ id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }> } };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { bodies: Array<{ id: string, code: string, name: string, kind: string, seats: Array<{ id: string, title: string, isChair: boolean, isClerk: boolean, isVoting: boolean, holder: { id: string, name: string } | null }> }> };

export type ConveneMutationVariables = Exact<{
  input: MeetingInput;
}>;


export type ConveneMutation = { convene:
    | { __typename: 'Meeting', id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ReplyConsultationMutationVariables = Exact<{
  input: ConsultationInput;
}>;


export type ReplyConsultationMutation = { replyConsultation:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ClosePublicityMutationVariables = Exact<{
  input: ClosePublicityInput;
}>;


export type ClosePublicityMutation = { closePublicity:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PublishPublicityMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishPublicityMutation = { publishPublicity:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordObjectionMutationVariables = Exact<{
  input: ObjectionInput;
}>;


export type RecordObjectionMutation = { recordObjection:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AnswerObjectionMutationVariables = Exact<{
  input: ObjectionAnswerInput;
}>;


export type AnswerObjectionMutation = { answerObjection:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SendFilingMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type SendFilingMutation = { sendFiling:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ReceiveFilingMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type ReceiveFilingMutation = { receiveFiling:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AskSupplementMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type AskSupplementMutation = { askSupplement:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SupplyFilingMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type SupplyFilingMutation = { supplyFiling:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type DelegationFieldsFragment = { id: string, seatTitle: string, bodyName: string, fromName: string, toName: string, givenByMe: boolean, scopeName: string, fromOn: string, toOn: string, reason: string, givenAt: string, revokedAt: string | null, revocationReason: string | null, status: string, statusName: string };

export type MyDelegationsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MyDelegationsQuery = { myDelegations: { total: number, items: Array<{ id: string, seatTitle: string, bodyName: string, fromName: string, toName: string, givenByMe: boolean, scopeName: string, fromOn: string, toOn: string, reason: string, givenAt: string, revokedAt: string | null, revocationReason: string | null, status: string, statusName: string }> } };

export type DelegableSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegableSeatsQuery = { delegableSeats: Array<{ seatId: string, title: string, bodyName: string, steps: Array<{ matterType: string, matterName: string, stepKey: string, stepName: string }> }> };

export type DelegateCandidatesQueryVariables = Exact<{
  seatId: string | number;
  text?: string | null | undefined;
}>;


export type DelegateCandidatesQuery = { delegateCandidates: Array<{ personId: string, name: string, place: string | null }> };

export type GiveDelegationMutationVariables = Exact<{
  input: DelegationInput;
}>;


export type GiveDelegationMutation = { giveDelegation:
    | { __typename: 'Delegation', id: string, seatTitle: string, bodyName: string, fromName: string, toName: string, givenByMe: boolean, scopeName: string, fromOn: string, toOn: string, reason: string, givenAt: string, revokedAt: string | null, revocationReason: string | null, status: string, statusName: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RevokeDelegationMutationVariables = Exact<{
  delegationId: string | number;
  reason: string;
}>;


export type RevokeDelegationMutation = { revokeDelegation:
    | { __typename: 'Delegation', id: string, seatTitle: string, bodyName: string, fromName: string, toName: string, givenByMe: boolean, scopeName: string, fromOn: string, toOn: string, reason: string, givenAt: string, revokedAt: string | null, revocationReason: string | null, status: string, statusName: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type EstablishmentEntriesQueryVariables = Exact<{
  accountId: string | number;
  page?: PageInput | null | undefined;
}>;


export type EstablishmentEntriesQuery = { establishmentEntries: { total: number, items: Array<{ id: string, entryKind: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, personName: string | null, caseNumber: string | null, documentNumber: string | null, recordedAt: string, pointsTo: string | null }> } };

export type EstablishmentQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type EstablishmentQuery = { establishment: Array<{ accountId: string, name: string, institutionName: string | null, resource: string, resourceName: string, verified: number, occupied: number, reserved: number, free: number, capped: boolean, documentNumber: string, verifiedFrom: string | null, overstaffed: boolean }> };

export type MattersInForceQueryVariables = Exact<{
  filter?: MatterInForceFilter | null | undefined;
  sort?: MatterInForceSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type MattersInForceQuery = { mattersInForce: { total: number, items: Array<{ id: string, caseNumber: string, matterName: string, institutionName: string, title: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, people: Array<{ id: string, name: string }> }> } };

export type MatterTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type MatterTypesQuery = { matterTypes: Array<{ type: string, name: string, purpose: string, legalBasis: string, submittable: boolean, published: boolean, steps: Array<string>, documentNumber: string | null, fields: Array<{ key: string, kind: string, label: string, required: boolean, help: string | null, most: number | null, institutionKinds: Array<string> }> }>, institutions: Array<{ id: string, name: string, kind: string, kindName: string, parentId: string | null }> };

export type SubmitMatterMutationVariables = Exact<{
  type: string;
  form: MatterForm;
  idempotencyKey: string | number;
}>;


export type SubmitMatterMutation = { submitMatter:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitMatterMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  form: MatterForm;
  idempotencyKey: string | number;
}>;


export type ResubmitMatterMutation = { resubmitMatter:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type NoticeSettingsFieldsFragment = { emailMasked: string | null, choices: Array<{ kind: string, kindName: string, channel: string, channelName: string, wanted: boolean }> };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: { emailMasked: string | null, choices: Array<{ kind: string, kindName: string, channel: string, channelName: string, wanted: boolean }> } };

export type ChooseNoticeMutationVariables = Exact<{
  kind: string;
  channel: string;
  wanted: boolean;
}>;


export type ChooseNoticeMutation = { chooseNotice:
    | { __typename: 'NoticeSettings', emailMasked: string | null, choices: Array<{ kind: string, kindName: string, channel: string, channelName: string, wanted: boolean }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SetNoticeEmailMutationVariables = Exact<{
  email?: string | null | undefined;
}>;


export type SetNoticeEmailMutation = { setNoticeEmail:
    | { __typename: 'NoticeSettings', emailMasked: string | null, choices: Array<{ kind: string, kindName: string, channel: string, channelName: string, wanted: boolean }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type NoticesQuery = { notices: { total: number, unread: number, items: Array<{ id: string, kind: string, kindName: string, text: string, caseNumber: string | null, at: string, read: boolean }> } };

export type ReadNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadNoticeMutation = { readNotice:
    | { __typename: 'Notice' }
    | { __typename: 'Refusal' }
   };

export type ReadAllNoticesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadAllNoticesMutation = { readAllNotices: number };

export type NoticeFieldsFragment = { id: string, kind: string, kindName: string, text: string, caseNumber: string | null, at: string, read: boolean };

export type StaffSearchQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StaffSearchQuery = { staff: { total: number, items: Array<{ id: string, staffNumber: string, name: string, institutionId: string, institutionName: string, departmentName: string | null, postName: string | null, titleName: string | null, establishmentTypeName: string, idNumberMasked: string, onPosting: boolean, servingInstitutionName: string }> } };

export type PostingOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PostingOptionsQuery = { postingKinds: Array<{ code: string, name: string, establishmentEffectName: string, documentNumber: string, defaultMonths: number | null }>, institutions: Array<{ id: string, name: string, shortName: string, kindName: string }> };

export type PostingPreviewQueryVariables = Exact<{
  input: PostingInput;
}>;


export type PostingPreviewQuery = { postingPreview: { endOn: string | null, quotas: Array<{ name: string, verified: number, occupied: number, reserved: number, free: number, documentNumber: string, tightestOn: string | null }>, warnings: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type SubmitPostingMutationVariables = Exact<{
  input: PostingInput;
  idempotencyKey: string | number;
}>;


export type SubmitPostingMutation = { submitPosting:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitPostingMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: PostingInput;
  idempotencyKey: string | number;
}>;


export type ResubmitPostingMutation = { resubmitPosting:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, content: Array<{ key: string, label: string, value: string }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, minutesNumber: string, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, quorumMet: boolean, result: string, resultName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PostingsQueryVariables = Exact<{
  filter?: PostingFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PostingsQuery = { postings: { total: number, items: Array<{ id: string, caseNumber: string, kindName: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, postName: string, status: string, statusName: string, person: { id: string, name: string } }> } };

export type RosterImportFieldsFragment = { id: string, fileName: string, status: string, failure: string | null, totalRows: number, goodRows: number, badRows: number, newRows: number, changedRows: number, unchangedRows: number, importedRows: number, createdAt: string, createdByName: string };

export type RosterImportsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type RosterImportsQuery = { rosterImports: { total: number, items: Array<{ id: string, fileName: string, status: string, failure: string | null, totalRows: number, goodRows: number, badRows: number, newRows: number, changedRows: number, unchangedRows: number, importedRows: number, createdAt: string, createdByName: string }> } };

export type RosterImportQueryVariables = Exact<{
  id: string | number;
  page?: PageInput | null | undefined;
}>;


export type RosterImportQuery = { rosterImport: { id: string, fileName: string, status: string, failure: string | null, totalRows: number, goodRows: number, badRows: number, newRows: number, changedRows: number, unchangedRows: number, importedRows: number, createdAt: string, createdByName: string, errors: { total: number, items: Array<{ row: number, column: string, value: string | null, message: string }> } } | null };

export type ConfirmRosterImportMutationVariables = Exact<{
  id: string | number;
  onlyGoodRows: boolean;
}>;


export type ConfirmRosterImportMutation = { confirmRosterImport:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'RosterImport', id: string, fileName: string, status: string, failure: string | null, totalRows: number, goodRows: number, badRows: number, newRows: number, changedRows: number, unchangedRows: number, importedRows: number, createdAt: string, createdByName: string }
   };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Me', accountId: string, username: string, displayName: string, permissions: Array<string>, person: { id: string, name: string } | null, roles: Array<{ role: string, roleName: string, communityName: string | null, institutionName: string | null }>, seats: Array<{ seatId: string, title: string, bodyId: string, bodyName: string, isChair: boolean, isClerk: boolean, isVoting: boolean }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type StaffQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  sort?: StaffSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StaffQuery = { staff: { total: number, items: Array<{ id: string, staffNumber: string, name: string, gender: string, birthDate: string | null, institutionName: string, departmentName: string | null, postName: string | null, titleName: string | null, titleLevelName: string | null, establishmentTypeName: string, idNumberMasked: string, phoneMasked: string | null, onPosting: boolean, servingInstitutionName: string }> } };

export type SupervisionQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type SupervisionQuery = { supervision: { total: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, bodyName: string, openedAt: string, dueOn: string | null, daysLate: number, escalatedAt: string | null, holders: Array<string> }> } };

export type MyTasksQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MyTasksQuery = { myTasks: { total: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> } };

export type TaskFieldsFragment = { id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null };

export type InstitutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionsQuery = { institutions: Array<{ id: string, name: string, shortName: string, kindName: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
    `, {"fragmentName":"RefusalFields"}) as unknown as TypedDocumentString<RefusalFieldsFragment, unknown>;
export const MeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeFields on Me {
  accountId
  username
  displayName
  person {
    id
    name
  }
  roles {
    role
    roleName
    communityName
    institutionName
  }
  seats {
    seatId
    title
    bodyId
    bodyName
    isChair
    isClerk
    isVoting
  }
  permissions
}
    `, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const IssuedTokenFieldsFragmentDoc = new TypedDocumentString(`
    fragment IssuedTokenFields on IssuedToken {
  id
  name
  createdAt
  expiresAt
}
    `, {"fragmentName":"IssuedTokenFields"}) as unknown as TypedDocumentString<IssuedTokenFieldsFragment, unknown>;
export const MeetingFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
    `, {"fragmentName":"MeetingFields"}) as unknown as TypedDocumentString<MeetingFieldsFragment, unknown>;
export const TaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}
    `, {"fragmentName":"TaskFields"}) as unknown as TypedDocumentString<TaskFieldsFragment, unknown>;
export const CaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`, {"fragmentName":"CaseFields"}) as unknown as TypedDocumentString<CaseFieldsFragment, unknown>;
export const ReceiptFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReceiptFields on DecisionReceipt {
  decisionId
  outcome
  outcomeName
  case {
    ...CaseFields
  }
  nextTasks(waitMs: 800) {
    ...TaskFields
  }
}
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`, {"fragmentName":"ReceiptFields"}) as unknown as TypedDocumentString<ReceiptFieldsFragment, unknown>;
export const DelegationFieldsFragmentDoc = new TypedDocumentString(`
    fragment DelegationFields on Delegation {
  id
  seatTitle
  bodyName
  fromName
  toName
  givenByMe
  scopeName
  fromOn
  toOn
  reason
  givenAt
  revokedAt
  revocationReason
  status
  statusName
}
    `, {"fragmentName":"DelegationFields"}) as unknown as TypedDocumentString<DelegationFieldsFragment, unknown>;
export const NoticeSettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoticeSettingsFields on NoticeSettings {
  emailMasked
  choices {
    kind
    kindName
    channel
    channelName
    wanted
  }
}
    `, {"fragmentName":"NoticeSettingsFields"}) as unknown as TypedDocumentString<NoticeSettingsFieldsFragment, unknown>;
export const NoticeFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoticeFields on Notice {
  id
  kind
  kindName
  text
  caseNumber
  at
  read
}
    `, {"fragmentName":"NoticeFields"}) as unknown as TypedDocumentString<NoticeFieldsFragment, unknown>;
export const RosterImportFieldsFragmentDoc = new TypedDocumentString(`
    fragment RosterImportFields on RosterImport {
  id
  fileName
  status
  failure
  totalRows
  goodRows
  badRows
  newRows
  changedRows
  unchangedRows
  importedRows
  createdAt
  createdByName
}
    `, {"fragmentName":"RosterImportFields"}) as unknown as TypedDocumentString<RosterImportFieldsFragment, unknown>;
export const NoticeArrivedDocument = new TypedDocumentString(`
    subscription NoticeArrived {
  noticeArrived {
    ...NoticeFields
  }
}
    fragment NoticeFields on Notice {
  id
  kind
  kindName
  text
  caseNumber
  at
  read
}`) as unknown as TypedDocumentString<NoticeArrivedSubscription, NoticeArrivedSubscriptionVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeFields
  }
}
    fragment MeFields on Me {
  accountId
  username
  displayName
  person {
    id
    name
  }
  roles {
    role
    roleName
    communityName
    institutionName
  }
  seats {
    seatId
    title
    bodyId
    bodyName
    isChair
    isClerk
    isVoting
  }
  permissions
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const BusinessClockDocument = new TypedDocumentString(`
    query BusinessClock {
  businessClock {
    now
    today
    movable
  }
}
    `) as unknown as TypedDocumentString<BusinessClockQuery, BusinessClockQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MoveBusinessClockDocument = new TypedDocumentString(`
    mutation MoveBusinessClock($to: CalendarDate!) {
  moveBusinessClock(to: $to) {
    __typename
    ... on BusinessClock {
      now
      today
      movable
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<MoveBusinessClockMutation, MoveBusinessClockMutationVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  unreadNotices
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const MyApiTokensDocument = new TypedDocumentString(`
    query MyApiTokens {
  myApiTokens {
    ...IssuedTokenFields
  }
}
    fragment IssuedTokenFields on IssuedToken {
  id
  name
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<MyApiTokensQuery, MyApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $days: Int!) {
  createApiToken(name: $name, days: $days) {
    __typename
    ... on ApiToken {
      id
      token
      name
      expiresAt
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    __typename
    ...IssuedTokenFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment IssuedTokenFields on IssuedToken {
  id
  name
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilter, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) {
    total
    items {
      id
      chain
      sequence
      type
      typeName
      actorName
      occurredAt
      recordedAt
      summary
      hash
      previousHash
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const WithdrawCaseDocument = new TypedDocumentString(`
    mutation WithdrawCase($caseNumber: String!, $expectedVersion: Int!, $reason: String!, $idempotencyKey: ID!) {
  withdrawCase(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($number: String!) {
  case(number: $number) {
    ...CaseFields
  }
}
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter, $page: PageInput) {
  cases(filter: $filter, page: $page) {
    total
    items {
      id
      number
      title
      matterName
      status
      statusName
      currentStepName
      submitterName
      submittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const DecideReviewDocument = new TypedDocumentString(`
    mutation DecideReview($input: ReviewInput!) {
  decideReview(input: $input) {
    __typename
    ...ReceiptFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment ReceiptFields on DecisionReceipt {
  decisionId
  outcome
  outcomeName
  case {
    ...CaseFields
  }
  nextTasks(waitMs: 800) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<DecideReviewMutation, DecideReviewMutationVariables>;
export const RecordVotesDocument = new TypedDocumentString(`
    mutation RecordVotes($input: VotesInput!) {
  recordVotes(input: $input) {
    __typename
    ...ReceiptFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment ReceiptFields on DecisionReceipt {
  decisionId
  outcome
  outcomeName
  case {
    ...CaseFields
  }
  nextTasks(waitMs: 800) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<RecordVotesMutation, RecordVotesMutationVariables>;
export const RecordFilingDocument = new TypedDocumentString(`
    mutation RecordFiling($input: FilingInput!) {
  recordFiling(input: $input) {
    __typename
    ...ReceiptFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment ReceiptFields on DecisionReceipt {
  decisionId
  outcome
  outcomeName
  case {
    ...CaseFields
  }
  nextTasks(waitMs: 800) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<RecordFilingMutation, RecordFilingMutationVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($bodyId: ID!, $page: PageInput) {
  meetings(bodyId: $bodyId, page: $page) {
    total
    items {
      ...MeetingFields
    }
  }
}
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies {
  bodies {
    id
    code
    name
    kind
    seats {
      id
      title
      isChair
      isClerk
      isVoting
      holder {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const ConveneDocument = new TypedDocumentString(`
    mutation Convene($input: MeetingInput!) {
  convene(input: $input) {
    __typename
    ...MeetingFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}`) as unknown as TypedDocumentString<ConveneMutation, ConveneMutationVariables>;
export const ReplyConsultationDocument = new TypedDocumentString(`
    mutation ReplyConsultation($input: ConsultationInput!) {
  replyConsultation(input: $input) {
    __typename
    ...ReceiptFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment ReceiptFields on DecisionReceipt {
  decisionId
  outcome
  outcomeName
  case {
    ...CaseFields
  }
  nextTasks(waitMs: 800) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<ReplyConsultationMutation, ReplyConsultationMutationVariables>;
export const ClosePublicityDocument = new TypedDocumentString(`
    mutation ClosePublicity($input: ClosePublicityInput!) {
  closePublicity(input: $input) {
    __typename
    ...ReceiptFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment ReceiptFields on DecisionReceipt {
  decisionId
  outcome
  outcomeName
  case {
    ...CaseFields
  }
  nextTasks(waitMs: 800) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<ClosePublicityMutation, ClosePublicityMutationVariables>;
export const PublishPublicityDocument = new TypedDocumentString(`
    mutation PublishPublicity($input: PublishInput!) {
  publishPublicity(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<PublishPublicityMutation, PublishPublicityMutationVariables>;
export const RecordObjectionDocument = new TypedDocumentString(`
    mutation RecordObjection($input: ObjectionInput!) {
  recordObjection(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const AnswerObjectionDocument = new TypedDocumentString(`
    mutation AnswerObjection($input: ObjectionAnswerInput!) {
  answerObjection(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const SendFilingDocument = new TypedDocumentString(`
    mutation SendFiling($input: FilingEventInput!) {
  sendFiling(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<SendFilingMutation, SendFilingMutationVariables>;
export const ReceiveFilingDocument = new TypedDocumentString(`
    mutation ReceiveFiling($input: FilingEventInput!) {
  receiveFiling(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<ReceiveFilingMutation, ReceiveFilingMutationVariables>;
export const AskSupplementDocument = new TypedDocumentString(`
    mutation AskSupplement($input: FilingEventInput!) {
  askSupplement(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<AskSupplementMutation, AskSupplementMutationVariables>;
export const SupplyFilingDocument = new TypedDocumentString(`
    mutation SupplyFiling($input: FilingEventInput!) {
  supplyFiling(input: $input) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<SupplyFilingMutation, SupplyFilingMutationVariables>;
export const MyDelegationsDocument = new TypedDocumentString(`
    query MyDelegations($page: PageInput) {
  myDelegations(page: $page) {
    total
    items {
      ...DelegationFields
    }
  }
}
    fragment DelegationFields on Delegation {
  id
  seatTitle
  bodyName
  fromName
  toName
  givenByMe
  scopeName
  fromOn
  toOn
  reason
  givenAt
  revokedAt
  revocationReason
  status
  statusName
}`) as unknown as TypedDocumentString<MyDelegationsQuery, MyDelegationsQueryVariables>;
export const DelegableSeatsDocument = new TypedDocumentString(`
    query DelegableSeats {
  delegableSeats {
    seatId
    title
    bodyName
    steps {
      matterType
      matterName
      stepKey
      stepName
    }
  }
}
    `) as unknown as TypedDocumentString<DelegableSeatsQuery, DelegableSeatsQueryVariables>;
export const DelegateCandidatesDocument = new TypedDocumentString(`
    query DelegateCandidates($seatId: ID!, $text: String) {
  delegateCandidates(seatId: $seatId, text: $text) {
    personId
    name
    place
  }
}
    `) as unknown as TypedDocumentString<DelegateCandidatesQuery, DelegateCandidatesQueryVariables>;
export const GiveDelegationDocument = new TypedDocumentString(`
    mutation GiveDelegation($input: DelegationInput!) {
  giveDelegation(input: $input) {
    __typename
    ...DelegationFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment DelegationFields on Delegation {
  id
  seatTitle
  bodyName
  fromName
  toName
  givenByMe
  scopeName
  fromOn
  toOn
  reason
  givenAt
  revokedAt
  revocationReason
  status
  statusName
}`) as unknown as TypedDocumentString<GiveDelegationMutation, GiveDelegationMutationVariables>;
export const RevokeDelegationDocument = new TypedDocumentString(`
    mutation RevokeDelegation($delegationId: ID!, $reason: String!) {
  revokeDelegation(delegationId: $delegationId, reason: $reason) {
    __typename
    ...DelegationFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment DelegationFields on Delegation {
  id
  seatTitle
  bodyName
  fromName
  toName
  givenByMe
  scopeName
  fromOn
  toOn
  reason
  givenAt
  revokedAt
  revocationReason
  status
  statusName
}`) as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const EstablishmentEntriesDocument = new TypedDocumentString(`
    query EstablishmentEntries($accountId: ID!, $page: PageInput) {
  establishmentEntries(accountId: $accountId, page: $page) {
    total
    items {
      id
      entryKind
      entryKindName
      count
      fromOn
      toOn
      personName
      caseNumber
      documentNumber
      recordedAt
      pointsTo
    }
  }
}
    `) as unknown as TypedDocumentString<EstablishmentEntriesQuery, EstablishmentEntriesQueryVariables>;
export const EstablishmentDocument = new TypedDocumentString(`
    query Establishment($on: CalendarDate) {
  establishment(on: $on) {
    accountId
    name
    institutionName
    resource
    resourceName
    verified
    occupied
    reserved
    free
    capped
    documentNumber
    verifiedFrom
    overstaffed
  }
}
    `) as unknown as TypedDocumentString<EstablishmentQuery, EstablishmentQueryVariables>;
export const MattersInForceDocument = new TypedDocumentString(`
    query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {
  mattersInForce(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      caseNumber
      matterName
      institutionName
      title
      people {
        id
        name
      }
      fromOn
      toOn
      amountYuan
      status
      statusName
    }
  }
}
    `) as unknown as TypedDocumentString<MattersInForceQuery, MattersInForceQueryVariables>;
export const MatterTypesDocument = new TypedDocumentString(`
    query MatterTypes {
  matterTypes {
    type
    name
    purpose
    legalBasis
    submittable
    published
    steps
    documentNumber
    fields {
      key
      kind
      label
      required
      help
      most
      institutionKinds
    }
  }
  institutions {
    id
    name
    kind
    kindName
    parentId
  }
}
    `) as unknown as TypedDocumentString<MatterTypesQuery, MatterTypesQueryVariables>;
export const SubmitMatterDocument = new TypedDocumentString(`
    mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!) {
  submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<SubmitMatterMutation, SubmitMatterMutationVariables>;
export const ResubmitMatterDocument = new TypedDocumentString(`
    mutation ResubmitMatter($caseNumber: String!, $expectedVersion: Int!, $form: MatterForm!, $idempotencyKey: ID!) {
  resubmitMatter(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    form: $form
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<ResubmitMatterMutation, ResubmitMatterMutationVariables>;
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  noticeSettings {
    ...NoticeSettingsFields
  }
}
    fragment NoticeSettingsFields on NoticeSettings {
  emailMasked
  choices {
    kind
    kindName
    channel
    channelName
    wanted
  }
}`) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const ChooseNoticeDocument = new TypedDocumentString(`
    mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {
  chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {
    __typename
    ...NoticeSettingsFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment NoticeSettingsFields on NoticeSettings {
  emailMasked
  choices {
    kind
    kindName
    channel
    channelName
    wanted
  }
}`) as unknown as TypedDocumentString<ChooseNoticeMutation, ChooseNoticeMutationVariables>;
export const SetNoticeEmailDocument = new TypedDocumentString(`
    mutation SetNoticeEmail($email: String) {
  setNoticeEmail(email: $email) {
    __typename
    ...NoticeSettingsFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment NoticeSettingsFields on NoticeSettings {
  emailMasked
  choices {
    kind
    kindName
    channel
    channelName
    wanted
  }
}`) as unknown as TypedDocumentString<SetNoticeEmailMutation, SetNoticeEmailMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($unreadOnly: Boolean, $page: PageInput) {
  notices(unreadOnly: $unreadOnly, page: $page) {
    total
    unread
    items {
      ...NoticeFields
    }
  }
}
    fragment NoticeFields on Notice {
  id
  kind
  kindName
  text
  caseNumber
  at
  read
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const ReadNoticeDocument = new TypedDocumentString(`
    mutation ReadNotice($id: ID!) {
  readNotice(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ReadNoticeMutation, ReadNoticeMutationVariables>;
export const ReadAllNoticesDocument = new TypedDocumentString(`
    mutation ReadAllNotices {
  readAllNotices
}
    `) as unknown as TypedDocumentString<ReadAllNoticesMutation, ReadAllNoticesMutationVariables>;
export const StaffSearchDocument = new TypedDocumentString(`
    query StaffSearch($filter: StaffFilter, $page: PageInput) {
  staff(filter: $filter, sort: NAME, page: $page) {
    total
    items {
      id
      staffNumber
      name
      institutionId
      institutionName
      departmentName
      postName
      titleName
      establishmentTypeName
      idNumberMasked
      onPosting
      servingInstitutionName
    }
  }
}
    `) as unknown as TypedDocumentString<StaffSearchQuery, StaffSearchQueryVariables>;
export const PostingOptionsDocument = new TypedDocumentString(`
    query PostingOptions {
  postingKinds {
    code
    name
    establishmentEffectName
    documentNumber
    defaultMonths
  }
  institutions {
    id
    name
    shortName
    kindName
  }
}
    `) as unknown as TypedDocumentString<PostingOptionsQuery, PostingOptionsQueryVariables>;
export const PostingPreviewDocument = new TypedDocumentString(`
    query PostingPreview($input: PostingInput!) {
  postingPreview(input: $input) {
    endOn
    quotas {
      name
      verified
      occupied
      reserved
      free
      documentNumber
      tightestOn
    }
    warnings {
      ...RefusalFields
    }
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<PostingPreviewQuery, PostingPreviewQueryVariables>;
export const SubmitPostingDocument = new TypedDocumentString(`
    mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!) {
  submitPosting(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<SubmitPostingMutation, SubmitPostingMutationVariables>;
export const ResubmitPostingDocument = new TypedDocumentString(`
    mutation ResubmitPosting($caseNumber: String!, $expectedVersion: Int!, $input: PostingInput!, $idempotencyKey: ID!) {
  resubmitPosting(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ...CaseFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  minutesNumber
  heldOn
  place
  enteredAt
  enteredByName
  attendance {
    seatId
    seatTitle
    personName
    status
    reason
  }
  observers
}
fragment CaseFields on ApprovalCase {
  id
  number
  matterType
  matterName
  title
  status
  statusName
  communityName
  submitterName
  submittedAt
  version
  contentSha256
  content {
    key
    label
    value
  }
  rawContent
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    content {
      key
      label
      value
    }
  }
  chain {
    key
    name
    kind
    clause
    state
    tasks {
      id
      bodyName
      state
      dueOn
      openedAt
      holders
      escalatedAt
      decidedAt
      filingNumber
    }
  }
  history {
    id
    at
    enteredAt
    decidedOn
    stepName
    bodyName
    actorName
    onBehalfOfName
    seatTitle
    action
    actionName
    opinion
    version
    contentSha256
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      seatId
      seatTitle
      personName
      choice
      dissent
    }
    tally {
      entitled
      effectivePresent
      approve
      against
      abstain
      defer
      quorumMet
      result
      resultName
      rule
    }
  }
  myTasks {
    ...TaskFields
  }
  publicities {
    id
    taskId
    stepName
    bodyName
    version
    round
    text {
      key
      label
      value
    }
    place
    note
    correction
    publishedOn
    closesOn
    workingDays
    current
    over
    publishedByName
    objections {
      id
      kind
      kindName
      objector
      text
      receivedOn
      acceptedByName
      answer {
        result
        resultName
        text
        answeredOn
        answeredByName
      }
    }
  }
  filingTracks {
    taskId
    bodyName
    open
    supplementOpen
    maySend
    maySupply
    events {
      id
      kind
      kindName
      round
      number
      occurredOn
      text
      actorName
      enteredAt
    }
  }
  matterInForce {
    id
    institutionName
    people {
      id
      name
    }
    fromOn
    toOn
    amountYuan
    status
    statusName
    caseVersion
    contentSha256
    replacesCaseNumber
    replacedByCaseNumber
    implementedAt
  }
  posting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    implementedAt
    ledgerEntries {
      id
      accountName
      entryKindName
      count
      fromOn
      toOn
      documentNumber
      recordedAt
    }
  }
}
fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<ResubmitPostingMutation, ResubmitPostingMutationVariables>;
export const PostingsDocument = new TypedDocumentString(`
    query Postings($filter: PostingFilter, $page: PageInput) {
  postings(filter: $filter, page: $page) {
    total
    items {
      id
      caseNumber
      kindName
      person {
        id
        name
      }
      homeInstitutionName
      hostInstitutionName
      startOn
      endOn
      postName
      status
      statusName
    }
  }
}
    `) as unknown as TypedDocumentString<PostingsQuery, PostingsQueryVariables>;
export const RosterImportsDocument = new TypedDocumentString(`
    query RosterImports($page: PageInput) {
  rosterImports(page: $page) {
    total
    items {
      ...RosterImportFields
    }
  }
}
    fragment RosterImportFields on RosterImport {
  id
  fileName
  status
  failure
  totalRows
  goodRows
  badRows
  newRows
  changedRows
  unchangedRows
  importedRows
  createdAt
  createdByName
}`) as unknown as TypedDocumentString<RosterImportsQuery, RosterImportsQueryVariables>;
export const RosterImportDocument = new TypedDocumentString(`
    query RosterImport($id: ID!, $page: PageInput) {
  rosterImport(id: $id) {
    ...RosterImportFields
    errors(page: $page) {
      total
      items {
        row
        column
        value
        message
      }
    }
  }
}
    fragment RosterImportFields on RosterImport {
  id
  fileName
  status
  failure
  totalRows
  goodRows
  badRows
  newRows
  changedRows
  unchangedRows
  importedRows
  createdAt
  createdByName
}`) as unknown as TypedDocumentString<RosterImportQuery, RosterImportQueryVariables>;
export const ConfirmRosterImportDocument = new TypedDocumentString(`
    mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {
  confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {
    __typename
    ...RosterImportFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RosterImportFields on RosterImport {
  id
  fileName
  status
  failure
  totalRows
  goodRows
  badRows
  newRows
  changedRows
  unchangedRows
  importedRows
  createdAt
  createdByName
}`) as unknown as TypedDocumentString<ConfirmRosterImportMutation, ConfirmRosterImportMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    __typename
    ...MeFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment MeFields on Me {
  accountId
  username
  displayName
  person {
    id
    name
  }
  roles {
    role
    roleName
    communityName
    institutionName
  }
  seats {
    seatId
    title
    bodyId
    bodyName
    isChair
    isClerk
    isVoting
  }
  permissions
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {
  staff(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      staffNumber
      name
      gender
      birthDate
      institutionName
      departmentName
      postName
      titleName
      titleLevelName
      establishmentTypeName
      idNumberMasked
      phoneMasked
      onPosting
      servingInstitutionName
    }
  }
}
    `) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const SupervisionDocument = new TypedDocumentString(`
    query Supervision($page: PageInput) {
  supervision(page: $page) {
    total
    items {
      id
      caseNumber
      caseTitle
      matterName
      stepName
      bodyName
      openedAt
      dueOn
      daysLate
      escalatedAt
      holders
    }
  }
}
    `) as unknown as TypedDocumentString<SupervisionQuery, SupervisionQueryVariables>;
export const MyTasksDocument = new TypedDocumentString(`
    query MyTasks($page: PageInput) {
  myTasks(page: $page) {
    total
    items {
      ...TaskFields
    }
  }
}
    fragment TaskFields on Task {
  id
  caseNumber
  caseTitle
  matterName
  stepKey
  stepName
  stepKind
  bodyId
  bodyName
  openedAt
  dueOn
  overdue
  version
  contentSha256
  submitterName
  onBehalfOfName
  returnTargets {
    key
    name
  }
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    text
  }
}`) as unknown as TypedDocumentString<MyTasksQuery, MyTasksQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions {
  institutions {
    id
    name
    shortName
    kindName
  }
}
    `) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;