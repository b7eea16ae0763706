/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 将事项列入议程，或调整议程顺序 */
export type AgendaInput = {
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  taskIds: Array<string | number>;
};

/** 加签：请一人或一席位提出意见 */
export type AskInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  /** BEFORE 前加签，或 AFTER 后加签 */
  moment: string;
  /** 征询事项 */
  question: string;
  target: TargetInput;
  taskId: string | number;
};

/** 变更一个席位的到会情况 */
export type AttendanceChangeInput = {
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  reason?: string | null | undefined;
  seatId: string | number;
  /** PRESENT、ABSENT 或 RECUSED */
  status: string;
};

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

/** 本人的一票 */
export type BallotInput = {
  /** FOR、AGAINST、ABSTAIN 或 DEFER */
  choice: string;
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 不同意见 */
  dissent?: string | null | undefined;
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  taskId: string | number;
};

/** 批量派驻申请的内容：一次研究、多人，全部实施或全部不实施 */
export type BatchInput = {
  /** 1至50行，每人一行 */
  lines: Array<BatchLineInput>;
  /** 派驻理由，适用于各行 */
  reason: string;
};

/** 批量派驻中的一行 */
export type BatchLineInput = {
  /** 下沉人员在接收单位牵头的学科 */
  discipline?: string | null | undefined;
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
  startOn: string;
};

export type CaseFilter = {
  matterType?: string | null | undefined;
  /** 仅我提交的 */
  mine?: boolean | null | undefined;
  status?: string | null | undefined;
  /** 编号或标题中的文字 */
  text?: string | null | undefined;
};

/** 变更一个办理中事项的流程 */
export type CaseMoveInput = {
  caseNumber: string;
  /** 客户端生成的 UUID，重复发送不会重复变更 */
  id: string | number;
  /** 所查看的变更内容的校验值 */
  planSha256: string;
  /** 变更理由 */
  reason: string;
};

/** 试运行的对象：已有事项，或提交单位（可附申报内容） */
export type ChainTrialInput = {
  /** 已有事项的编号：以其当事人和提交人试运行 */
  caseNumber?: string | null | undefined;
  /** 该类事项的申报内容，JSON */
  input?: string | null | undefined;
  /** 提交单位 */
  institutionId?: string | number | null | undefined;
  /** 提交日期，默认今天 */
  on?: string | null | undefined;
};

/** 变更后的核定数 */
export type ChangedFigureInput = {
  /** 合并：并入机构的核定数；调整医共体：该机构在转入医共体的核定数 */
  count: number;
  /** 本医共体（调整时为转出医共体）变更后的总量；不控制总量的不填 */
  fromTotal?: number | null | undefined;
  /** INSTITUTION 事业编制、FILED 备案制员额、CONTRACT 编外用人、RESIDENT_POST 派驻岗位 */
  resource: string;
  /** 转入医共体变更后的总量；不控制总量的不填 */
  toTotal?: number | null | undefined;
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

/** 结束一项议题的表决并计票 */
export type CloseVoteInput = {
  /** 尚未投票的按未表决计，不再等待 */
  acceptMissing?: boolean | null | undefined;
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复决定 */
  decisionId: string | number;
  meetingId: string | number;
  opinion?: string | null | undefined;
  taskId: string | number;
};

/** 留言 */
export type CommentInput = {
  caseNumber: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  text: string;
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

/** 抄送事项 */
export type CopyInput = {
  caseNumber: string;
  note?: string | null | undefined;
  recipients: Array<CopyRecipientInput>;
};

/** 一个抄送对象：人员或席位，二者择一 */
export type CopyRecipientInput = {
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  personId?: string | number | null | undefined;
  seatId?: string | number | null | undefined;
};

/** 更正亲属关系：新增一条，原登记保留 */
export type CorrectKinshipInput = {
  document?: string | null | undefined;
  id: string | number;
  /** 所更正的登记 */
  kinshipId: string | number;
  knownOn: string;
  reason: string;
  relation: string;
  source: string;
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

/** 结束岗位聘用 */
export type EndAppointmentInput = {
  /** 解聘文号 */
  documentNumber: string;
  /** 自该日起不再聘用 */
  from: string;
  personId: string | number;
};

/** 终止亲属关系：新增一条，原登记保留 */
export type EndKinshipInput = {
  /** 文件名称或文号 */
  document?: string | null | undefined;
  /** 终止日期 */
  endedOn: string;
  id: string | number;
  /** 所终止的登记 */
  kinshipId: string | number;
  reason: string;
};

/** 提前结束一笔岗位调剂 */
export type EndPostLoanInput = {
  documentNumber: string;
  /** 自该日起归还 */
  from: string;
  loanId: string | number;
};

/** 逾期上报：逾期满若干工作日，报另一机构的负责人督办 */
export type EscalationInput = {
  afterWorkingDaysLate: number;
  /** 机构代码 */
  to: string;
};

/** 双向流动申请的内容：两人互到对方单位服务，编制与岗位留在原单位 */
export type ExchangeInput = {
  /** 上派人员 */
  back: ExchangeLegInput;
  /** 最后一日（含） */
  endOn: string;
  /** 双向流动的类型代码 */
  kind: string;
  /** 下派人员 */
  out: ExchangeLegInput;
  /** 流动理由 */
  reason: string;
  startOn: string;
};

/** 双向流动中的一人 */
export type ExchangeLegInput = {
  /** 工作职责 */
  duties: string;
  /** 服务单位，即另一人的所在单位 */
  hostInstitutionId: string | number;
  personId: string | number;
  /** 在服务单位的岗位 */
  postName: string;
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

/** 答复加签 */
export type GiveOpinionInput = {
  askId: string | number;
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  /** 意见 */
  text: string;
};

/** 机构变更；各类变更各取其中几项 */
export type InstitutionChangeInput = {
  /** 文件日期 */
  documentDate: string;
  /** 批准文号 */
  documentNumber: string;
  /** 自该日起执行 */
  effectiveOn: string;
  /** 名额的划分。合并时不填则两机构相加、总量不变；调整医共体时每类都须填写，合计须等于总量 */
  figures?: Array<ChangedFigureInput> | null | undefined;
  /** 转出医共体核定文号；不填同批准文号 */
  fromDocumentNumber?: string | null | undefined;
  institutionId: string | number;
  /** RENAME 更名、MERGE 合并、MOVE 调整医共体 */
  kind: string;
  /** 更名：新名称 */
  name?: string | null | undefined;
  /** 更名：新简称；不填同名称 */
  shortName?: string | null | undefined;
  /** 工号在转入医共体已被使用的人员 */
  staffNumbers?: Array<NewStaffNumberInput> | null | undefined;
  /** 合并：并入的机构 */
  successorId?: string | number | null | undefined;
  /** 调整医共体：转入的医共体 */
  toCommunityId?: string | number | null | undefined;
  /** 转入医共体核定文号；不填同批准文号 */
  toDocumentNumber?: string | null | undefined;
};

/** 就一项议题说明理由的操作：移出议程、撤回表决 */
export type ItemReasonInput = {
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  reason: string;
  taskId: string | number;
};

/** 亲属关系的筛选 */
export type KinshipFilter = {
  /** 只看现存的（false）或已终止的（true） */
  ended?: boolean | null | undefined;
  /** SPOUSE、LINEAL、COLLATERAL、IN_LAW、ADOPTIVE */
  relation?: string | null | undefined;
  /** 任一方的姓名，或工号的开头 */
  text?: string | null | undefined;
};

/** 决定中有回避关系的已办结事项的筛选 */
export type KinshipFindingFilter = {
  /** 事项编号、标题或任一方姓名 */
  text?: string | null | undefined;
};

/** 亲属关系的排序 */
export type KinshipSort =
  /** 新近录入的在前（默认） */
  | 'ENTERED'
  /** 新近获知的在前 */
  | 'KNOWN'
  /** 按姓名 */
  | 'NAME';

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

/** 取消尚未开始的会议 */
export type MeetingCancelInput = {
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  reason: string;
};

/** 结束会议 */
export type MeetingCloseInput = {
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  /** 如：明医总党纪〔2026〕12号；补录的会议已有编号，可不填 */
  minutesNumber?: string | null | undefined;
};

/** 会议筛选条件 */
export type MeetingFilter = {
  bodyId?: string | number | null | undefined;
  /** 召开日期不早于 */
  from?: string | null | undefined;
  /** PLANNED、OPEN、CLOSED 或 CANCELLED */
  status?: string | null | undefined;
  /** 纪要编号的一部分 */
  text?: string | null | undefined;
  /** 召开日期不晚于 */
  to?: string | null | undefined;
};

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

/** 在转入医共体使用的工号 */
export type NewStaffNumberInput = {
  personId: string | number;
  staffNumber: string;
};

/** 催办一个办理中的环节 */
export type NudgeInput = {
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  taskId: string | number;
  text?: string | null | undefined;
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

/** 开始会议：登记应到会席位的到会情况 */
export type OpeningInput = {
  attendance: Array<AttendanceInput>;
  heldOn: string;
  meetingId: string | number;
  /** 列席 */
  observers?: Array<string> | null | undefined;
  place?: string | null | undefined;
};

/** 分页：每页条数（1–200，默认 50）与起始位置（默认 0） */
export type PageInput = {
  first?: number | null | undefined;
  offset?: number | null | undefined;
};

export type PersonnelTransferFilter = {
  /** 调出或调入单位 */
  institutionId?: string | null | undefined;
  status?: string | null | undefined;
  /** 姓名或事项编号中的文字 */
  text?: string | null | undefined;
};

/** 调动申请的内容：编制与岗位自某日起转到医共体内另一单位 */
export type PersonnelTransferInput = {
  /** 到调入单位的第一日 */
  on: string;
  personId: string | number;
  /** 调入单位岗位设置方案中的岗位，如 POST_PROFESSIONAL_MID_9；不填则暂不聘用 */
  post?: string | null | undefined;
  /** 调入后岗位 */
  postName: string;
  /** 调动理由 */
  reason: string;
  /** 调入单位 */
  toInstitutionId: string | number;
};

/** 确认到岗，或放弃所得岗位 */
export type PlacementAnswerInput = {
  id: string | number;
  /** 放弃的理由 */
  note?: string | null | undefined;
  personId: string | number;
  roundId: string | number;
  /** 到岗日期；为空表示放弃 */
  startOn?: string | null | undefined;
};

/** 取消本轮安置 */
export type PlacementCancelInput = {
  id: string | number;
  note: string;
  roundId: string | number;
};

export type PlacementCandidateInput = {
  personId: string | number;
  /** 总成绩，十进制文本，最多两位小数 */
  score: string;
};

/** 选岗：选定岗位、暂不选（待抽签）或放弃 */
export type PlacementChoiceInput = {
  /** CHOSE、PASSED 或 DECLINED */
  act: string;
  id: string | number;
  note?: string | null | undefined;
  personId: string | number;
  /** CHOSE 时的岗位代码 */
  postCode?: string | null | undefined;
  roundId: string | number;
};

/** 选岗清单中的岗位 */
export type PlacementPostInput = {
  /** 岗位代码，本轮内唯一 */
  code: string;
  institutionId: string | number;
  places: number;
  postName: string;
  /** 地区代码，须在本县规定中 */
  zoneCode: string;
};

/** 揭晓抽签 */
export type PlacementRevealInput = {
  drawId: string | number;
  id: string | number;
  roundId: string | number;
};

/** 公布一轮首次安置 */
export type PlacementRoundInput = {
  candidates: Array<PlacementCandidateInput>;
  communityId: string | number;
  /** 由客户端生成；相同编号重复发送只公布一次 */
  id: string | number;
  name: string;
  posts: Array<PlacementPostInput>;
};

export type PlacementServiceFilter = {
  status?: string | null | undefined;
  /** 姓名或机构名称中的文字 */
  text?: string | null | undefined;
  /** 地区名称 */
  zone?: string | null | undefined;
};

/** 登记服务变动 */
export type PlacementServiceInput = {
  /** PAUSED（中止首日）、RESUMED（恢复首日）、MOVED（在新地区首日）或 LEFT（最后服务日） */
  event: string;
  id: string | number;
  /** MOVED 时调整到的机构 */
  institutionId?: string | number | null | undefined;
  /** 理由 */
  note: string;
  on: string;
  personId: string | number;
  roundId: string | number;
  /** MOVED 时的地区代码 */
  zoneCode?: string | null | undefined;
};

/** 见证人报数 */
export type PlacementWitnessInput = {
  /** 见证人当场任意报出的字符串 */
  contribution: string;
  drawId: string | number;
  id: string | number;
  roundId: string | number;
};

/** 安排一次会议 */
export type PlanInput = {
  bodyId: string | number;
  /** 客户端生成的 UUID，重复发送不会重复安排 */
  id: string | number;
  place?: string | null | undefined;
  plannedOn: string;
};

/** 聘用到岗位 */
export type PostAppointmentInput = {
  /** HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有 */
  band?: string | null | undefined;
  /** MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能 */
  category: string;
  /** 聘用文号 */
  documentNumber: string;
  /** 聘用起始日 */
  fromOn: string;
  /** 等级；按等级设岗的单位必填 */
  grade?: number | null | undefined;
  /** 岗位所在单位；不填为本人所在单位 */
  institutionId?: string | number | null | undefined;
  personId: string | number;
  /** 聘用截止日（含）；为空表示长期 */
  toOn?: string | null | undefined;
};

/** 按结构比例设岗：只填各类岗位总数 */
export type PostCountsInput = {
  management: number;
  professional: number;
  support: number;
};

/** 名册筛选 */
export type PostHolderFilter = {
  /** HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有 */
  band?: string | null | undefined;
  /** MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能；NONE 未聘 */
  category?: string | null | undefined;
  /** INSTITUTION、FILED、CONTRACT、NONE */
  establishmentType?: string | null | undefined;
  /** 等级 */
  grade?: number | null | undefined;
  institutionId?: string | number | null | undefined;
  /** 截至日期；不填为今天 */
  on?: string | null | undefined;
  /** 科室（专业）名称的一部分 */
  specialty?: string | null | undefined;
  /** JUNIOR、INTERMEDIATE、ASSOCIATE_SENIOR、SENIOR */
  titleLevel?: string | null | undefined;
};

/** 岗位余缺调剂 */
export type PostLoanInput = {
  /** HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有 */
  band?: string | null | undefined;
  /** MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能 */
  category: string;
  count: number;
  documentNumber: string;
  /** 借出单位 */
  fromInstitutionId: string | number;
  fromOn: string;
  /** 等级；按等级设岗的单位必填 */
  grade?: number | null | undefined;
  /** 借入单位 */
  toInstitutionId: string | number;
  /** 最后一天；为空表示长期 */
  toOn?: string | null | undefined;
};

/** 执行岗位设置方案；lines 与 counts 填一种 */
export type PostPlanInput = {
  /** 由生效的结构比例拆分 */
  counts?: PostCountsInput | null | undefined;
  documentDate: string;
  documentNumber: string;
  institutionId: string | number;
  /** 逐类岗位 */
  lines?: Array<PostPlanLineInput> | null | undefined;
  /** 执行日期 */
  validFrom: string;
};

/** 岗位设置方案中的一类岗位：专业技术岗位填档次或等级，其余可填等级 */
export type PostPlanLineInput = {
  /** HIGH 高级、MID 中级、JUNIOR 初级；仅专业技术岗位有 */
  band?: string | null | undefined;
  /** MANAGEMENT 管理、PROFESSIONAL 专业技术、SUPPORT 工勤技能 */
  category: string;
  count: number;
  /** 等级 */
  grade?: number | null | undefined;
};

/** 试算岗位设置方案；lines 与 counts 填一种 */
export type PostSchemeDraftInput = {
  /** 只填各类总数，由生效的结构比例拆分 */
  counts?: PostCountsInput | null | undefined;
  /** 设岗单位 */
  institutionId: string | number;
  /** 各类各级岗位数 */
  lines?: Array<PostPlanLineInput> | null | undefined;
  /** 执行起始日 */
  startOn: string;
};

/** 岗位设置方案的呈报内容 */
export type PostSchemeInput = {
  /** 设岗单位 */
  institutionId: string | number;
  /** 依据的文件与条款 */
  legalBasis: string;
  /** 各类各级岗位数；一档按档次填一个总数，或按等级逐级填写，不得两者都填；没有列出的为零 */
  lines: Array<PostPlanLineInput>;
  /** 方案名称 */
  planName: string;
  /** 设岗理由与说明，不得含证件号码 */
  proposal: string;
  /** 执行起始日 */
  startOn: string;
};

export type PostingAllowanceFilter = {
  hostInstitutionId?: string | null | undefined;
  /** 月份 YYYY-MM；不填为业务日期所在月 */
  month?: string | null | undefined;
  /** HOME、HOST 或 LEAD */
  payer?: string | null | undefined;
  /** 姓名或事项编号中的文字 */
  text?: string | null | undefined;
};

/** 派驻补助的次序：事项编号、姓名、接收单位、天数（多在前）、金额（多在前） */
export type PostingAllowanceSort =
  | 'AMOUNT'
  | 'CASE'
  | 'DAYS'
  | 'HOST'
  | 'PERSON';

/** 退回后重新提出的延期或提前返回 */
export type PostingChangeAgainInput = {
  caseNumber: string;
  coverageReason?: string | null | undefined;
  expectedVersion: number;
  reason: string;
  toOn: string;
};

/** 延期或提前返回的申请 */
export type PostingChangeInput = {
  /** 造成覆盖缺口时接受的理由，随事项一并审批 */
  coverageReason?: string | null | undefined;
  kind: PostingChangeKind;
  postingId: string | number;
  reason: string;
  /** 延期后或返回前的最后一日（含） */
  toOn: string;
};

/** 派驻变更：延期、提前返回；按派驻流程另行审批 */
export type PostingChangeKind =
  | 'EXTENSION'
  | 'RETURN';

/** 派驻的一条登记；编号由客户端生成，重复发送不会重复登记 */
export type PostingEventInput = {
  /** 考核人 */
  assessor?: string | null | undefined;
  /** 暂停造成基层覆盖缺口时，接受缺口的理由 */
  coverageReason?: string | null | undefined;
  /** 依据文件或材料 */
  documentNumber: string;
  /** 暂停首日，或恢复日期 */
  fromOn?: string | null | undefined;
  /** 考核等次代码 */
  grade?: string | null | undefined;
  id: string | number;
  /** SUSPENDED、RESUMED、RESIGNED、RETIRED、DIED、ASSESSED、CLOSED */
  kind: string;
  /** 说明 */
  note?: string | null | undefined;
  postingId: string | number;
  /** 要恢复的暂停 */
  suspensionId?: string | null | undefined;
  /** 暂停末日（含），或离任的最后一日 */
  toOn?: string | null | undefined;
};

export type PostingFilter = {
  hostInstitutionId?: string | null | undefined;
  status?: string | null | undefined;
  /** 姓名或事项编号中的文字 */
  text?: string | null | undefined;
};

/** 派驻申请的内容 */
export type PostingInput = {
  /** 下沉人员在接收单位牵头的学科 */
  discipline?: string | null | undefined;
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

/** 接收外医共体派驻人员的内容 */
export type PostingReceptionInput = {
  /** 接收安排：岗位、带教与生活保障 */
  arrangement: string;
  /** 派出方的派驻事项编号 */
  caseNumber: string;
  /** 所同意接收的派驻内容的 SHA-256 */
  contentSha256: string;
  /** 接收理由 */
  reason: string;
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

/** 发布草稿 */
export type PublishTemplateInput = {
  /** 依据文号 */
  documentNumber: string;
  draftId: string | number;
  idempotencyKey: string | number;
  /** 发布理由 */
  reason: string;
  revision: number;
  /** 施行日期；不得早于今天，也不得早于已发布版本的施行日期 */
  validFrom: string;
};

export type ReceivablePostingFilter = {
  /** 也列出派驻已办结的 */
  ended?: boolean | null | undefined;
  /** 接收单位 */
  hostInstitutionId?: string | null | undefined;
  /** NONE、OPEN、CONSENTED、REJECTED */
  state?: string | null | undefined;
  /** 姓名或事项编号中的文字 */
  text?: string | null | undefined;
};

/** 待接收派驻的次序 */
export type ReceivablePostingSort =
  /** 按接收单位 */
  | 'HOST'
  /** 开始日期早的在前 */
  | 'START_FIRST'
  /** 提交晚的在前 */
  | 'SUBMITTED_LAST';

/** 复议动议的表决 */
export type ReconsiderationInput = {
  /** 所复议的决定 */
  decisionId: string | number;
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  /** 复议理由 */
  reason: string;
  recusals?: Array<RecusalInput> | null | undefined;
  /** 赞成、反对或弃权 */
  votes: Array<VoteInput>;
};

/** 就一项议题声明回避 */
export type RecusalDeclarationInput = {
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  reason: string;
  seatId: string | number;
  taskId: string | number;
};

export type RecusalInput = {
  reason: string;
  seatId: string | number;
};

/** 登记亲属关系 */
export type RegisterKinshipInput = {
  /** 文件名称或文号；来源为文件材料时必填 */
  document?: string | null | undefined;
  /** 客户端生成；重复发送不会重复登记 */
  id: string | number;
  /** 获知日期 */
  knownOn: string;
  personAId: string | number;
  personBId: string | number;
  /** SPOUSE、LINEAL、COLLATERAL、IN_LAW、ADOPTIVE */
  relation: string;
  /** SELF 本人申报，DOCUMENT 文件材料 */
  source: string;
};

/** 撤回本人的留言：原文留存备查，对其他人隐藏 */
export type RetractCommentInput = {
  commentId: string | number;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  reason?: string | null | undefined;
};

/** 到期返回的筛选 */
export type ReturningFilter = {
  /** 最后一天不早于 */
  from: string;
  /** 派出单位 */
  homeInstitutionId?: string | number | null | undefined;
  /** 服务单位 */
  hostInstitutionId?: string | number | null | undefined;
  /** 姓名中的文字 */
  text?: string | null | undefined;
  /** 最后一天不晚于 */
  to: string;
};

/** 到期返回排序 */
export type ReturningSort =
  /** 最后一天，先到期的在前 */
  | 'END'
  /** 服务单位 */
  | 'HOST'
  /** 姓名 */
  | 'NAME';

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
  /** 科室（专业）名称的一部分 */
  specialty?: string | null | undefined;
  /** 姓名、全拼或首字母开头、工号开头 */
  text?: string | null | undefined;
  titleLevel?: string | null | undefined;
  /** 职称名称，如主治医师 */
  titleName?: string | null | undefined;
  /** 所在单位的地区，如山区 */
  zone?: string | null | undefined;
};

/** 人员排序 */
export type StaffSort =
  | 'INSTITUTION'
  | 'NAME'
  | 'STAFF_NUMBER';

/** 一类机构的岗位结构比例；各部分为整数或至多六位小数的十进制文本 */
export type StructureRatioInput = {
  /** 高级、中级、初级 */
  bands: Array<string>;
  /** 文件日期 */
  documentDate: string;
  /** 文号 */
  documentNumber: string;
  /** 二级、三级、四级 */
  grades2to4: Array<string>;
  /** 五级、六级、七级 */
  grades5to7: Array<string>;
  /** 八级、九级、十级 */
  grades8to10: Array<string>;
  /** 十一级、十二级 */
  grades11to12: Array<string>;
  /** LEAD_HOSPITAL、COUNTY_HOSPITAL、TOWNSHIP_HOSPITAL、COMMUNITY_HEALTH_CENTER、VILLAGE_CLINIC */
  institutionKind: string;
  /** 正高、副高；不填由方案确定 */
  senior?: Array<string> | null | undefined;
  /** 执行日期 */
  validFrom: string;
};

/** 督办的筛选 */
export type SupervisionFilter = {
  /** 承办机构 */
  bodyId?: string | number | null | undefined;
  /** 逾期至少多少天（自然日） */
  daysLate?: number | null | undefined;
  /** 事项类别 */
  matterType?: string | null | undefined;
};

/** 督办的排序 */
export type SupervisionSort =
  /** 新近逾期的在前 */
  | 'LATEST_DUE'
  /** 到达早的在前 */
  | 'LONGEST_OPEN'
  /** 催办次数多的在前 */
  | 'MOST_NUDGED'
  /** 无人可办的在前，然后逾期久的在前（默认） */
  | 'URGENCY';

/** 收回已转办的任务，由本席位办理 */
export type TakeBackInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  reason: string;
  taskId: string | number;
};

/** 对方：人员或席位，二者择一 */
export type TargetInput = {
  personId?: string | number | null | undefined;
  seatId?: string | number | null | undefined;
};

/** 保存草稿 */
export type TemplateDraftInput = {
  documentNumber: string;
  draftId: string | number;
  name: string;
  /** 您看到的修改次数；他人已改则拒绝 */
  revision: number;
  steps: Array<TemplateStepInput>;
};

/** 草稿的一个环节 */
export type TemplateStepInput = {
  /** 办理机构代码 */
  actors: Array<string>;
  clause: string;
  dueWorkingDays: number;
  /** 逾期上报；不填则不上报 */
  escalation?: EscalationInput | null | undefined;
  /** 环节标识：字母、数字、连字符、下划线；发布后用于对应前后版本的同一环节 */
  key: string;
  /** RESOLVE、REVIEW、DELIBERATE、CONSULT、PUBLICISE、FILE、IMPLEMENT */
  kind: string;
  name: string;
  publicityWorkingDays?: number | null | undefined;
  reserves?: boolean | null | undefined;
  returnTo: Array<string>;
  votingRule?: VotingRuleInput | null | undefined;
};

/** 转办给本机构的另一席位 */
export type TransferInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  reason: string;
  taskId: string | number;
  toSeatId: string | number;
};

/** 核定文件中的一个数 */
export type VerifiedFigureInput = {
  /** 核定数 */
  count: number;
  /** 机构；不填表示医共体总量 */
  institutionId?: string | number | null | undefined;
  /** INSTITUTION 事业编制、FILED 备案制员额、CONTRACT 编外用人、RESIDENT_POST 派驻岗位 */
  resource: string;
};

/** 核定文件：各机构核定数之和须等于总量，全部记入或全部不记 */
export type VerifiedTotalsInput = {
  /** 医共体；只管理一个医共体时可不填 */
  communityId?: string | number | null | undefined;
  /** 文件日期 */
  documentDate: string;
  /** 核定文号 */
  documentNumber: string;
  /** 执行日期 */
  effectiveFrom: string;
  figures: Array<VerifiedFigureInput>;
};

/** 登记证书变动：再注册、变更执业地点、考核、注销 */
export type VillageCertificateChangeInput = {
  certificateId: string | number;
  /** 变更后的村卫生所（室） */
  clinicId?: string | number | null | undefined;
  /** 由客户端生成，重复发送不会重复登记 */
  id: string | number;
  note?: string | null | undefined;
  /** 再注册有效期首日、变更日、考核日或注销日 */
  on: string;
  /** 考核是否合格 */
  passed?: boolean | null | undefined;
  /** RENEWED、MOVED、ASSESSED 或 CANCELLED */
  type: string;
  /** 再注册后的到期日；不填按本县规定推算 */
  validUntil?: string | null | undefined;
};

export type VillageCertificateFilter = {
  /** 只看需要办理再注册或考核的 */
  due?: boolean | null | undefined;
  /** 乡镇卫生院 */
  hospitalId?: string | null | undefined;
  /** 只看某人的 */
  personId?: string | null | undefined;
  status?: string | null | undefined;
  /** 姓名或村卫生所（室）名称中的文字 */
  text?: string | null | undefined;
};

/** 登记一本执业证书 */
export type VillageCertificateInput = {
  /** 执业注册所在村卫生所（室） */
  clinicId: string | number;
  /** 由客户端生成，重复发送不会重复登记 */
  id: string | number;
  /** PHYSICIAN、ASSISTANT_PHYSICIAN 或 VILLAGE_DOCTOR */
  kind: string;
  note?: string | null | undefined;
  /** 证书编号，加密保存 */
  number: string;
  personId: string | number;
  /** 发证日期，有效期首日 */
  validFrom: string;
  /** 到期日（含）；乡村医生执业证书不填则按本县规定推算，执业（助理）医师证书不填即长期有效 */
  validUntil?: string | null | undefined;
};

/** 执业资格排序 */
export type VillageCertificateSort =
  /** 村卫生所（室） */
  | 'CLINIC'
  /** 接下来到期的在前 */
  | 'DUE'
  /** 证书到期日，长期的在后 */
  | 'EXPIRY'
  /** 姓名 */
  | 'NAME';

/** 登记合同的签订、执业登记、变更执业地点、调整报酬或解除 */
export type VillageContractEventInput = {
  /** 变更后的村卫生所（室） */
  clinicId?: string | number | null | undefined;
  contractId: string | number;
  /** 所依据的文号或纪要编号 */
  documentNumber?: string | null | undefined;
  /** 终止情形代码 */
  ending?: string | null | undefined;
  essentialDrugsYuan?: string | null | undefined;
  fiscalYuan?: string | null | undefined;
  /** 调整报酬起始月份 YYYY-MM */
  fromMonth?: string | null | undefined;
  /** 月应发合计（元） */
  grossYuan?: string | null | undefined;
  /** 由客户端生成，重复发送不会重复登记 */
  id: string | number;
  note?: string | null | undefined;
  /** 合同书编号或执业登记号 */
  number?: string | null | undefined;
  /** 发生日；解除的为合同最后一日 */
  on: string;
  publicHealthYuan?: string | null | undefined;
  serviceIncomeYuan?: string | null | undefined;
  /** SIGNED、REGISTERED、MOVED、PAY_CHANGED 或 TERMINATED */
  type: string;
};

export type VillageContractFilter = {
  /** 只看有提示的 */
  alerts?: boolean | null | undefined;
  hospitalId?: string | null | undefined;
  kind?: string | null | undefined;
  status?: string | null | undefined;
  /** 姓名、事项编号或村卫生所（室）中的文字 */
  text?: string | null | undefined;
};

/** 合同排序 */
export type VillageContractSort =
  /** 最后一日，先到期的在前 */
  | 'END'
  /** 聘用单位 */
  | 'HOSPITAL'
  /** 姓名 */
  | 'NAME'
  /** 起始日，晚的在前 */
  | 'START';

/** 乡聘村用申请的内容；四项来源之和须等于月应发合计 */
export type VillageEmploymentInput = {
  /** 执业的村卫生所（室） */
  clinicId: string | number;
  /** 最后一日（含）；无固定期限不填 */
  endOn?: string | null | undefined;
  /** 基本药物制度补助（元） */
  essentialDrugsYuan: string;
  /** 财政补助（元） */
  fiscalYuan: string;
  /** 可以要求订立无固定期限合同时，本人书面提出订立固定期限合同 */
  fixedTermByWorker?: boolean | null | undefined;
  /** 月应发合计（元） */
  grossYuan: string;
  /** 聘用单位（乡镇卫生院） */
  hospitalId: string | number;
  /** FIXED_TERM、OPEN_ENDED 或 SERVICE_AGREEMENT（劳务协议） */
  kind: string;
  /** 依据的文件与条款；提交时必填 */
  legalBasis?: string | null | undefined;
  /** 乡村医生 */
  personId: string | number;
  /** 基本公共卫生服务补助（元） */
  publicHealthYuan: string;
  /** 聘用理由；提交时必填 */
  reason?: string | null | undefined;
  /** 所续签的合同 */
  renewsId?: string | number | null | undefined;
  /** 医疗服务收入（元） */
  serviceIncomeYuan: string;
  startOn: string;
};

export type VillageFundEntryFilter = {
  fundId?: string | null | undefined;
  hospitalId?: string | null | undefined;
  /** 文号或说明中的文字 */
  text?: string | null | undefined;
  type?: string | null | undefined;
};

/** 登记一笔拨入 */
export type VillageFundInput = {
  /** 元 */
  amountYuan: string;
  /** 拨款文号 */
  documentNumber: string;
  hospitalId: string | number;
  id: string | number;
  note?: string | null | undefined;
  on: string;
  /** FISCAL、PUBLIC_HEALTH、ESSENTIAL_DRUGS 或 SERVICE_INCOME */
  source: string;
};

/** 冲销一笔拨入：写一笔相反的记录 */
export type VillageFundReversalInput = {
  /** 更正依据的文号 */
  documentNumber: string;
  entryId: string | number;
  id: string | number;
  note: string;
};

/** 更正已发的一笔：填写应为的金额，差额记为新的一笔 */
export type VillagePayCorrectionInput = {
  /** 更正依据的文号 */
  documentNumber: string;
  essentialDrugsYuan: string;
  fiscalYuan: string;
  /** 应为的应发合计（元） */
  grossYuan: string;
  id: string | number;
  /** 原发放 */
  lineId: string | number;
  note: string;
  publicHealthYuan: string;
  /** 记入的、尚未结账的发放 */
  runId: string | number;
  serviceIncomeYuan: string;
};

export type VillagePayLineFilter = {
  contractId?: string | null | undefined;
  hospitalId?: string | null | undefined;
  /** 发放批次的月份 YYYY-MM */
  month?: string | null | undefined;
  runId?: string | null | undefined;
  /** 姓名中的文字 */
  text?: string | null | undefined;
};

/** 合同终止后的结清 */
export type VillageSettlementInput = {
  contractId: string | number;
  /** 结清凭证或文号 */
  documentNumber: string;
  /** 终止情形代码 */
  ending: string;
  id: string | number;
  note?: string | null | undefined;
};

/** 开始一项议题的表决，由成员本人投票 */
export type VoteCallInput = {
  /** 所见内容的 SHA-256 */
  contentSha256: string;
  /** 客户端生成的 UUID，重复发送不会重复办理 */
  id: string | number;
  meetingId: string | number;
  /** 动议：APPROVE 同意，或 RETURN 退回 */
  motion: string;
  returnTo?: string | null | undefined;
  taskId: string | number;
};

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

/** 表决规则，以分数表示 */
export type VotingRuleInput = {
  attendanceDen: number;
  attendanceNum: number;
  deferralDen?: number | null | undefined;
  /** 缓议比例；不填则与通过比例相同 */
  deferralNum?: number | null | undefined;
  deferralStrict?: boolean | null | undefined;
  majorityDen: number;
  majorityNum: number;
  /** ENTITLED 以应到会为基数，PRESENT 以到会为基数 */
  majorityOf: string;
  /** 须超过该比例；否则达到即可 */
  majorityStrict: boolean;
  reconsiderationDen?: number | null | undefined;
  /** 复议须先得到的应到会比例；不填则不得复议 */
  reconsiderationNum?: number | null | undefined;
  reconsiderationStrict?: boolean | null | undefined;
};

/** 撤回加签 */
export type WithdrawAskInput = {
  askId: string | number;
  /** 客户端生成的 UUID，重复发送不会重复登记 */
  id: string | number;
  reason?: string | null | undefined;
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

export type CalendarCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarCoverageQuery = { calendarCoverage: Array<{ communityName: string, until: string, missingYears: Array<number>, undatedTasks: number }> };

export type MoveBusinessClockMutationVariables = Exact<{
  to: string;
}>;


export type MoveBusinessClockMutation = { moveBusinessClock:
    | { __typename: 'BusinessClock', now: string, today: string, movable: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type AttachmentFieldsFragment = { id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null };

export type AttachmentRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AttachmentRulesQuery = { attachmentRules: Array<{ communityId: string, communityCode: string, communityName: string, mostBytes: number, mostFiles: number, documentNumber: string, isDemo: boolean, scanned: boolean, kinds: Array<{ name: string, extensions: Array<string>, contentType: string }> }> };

export type UnusedAttachmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnusedAttachmentsQuery = { unusedAttachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }> };

export type OwnedAttachmentsQueryVariables = Exact<{
  ownerKind: string;
  ownerId: string | number;
}>;


export type OwnedAttachmentsQuery = { attachments: { mayAttach: boolean, items: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }> } };

export type AttachFilesMutationVariables = Exact<{
  ownerKind: string;
  ownerId: string | number;
  attachmentIds: Array<string | number> | string | number;
}>;


export type AttachFilesMutation = { attachFiles:
    | { __typename: 'AttachmentList', mayAttach: boolean, items: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RemoveAttachmentMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveAttachmentMutation = { removeAttachment:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'RemovedAttachment', id: string }
   };

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
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CaseMovePlanQueryVariables = Exact<{
  caseNumber: string;
}>;


export type CaseMovePlanQuery = { caseMovePlan:
    | { __typename: 'CaseMovePlan', fromVersion: number, toVersion: number, toName: string, toDocumentNumber: string, standsAtName: string, reservationText: string, obstacle: string | null, planSha256: string, changes: Array<{ key: string, name: string, change: string, changeName: string, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }> }>, kept: Array<{ taskId: string, stepName: string, bodyName: string, outcomeName: string | null, decidedOn: string | null }>, rerun: Array<{ taskId: string, stepName: string, bodyName: string, outcomeName: string | null, decidedOn: string | null }>, open: Array<{ taskId: string, stepName: string, bodyName: string, outcomeName: string | null, decidedOn: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MoveCaseMutationVariables = Exact<{
  input: CaseMoveInput;
}>;


export type MoveCaseMutation = { moveCase:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MeetingFieldsFragment = { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> };

export type VoteFieldsFragment = { seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null };

export type TallyFieldsFragment = { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string };

export type ChangeFieldsFragment = { key: string, label: string, kind: string, before: string | null, after: string | null };

export type EarlierFieldsFragment = { id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null };

export type ComparisonQueryVariables = Exact<{
  number: string;
  taskId: string | number;
}>;


export type ComparisonQuery = { case: { comparison: { fromVersion: number, toVersion: number, sameText: boolean, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }>, earlierDecisions: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> } | null } | null };

export type CaseFieldsFragment = { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null };

export type CaseQueryVariables = Exact<{
  number: string;
}>;


export type CaseQuery = { case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null } | null };

export type OpinionAskFieldsFragment = { id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean };

export type TogetherFieldsFragment = { cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> } };

export type TransferTargetsQueryVariables = Exact<{
  taskId: string | number;
}>;


export type TransferTargetsQuery = { transferTargets: Array<{ seatId: string, title: string, holderName: string }> };

export type CollaborationCandidatesQueryVariables = Exact<{
  caseNumber: string;
  text?: string | null | undefined;
}>;


export type CollaborationCandidatesQuery = { collaborationCandidates: Array<{ kind: string, id: string, name: string }> };

export type TransferTaskMutationVariables = Exact<{
  input: TransferInput;
}>;


export type TransferTaskMutation = { transferTask:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type TakeBackTaskMutationVariables = Exact<{
  input: TakeBackInput;
}>;


export type TakeBackTaskMutation = { takeBackTask:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AskOpinionMutationVariables = Exact<{
  input: AskInput;
}>;


export type AskOpinionMutation = { askOpinion:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type WithdrawOpinionAskMutationVariables = Exact<{
  input: WithdrawAskInput;
}>;


export type WithdrawOpinionAskMutation = { withdrawOpinionAsk:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CopyCaseMutationVariables = Exact<{
  input: CopyInput;
}>;


export type CopyCaseMutation = { copyCase:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MarkCopyReadMutationVariables = Exact<{
  caseNumber: string;
}>;


export type MarkCopyReadMutation = { markCopyRead:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CommentOnCaseMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentOnCaseMutation = { commentOnCase:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RetractCommentMutationVariables = Exact<{
  input: RetractCommentInput;
}>;


export type RetractCommentMutation = { retractComment:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type NudgeTaskMutationVariables = Exact<{
  input: NudgeInput;
}>;


export type NudgeTaskMutation = { nudgeTask:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SubmitCancellationMutationVariables = Exact<{
  caseNumber: string;
  reason: string;
  idempotencyKey: string | number;
}>;


export type SubmitCancellationMutation = { submitCancellation:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitCancellationMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  reason: string;
  idempotencyKey: string | number;
}>;


export type ResubmitCancellationMutation = { resubmitCancellation:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CasesQuery = { cases: { total: number, items: Array<{ id: string, number: string, title: string, matterName: string, status: string, statusName: string, currentStepName: string | null, submitterName: string, submittedAt: string }> } };

export type CopiesToMeQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CopiesToMeQuery = { copiesToMe: { total: number, unread: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, status: string, statusName: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readAt: string | null }> } };

export type ReceiptFieldsFragment = { decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> };

export type DecideReviewMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type DecideReviewMutation = { decideReview:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordVotesMutationVariables = Exact<{
  input: VotesInput;
}>;


export type RecordVotesMutation = { recordVotes:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordFilingMutationVariables = Exact<{
  input: FilingInput;
}>;


export type RecordFilingMutation = { recordFiling:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { bodies: Array<{ id: string, code: string, name: string, kind: string, seats: Array<{ id: string, title: string, isChair: boolean, isClerk: boolean, isVoting: boolean, holder: { id: string, name: string } | null }> }> };

export type ConveneMutationVariables = Exact<{
  input: MeetingInput;
}>;


export type ConveneMutation = { convene:
    | { __typename: 'Meeting', id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ReplyConsultationMutationVariables = Exact<{
  input: ConsultationInput;
}>;


export type ReplyConsultationMutation = { replyConsultation:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ClosePublicityMutationVariables = Exact<{
  input: ClosePublicityInput;
}>;


export type ClosePublicityMutation = { closePublicity:
    | { __typename: 'DecisionReceipt', decisionId: string, outcome: string, outcomeName: string, case: { id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }, nextTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PublishPublicityMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishPublicityMutation = { publishPublicity:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordObjectionMutationVariables = Exact<{
  input: ObjectionInput;
}>;


export type RecordObjectionMutation = { recordObjection:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AnswerObjectionMutationVariables = Exact<{
  input: ObjectionAnswerInput;
}>;


export type AnswerObjectionMutation = { answerObjection:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SendFilingMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type SendFilingMutation = { sendFiling:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ReceiveFilingMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type ReceiveFilingMutation = { receiveFiling:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AskSupplementMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type AskSupplementMutation = { askSupplement:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SupplyFilingMutationVariables = Exact<{
  input: FilingEventInput;
}>;


export type SupplyFilingMutation = { supplyFiling:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
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

export type PostsQueryVariables = Exact<{
  on?: string | null | undefined;
  institutionId?: string | number | null | undefined;
}>;


export type PostsQuery = { posts: Array<{ accountId: string, institutionId: string, institutionName: string, band: string | null, grade: number | null, postName: string, quota: number, borrowed: number, lent: number, occupied: number, reserved: number, free: number, overfilled: boolean, documentNumber: string }> };

export type ProjectionQueryVariables = Exact<{
  institutionId?: string | number | null | undefined;
}>;


export type ProjectionQuery = { establishmentProjection: { from: string, to: string, accounts: Array<{ accountId: string, name: string, institutionName: string | null, resourceName: string, family: string, capped: boolean, lowestFree: number, lowestOn: string, firstBreachOn: string | null, steps: Array<{ on: string, verified: number, occupied: number, reserved: number, borrowed: number, lent: number, free: number }> }>, breaches: Array<{ kind: string, kindName: string, accountId: string | null, accountName: string, institutionName: string | null, from: string, until: string | null, shortfall: number, worstOn: string, cause: string }> } | null };

export type PostHoldersQueryVariables = Exact<{
  filter?: PostHolderFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PostHoldersQuery = { postHolders: { total: number, items: Array<{ personId: string, staffNumber: string, name: string, institutionName: string, departmentName: string | null, titleName: string | null, titleLevelName: string | null, establishmentTypeName: string, heldPostName: string | null, heldPostInstitutionName: string | null, heldFrom: string | null, servingInstitutionName: string }> } };

export type VerifiedPreviewQueryVariables = Exact<{
  input: VerifiedTotalsInput;
}>;


export type VerifiedPreviewQuery = { verifiedTotalsPreview: { changes: Array<{ name: string, resourceName: string, before: number, after: number, used: number, overFrom: string | null, over: number }>, problems: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type RecordVerifiedTotalsMutationVariables = Exact<{
  input: VerifiedTotalsInput;
}>;


export type RecordVerifiedTotalsMutation = { recordVerifiedTotals:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SetStructureRatioMutationVariables = Exact<{
  input: StructureRatioInput;
}>;


export type SetStructureRatioMutation = { setStructureRatio:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AppointmentPreviewQueryVariables = Exact<{
  input: PostAppointmentInput;
}>;


export type AppointmentPreviewQuery = { postAppointmentPreview: { heldPostName: string | null, free: number | null, problems: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type AppointToPostMutationVariables = Exact<{
  input: PostAppointmentInput;
}>;


export type AppointToPostMutation = { appointToPost:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type EndPostAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndPostAppointmentMutation = { endPostAppointment:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PostLoansQueryVariables = Exact<{ [key: string]: never; }>;


export type PostLoansQuery = { postLoans: Array<{ id: string, fromInstitutionName: string, toInstitutionName: string, postName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string, open: boolean }> };

export type LendPostsMutationVariables = Exact<{
  input: PostLoanInput;
}>;


export type LendPostsMutation = { lendPosts:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type EndPostLoanMutationVariables = Exact<{
  input: EndPostLoanInput;
}>;


export type EndPostLoanMutation = { endPostLoan:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PostPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PostPlansQuery = { postPlans: Array<{ id: string, institutionName: string, total: number, documentNumber: string, documentDate: string, validFrom: string, isDemo: boolean, caseNumber: string | null, lines: Array<{ postName: string, count: number }> }>, structureRatios: Array<{ id: string, institutionKindName: string, bands: string, senior: string | null, grades2to4: string, grades5to7: string, grades8to10: string, grades11to12: string, documentNumber: string, validFrom: string, isDemo: boolean }> };

export type PutPostPlanInForceMutationVariables = Exact<{
  input: PostPlanInput;
}>;


export type PutPostPlanInForceMutation = { putPostPlanInForce:
    | { __typename: 'PostReceipt', changed: boolean }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type InstitutionDayQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
  staff: boolean;
  page?: PageInput | null | undefined;
}>;


export type InstitutionDayQuery = { institutionHistory: { successorName: string | null, endedOn: string | null, names: Array<{ name: string, from: string, to: string | null }>, communities: Array<{ communityName: string, from: string, to: string | null }> } | null, establishment: Array<{ accountId: string, institutionId: string | null, resourceName: string, verified: number, occupied: number, reserved: number, free: number, overstaffed: boolean, documentNumber: string }>, posts: Array<{ accountId: string, postName: string, grade: number | null, quota: number, borrowed: number, lent: number, occupied: number, reserved: number, free: number, overfilled: boolean }>, coverage: Array<{ institutionId: string, coveredToday: boolean, rule: string, gaps: Array<{ from: string, to: string }> }>, postHolders?: { total: number, items: Array<{ personId: string, staffNumber: string, name: string, departmentName: string | null, titleName: string | null, establishmentTypeName: string, heldPostName: string | null, servingInstitutionName: string }> } };

export type InstitutionChangesQueryVariables = Exact<{
  institutionId?: string | number | null | undefined;
  kind?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InstitutionChangesQuery = { institutionChanges: { total: number, items: Array<{ id: string, kind: string, kindName: string, institutionId: string, institutionName: string, communityName: string, effectiveOn: string, documentNumber: string, documentDate: string, summary: string, people: number, recordedByName: string, recordedAt: string, lines: Array<{ label: string, before: string, after: string }> }> } };

export type InstitutionChangePreviewQueryVariables = Exact<{
  input: InstitutionChangeInput;
}>;


export type InstitutionChangePreviewQuery = { institutionChangePreview: { summary: string, people: number, notes: Array<string>, lines: Array<{ label: string, before: string, after: string }>, openCases: Array<{ number: string, title: string }>, problems: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type RecordInstitutionChangeMutationVariables = Exact<{
  input: InstitutionChangeInput;
}>;


export type RecordInstitutionChangeMutation = { recordInstitutionChange:
    | { __typename: 'InstitutionChange', id: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type InstitutionFiguresQueryVariables = Exact<{
  institutionId: string | number;
  on: string;
}>;


export type InstitutionFiguresQuery = { institutionFigures: Array<{ resource: string, resourceName: string, verified: number, occupied: number, reserved: number, hasTotal: boolean, total: number | null }>, communityChoices: Array<{ id: string, name: string, totals: Array<{ resource: string, verified: number }> }> };

export type InstitutionHistoryQueryVariables = Exact<{
  institutionId: string | number;
}>;


export type InstitutionHistoryQuery = { institutionHistory: { successorName: string | null, endedOn: string | null, names: Array<{ name: string, from: string, to: string | null }>, communities: Array<{ communityName: string, from: string, to: string | null }> } | null };

export type KinshipsQueryVariables = Exact<{
  filter?: KinshipFilter | null | undefined;
  sort?: KinshipSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type KinshipsQuery = { kinships: { total: number, items: Array<{ id: string, relation: string, relationName: string, source: string, sourceName: string, document: string | null, knownOn: string, ended: boolean, personA: { id: string, name: string, staffNumber: string | null, place: string | null }, personB: { id: string, name: string, staffNumber: string | null, place: string | null }, entries: Array<{ id: string, kindName: string, relationName: string, sourceName: string, document: string | null, knownOn: string, reason: string | null, actorName: string, enteredAt: string }> }> } };

export type KinPersonFieldsFragment = { id: string, name: string, staffNumber: string | null, place: string | null };

export type KinshipPeopleQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type KinshipPeopleQuery = { kinshipPeople: Array<{ id: string, name: string, staffNumber: string | null, place: string | null }> };

export type KinshipFindingsQueryVariables = Exact<{
  filter?: KinshipFindingFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type KinshipFindingsQuery = { kinshipFindings: { total: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, status: string, statusName: string, endedAt: string, stepName: string, bodyName: string, decidedOn: string, outcomeName: string, deciderName: string, subjectName: string, relationName: string, knownOn: string }> } };

export type RegisterKinshipMutationVariables = Exact<{
  input: RegisterKinshipInput;
}>;


export type RegisterKinshipMutation = { registerKinship:
    | { __typename: 'Kinship', id: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CorrectKinshipMutationVariables = Exact<{
  input: CorrectKinshipInput;
}>;


export type CorrectKinshipMutation = { correctKinship:
    | { __typename: 'Kinship', id: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type EndKinshipMutationVariables = Exact<{
  input: EndKinshipInput;
}>;


export type EndKinshipMutation = { endKinship:
    | { __typename: 'Kinship', id: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

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
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitMatterMutation = { submitMatter:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitMatterMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  form: MatterForm;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitMatterMutation = { resubmitMatter:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type MeetingsQuery = { meetings: { total: number, items: Array<{ id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }> } };

export type SessionFieldsFragment = { endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null };

export type WaitingItemsQueryVariables = Exact<{
  id: string | number;
  page?: PageInput | null | undefined;
}>;


export type WaitingItemsQuery = { meeting: { id: string, waitingItems: { total: number, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string }> } } | null };

export type ReconsiderableQueryVariables = Exact<{
  id: string | number;
}>;


export type ReconsiderableQuery = { meeting: { id: string, reconsiderable: Array<{ decisionId: string, caseNumber: string, caseTitle: string, matterName: string, outcomeName: string, decidedOn: string, rule: string }> } | null };

export type MyVotesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVotesQuery = { myVotes: Array<{ meetingId: string, taskId: string, seatId: string, bodyName: string, seatTitle: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, motionName: string, contentSha256: string, calledAt: string, recusedFor: string | null, voted: boolean, votedCount: number, voterCount: number, content: Array<{ key: string, label: string, value: string }> }> };

export type PrepareMeetingMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PrepareMeetingMutation = { prepareMeeting:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type OpenMeetingMutationVariables = Exact<{
  input: OpeningInput;
}>;


export type OpenMeetingMutation = { openMeeting:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CancelMeetingMutationVariables = Exact<{
  input: MeetingCancelInput;
}>;


export type CancelMeetingMutation = { cancelMeeting:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AddAgendaItemsMutationVariables = Exact<{
  input: AgendaInput;
}>;


export type AddAgendaItemsMutation = { addAgendaItems:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RemoveAgendaItemMutationVariables = Exact<{
  input: ItemReasonInput;
}>;


export type RemoveAgendaItemMutation = { removeAgendaItem:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type OrderAgendaMutationVariables = Exact<{
  input: AgendaInput;
}>;


export type OrderAgendaMutation = { orderAgenda:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ChangeAttendanceMutationVariables = Exact<{
  input: AttendanceChangeInput;
}>;


export type ChangeAttendanceMutation = { changeAttendance:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type DeclareRecusalMutationVariables = Exact<{
  input: RecusalDeclarationInput;
}>;


export type DeclareRecusalMutation = { declareRecusal:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CallVoteMutationVariables = Exact<{
  input: VoteCallInput;
}>;


export type CallVoteMutation = { callVote:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecallVoteMutationVariables = Exact<{
  input: ItemReasonInput;
}>;


export type RecallVoteMutation = { recallVote:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CastBallotMutationVariables = Exact<{
  input: BallotInput;
}>;


export type CastBallotMutation = { castBallot:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CloseVoteMutationVariables = Exact<{
  input: CloseVoteInput;
}>;


export type CloseVoteMutation = { closeVote:
    | { __typename: 'DecisionReceipt', decisionId: string, outcomeName: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type MoveReconsiderationMutationVariables = Exact<{
  input: ReconsiderationInput;
}>;


export type MoveReconsiderationMutation = { moveReconsideration:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CloseMeetingMutationVariables = Exact<{
  input: MeetingCloseInput;
}>;


export type CloseMeetingMutation = { closeMeeting:
    | { __typename: 'Meeting', endedAt: string | null, endedByName: string | null, endReason: string | null, mayRun: boolean, id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, items: Array<{ taskId: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, contentSha256: string, onAgenda: boolean, state: string, stateName: string, rule: string, motionName: string | null, decisionId: string | null, outcome: string | null, outcomeName: string | null, opinion: string | null, returnTargets: Array<{ key: string, name: string }>, recusals: Array<{ seatId: string, seatTitle: string, personName: string, reason: string, source: string }>, progress: Array<{ seatId: string, personName: string, voted: boolean }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, reconsiderations: Array<{ id: string, decisionId: string, caseNumber: string, caseTitle: string, reason: string, carried: boolean, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string }, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }> }>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type TransfersQueryVariables = Exact<{
  filter?: PersonnelTransferFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TransfersQuery = { transfers: { total: number, items: Array<{ id: string, caseNumber: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, postName: string, planPostName: string | null, status: string, statusName: string, person: { id: string, name: string } }> } };

export type MoveOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MoveOptionsQuery = { postingKinds: Array<{ code: string, name: string, establishmentEffectName: string, documentNumber: string, defaultMonths: number | null, isPaired: boolean, needsDiscipline: boolean, givesEstablishment: boolean }>, institutions: Array<{ id: string, name: string, shortName: string, kind: string, kindName: string }> };

export type TransferPostsQueryVariables = Exact<{
  on: string;
  institutionId: string | number;
}>;


export type TransferPostsQuery = { posts: Array<{ accountId: string, category: string, band: string | null, grade: number | null, postName: string, free: number }> };

export type ExchangePreviewQueryVariables = Exact<{
  input: ExchangeInput;
}>;


export type ExchangePreviewQuery = { exchangePreview: { quotas: Array<{ name: string, verified: number, occupied: number, reserved: number, free: number, documentNumber: string, tightestOn: string | null }>, warnings: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type BatchPreviewQueryVariables = Exact<{
  input: BatchInput;
}>;


export type BatchPreviewQuery = { postingBatchPreview: { quotas: Array<{ name: string, verified: number, occupied: number, reserved: number, free: number, documentNumber: string, tightestOn: string | null }>, warnings: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type TransferPreviewQueryVariables = Exact<{
  input: PersonnelTransferInput;
}>;


export type TransferPreviewQuery = { transferPreview: { titleNote: string | null, quotas: Array<{ name: string, verified: number, occupied: number, reserved: number, free: number, documentNumber: string, tightestOn: string | null }>, warnings: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type QuotaFieldsFragment = { name: string, verified: number, occupied: number, reserved: number, free: number, documentNumber: string, tightestOn: string | null };

export type SubmitExchangeMutationVariables = Exact<{
  input: ExchangeInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitExchangeMutation = { submitExchange:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SubmitBatchMutationVariables = Exact<{
  input: BatchInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitBatchMutation = { submitPostingBatch:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SubmitTransferMutationVariables = Exact<{
  input: PersonnelTransferInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitTransferMutation = { submitTransfer:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitExchangeMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: ExchangeInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitExchangeMutation = { resubmitExchange:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitBatchMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: BatchInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitBatchMutation = { resubmitPostingBatch:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitTransferMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: PersonnelTransferInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitTransferMutation = { resubmitTransfer:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
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

export type PersonFileQueryVariables = Exact<{
  personId: string | number;
  on?: string | null | undefined;
  recordedBy?: string | null | undefined;
}>;


export type PersonFileQuery = { personFile: { personId: string, name: string, gender: string, birthDate: string, idNumberMasked: string, phoneMasked: string | null, employments: Array<{ institutionName: string, communityName: string, departmentName: string | null, postName: string | null, staffNumber: string, establishmentTypeName: string, from: string, to: string | null, current: boolean }>, titles: Array<{ name: string, levelName: string, grassrootsOnly: boolean, from: string, to: string | null, current: boolean }>, holdings: Array<{ kind: string, name: string, institutionName: string, from: string, to: string | null, current: boolean, documentNumber: string | null, caseNumber: string | null, recordedAt: string }>, services: Array<{ kindName: string, homeInstitutionName: string, hostInstitutionName: string, postName: string, from: string, to: string, current: boolean, caseNumber: string }>, placements: Array<{ roundId: string, roundName: string, documentNumber: string, institutionName: string, postName: string, zoneName: string, from: string, to: string | null, statusName: string, current: boolean, pauses: Array<{ from: string, to: string | null }> }>, seats: Array<{ bodyName: string, title: string, from: string, to: string | null, current: boolean }>, cases: Array<{ number: string, title: string, statusName: string, submittedAt: string }> } | null };

export type ReturningQueryVariables = Exact<{
  filter: ReturningFilter;
  sort?: ReturningSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReturningQuery = { returningPostings:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'ReturningPostingPage', total: number, items: Array<{ id: string, personId: string, personName: string, titleName: string | null, kindName: string, homeInstitutionName: string, hostInstitutionName: string, postName: string, startOn: string, endOn: string, caseNumber: string }> }
   };

export type RoundFieldsFragment = { id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> };

export type PlacementRoundQueryVariables = Exact<{
  id: string | number;
}>;


export type PlacementRoundQuery = { placementRound: { id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> } | null };

export type PlacementRoundsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type PlacementRoundsQuery = { placementRounds: { total: number, items: Array<{ id: string, name: string, communityName: string, phase: string, phaseName: string, openedByName: string, openedAt: string, postCount: number, candidateCount: number }> } };

export type PlacementRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacementRulesQuery = { placementRules: Array<{ communityId: string, communityName: string, documentNumber: string, isDemo: boolean, witnesses: number, zones: Array<{ code: string, name: string, years: number }> }>, institutions: Array<{ id: string, name: string }> };

export type PlacementServicesQueryVariables = Exact<{
  filter?: PlacementServiceFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PlacementServicesQuery = { placementServices: { total: number, items: Array<{ roundId: string, roundName: string, personId: string, personName: string, institutionName: string, postName: string, zoneName: string, startOn: string, requiredDays: number, servedDays: number, remainingDays: number, fulfilledOn: string | null, status: string, statusName: string }> } };

export type OpenPlacementRoundMutationVariables = Exact<{
  input: PlacementRoundInput;
}>;


export type OpenPlacementRoundMutation = { openPlacementRound:
    | { __typename: 'PlacementRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type WitnessPlacementDrawMutationVariables = Exact<{
  input: PlacementWitnessInput;
}>;


export type WitnessPlacementDrawMutation = { witnessPlacementDraw:
    | { __typename: 'PlacementRound', id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RevealPlacementDrawMutationVariables = Exact<{
  input: PlacementRevealInput;
}>;


export type RevealPlacementDrawMutation = { revealPlacementDraw:
    | { __typename: 'PlacementRound', id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ChoosePlacementMutationVariables = Exact<{
  input: PlacementChoiceInput;
}>;


export type ChoosePlacementMutation = { choosePlacement:
    | { __typename: 'PlacementRound', id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type AnswerPlacementMutationVariables = Exact<{
  input: PlacementAnswerInput;
}>;


export type AnswerPlacementMutation = { answerPlacement:
    | { __typename: 'PlacementRound', id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordPlacementServiceMutationVariables = Exact<{
  input: PlacementServiceInput;
}>;


export type RecordPlacementServiceMutation = { recordPlacementService:
    | { __typename: 'PlacementRound', id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CancelPlacementRoundMutationVariables = Exact<{
  input: PlacementCancelInput;
}>;


export type CancelPlacementRoundMutation = { cancelPlacementRound:
    | { __typename: 'PlacementRound', id: string, name: string, communityName: string, documentNumber: string, phase: string, phaseName: string, openedByName: string, openedAt: string, openingSha256: string, witnessesRequired: number, mayHold: boolean, mayWitness: boolean, posts: Array<{ code: string, institutionName: string, postName: string, places: number, left: number, zone: { code: string, name: string, years: number } }>, candidates: Array<{ personId: string, name: string, score: string, rank: number | null, ticket: string | null, status: string, statusName: string, postCode: string | null, drawTicket: string | null, startOn: string | null }>, draws: Array<{ id: string, purpose: string, purposeName: string, algorithm: string, commitment: string, secret: string | null, seed: string | null, witnesses: Array<{ name: string, contribution: string, saidAt: string }> }>, entries: Array<{ id: string, takesPapers: boolean, sequence: number, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PostSchemeFormQueryVariables = Exact<{ [key: string]: never; }>;


export type PostSchemeFormQuery = { postSchemeForm: { submittable: boolean, published: boolean, steps: Array<string>, documentNumber: string | null, legalBasis: string } };

export type PostSchemePreviewQueryVariables = Exact<{
  input: PostSchemeDraftInput;
}>;


export type PostSchemePreviewQuery = { postSchemePreview: { total: number, currentDocument: string, rows: Array<{ category: string, band: string | null, grade: number | null, postName: string, proposed: number, current: number, occupied: number, reserved: number, overfilled: boolean }>, problems: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type SubmitPostSchemeMutationVariables = Exact<{
  input: PostSchemeInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitPostSchemeMutation = { submitPostScheme:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitPostSchemeMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: PostSchemeInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitPostSchemeMutation = { resubmitPostScheme:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type StaffSearchQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StaffSearchQuery = { staff: { total: number, items: Array<{ id: string, staffNumber: string, name: string, institutionId: string, institutionName: string, departmentName: string | null, postName: string | null, titleName: string | null, establishmentTypeName: string, idNumberMasked: string, onPosting: boolean, servingInstitutionName: string }> } };

export type PostingOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PostingOptionsQuery = { postingKinds: Array<{ code: string, name: string, establishmentEffectName: string, documentNumber: string, defaultMonths: number | null, isPaired: boolean, needsDiscipline: boolean, acrossCommunities: boolean, givesEstablishment: boolean }>, institutions: Array<{ id: string, name: string, shortName: string, kindName: string }>, neighbourCommunities: Array<{ id: string, name: string, institutions: Array<{ id: string, name: string }> }> };

export type PostingPreviewQueryVariables = Exact<{
  input: PostingInput;
}>;


export type PostingPreviewQuery = { postingPreview: { endOn: string | null, quotas: Array<{ name: string, verified: number, occupied: number, reserved: number, free: number, documentNumber: string, tightestOn: string | null }>, warnings: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type SubmitPostingMutationVariables = Exact<{
  input: PostingInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitPostingMutation = { submitPosting:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitPostingMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: PostingInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitPostingMutation = { resubmitPosting:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PostingAllowancesQueryVariables = Exact<{
  filter?: PostingAllowanceFilter | null | undefined;
  sort?: PostingAllowanceSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PostingAllowancesQuery = { postingAllowances: { total: number, totalDays: number, totalYuan: string, items: Array<{ postingId: string, caseNumber: string, kindName: string, homeInstitutionName: string, hostInstitutionName: string, month: string, days: number, amountYuan: string, payer: string, payerName: string, documentNumber: string, isDemo: boolean, person: { id: string, name: string } }> } };

export type PostingPageFieldsFragment = { id: string, caseNumber: string, kindName: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, firstEndOn: string, postName: string, status: string, statusName: string, implementedAt: string | null, person: { id: string, name: string }, life: { actions: Array<string>, allowanceYuan: string, grades: Array<{ code: string, name: string }>, events: Array<{ id: string, text: string, note: string | null, assessor: string | null, documentNumber: string | null, caseNumber: string | null, actorName: string, occurredAt: string }>, suspensions: Array<{ id: string, fromOn: string, toOn: string | null, open: boolean }>, changes: Array<{ caseNumber: string, kindName: string, requestedAt: string, open: boolean, effectName: string }>, settlements: Array<{ settledAt: string, items: Array<{ label: string, value: string }> }>, overrides: Array<{ from: string, to: string, reason: string, askedByName: string, caseNumber: string | null, documentNumber: string | null }>, allowances: Array<{ month: string, days: number, amountYuan: string, payerName: string }> } };

export type PostingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PostingPageQuery = { posting: { id: string, caseNumber: string, kindName: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, firstEndOn: string, postName: string, status: string, statusName: string, implementedAt: string | null, person: { id: string, name: string }, life: { actions: Array<string>, allowanceYuan: string, grades: Array<{ code: string, name: string }>, events: Array<{ id: string, text: string, note: string | null, assessor: string | null, documentNumber: string | null, caseNumber: string | null, actorName: string, occurredAt: string }>, suspensions: Array<{ id: string, fromOn: string, toOn: string | null, open: boolean }>, changes: Array<{ caseNumber: string, kindName: string, requestedAt: string, open: boolean, effectName: string }>, settlements: Array<{ settledAt: string, items: Array<{ label: string, value: string }> }>, overrides: Array<{ from: string, to: string, reason: string, askedByName: string, caseNumber: string | null, documentNumber: string | null }>, allowances: Array<{ month: string, days: number, amountYuan: string, payerName: string }> } } | null };

export type PostingCreditPanelQueryVariables = Exact<{
  postingId: string | number;
  cutoff?: string | null | undefined;
}>;


export type PostingCreditPanelQuery = { postingCredit:
    | { __typename: 'PostingCredit', cutoff: string, days: number, requiredDays: number, missingDays: number, met: boolean, levels: Array<string>, documentNumber: string, isDemo: boolean, legalBasis: string, lines: Array<{ postingId: string, caseNumber: string, hostInstitutionName: string, startOn: string, endOn: string, qualifies: boolean, days: number }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type SubmitPostingChangeMutationVariables = Exact<{
  input: PostingChangeInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitPostingChangeMutation = { submitPostingChange:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitPostingChangeMutationVariables = Exact<{
  input: PostingChangeAgainInput;
  idempotencyKey: string | number;
}>;


export type ResubmitPostingChangeMutation = { resubmitPostingChange:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordPostingEventMutationVariables = Exact<{
  input: PostingEventInput;
}>;


export type RecordPostingEventMutation = { recordPostingEvent:
    | { __typename: 'Posting', id: string, caseNumber: string, kindName: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, firstEndOn: string, postName: string, status: string, statusName: string, implementedAt: string | null, person: { id: string, name: string }, life: { actions: Array<string>, allowanceYuan: string, grades: Array<{ code: string, name: string }>, events: Array<{ id: string, text: string, note: string | null, assessor: string | null, documentNumber: string | null, caseNumber: string | null, actorName: string, occurredAt: string }>, suspensions: Array<{ id: string, fromOn: string, toOn: string | null, open: boolean }>, changes: Array<{ caseNumber: string, kindName: string, requestedAt: string, open: boolean, effectName: string }>, settlements: Array<{ settledAt: string, items: Array<{ label: string, value: string }> }>, overrides: Array<{ from: string, to: string, reason: string, askedByName: string, caseNumber: string | null, documentNumber: string | null }>, allowances: Array<{ month: string, days: number, amountYuan: string, payerName: string }> } }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type CoverageWarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageWarningsQuery = { coverageWarnings: Array<{ institutionId: string, institutionName: string, gapFrom: string | null, gapTo: string | null, inDays: number | null, due: boolean, until: string, rule: string, overrides: Array<{ from: string, to: string, reason: string, askedByName: string, caseNumber: string | null, documentNumber: string | null }> }> };

export type PostingsQueryVariables = Exact<{
  filter?: PostingFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PostingsQuery = { postings: { total: number, items: Array<{ id: string, caseNumber: string, kindName: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, postName: string, status: string, statusName: string, person: { id: string, name: string } }> } };

export type ReceptionFieldsFragment = { reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null };

export type ReceivablePostingsQueryVariables = Exact<{
  filter?: ReceivablePostingFilter | null | undefined;
  sort?: ReceivablePostingSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReceivablePostingsQuery = { receivablePostings: { total: number, items: Array<{ caseId: string, caseNumber: string, kindName: string, homeCommunityName: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, submittedAt: string, caseStatus: string, caseStatusName: string, state: string, stateName: string, receptionNumber: string | null, mayRequest: boolean, person: { id: string, name: string } }> } };

export type ReceivablePostingQueryVariables = Exact<{
  caseNumber: string;
}>;


export type ReceivablePostingQuery = { receivablePosting: { caseId: string, caseNumber: string, version: number, contentSha256: string, kindName: string, homeCommunityName: string, homeInstitutionName: string, hostInstitutionId: string, hostInstitutionName: string, startOn: string, endOn: string, caseStatusName: string, state: string, stateName: string, receptionNumber: string | null, mayRequest: boolean, person: { id: string, name: string } } | null };

export type SubmitPostingReceptionMutationVariables = Exact<{
  input: PostingReceptionInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitPostingReceptionMutation = { submitPostingReception:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitPostingReceptionMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: PostingReceptionInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitPostingReceptionMutation = { resubmitPostingReception:
    | { __typename: 'ApprovalCase', id: string, number: string, matterType: string, matterName: string, title: string, status: string, statusName: string, communityName: string, submitterName: string, submittedAt: string, version: number, contentSha256: string, rawContent: string, templateName: string, templateVersion: number, documentNumber: string, actions: Array<string>, content: Array<{ key: string, label: string, value: string }>, attachments: Array<{ id: string, name: string, kindName: string, contentType: string, size: number, sha256: string, scan: string, scanName: string, previewable: boolean, uploadedByName: string, uploadedAt: string, linkedByName: string | null, linkedAt: string | null }>, versions: Array<{ version: number, submittedAt: string, submitterName: string, contentSha256: string, current: boolean, attachments: Array<{ id: string, name: string, size: number, sha256: string }>, changes: Array<{ key: string, label: string, kind: string, before: string | null, after: string | null }> }>, chain: Array<{ key: string, name: string, kind: string, clause: string, state: string, tasks: Array<{ id: string | null, bodyName: string, state: string, dueOn: string | null, openedAt: string | null, holders: Array<string>, escalatedAt: string | null, decidedAt: string | null, filingNumber: string | null, version: number | null, earlier: Array<{ id: string, version: number, contentSha256: string, stepName: string, voided: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string, outcome: string, outcomeName: string, opinion: string | null, decidedOn: string, filingNumber: string | null, mine: boolean, myVote: string | null }> }> }>, history: Array<{ id: string, at: string, enteredAt: string, decidedOn: string | null, stepName: string, bodyName: string | null, actorName: string, onBehalfOfName: string | null, seatTitle: string | null, action: string, actionName: string, opinion: string | null, version: number, contentSha256: string, forEarlierText: boolean, voided: string | null, filingNumber: string | null, meeting: { id: string, bodyId: string, bodyName: string, status: string, statusName: string, minutesNumber: string | null, heldOn: string, place: string | null, enteredAt: string, enteredByName: string, observers: Array<string>, attendance: Array<{ seatId: string, seatTitle: string, personName: string, status: string, reason: string | null }> } | null, votes: Array<{ seatId: string, seatTitle: string, personName: string, choice: string, dissent: string | null }>, tally: { entitled: number, effectivePresent: number, approve: number, against: number, abstain: number, defer: number, notVoted: number, quorumMet: boolean, result: string, resultName: string, motionName: string | null, way: string, wayName: string, rule: string } | null }>, myTasks: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }>, publicities: Array<{ id: string, taskId: string, stepName: string, bodyName: string, version: number, round: number, place: string, note: string | null, correction: string | null, publishedOn: string, closesOn: string, workingDays: number, current: boolean, over: boolean, publishedByName: string, text: Array<{ key: string, label: string, value: string }>, objections: Array<{ id: string, kind: string, kindName: string, objector: string | null, text: string, receivedOn: string, acceptedByName: string, answer: { result: string, resultName: string, text: string, answeredOn: string, answeredByName: string } | null }> }>, filingTracks: Array<{ taskId: string, bodyName: string, open: boolean, supplementOpen: boolean, maySend: boolean, maySupply: boolean, events: Array<{ id: string, kind: string, kindName: string, round: number, number: string | null, occurredOn: string, text: string | null, actorName: string, enteredAt: string }> }>, matterInForce: { id: string, institutionName: string, fromOn: string, toOn: string | null, amountYuan: string | null, status: string, statusName: string, caseVersion: number, contentSha256: string, replacesCaseNumber: string | null, replacedByCaseNumber: string | null, implementedAt: string, people: Array<{ id: string, name: string }> } | null, villageContract: { id: string, hospitalName: string, clinicName: string, kindName: string, startOn: string, endOn: string | null, status: string, statusName: string, person: { id: string, name: string } } | null, changedPosting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, person: { id: string, name: string } } | null, postPlan: { institutionName: string, total: number, documentNumber: string, validFrom: string, lines: Array<{ postName: string, count: number }> } | null, postings: Array<{ id: string, homeInstitutionName: string, hostInstitutionName: string, startOn: string, endOn: string, status: string, statusName: string, person: { id: string, name: string }, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> }>, transfer: { id: string, fromInstitutionName: string, toInstitutionName: string, effectiveOn: string, planPostName: string | null, status: string, statusName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, personName: string | null, entryKindName: string, count: number, fromOn: string, toOn: string | null }> } | null, posting: { id: string, status: string, statusName: string, startOn: string, endOn: string, homeInstitutionName: string, hostInstitutionName: string, implementedAt: string | null, ledgerEntries: Array<{ id: string, accountName: string, entryKindName: string, count: number, fromOn: string, toOn: string | null, documentNumber: string | null, recordedAt: string }> } | null, cancellation: { waiting: boolean, mayRequest: boolean, target: { number: string, title: string, status: string, statusName: string } | null, requests: Array<{ number: string, title: string, status: string, statusName: string }> }, collaboration: { mayCopy: boolean, unreadCopy: boolean, tasks: Array<{ taskId: string, stepName: string, bodyName: string, open: boolean, nudges: number, lastNudgedAt: string | null, mayTransfer: boolean, mayTakeBack: boolean, mayAsk: string | null, mayNudge: boolean, transfers: Array<{ id: string, kind: string, kindName: string, byName: string, bySeatTitle: string | null, toSeatTitle: string, toName: string, reason: string, at: string }> }>, asks: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }>, copies: Array<{ id: string, targetName: string, sentByName: string, sentAt: string, note: string | null, readings: Array<{ name: string, at: string }> }>, comments: Array<{ id: string, byName: string, at: string, text: string | null, retracted: boolean, retractionReason: string | null, mayRetract: boolean }> }, reception: { communityName: string, state: string, stateName: string, caseNumber: string | null, pending: boolean, mayRequest: boolean, mayOpen: boolean } | null, receivedPosting: { communityName: string, outdated: boolean, mayOpen: boolean, sending: { number: string, title: string, status: string, statusName: string } } | null }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

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


export type StaffQuery = { staff: { total: number, items: Array<{ id: string, staffNumber: string, name: string, gender: string, birthDate: string | null, institutionName: string, departmentName: string | null, postName: string | null, titleName: string | null, titleLevelName: string | null, establishmentTypeName: string, idNumberMasked: string, phoneMasked: string | null, onPosting: boolean, onPlacement: boolean, servingInstitutionName: string }> } };

export type ZonesQueryVariables = Exact<{ [key: string]: never; }>;


export type ZonesQuery = { institutions: Array<{ id: string, zone: string | null }> };

export type SupervisionQueryVariables = Exact<{
  filter?: SupervisionFilter | null | undefined;
  sort?: SupervisionSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SupervisionQuery = { supervisionChoices: { bodies: Array<{ id: string, name: string }>, matters: Array<{ id: string, name: string }> }, supervision: { total: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepName: string, bodyName: string, openedAt: string, dueOn: string | null, daysLate: number, escalatedAt: string | null, lateReportedAt: string | null, lateReportedToName: string | null, nudges: number, lastNudgedAt: string | null, holders: Array<string>, blockedBy: string | null, awaits: string | null }> } };

export type MyOpinionAsksQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MyOpinionAsksQuery = { myOpinionAsks: { total: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, stepName: string, moment: string, momentName: string, question: string, askedByName: string, askedBySeatTitle: string | null, targetName: string, askedAt: string, status: string, statusName: string, text: string | null, endedByName: string | null, endedAt: string | null, mayGive: boolean, mayWithdraw: boolean }> } };

export type MyTasksQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MyTasksQuery = { myTasks: { total: number, items: Array<{ id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null }> } };

export type TaskFieldsFragment = { id: string, caseNumber: string, caseTitle: string, matterName: string, stepKey: string, stepName: string, stepKind: string, bodyId: string, bodyName: string, openedAt: string, dueOn: string | null, overdue: boolean, version: number, contentSha256: string, submitterName: string, onBehalfOfName: string | null, openAsks: number, transfer: { kindName: string, byName: string, reason: string } | null, returnTargets: Array<{ key: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, text: string } | null };

export type TemplateStepFieldsFragment = { key: string, name: string, kind: string, kindName: string, dueWorkingDays: number, returnTo: Array<string>, reserves: boolean, clause: string, publicityWorkingDays: number | null, actors: Array<{ code: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, deferralNum: number | null, deferralDen: number | null, deferralStrict: boolean | null, reconsiderationNum: number | null, reconsiderationDen: number | null, reconsiderationStrict: boolean | null, text: string } | null, escalation: { afterWorkingDaysLate: number, to: string, toName: string } | null };

export type ComparisonFieldsFragment = { same: boolean, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }>, steps: Array<{ key: string, name: string, change: string, changeName: string, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }> }> };

export type TemplateVersionFieldsFragment = { id: string, version: number, name: string, documentNumber: string, validFrom: string, status: string, statusName: string, publishedAt: string, publishedByName: string | null, reason: string | null };

export type DraftFieldsFragment = { id: string, matterName: string, revision: number, name: string, documentNumber: string, openedByName: string, openedAt: string, changedByName: string, changedAt: string, mayManage: boolean, steps: Array<{ key: string, name: string, kind: string, kindName: string, dueWorkingDays: number, returnTo: Array<string>, reserves: boolean, clause: string, publicityWorkingDays: number | null, actors: Array<{ code: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, deferralNum: number | null, deferralDen: number | null, deferralStrict: boolean | null, reconsiderationNum: number | null, reconsiderationDen: number | null, reconsiderationStrict: boolean | null, text: string } | null, escalation: { afterWorkingDaysLate: number, to: string, toName: string } | null }> };

export type ChainTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainTemplatesQuery = { chainTemplates: Array<{ countyId: string, communityNames: string, matterType: string, matterName: string, mayManage: boolean, versions: Array<{ id: string, version: number, name: string, documentNumber: string, validFrom: string, status: string, statusName: string, publishedAt: string, publishedByName: string | null, reason: string | null }>, draft: { id: string, changedByName: string, changedAt: string } | null }> };

export type ChainTemplateQueryVariables = Exact<{
  id: string | number;
}>;


export type ChainTemplateQuery = { chainTemplate: { id: string, version: number, name: string, documentNumber: string, validFrom: string, status: string, statusName: string, publishedAt: string, publishedByName: string | null, reason: string | null, steps: Array<{ key: string, name: string, kind: string, kindName: string, dueWorkingDays: number, returnTo: Array<string>, reserves: boolean, clause: string, publicityWorkingDays: number | null, actors: Array<{ code: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, deferralNum: number | null, deferralDen: number | null, deferralStrict: boolean | null, reconsiderationNum: number | null, reconsiderationDen: number | null, reconsiderationStrict: boolean | null, text: string } | null, escalation: { afterWorkingDaysLate: number, to: string, toName: string } | null }> } | null, chainTemplates: Array<{ matterType: string, matterName: string, versions: Array<{ id: string, version: number, statusName: string }> }> };

export type TemplateComparisonQueryVariables = Exact<{
  beforeId: string | number;
  afterId: string | number;
}>;


export type TemplateComparisonQuery = { templateComparison: { same: boolean, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }>, steps: Array<{ key: string, name: string, change: string, changeName: string, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }> }> } | null };

export type TemplateDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type TemplateDraftQuery = { templateDraft: { id: string, matterName: string, revision: number, name: string, documentNumber: string, openedByName: string, openedAt: string, changedByName: string, changedAt: string, mayManage: boolean, steps: Array<{ key: string, name: string, kind: string, kindName: string, dueWorkingDays: number, returnTo: Array<string>, reserves: boolean, clause: string, publicityWorkingDays: number | null, actors: Array<{ code: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, deferralNum: number | null, deferralDen: number | null, deferralStrict: boolean | null, reconsiderationNum: number | null, reconsiderationDen: number | null, reconsiderationStrict: boolean | null, text: string } | null, escalation: { afterWorkingDaysLate: number, to: string, toName: string } | null }> } | null, bodies: Array<{ code: string, name: string, kind: string }>, institutions: Array<{ id: string, name: string }> };

export type TemplateDraftCheckQueryVariables = Exact<{
  input: TemplateDraftInput;
  on?: string | null | undefined;
}>;


export type TemplateDraftCheckQuery = { templateDraftCheck:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'TemplateDraftCheck', problems: Array<{ code: string, stepKey: string | null, message: string }>, changes: { same: boolean, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }>, steps: Array<{ key: string, name: string, change: string, changeName: string, fields: Array<{ field: string, fieldName: string, before: string | null, after: string | null }> }> } | null }
   };

export type OpenTemplateDraftMutationVariables = Exact<{
  countyId: string | number;
  matterType: string;
  fromTemplateId?: string | number | null | undefined;
}>;


export type OpenTemplateDraftMutation = { openTemplateDraft:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'TemplateDraft', id: string, matterName: string, revision: number, name: string, documentNumber: string, openedByName: string, openedAt: string, changedByName: string, changedAt: string, mayManage: boolean, steps: Array<{ key: string, name: string, kind: string, kindName: string, dueWorkingDays: number, returnTo: Array<string>, reserves: boolean, clause: string, publicityWorkingDays: number | null, actors: Array<{ code: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, deferralNum: number | null, deferralDen: number | null, deferralStrict: boolean | null, reconsiderationNum: number | null, reconsiderationDen: number | null, reconsiderationStrict: boolean | null, text: string } | null, escalation: { afterWorkingDaysLate: number, to: string, toName: string } | null }> }
   };

export type SaveTemplateDraftMutationVariables = Exact<{
  input: TemplateDraftInput;
}>;


export type SaveTemplateDraftMutation = { saveTemplateDraft:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'TemplateDraft', id: string, matterName: string, revision: number, name: string, documentNumber: string, openedByName: string, openedAt: string, changedByName: string, changedAt: string, mayManage: boolean, steps: Array<{ key: string, name: string, kind: string, kindName: string, dueWorkingDays: number, returnTo: Array<string>, reserves: boolean, clause: string, publicityWorkingDays: number | null, actors: Array<{ code: string, name: string }>, votingRule: { attendanceNum: number, attendanceDen: number, majorityNum: number, majorityDen: number, majorityStrict: boolean, majorityOf: string, deferralNum: number | null, deferralDen: number | null, deferralStrict: boolean | null, reconsiderationNum: number | null, reconsiderationDen: number | null, reconsiderationStrict: boolean | null, text: string } | null, escalation: { afterWorkingDaysLate: number, to: string, toName: string } | null }> }
   };

export type DiscardTemplateDraftMutationVariables = Exact<{
  draftId: string | number;
  revision: number;
}>;


export type DiscardTemplateDraftMutation = { discardTemplateDraft:
    | { __typename: 'MatterTemplates', matterType: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type PublishTemplateDraftMutationVariables = Exact<{
  input: PublishTemplateInput;
}>;


export type PublishTemplateDraftMutation = { publishTemplateDraft:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'TemplateVersion', id: string, version: number, name: string, documentNumber: string, validFrom: string, status: string, statusName: string, publishedAt: string, publishedByName: string | null, reason: string | null }
   };

export type ChainForecastFieldsFragment = { templateName: string, templateVersion: number | null, documentNumber: string, on: string, problems: number, steps: Array<{ key: string, name: string, kindName: string, opensOn: string | null, dueOn: string | null, tasks: Array<{ bodyCode: string, bodyName: string, problem: string | null, able: Array<{ name: string, seatTitle: string, onBehalfOfName: string | null }>, barred: Array<{ name: string, seatTitle: string, onBehalfOfName: string | null, reason: string | null }>, vote: { entitled: number, quorumReachable: boolean, majorityReachable: boolean, rule: string, recused: Array<{ name: string, seatTitle: string }> } | null }> }> };

export type TemplateTrialQueryVariables = Exact<{
  draftId: string | number;
  input: ChainTrialInput;
}>;


export type TemplateTrialQuery = { templateTrial:
    | { __typename: 'ChainForecastView', templateName: string, templateVersion: number | null, documentNumber: string, on: string, problems: number, steps: Array<{ key: string, name: string, kindName: string, opensOn: string | null, dueOn: string | null, tasks: Array<{ bodyCode: string, bodyName: string, problem: string | null, able: Array<{ name: string, seatTitle: string, onBehalfOfName: string | null }>, barred: Array<{ name: string, seatTitle: string, onBehalfOfName: string | null, reason: string | null }>, vote: { entitled: number, quorumReachable: boolean, majorityReachable: boolean, rule: string, recused: Array<{ name: string, seatTitle: string }> } | null }> }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ChainPreviewQueryVariables = Exact<{
  matterType: string;
  input: ChainTrialInput;
}>;


export type ChainPreviewQuery = { chainPreview:
    | { __typename: 'ChainForecastView', templateName: string, templateVersion: number | null, documentNumber: string, on: string, problems: number, steps: Array<{ key: string, name: string, kindName: string, opensOn: string | null, dueOn: string | null, tasks: Array<{ bodyCode: string, bodyName: string, problem: string | null, able: Array<{ name: string, seatTitle: string, onBehalfOfName: string | null }>, barred: Array<{ name: string, seatTitle: string, onBehalfOfName: string | null, reason: string | null }>, vote: { entitled: number, quorumReachable: boolean, majorityReachable: boolean, rule: string, recused: Array<{ name: string, seatTitle: string }> } | null }> }> }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type VillageCertificateFieldsFragment = { id: string, kind: string, kindName: string, numberMasked: string, clinicId: string, clinicName: string, hospitalId: string, hospitalName: string, validFrom: string, validUntil: string | null, renewalOpensOn: string | null, status: string, statusName: string, lastAssessedOn: string | null, lastPassed: boolean | null, assessmentDueOn: string, assessmentOverdue: boolean, nextDue: string, nextDueOn: string | null, mayChange: boolean, mayReveal: boolean, person: { id: string, name: string }, entries: Array<{ id: string, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> };

export type VillageCertificatesQueryVariables = Exact<{
  filter?: VillageCertificateFilter | null | undefined;
  sort?: VillageCertificateSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type VillageCertificatesQuery = { villageCertificates: { total: number, items: Array<{ id: string, kind: string, kindName: string, numberMasked: string, clinicId: string, clinicName: string, hospitalId: string, hospitalName: string, validFrom: string, validUntil: string | null, renewalOpensOn: string | null, status: string, statusName: string, lastAssessedOn: string | null, lastPassed: boolean | null, assessmentDueOn: string, assessmentOverdue: boolean, nextDue: string, nextDueOn: string | null, mayChange: boolean, mayReveal: boolean, person: { id: string, name: string }, entries: Array<{ id: string, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }> } };

export type VillageDoctorsQueryVariables = Exact<{
  clinicId?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type VillageDoctorsQuery = { villageDoctors: Array<{ id: string, name: string, staffNumber: string, institutionName: string }> };

export type RegisterVillageCertificateMutationVariables = Exact<{
  input: VillageCertificateInput;
}>;


export type RegisterVillageCertificateMutation = { registerVillageCertificate:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageCertificate', id: string, kind: string, kindName: string, numberMasked: string, clinicId: string, clinicName: string, hospitalId: string, hospitalName: string, validFrom: string, validUntil: string | null, renewalOpensOn: string | null, status: string, statusName: string, lastAssessedOn: string | null, lastPassed: boolean | null, assessmentDueOn: string, assessmentOverdue: boolean, nextDue: string, nextDueOn: string | null, mayChange: boolean, mayReveal: boolean, person: { id: string, name: string }, entries: Array<{ id: string, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
   };

export type ChangeVillageCertificateMutationVariables = Exact<{
  input: VillageCertificateChangeInput;
}>;


export type ChangeVillageCertificateMutation = { changeVillageCertificate:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageCertificate', id: string, kind: string, kindName: string, numberMasked: string, clinicId: string, clinicName: string, hospitalId: string, hospitalName: string, validFrom: string, validUntil: string | null, renewalOpensOn: string | null, status: string, statusName: string, lastAssessedOn: string | null, lastPassed: boolean | null, assessmentDueOn: string, assessmentOverdue: boolean, nextDue: string, nextDueOn: string | null, mayChange: boolean, mayReveal: boolean, person: { id: string, name: string }, entries: Array<{ id: string, type: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
   };

export type RevealVillageCertificateMutationVariables = Exact<{
  certificateId: string | number;
}>;


export type RevealVillageCertificateMutation = { revealVillageCertificate:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageCertificateNumber', number: string }
   };

export type VillageContractFieldsFragment = { id: string, caseNumber: string, hospitalId: string, hospitalName: string, clinicId: string, clinicName: string, kind: string, kindName: string, startOn: string, endOn: string | null, retiresOn: string | null, lastDay: string | null, grossYuan: string, status: string, statusName: string, signBy: string | null, alerts: Array<string>, renewsCaseNumber: string | null, renewedByCaseNumber: string | null, severanceYuan: string | null, severanceFormula: string | null, severanceSourceName: string | null, actions: Array<string>, person: { id: string, name: string }, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, suspensions: Array<{ from: string, to: string | null }>, entries: Array<{ id: string, type: string, on: string, text: string, note: string | null, actorName: string, enteredAt: string }> };

export type VillageContractsQueryVariables = Exact<{
  filter?: VillageContractFilter | null | undefined;
  sort?: VillageContractSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type VillageContractsQuery = { villageContracts: { total: number, items: Array<{ id: string, caseNumber: string, hospitalId: string, hospitalName: string, clinicId: string, clinicName: string, kind: string, kindName: string, startOn: string, endOn: string | null, retiresOn: string | null, lastDay: string | null, grossYuan: string, status: string, statusName: string, signBy: string | null, alerts: Array<string>, renewsCaseNumber: string | null, renewedByCaseNumber: string | null, severanceYuan: string | null, severanceFormula: string | null, severanceSourceName: string | null, actions: Array<string>, person: { id: string, name: string }, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, suspensions: Array<{ from: string, to: string | null }>, entries: Array<{ id: string, type: string, on: string, text: string, note: string | null, actorName: string, enteredAt: string }> }> } };

export type VillageContractQueryVariables = Exact<{
  id: string | number;
}>;


export type VillageContractQuery = { villageContract: { id: string, caseNumber: string, hospitalId: string, hospitalName: string, clinicId: string, clinicName: string, kind: string, kindName: string, startOn: string, endOn: string | null, retiresOn: string | null, lastDay: string | null, grossYuan: string, status: string, statusName: string, signBy: string | null, alerts: Array<string>, renewsCaseNumber: string | null, renewedByCaseNumber: string | null, severanceYuan: string | null, severanceFormula: string | null, severanceSourceName: string | null, actions: Array<string>, person: { id: string, name: string }, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, suspensions: Array<{ from: string, to: string | null }>, entries: Array<{ id: string, type: string, on: string, text: string, note: string | null, actorName: string, enteredAt: string }> } | null };

export type VillagePreviewQueryVariables = Exact<{
  input: VillageEmploymentInput;
  caseNumber?: string | null | undefined;
}>;


export type VillagePreviewQuery = { villageEmploymentPreview: { retiresOn: string | null, lastDay: string | null, notices: Array<string>, warnings: Array<{ code: string, message: string, clause: string | null, field: string | null }> } };

export type SubmitVillageMutationVariables = Exact<{
  input: VillageEmploymentInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SubmitVillageMutation = { submitVillageEmployment:
    | { __typename: 'ApprovalCase', number: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type ResubmitVillageMutationVariables = Exact<{
  caseNumber: string;
  expectedVersion: number;
  input: VillageEmploymentInput;
  idempotencyKey: string | number;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type ResubmitVillageMutation = { resubmitVillageEmployment:
    | { __typename: 'ApprovalCase', number: string }
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
   };

export type RecordVillageContractMutationVariables = Exact<{
  input: VillageContractEventInput;
}>;


export type RecordVillageContractMutation = { recordVillageContract:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageContract', id: string, caseNumber: string, hospitalId: string, hospitalName: string, clinicId: string, clinicName: string, kind: string, kindName: string, startOn: string, endOn: string | null, retiresOn: string | null, lastDay: string | null, grossYuan: string, status: string, statusName: string, signBy: string | null, alerts: Array<string>, renewsCaseNumber: string | null, renewedByCaseNumber: string | null, severanceYuan: string | null, severanceFormula: string | null, severanceSourceName: string | null, actions: Array<string>, person: { id: string, name: string }, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, suspensions: Array<{ from: string, to: string | null }>, entries: Array<{ id: string, type: string, on: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
   };

export type VillageSettlementsQueryVariables = Exact<{
  contractId: string | number;
}>;


export type VillageSettlementsQuery = { villageSettlements: Array<{ ending: string, endingName: string, clause: string, severanceYuan: string, formula: string, sourceName: string | null, balanceYuan: string | null, problem: string | null }> };

export type SettleVillageContractMutationVariables = Exact<{
  input: VillageSettlementInput;
}>;


export type SettleVillageContractMutation = { settleVillageContract:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageContract', id: string, caseNumber: string, hospitalId: string, hospitalName: string, clinicId: string, clinicName: string, kind: string, kindName: string, startOn: string, endOn: string | null, retiresOn: string | null, lastDay: string | null, grossYuan: string, status: string, statusName: string, signBy: string | null, alerts: Array<string>, renewsCaseNumber: string | null, renewedByCaseNumber: string | null, severanceYuan: string | null, severanceFormula: string | null, severanceSourceName: string | null, actions: Array<string>, person: { id: string, name: string }, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, suspensions: Array<{ from: string, to: string | null }>, entries: Array<{ id: string, type: string, on: string, text: string, note: string | null, actorName: string, enteredAt: string }> }
   };

export type PrintVillageContractMutationVariables = Exact<{
  contractId: string | number;
  withNumbers: boolean;
}>;


export type PrintVillageContractMutation = { printVillageContract:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageContractText', title: string, version: string, documentNumber: string, isDemo: boolean, parties: string, withNumbers: boolean, clauses: Array<{ heading: string, text: string }> }
   };

export type VillageFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type VillageFundsQuery = { villageFunds: Array<{ id: string, hospitalId: string, hospitalName: string, source: string, sourceName: string, balanceYuan: string, receivedYuan: string, spentYuan: string, mayEnter: boolean }> };

export type VillageFundEntriesQueryVariables = Exact<{
  filter?: VillageFundEntryFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type VillageFundEntriesQuery = { villageFundEntries: { total: number, items: Array<{ id: string, hospitalName: string, sourceName: string, sequence: number, type: string, typeName: string, amountYuan: string, balanceYuan: string, on: string, documentNumber: string, note: string | null, reversed: boolean, mayReverse: boolean, actorName: string, enteredAt: string }> } };

export type ReceiveVillageFundMutationVariables = Exact<{
  input: VillageFundInput;
}>;


export type ReceiveVillageFundMutation = { receiveVillageFund:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageFund', id: string }
   };

export type ReverseVillageFundEntryMutationVariables = Exact<{
  input: VillageFundReversalInput;
}>;


export type ReverseVillageFundEntryMutation = { reverseVillageFundEntry:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillageFund', id: string }
   };

export type VillageRunFieldsFragment = { id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> };

export type VillagePayRunsQueryVariables = Exact<{
  hospitalId?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type VillagePayRunsQuery = { villagePayRuns: { total: number, items: Array<{ id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> }> } };

export type VillagePayRunQueryVariables = Exact<{
  id: string | number;
}>;


export type VillagePayRunQuery = { villagePayRun: { id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> } | null };

export type VillagePayLinesQueryVariables = Exact<{
  filter?: VillagePayLineFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type VillagePayLinesQuery = { villagePayLines: { total: number, items: Array<{ id: string, runId: string, month: string, contractId: string, personName: string, type: string, typeName: string, forMonth: string, days: number, monthDays: number, grossYuan: string, employerYuan: string, employerSourceName: string, workerYuan: string, netYuan: string, documentNumber: string, note: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, items: Array<{ name: string, employerYuan: string, workerYuan: string }> }> } };

export type OpenVillagePayRunMutationVariables = Exact<{
  hospitalId: string | number;
  month: string;
}>;


export type OpenVillagePayRunMutation = { openVillagePayRun:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillagePayRun', id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> }
   };

export type PayVillageRunMutationVariables = Exact<{
  runId: string | number;
}>;


export type PayVillageRunMutation = { payVillageRun:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillagePayRun', id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> }
   };

export type CloseVillagePayRunMutationVariables = Exact<{
  runId: string | number;
}>;


export type CloseVillagePayRunMutation = { closeVillagePayRun:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillagePayRun', id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> }
   };

export type CorrectVillagePayMutationVariables = Exact<{
  input: VillagePayCorrectionInput;
}>;


export type CorrectVillagePayMutation = { correctVillagePay:
    | { __typename: 'Refusal', code: string, message: string, clause: string | null, field: string | null }
    | { __typename: 'VillagePayRun', id: string, hospitalId: string, hospitalName: string, month: string, status: string, statusName: string, expected: number, paid: number, grossYuan: string, netYuan: string, employerYuan: string, mayPay: boolean, openedByName: string, openedAt: string, closedAt: string | null, closedByName: string | null, shares: Array<{ source: string, sourceName: string, amountYuan: string }>, unpaid: Array<{ contractId: string, personName: string, forMonth: string, grossYuan: string, reason: string | null }> }
   };

export type VillageEmployersQueryVariables = Exact<{ [key: string]: never; }>;


export type VillageEmployersQuery = { villageEmployers: Array<{ id: string, name: string, maxTermMonths: number, documentNumber: string, isDemo: boolean, rights: Array<string>, clinics: Array<{ id: string, name: string }>, endings: Array<{ code: string, name: string, of: string, severance: boolean, clause: string }> }> };

export type InstitutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionsQuery = { institutions: Array<{ id: string, name: string, shortName: string, kind: string, kindName: string }> };

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
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const EarlierFieldsFragmentDoc = new TypedDocumentString(`
    fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
}
    `, {"fragmentName":"EarlierFields"}) as unknown as TypedDocumentString<EarlierFieldsFragment, unknown>;
export const MeetingFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
export const VoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
    `, {"fragmentName":"VoteFields"}) as unknown as TypedDocumentString<VoteFieldsFragment, unknown>;
export const TallyFieldsFragmentDoc = new TypedDocumentString(`
    fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
    `, {"fragmentName":"TallyFields"}) as unknown as TypedDocumentString<TallyFieldsFragment, unknown>;
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const OpinionAskFieldsFragmentDoc = new TypedDocumentString(`
    fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
    `, {"fragmentName":"OpinionAskFields"}) as unknown as TypedDocumentString<OpinionAskFieldsFragment, unknown>;
export const TogetherFieldsFragmentDoc = new TypedDocumentString(`
    fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
    fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}`, {"fragmentName":"TogetherFields"}) as unknown as TypedDocumentString<TogetherFieldsFragment, unknown>;
export const ReceptionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
    }
  }
}
    `, {"fragmentName":"ReceptionFields"}) as unknown as TypedDocumentString<ReceptionFieldsFragment, unknown>;
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
    fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
}
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
    fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const KinPersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment KinPersonFields on KinshipPerson {
  id
  name
  staffNumber
  place
}
    `, {"fragmentName":"KinPersonFields"}) as unknown as TypedDocumentString<KinPersonFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}`, {"fragmentName":"SessionFields"}) as unknown as TypedDocumentString<SessionFieldsFragment, unknown>;
export const QuotaFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuotaFields on QuotaLine {
  name
  verified
  occupied
  reserved
  free
  documentNumber
  tightestOn
}
    `, {"fragmentName":"QuotaFields"}) as unknown as TypedDocumentString<QuotaFieldsFragment, unknown>;
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
export const RoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}
    `, {"fragmentName":"RoundFields"}) as unknown as TypedDocumentString<RoundFieldsFragment, unknown>;
export const PostingPageFieldsFragmentDoc = new TypedDocumentString(`
    fragment PostingPageFields on Posting {
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
  firstEndOn
  postName
  status
  statusName
  implementedAt
  life {
    actions
    allowanceYuan
    grades {
      code
      name
    }
    events {
      id
      text
      note
      assessor
      documentNumber
      caseNumber
      actorName
      occurredAt
    }
    suspensions {
      id
      fromOn
      toOn
      open
    }
    changes {
      caseNumber
      kindName
      requestedAt
      open
      effectName
    }
    settlements {
      settledAt
      items {
        label
        value
      }
    }
    overrides {
      from
      to
      reason
      askedByName
      caseNumber
      documentNumber
    }
    allowances {
      month
      days
      amountYuan
      payerName
    }
  }
}
    `, {"fragmentName":"PostingPageFields"}) as unknown as TypedDocumentString<PostingPageFieldsFragment, unknown>;
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
export const ComparisonFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComparisonFields on TemplateComparison {
  same
  fields {
    field
    fieldName
    before
    after
  }
  steps {
    key
    name
    change
    changeName
    fields {
      field
      fieldName
      before
      after
    }
  }
}
    `, {"fragmentName":"ComparisonFields"}) as unknown as TypedDocumentString<ComparisonFieldsFragment, unknown>;
export const TemplateVersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemplateVersionFields on TemplateVersion {
  id
  version
  name
  documentNumber
  validFrom
  status
  statusName
  publishedAt
  publishedByName
  reason
}
    `, {"fragmentName":"TemplateVersionFields"}) as unknown as TypedDocumentString<TemplateVersionFieldsFragment, unknown>;
export const TemplateStepFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemplateStepFields on TemplateStep {
  key
  name
  kind
  kindName
  actors {
    code
    name
  }
  dueWorkingDays
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    deferralNum
    deferralDen
    deferralStrict
    reconsiderationNum
    reconsiderationDen
    reconsiderationStrict
    text
  }
  returnTo
  reserves
  clause
  publicityWorkingDays
  escalation {
    afterWorkingDaysLate
    to
    toName
  }
}
    `, {"fragmentName":"TemplateStepFields"}) as unknown as TypedDocumentString<TemplateStepFieldsFragment, unknown>;
export const DraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftFields on TemplateDraft {
  id
  matterName
  revision
  name
  documentNumber
  openedByName
  openedAt
  changedByName
  changedAt
  mayManage
  steps {
    ...TemplateStepFields
  }
}
    fragment TemplateStepFields on TemplateStep {
  key
  name
  kind
  kindName
  actors {
    code
    name
  }
  dueWorkingDays
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    deferralNum
    deferralDen
    deferralStrict
    reconsiderationNum
    reconsiderationDen
    reconsiderationStrict
    text
  }
  returnTo
  reserves
  clause
  publicityWorkingDays
  escalation {
    afterWorkingDaysLate
    to
    toName
  }
}`, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const ChainForecastFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChainForecastFields on ChainForecastView {
  templateName
  templateVersion
  documentNumber
  on
  problems
  steps {
    key
    name
    kindName
    opensOn
    dueOn
    tasks {
      bodyCode
      bodyName
      able {
        name
        seatTitle
        onBehalfOfName
      }
      barred {
        name
        seatTitle
        onBehalfOfName
        reason
      }
      vote {
        entitled
        recused {
          name
          seatTitle
        }
        quorumReachable
        majorityReachable
        rule
      }
      problem
    }
  }
}
    `, {"fragmentName":"ChainForecastFields"}) as unknown as TypedDocumentString<ChainForecastFieldsFragment, unknown>;
export const VillageCertificateFieldsFragmentDoc = new TypedDocumentString(`
    fragment VillageCertificateFields on VillageCertificate {
  id
  person {
    id
    name
  }
  kind
  kindName
  numberMasked
  clinicId
  clinicName
  hospitalId
  hospitalName
  validFrom
  validUntil
  renewalOpensOn
  status
  statusName
  lastAssessedOn
  lastPassed
  assessmentDueOn
  assessmentOverdue
  nextDue
  nextDueOn
  mayChange
  mayReveal
  entries {
    id
    type
    text
    note
    actorName
    enteredAt
  }
}
    `, {"fragmentName":"VillageCertificateFields"}) as unknown as TypedDocumentString<VillageCertificateFieldsFragment, unknown>;
export const VillageContractFieldsFragmentDoc = new TypedDocumentString(`
    fragment VillageContractFields on VillageContract {
  id
  caseNumber
  person {
    id
    name
  }
  hospitalId
  hospitalName
  clinicId
  clinicName
  kind
  kindName
  startOn
  endOn
  retiresOn
  lastDay
  grossYuan
  shares {
    source
    sourceName
    amountYuan
  }
  status
  statusName
  suspensions {
    from
    to
  }
  signBy
  alerts
  renewsCaseNumber
  renewedByCaseNumber
  severanceYuan
  severanceFormula
  severanceSourceName
  actions
  entries {
    id
    type
    on
    text
    note
    actorName
    enteredAt
  }
}
    `, {"fragmentName":"VillageContractFields"}) as unknown as TypedDocumentString<VillageContractFieldsFragment, unknown>;
export const VillageRunFieldsFragmentDoc = new TypedDocumentString(`
    fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}
    `, {"fragmentName":"VillageRunFields"}) as unknown as TypedDocumentString<VillageRunFieldsFragment, unknown>;
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
export const CalendarCoverageDocument = new TypedDocumentString(`
    query CalendarCoverage {
  calendarCoverage {
    communityName
    until
    missingYears
    undatedTasks
  }
}
    `) as unknown as TypedDocumentString<CalendarCoverageQuery, CalendarCoverageQueryVariables>;
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
export const AttachmentRulesDocument = new TypedDocumentString(`
    query AttachmentRules {
  attachmentRules {
    communityId
    communityCode
    communityName
    kinds {
      name
      extensions
      contentType
    }
    mostBytes
    mostFiles
    documentNumber
    isDemo
    scanned
  }
}
    `) as unknown as TypedDocumentString<AttachmentRulesQuery, AttachmentRulesQueryVariables>;
export const UnusedAttachmentsDocument = new TypedDocumentString(`
    query UnusedAttachments {
  unusedAttachments {
    ...AttachmentFields
  }
}
    fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}`) as unknown as TypedDocumentString<UnusedAttachmentsQuery, UnusedAttachmentsQueryVariables>;
export const OwnedAttachmentsDocument = new TypedDocumentString(`
    query OwnedAttachments($ownerKind: String!, $ownerId: ID!) {
  attachments(ownerKind: $ownerKind, ownerId: $ownerId) {
    mayAttach
    items {
      ...AttachmentFields
    }
  }
}
    fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}`) as unknown as TypedDocumentString<OwnedAttachmentsQuery, OwnedAttachmentsQueryVariables>;
export const AttachFilesDocument = new TypedDocumentString(`
    mutation AttachFiles($ownerKind: String!, $ownerId: ID!, $attachmentIds: [ID!]!) {
  attachFiles(
    ownerKind: $ownerKind
    ownerId: $ownerId
    attachmentIds: $attachmentIds
  ) {
    __typename
    ... on AttachmentList {
      mayAttach
      items {
        ...AttachmentFields
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}`) as unknown as TypedDocumentString<AttachFilesMutation, AttachFilesMutationVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($id: ID!) {
  removeAttachment(id: $id) {
    __typename
    ... on RemovedAttachment {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const CaseMovePlanDocument = new TypedDocumentString(`
    query CaseMovePlan($caseNumber: String!) {
  caseMovePlan(caseNumber: $caseNumber) {
    __typename
    ... on CaseMovePlan {
      fromVersion
      toVersion
      toName
      toDocumentNumber
      changes {
        key
        name
        change
        changeName
        fields {
          field
          fieldName
          before
          after
        }
      }
      kept {
        taskId
        stepName
        bodyName
        outcomeName
        decidedOn
      }
      rerun {
        taskId
        stepName
        bodyName
        outcomeName
        decidedOn
      }
      open {
        taskId
        stepName
        bodyName
        outcomeName
        decidedOn
      }
      standsAtName
      reservationText
      obstacle
      planSha256
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<CaseMovePlanQuery, CaseMovePlanQueryVariables>;
export const MoveCaseDocument = new TypedDocumentString(`
    mutation MoveCase($input: CaseMoveInput!) {
  moveCase(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<MoveCaseMutation, MoveCaseMutationVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($number: String!, $taskId: ID!) {
  case(number: $number) {
    comparison(taskId: $taskId) {
      fromVersion
      toVersion
      sameText
      changes {
        ...ChangeFields
      }
      earlierDecisions {
        ...EarlierFields
      }
    }
  }
}
    fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($number: String!) {
  case(number: $number) {
    ...CaseFields
  }
}
    fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const TransferTargetsDocument = new TypedDocumentString(`
    query TransferTargets($taskId: ID!) {
  transferTargets(taskId: $taskId) {
    seatId
    title
    holderName
  }
}
    `) as unknown as TypedDocumentString<TransferTargetsQuery, TransferTargetsQueryVariables>;
export const CollaborationCandidatesDocument = new TypedDocumentString(`
    query CollaborationCandidates($caseNumber: String!, $text: String) {
  collaborationCandidates(caseNumber: $caseNumber, text: $text) {
    kind
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CollaborationCandidatesQuery, CollaborationCandidatesQueryVariables>;
export const TransferTaskDocument = new TypedDocumentString(`
    mutation TransferTask($input: TransferInput!) {
  transferTask(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<TransferTaskMutation, TransferTaskMutationVariables>;
export const TakeBackTaskDocument = new TypedDocumentString(`
    mutation TakeBackTask($input: TakeBackInput!) {
  takeBackTask(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<TakeBackTaskMutation, TakeBackTaskMutationVariables>;
export const AskOpinionDocument = new TypedDocumentString(`
    mutation AskOpinion($input: AskInput!) {
  askOpinion(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<AskOpinionMutation, AskOpinionMutationVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: GiveOpinionInput!) {
  giveOpinion(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const WithdrawOpinionAskDocument = new TypedDocumentString(`
    mutation WithdrawOpinionAsk($input: WithdrawAskInput!) {
  withdrawOpinionAsk(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<WithdrawOpinionAskMutation, WithdrawOpinionAskMutationVariables>;
export const CopyCaseDocument = new TypedDocumentString(`
    mutation CopyCase($input: CopyInput!) {
  copyCase(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<CopyCaseMutation, CopyCaseMutationVariables>;
export const MarkCopyReadDocument = new TypedDocumentString(`
    mutation MarkCopyRead($caseNumber: String!) {
  markCopyRead(caseNumber: $caseNumber) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<MarkCopyReadMutation, MarkCopyReadMutationVariables>;
export const CommentOnCaseDocument = new TypedDocumentString(`
    mutation CommentOnCase($input: CommentInput!) {
  commentOnCase(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<CommentOnCaseMutation, CommentOnCaseMutationVariables>;
export const RetractCommentDocument = new TypedDocumentString(`
    mutation RetractComment($input: RetractCommentInput!) {
  retractComment(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<RetractCommentMutation, RetractCommentMutationVariables>;
export const NudgeTaskDocument = new TypedDocumentString(`
    mutation NudgeTask($input: NudgeInput!) {
  nudgeTask(input: $input) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<NudgeTaskMutation, NudgeTaskMutationVariables>;
export const SubmitCancellationDocument = new TypedDocumentString(`
    mutation SubmitCancellation($caseNumber: String!, $reason: String!, $idempotencyKey: ID!) {
  submitCancellation(
    caseNumber: $caseNumber
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitCancellationMutation, SubmitCancellationMutationVariables>;
export const ResubmitCancellationDocument = new TypedDocumentString(`
    mutation ResubmitCancellation($caseNumber: String!, $expectedVersion: Int!, $reason: String!, $idempotencyKey: ID!) {
  resubmitCancellation(
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitCancellationMutation, ResubmitCancellationMutationVariables>;
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
export const CopiesToMeDocument = new TypedDocumentString(`
    query CopiesToMe($unreadOnly: Boolean, $page: PageInput) {
  copiesToMe(unreadOnly: $unreadOnly, page: $page) {
    total
    unread
    items {
      id
      caseNumber
      caseTitle
      matterName
      status
      statusName
      targetName
      sentByName
      sentAt
      note
      readAt
    }
  }
}
    `) as unknown as TypedDocumentString<CopiesToMeQuery, CopiesToMeQueryVariables>;
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
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
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
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
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
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
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
  status
  statusName
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
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
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
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
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const PostsDocument = new TypedDocumentString(`
    query Posts($on: CalendarDate, $institutionId: ID) {
  posts(on: $on, institutionId: $institutionId) {
    accountId
    institutionId
    institutionName
    band
    grade
    postName
    quota
    borrowed
    lent
    occupied
    reserved
    free
    overfilled
    documentNumber
  }
}
    `) as unknown as TypedDocumentString<PostsQuery, PostsQueryVariables>;
export const ProjectionDocument = new TypedDocumentString(`
    query Projection($institutionId: ID) {
  establishmentProjection(institutionId: $institutionId) {
    from
    to
    accounts {
      accountId
      name
      institutionName
      resourceName
      family
      capped
      lowestFree
      lowestOn
      firstBreachOn
      steps {
        on
        verified
        occupied
        reserved
        borrowed
        lent
        free
      }
    }
    breaches {
      kind
      kindName
      accountId
      accountName
      institutionName
      from
      until
      shortfall
      worstOn
      cause
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectionQuery, ProjectionQueryVariables>;
export const PostHoldersDocument = new TypedDocumentString(`
    query PostHolders($filter: PostHolderFilter, $page: PageInput) {
  postHolders(filter: $filter, page: $page) {
    total
    items {
      personId
      staffNumber
      name
      institutionName
      departmentName
      titleName
      titleLevelName
      establishmentTypeName
      heldPostName
      heldPostInstitutionName
      heldFrom
      servingInstitutionName
    }
  }
}
    `) as unknown as TypedDocumentString<PostHoldersQuery, PostHoldersQueryVariables>;
export const VerifiedPreviewDocument = new TypedDocumentString(`
    query VerifiedPreview($input: VerifiedTotalsInput!) {
  verifiedTotalsPreview(input: $input) {
    changes {
      name
      resourceName
      before
      after
      used
      overFrom
      over
    }
    problems {
      ...RefusalFields
    }
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<VerifiedPreviewQuery, VerifiedPreviewQueryVariables>;
export const RecordVerifiedTotalsDocument = new TypedDocumentString(`
    mutation RecordVerifiedTotals($input: VerifiedTotalsInput!) {
  recordVerifiedTotals(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<RecordVerifiedTotalsMutation, RecordVerifiedTotalsMutationVariables>;
export const SetStructureRatioDocument = new TypedDocumentString(`
    mutation SetStructureRatio($input: StructureRatioInput!) {
  setStructureRatio(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<SetStructureRatioMutation, SetStructureRatioMutationVariables>;
export const AppointmentPreviewDocument = new TypedDocumentString(`
    query AppointmentPreview($input: PostAppointmentInput!) {
  postAppointmentPreview(input: $input) {
    heldPostName
    free
    problems {
      ...RefusalFields
    }
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<AppointmentPreviewQuery, AppointmentPreviewQueryVariables>;
export const AppointToPostDocument = new TypedDocumentString(`
    mutation AppointToPost($input: PostAppointmentInput!) {
  appointToPost(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<AppointToPostMutation, AppointToPostMutationVariables>;
export const EndPostAppointmentDocument = new TypedDocumentString(`
    mutation EndPostAppointment($input: EndAppointmentInput!) {
  endPostAppointment(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<EndPostAppointmentMutation, EndPostAppointmentMutationVariables>;
export const PostLoansDocument = new TypedDocumentString(`
    query PostLoans {
  postLoans {
    id
    fromInstitutionName
    toInstitutionName
    postName
    count
    fromOn
    toOn
    documentNumber
    open
  }
}
    `) as unknown as TypedDocumentString<PostLoansQuery, PostLoansQueryVariables>;
export const LendPostsDocument = new TypedDocumentString(`
    mutation LendPosts($input: PostLoanInput!) {
  lendPosts(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<LendPostsMutation, LendPostsMutationVariables>;
export const EndPostLoanDocument = new TypedDocumentString(`
    mutation EndPostLoan($input: EndPostLoanInput!) {
  endPostLoan(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<EndPostLoanMutation, EndPostLoanMutationVariables>;
export const PostPlansDocument = new TypedDocumentString(`
    query PostPlans {
  postPlans {
    id
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    documentDate
    validFrom
    isDemo
    caseNumber
  }
  structureRatios {
    id
    institutionKindName
    bands
    senior
    grades2to4
    grades5to7
    grades8to10
    grades11to12
    documentNumber
    validFrom
    isDemo
  }
}
    `) as unknown as TypedDocumentString<PostPlansQuery, PostPlansQueryVariables>;
export const PutPostPlanInForceDocument = new TypedDocumentString(`
    mutation PutPostPlanInForce($input: PostPlanInput!) {
  putPostPlanInForce(input: $input) {
    __typename
    ... on PostReceipt {
      changed
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<PutPostPlanInForceMutation, PutPostPlanInForceMutationVariables>;
export const InstitutionDayDocument = new TypedDocumentString(`
    query InstitutionDay($id: ID!, $on: CalendarDate, $staff: Boolean!, $page: PageInput) {
  institutionHistory(institutionId: $id) {
    names {
      name
      from
      to
    }
    communities {
      communityName
      from
      to
    }
    successorName
    endedOn
  }
  establishment(on: $on) {
    accountId
    institutionId
    resourceName
    verified
    occupied
    reserved
    free
    overstaffed
    documentNumber
  }
  posts(on: $on, institutionId: $id) {
    accountId
    postName
    grade
    quota
    borrowed
    lent
    occupied
    reserved
    free
    overfilled
  }
  coverage(from: $on, months: 12) {
    institutionId
    coveredToday
    rule
    gaps {
      from
      to
    }
  }
  postHolders(filter: {on: $on, institutionId: $id}, page: $page) @include(if: $staff) {
    total
    items {
      personId
      staffNumber
      name
      departmentName
      titleName
      establishmentTypeName
      heldPostName
      servingInstitutionName
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionDayQuery, InstitutionDayQueryVariables>;
export const InstitutionChangesDocument = new TypedDocumentString(`
    query InstitutionChanges($institutionId: ID, $kind: String, $page: PageInput) {
  institutionChanges(institutionId: $institutionId, kind: $kind, page: $page) {
    total
    items {
      id
      kind
      kindName
      institutionId
      institutionName
      communityName
      effectiveOn
      documentNumber
      documentDate
      summary
      lines {
        label
        before
        after
      }
      people
      recordedByName
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionChangesQuery, InstitutionChangesQueryVariables>;
export const InstitutionChangePreviewDocument = new TypedDocumentString(`
    query InstitutionChangePreview($input: InstitutionChangeInput!) {
  institutionChangePreview(input: $input) {
    summary
    people
    notes
    lines {
      label
      before
      after
    }
    openCases {
      number
      title
    }
    problems {
      ...RefusalFields
    }
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<InstitutionChangePreviewQuery, InstitutionChangePreviewQueryVariables>;
export const RecordInstitutionChangeDocument = new TypedDocumentString(`
    mutation RecordInstitutionChange($input: InstitutionChangeInput!) {
  recordInstitutionChange(input: $input) {
    __typename
    ... on InstitutionChange {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<RecordInstitutionChangeMutation, RecordInstitutionChangeMutationVariables>;
export const InstitutionFiguresDocument = new TypedDocumentString(`
    query InstitutionFigures($institutionId: ID!, $on: CalendarDate!) {
  institutionFigures(institutionId: $institutionId, on: $on) {
    resource
    resourceName
    verified
    occupied
    reserved
    hasTotal
    total
  }
  communityChoices(on: $on) {
    id
    name
    totals {
      resource
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionFiguresQuery, InstitutionFiguresQueryVariables>;
export const InstitutionHistoryDocument = new TypedDocumentString(`
    query InstitutionHistory($institutionId: ID!) {
  institutionHistory(institutionId: $institutionId) {
    names {
      name
      from
      to
    }
    communities {
      communityName
      from
      to
    }
    successorName
    endedOn
  }
}
    `) as unknown as TypedDocumentString<InstitutionHistoryQuery, InstitutionHistoryQueryVariables>;
export const KinshipsDocument = new TypedDocumentString(`
    query Kinships($filter: KinshipFilter, $sort: KinshipSort, $page: PageInput) {
  kinships(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      personA {
        ...KinPersonFields
      }
      personB {
        ...KinPersonFields
      }
      relation
      relationName
      source
      sourceName
      document
      knownOn
      ended
      entries {
        id
        kindName
        relationName
        sourceName
        document
        knownOn
        reason
        actorName
        enteredAt
      }
    }
  }
}
    fragment KinPersonFields on KinshipPerson {
  id
  name
  staffNumber
  place
}`) as unknown as TypedDocumentString<KinshipsQuery, KinshipsQueryVariables>;
export const KinshipPeopleDocument = new TypedDocumentString(`
    query KinshipPeople($text: String) {
  kinshipPeople(filter: {text: $text}) {
    ...KinPersonFields
  }
}
    fragment KinPersonFields on KinshipPerson {
  id
  name
  staffNumber
  place
}`) as unknown as TypedDocumentString<KinshipPeopleQuery, KinshipPeopleQueryVariables>;
export const KinshipFindingsDocument = new TypedDocumentString(`
    query KinshipFindings($filter: KinshipFindingFilter, $page: PageInput) {
  kinshipFindings(filter: $filter, page: $page) {
    total
    items {
      id
      caseNumber
      caseTitle
      matterName
      status
      statusName
      endedAt
      stepName
      bodyName
      decidedOn
      outcomeName
      deciderName
      subjectName
      relationName
      knownOn
    }
  }
}
    `) as unknown as TypedDocumentString<KinshipFindingsQuery, KinshipFindingsQueryVariables>;
export const RegisterKinshipDocument = new TypedDocumentString(`
    mutation RegisterKinship($input: RegisterKinshipInput!) {
  registerKinship(input: $input) {
    __typename
    ... on Kinship {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<RegisterKinshipMutation, RegisterKinshipMutationVariables>;
export const CorrectKinshipDocument = new TypedDocumentString(`
    mutation CorrectKinship($input: CorrectKinshipInput!) {
  correctKinship(input: $input) {
    __typename
    ... on Kinship {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<CorrectKinshipMutation, CorrectKinshipMutationVariables>;
export const EndKinshipDocument = new TypedDocumentString(`
    mutation EndKinship($input: EndKinshipInput!) {
  endKinship(input: $input) {
    __typename
    ... on Kinship {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<EndKinshipMutation, EndKinshipMutationVariables>;
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
    mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitMatter(
    type: $type
    form: $form
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
    mutation ResubmitMatter($caseNumber: String!, $expectedVersion: Int!, $form: MatterForm!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitMatter(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    form: $form
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($filter: MeetingFilter, $page: PageInput) {
  meetings(filter: $filter, page: $page) {
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
  status
  statusName
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
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    ...SessionFields
  }
}
    fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const WaitingItemsDocument = new TypedDocumentString(`
    query WaitingItems($id: ID!, $page: PageInput) {
  meeting(id: $id) {
    id
    waitingItems(page: $page) {
      total
      items {
        taskId
        caseNumber
        caseTitle
        matterName
        stepName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingItemsQuery, WaitingItemsQueryVariables>;
export const ReconsiderableDocument = new TypedDocumentString(`
    query Reconsiderable($id: ID!) {
  meeting(id: $id) {
    id
    reconsiderable {
      decisionId
      caseNumber
      caseTitle
      matterName
      outcomeName
      decidedOn
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<ReconsiderableQuery, ReconsiderableQueryVariables>;
export const MyVotesDocument = new TypedDocumentString(`
    query MyVotes {
  myVotes {
    meetingId
    taskId
    seatId
    bodyName
    seatTitle
    caseNumber
    caseTitle
    matterName
    stepName
    motionName
    contentSha256
    content {
      key
      label
      value
    }
    calledAt
    recusedFor
    voted
    votedCount
    voterCount
  }
}
    `) as unknown as TypedDocumentString<MyVotesQuery, MyVotesQueryVariables>;
export const PrepareMeetingDocument = new TypedDocumentString(`
    mutation PrepareMeeting($input: PlanInput!) {
  prepareMeeting(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<PrepareMeetingMutation, PrepareMeetingMutationVariables>;
export const OpenMeetingDocument = new TypedDocumentString(`
    mutation OpenMeeting($input: OpeningInput!) {
  openMeeting(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<OpenMeetingMutation, OpenMeetingMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($input: MeetingCancelInput!) {
  cancelMeeting(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const AddAgendaItemsDocument = new TypedDocumentString(`
    mutation AddAgendaItems($input: AgendaInput!) {
  addAgendaItems(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<AddAgendaItemsMutation, AddAgendaItemsMutationVariables>;
export const RemoveAgendaItemDocument = new TypedDocumentString(`
    mutation RemoveAgendaItem($input: ItemReasonInput!) {
  removeAgendaItem(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<RemoveAgendaItemMutation, RemoveAgendaItemMutationVariables>;
export const OrderAgendaDocument = new TypedDocumentString(`
    mutation OrderAgenda($input: AgendaInput!) {
  orderAgenda(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<OrderAgendaMutation, OrderAgendaMutationVariables>;
export const ChangeAttendanceDocument = new TypedDocumentString(`
    mutation ChangeAttendance($input: AttendanceChangeInput!) {
  changeAttendance(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<ChangeAttendanceMutation, ChangeAttendanceMutationVariables>;
export const DeclareRecusalDocument = new TypedDocumentString(`
    mutation DeclareRecusal($input: RecusalDeclarationInput!) {
  declareRecusal(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<DeclareRecusalMutation, DeclareRecusalMutationVariables>;
export const CallVoteDocument = new TypedDocumentString(`
    mutation CallVote($input: VoteCallInput!) {
  callVote(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<CallVoteMutation, CallVoteMutationVariables>;
export const RecallVoteDocument = new TypedDocumentString(`
    mutation RecallVote($input: ItemReasonInput!) {
  recallVote(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<RecallVoteMutation, RecallVoteMutationVariables>;
export const CastBallotDocument = new TypedDocumentString(`
    mutation CastBallot($input: BallotInput!) {
  castBallot(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const CloseVoteDocument = new TypedDocumentString(`
    mutation CloseVote($input: CloseVoteInput!) {
  closeVote(input: $input) {
    __typename
    ... on DecisionReceipt {
      decisionId
      outcomeName
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<CloseVoteMutation, CloseVoteMutationVariables>;
export const MoveReconsiderationDocument = new TypedDocumentString(`
    mutation MoveReconsideration($input: ReconsiderationInput!) {
  moveReconsideration(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<MoveReconsiderationMutation, MoveReconsiderationMutationVariables>;
export const CloseMeetingDocument = new TypedDocumentString(`
    mutation CloseMeeting($input: MeetingCloseInput!) {
  closeMeeting(input: $input) {
    __typename
    ...SessionFields
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
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment SessionFields on Meeting {
  ...MeetingFields
  endedAt
  endedByName
  endReason
  mayRun
  items {
    taskId
    caseNumber
    caseTitle
    matterName
    stepName
    contentSha256
    onAgenda
    state
    stateName
    rule
    motionName
    returnTargets {
      key
      name
    }
    recusals {
      seatId
      seatTitle
      personName
      reason
      source
    }
    progress {
      seatId
      personName
      voted
    }
    decisionId
    outcome
    outcomeName
    opinion
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
  reconsiderations {
    id
    decisionId
    caseNumber
    caseTitle
    reason
    carried
    tally {
      ...TallyFields
    }
    votes {
      ...VoteFields
    }
  }
}`) as unknown as TypedDocumentString<CloseMeetingMutation, CloseMeetingMutationVariables>;
export const TransfersDocument = new TypedDocumentString(`
    query Transfers($filter: PersonnelTransferFilter, $page: PageInput) {
  transfers(filter: $filter, page: $page) {
    total
    items {
      id
      caseNumber
      person {
        id
        name
      }
      fromInstitutionName
      toInstitutionName
      effectiveOn
      postName
      planPostName
      status
      statusName
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersQuery, TransfersQueryVariables>;
export const MoveOptionsDocument = new TypedDocumentString(`
    query MoveOptions {
  postingKinds {
    code
    name
    establishmentEffectName
    documentNumber
    defaultMonths
    isPaired
    needsDiscipline
    givesEstablishment
  }
  institutions {
    id
    name
    shortName
    kind
    kindName
  }
}
    `) as unknown as TypedDocumentString<MoveOptionsQuery, MoveOptionsQueryVariables>;
export const TransferPostsDocument = new TypedDocumentString(`
    query TransferPosts($on: CalendarDate!, $institutionId: ID!) {
  posts(on: $on, institutionId: $institutionId) {
    accountId
    category
    band
    grade
    postName
    free
  }
}
    `) as unknown as TypedDocumentString<TransferPostsQuery, TransferPostsQueryVariables>;
export const ExchangePreviewDocument = new TypedDocumentString(`
    query ExchangePreview($input: ExchangeInput!) {
  exchangePreview(input: $input) {
    quotas {
      ...QuotaFields
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
}
fragment QuotaFields on QuotaLine {
  name
  verified
  occupied
  reserved
  free
  documentNumber
  tightestOn
}`) as unknown as TypedDocumentString<ExchangePreviewQuery, ExchangePreviewQueryVariables>;
export const BatchPreviewDocument = new TypedDocumentString(`
    query BatchPreview($input: BatchInput!) {
  postingBatchPreview(input: $input) {
    quotas {
      ...QuotaFields
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
}
fragment QuotaFields on QuotaLine {
  name
  verified
  occupied
  reserved
  free
  documentNumber
  tightestOn
}`) as unknown as TypedDocumentString<BatchPreviewQuery, BatchPreviewQueryVariables>;
export const TransferPreviewDocument = new TypedDocumentString(`
    query TransferPreview($input: PersonnelTransferInput!) {
  transferPreview(input: $input) {
    titleNote
    quotas {
      ...QuotaFields
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
}
fragment QuotaFields on QuotaLine {
  name
  verified
  occupied
  reserved
  free
  documentNumber
  tightestOn
}`) as unknown as TypedDocumentString<TransferPreviewQuery, TransferPreviewQueryVariables>;
export const SubmitExchangeDocument = new TypedDocumentString(`
    mutation SubmitExchange($input: ExchangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitExchange(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitExchangeMutation, SubmitExchangeMutationVariables>;
export const SubmitBatchDocument = new TypedDocumentString(`
    mutation SubmitBatch($input: BatchInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitPostingBatch(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitBatchMutation, SubmitBatchMutationVariables>;
export const SubmitTransferDocument = new TypedDocumentString(`
    mutation SubmitTransfer($input: PersonnelTransferInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitTransfer(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitTransferMutation, SubmitTransferMutationVariables>;
export const ResubmitExchangeDocument = new TypedDocumentString(`
    mutation ResubmitExchange($caseNumber: String!, $expectedVersion: Int!, $input: ExchangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitExchange(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitExchangeMutation, ResubmitExchangeMutationVariables>;
export const ResubmitBatchDocument = new TypedDocumentString(`
    mutation ResubmitBatch($caseNumber: String!, $expectedVersion: Int!, $input: BatchInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitPostingBatch(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitBatchMutation, ResubmitBatchMutationVariables>;
export const ResubmitTransferDocument = new TypedDocumentString(`
    mutation ResubmitTransfer($caseNumber: String!, $expectedVersion: Int!, $input: PersonnelTransferInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitTransfer(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitTransferMutation, ResubmitTransferMutationVariables>;
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
export const PersonFileDocument = new TypedDocumentString(`
    query PersonFile($personId: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {
  personFile(personId: $personId, on: $on, recordedBy: $recordedBy) {
    personId
    name
    gender
    birthDate
    idNumberMasked
    phoneMasked
    employments {
      institutionName
      communityName
      departmentName
      postName
      staffNumber
      establishmentTypeName
      from
      to
      current
    }
    titles {
      name
      levelName
      grassrootsOnly
      from
      to
      current
    }
    holdings {
      kind
      name
      institutionName
      from
      to
      current
      documentNumber
      caseNumber
      recordedAt
    }
    services {
      kindName
      homeInstitutionName
      hostInstitutionName
      postName
      from
      to
      current
      caseNumber
    }
    placements {
      roundId
      roundName
      documentNumber
      institutionName
      postName
      zoneName
      from
      to
      statusName
      current
      pauses {
        from
        to
      }
    }
    seats {
      bodyName
      title
      from
      to
      current
    }
    cases {
      number
      title
      statusName
      submittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PersonFileQuery, PersonFileQueryVariables>;
export const ReturningDocument = new TypedDocumentString(`
    query Returning($filter: ReturningFilter!, $sort: ReturningSort, $page: PageInput) {
  returningPostings(filter: $filter, sort: $sort, page: $page) {
    __typename
    ... on ReturningPostingPage {
      total
      items {
        id
        personId
        personName
        titleName
        kindName
        homeInstitutionName
        hostInstitutionName
        postName
        startOn
        endOn
        caseNumber
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<ReturningQuery, ReturningQueryVariables>;
export const PlacementRoundDocument = new TypedDocumentString(`
    query PlacementRound($id: ID!) {
  placementRound(id: $id) {
    ...RoundFields
  }
}
    fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<PlacementRoundQuery, PlacementRoundQueryVariables>;
export const PlacementRoundsDocument = new TypedDocumentString(`
    query PlacementRounds($page: PageInput) {
  placementRounds(page: $page) {
    total
    items {
      id
      name
      communityName
      phase
      phaseName
      openedByName
      openedAt
      postCount
      candidateCount
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementRoundsQuery, PlacementRoundsQueryVariables>;
export const PlacementRulesDocument = new TypedDocumentString(`
    query PlacementRules {
  placementRules {
    communityId
    communityName
    documentNumber
    isDemo
    witnesses
    zones {
      code
      name
      years
    }
  }
  institutions {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PlacementRulesQuery, PlacementRulesQueryVariables>;
export const PlacementServicesDocument = new TypedDocumentString(`
    query PlacementServices($filter: PlacementServiceFilter, $page: PageInput) {
  placementServices(filter: $filter, page: $page) {
    total
    items {
      roundId
      roundName
      personId
      personName
      institutionName
      postName
      zoneName
      startOn
      requiredDays
      servedDays
      remainingDays
      fulfilledOn
      status
      statusName
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementServicesQuery, PlacementServicesQueryVariables>;
export const OpenPlacementRoundDocument = new TypedDocumentString(`
    mutation OpenPlacementRound($input: PlacementRoundInput!) {
  openPlacementRound(input: $input) {
    __typename
    ... on PlacementRound {
      id
    }
    ... on Refusal {
      ...RefusalFields
    }
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<OpenPlacementRoundMutation, OpenPlacementRoundMutationVariables>;
export const WitnessPlacementDrawDocument = new TypedDocumentString(`
    mutation WitnessPlacementDraw($input: PlacementWitnessInput!) {
  witnessPlacementDraw(input: $input) {
    __typename
    ...RoundFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<WitnessPlacementDrawMutation, WitnessPlacementDrawMutationVariables>;
export const RevealPlacementDrawDocument = new TypedDocumentString(`
    mutation RevealPlacementDraw($input: PlacementRevealInput!) {
  revealPlacementDraw(input: $input) {
    __typename
    ...RoundFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<RevealPlacementDrawMutation, RevealPlacementDrawMutationVariables>;
export const ChoosePlacementDocument = new TypedDocumentString(`
    mutation ChoosePlacement($input: PlacementChoiceInput!) {
  choosePlacement(input: $input) {
    __typename
    ...RoundFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<ChoosePlacementMutation, ChoosePlacementMutationVariables>;
export const AnswerPlacementDocument = new TypedDocumentString(`
    mutation AnswerPlacement($input: PlacementAnswerInput!) {
  answerPlacement(input: $input) {
    __typename
    ...RoundFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<AnswerPlacementMutation, AnswerPlacementMutationVariables>;
export const RecordPlacementServiceDocument = new TypedDocumentString(`
    mutation RecordPlacementService($input: PlacementServiceInput!) {
  recordPlacementService(input: $input) {
    __typename
    ...RoundFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<RecordPlacementServiceMutation, RecordPlacementServiceMutationVariables>;
export const CancelPlacementRoundDocument = new TypedDocumentString(`
    mutation CancelPlacementRound($input: PlacementCancelInput!) {
  cancelPlacementRound(input: $input) {
    __typename
    ...RoundFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment RoundFields on PlacementRound {
  id
  name
  communityName
  documentNumber
  phase
  phaseName
  openedByName
  openedAt
  openingSha256
  witnessesRequired
  mayHold
  mayWitness
  posts {
    code
    institutionName
    postName
    zone {
      code
      name
      years
    }
    places
    left
  }
  candidates {
    personId
    name
    score
    rank
    ticket
    status
    statusName
    postCode
    drawTicket
    startOn
  }
  draws {
    id
    purpose
    purposeName
    algorithm
    commitment
    witnesses {
      name
      contribution
      saidAt
    }
    secret
    seed
  }
  entries {
    id
    takesPapers
    sequence
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<CancelPlacementRoundMutation, CancelPlacementRoundMutationVariables>;
export const PostSchemeFormDocument = new TypedDocumentString(`
    query PostSchemeForm {
  postSchemeForm {
    submittable
    published
    steps
    documentNumber
    legalBasis
  }
}
    `) as unknown as TypedDocumentString<PostSchemeFormQuery, PostSchemeFormQueryVariables>;
export const PostSchemePreviewDocument = new TypedDocumentString(`
    query PostSchemePreview($input: PostSchemeDraftInput!) {
  postSchemePreview(input: $input) {
    rows {
      category
      band
      grade
      postName
      proposed
      current
      occupied
      reserved
      overfilled
    }
    total
    currentDocument
    problems {
      ...RefusalFields
    }
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<PostSchemePreviewQuery, PostSchemePreviewQueryVariables>;
export const SubmitPostSchemeDocument = new TypedDocumentString(`
    mutation SubmitPostScheme($input: PostSchemeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitPostScheme(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitPostSchemeMutation, SubmitPostSchemeMutationVariables>;
export const ResubmitPostSchemeDocument = new TypedDocumentString(`
    mutation ResubmitPostScheme($caseNumber: String!, $expectedVersion: Int!, $input: PostSchemeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitPostScheme(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitPostSchemeMutation, ResubmitPostSchemeMutationVariables>;
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
    isPaired
    needsDiscipline
    acrossCommunities
    givesEstablishment
  }
  institutions {
    id
    name
    shortName
    kindName
  }
  neighbourCommunities {
    id
    name
    institutions {
      id
      name
    }
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
    mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitPosting(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
    mutation ResubmitPosting($caseNumber: String!, $expectedVersion: Int!, $input: PostingInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitPosting(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const PostingAllowancesDocument = new TypedDocumentString(`
    query PostingAllowances($filter: PostingAllowanceFilter, $sort: PostingAllowanceSort, $page: PageInput) {
  postingAllowances(filter: $filter, sort: $sort, page: $page) {
    total
    totalDays
    totalYuan
    items {
      postingId
      caseNumber
      person {
        id
        name
      }
      kindName
      homeInstitutionName
      hostInstitutionName
      month
      days
      amountYuan
      payer
      payerName
      documentNumber
      isDemo
    }
  }
}
    `) as unknown as TypedDocumentString<PostingAllowancesQuery, PostingAllowancesQueryVariables>;
export const PostingPageDocument = new TypedDocumentString(`
    query PostingPage($id: ID!) {
  posting(id: $id) {
    ...PostingPageFields
  }
}
    fragment PostingPageFields on Posting {
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
  firstEndOn
  postName
  status
  statusName
  implementedAt
  life {
    actions
    allowanceYuan
    grades {
      code
      name
    }
    events {
      id
      text
      note
      assessor
      documentNumber
      caseNumber
      actorName
      occurredAt
    }
    suspensions {
      id
      fromOn
      toOn
      open
    }
    changes {
      caseNumber
      kindName
      requestedAt
      open
      effectName
    }
    settlements {
      settledAt
      items {
        label
        value
      }
    }
    overrides {
      from
      to
      reason
      askedByName
      caseNumber
      documentNumber
    }
    allowances {
      month
      days
      amountYuan
      payerName
    }
  }
}`) as unknown as TypedDocumentString<PostingPageQuery, PostingPageQueryVariables>;
export const PostingCreditPanelDocument = new TypedDocumentString(`
    query PostingCreditPanel($postingId: ID!, $cutoff: CalendarDate) {
  postingCredit(postingId: $postingId, cutoff: $cutoff) {
    __typename
    ... on PostingCredit {
      cutoff
      days
      requiredDays
      missingDays
      met
      levels
      documentNumber
      isDemo
      legalBasis
      lines {
        postingId
        caseNumber
        hostInstitutionName
        startOn
        endOn
        qualifies
        days
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<PostingCreditPanelQuery, PostingCreditPanelQueryVariables>;
export const SubmitPostingChangeDocument = new TypedDocumentString(`
    mutation SubmitPostingChange($input: PostingChangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitPostingChange(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitPostingChangeMutation, SubmitPostingChangeMutationVariables>;
export const ResubmitPostingChangeDocument = new TypedDocumentString(`
    mutation ResubmitPostingChange($input: PostingChangeAgainInput!, $idempotencyKey: ID!) {
  resubmitPostingChange(input: $input, idempotencyKey: $idempotencyKey) {
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitPostingChangeMutation, ResubmitPostingChangeMutationVariables>;
export const RecordPostingEventDocument = new TypedDocumentString(`
    mutation RecordPostingEvent($input: PostingEventInput!) {
  recordPostingEvent(input: $input) {
    __typename
    ...PostingPageFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment PostingPageFields on Posting {
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
  firstEndOn
  postName
  status
  statusName
  implementedAt
  life {
    actions
    allowanceYuan
    grades {
      code
      name
    }
    events {
      id
      text
      note
      assessor
      documentNumber
      caseNumber
      actorName
      occurredAt
    }
    suspensions {
      id
      fromOn
      toOn
      open
    }
    changes {
      caseNumber
      kindName
      requestedAt
      open
      effectName
    }
    settlements {
      settledAt
      items {
        label
        value
      }
    }
    overrides {
      from
      to
      reason
      askedByName
      caseNumber
      documentNumber
    }
    allowances {
      month
      days
      amountYuan
      payerName
    }
  }
}`) as unknown as TypedDocumentString<RecordPostingEventMutation, RecordPostingEventMutationVariables>;
export const CoverageWarningsDocument = new TypedDocumentString(`
    query CoverageWarnings {
  coverageWarnings {
    institutionId
    institutionName
    gapFrom
    gapTo
    inDays
    due
    until
    rule
    overrides {
      from
      to
      reason
      askedByName
      caseNumber
      documentNumber
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageWarningsQuery, CoverageWarningsQueryVariables>;
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
export const ReceivablePostingsDocument = new TypedDocumentString(`
    query ReceivablePostings($filter: ReceivablePostingFilter, $sort: ReceivablePostingSort, $page: PageInput) {
  receivablePostings(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      caseId
      caseNumber
      person {
        id
        name
      }
      kindName
      homeCommunityName
      homeInstitutionName
      hostInstitutionName
      startOn
      endOn
      submittedAt
      caseStatus
      caseStatusName
      state
      stateName
      receptionNumber
      mayRequest
    }
  }
}
    `) as unknown as TypedDocumentString<ReceivablePostingsQuery, ReceivablePostingsQueryVariables>;
export const ReceivablePostingDocument = new TypedDocumentString(`
    query ReceivablePosting($caseNumber: String!) {
  receivablePosting(caseNumber: $caseNumber) {
    caseId
    caseNumber
    version
    contentSha256
    person {
      id
      name
    }
    kindName
    homeCommunityName
    homeInstitutionName
    hostInstitutionId
    hostInstitutionName
    startOn
    endOn
    caseStatusName
    state
    stateName
    receptionNumber
    mayRequest
  }
}
    `) as unknown as TypedDocumentString<ReceivablePostingQuery, ReceivablePostingQueryVariables>;
export const SubmitPostingReceptionDocument = new TypedDocumentString(`
    mutation SubmitPostingReception($input: PostingReceptionInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitPostingReception(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<SubmitPostingReceptionMutation, SubmitPostingReceptionMutationVariables>;
export const ResubmitPostingReceptionDocument = new TypedDocumentString(`
    mutation ResubmitPostingReception($caseNumber: String!, $expectedVersion: Int!, $input: PostingReceptionInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitPostingReception(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
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
fragment AttachmentFields on Attachment {
  id
  name
  kindName
  contentType
  size
  sha256
  scan
  scanName
  previewable
  uploadedByName
  uploadedAt
  linkedByName
  linkedAt
}
fragment MeetingFields on Meeting {
  id
  bodyId
  bodyName
  status
  statusName
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
fragment VoteFields on VoteRecord {
  seatId
  seatTitle
  personName
  choice
  dissent
}
fragment TallyFields on Tally {
  entitled
  effectivePresent
  approve
  against
  abstain
  defer
  notVoted
  quorumMet
  result
  resultName
  motionName
  way
  wayName
  rule
}
fragment ChangeFields on ContentChange {
  key
  label
  kind
  before
  after
}
fragment EarlierFields on EarlierDecision {
  id
  version
  contentSha256
  stepName
  voided
  actorName
  onBehalfOfName
  seatTitle
  outcome
  outcomeName
  opinion
  decidedOn
  filingNumber
  mine
  myVote
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
  attachments {
    ...AttachmentFields
  }
  templateName
  templateVersion
  documentNumber
  actions
  versions {
    version
    submittedAt
    submitterName
    contentSha256
    current
    attachments {
      id
      name
      size
      sha256
    }
    changes {
      ...ChangeFields
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
      version
      earlier {
        ...EarlierFields
      }
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
    forEarlierText
    voided
    filingNumber
    meeting {
      ...MeetingFields
    }
    votes {
      ...VoteFields
    }
    tally {
      ...TallyFields
    }
  }
  myTasks {
    ...TaskFields
  }
  ...TogetherFields
  ...ReceptionFields
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
  villageContract {
    id
    person {
      id
      name
    }
    hospitalName
    clinicName
    kindName
    startOn
    endOn
    status
    statusName
  }
  changedPosting {
    id
    status
    statusName
    startOn
    endOn
    homeInstitutionName
    hostInstitutionName
    person {
      id
      name
    }
  }
  postPlan {
    institutionName
    lines {
      postName
      count
    }
    total
    documentNumber
    validFrom
  }
  postings {
    id
    person {
      id
      name
    }
    homeInstitutionName
    hostInstitutionName
    startOn
    endOn
    status
    statusName
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
  }
  transfer {
    id
    fromInstitutionName
    toInstitutionName
    effectiveOn
    planPostName
    status
    statusName
    implementedAt
    ledgerEntries {
      id
      accountName
      personName
      entryKindName
      count
      fromOn
      toOn
    }
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
fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}
fragment TogetherFields on ApprovalCase {
  cancellation {
    target {
      number
      title
      status
      statusName
    }
    requests {
      number
      title
      status
      statusName
    }
    waiting
    mayRequest
  }
  collaboration {
    mayCopy
    unreadCopy
    tasks {
      taskId
      stepName
      bodyName
      open
      nudges
      lastNudgedAt
      mayTransfer
      mayTakeBack
      mayAsk
      mayNudge
      transfers {
        id
        kind
        kindName
        byName
        bySeatTitle
        toSeatTitle
        toName
        reason
        at
      }
    }
    asks {
      ...OpinionAskFields
    }
    copies {
      id
      targetName
      sentByName
      sentAt
      note
      readings {
        name
        at
      }
    }
    comments {
      id
      byName
      at
      text
      retracted
      retractionReason
      mayRetract
    }
  }
}
fragment ReceptionFields on ApprovalCase {
  reception {
    communityName
    state
    stateName
    caseNumber
    pending
    mayRequest
    mayOpen
  }
  receivedPosting {
    communityName
    outdated
    mayOpen
    sending {
      number
      title
      status
      statusName
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
}`) as unknown as TypedDocumentString<ResubmitPostingReceptionMutation, ResubmitPostingReceptionMutationVariables>;
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
      onPlacement
      servingInstitutionName
    }
  }
}
    `) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const ZonesDocument = new TypedDocumentString(`
    query Zones {
  institutions {
    id
    zone
  }
}
    `) as unknown as TypedDocumentString<ZonesQuery, ZonesQueryVariables>;
export const SupervisionDocument = new TypedDocumentString(`
    query Supervision($filter: SupervisionFilter, $sort: SupervisionSort, $page: PageInput) {
  supervisionChoices {
    bodies {
      id
      name
    }
    matters {
      id
      name
    }
  }
  supervision(filter: $filter, sort: $sort, page: $page) {
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
      lateReportedAt
      lateReportedToName
      nudges
      lastNudgedAt
      holders
      blockedBy
      awaits
    }
  }
}
    `) as unknown as TypedDocumentString<SupervisionQuery, SupervisionQueryVariables>;
export const MyOpinionAsksDocument = new TypedDocumentString(`
    query MyOpinionAsks($page: PageInput) {
  myOpinionAsks(page: $page) {
    total
    items {
      ...OpinionAskFields
    }
  }
}
    fragment OpinionAskFields on OpinionAsk {
  id
  caseNumber
  caseTitle
  stepName
  moment
  momentName
  question
  askedByName
  askedBySeatTitle
  targetName
  askedAt
  status
  statusName
  text
  endedByName
  endedAt
  mayGive
  mayWithdraw
}`) as unknown as TypedDocumentString<MyOpinionAsksQuery, MyOpinionAsksQueryVariables>;
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
  openAsks
  transfer {
    kindName
    byName
    reason
  }
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
export const ChainTemplatesDocument = new TypedDocumentString(`
    query ChainTemplates {
  chainTemplates {
    countyId
    communityNames
    matterType
    matterName
    mayManage
    versions {
      ...TemplateVersionFields
    }
    draft {
      id
      changedByName
      changedAt
    }
  }
}
    fragment TemplateVersionFields on TemplateVersion {
  id
  version
  name
  documentNumber
  validFrom
  status
  statusName
  publishedAt
  publishedByName
  reason
}`) as unknown as TypedDocumentString<ChainTemplatesQuery, ChainTemplatesQueryVariables>;
export const ChainTemplateDocument = new TypedDocumentString(`
    query ChainTemplate($id: ID!) {
  chainTemplate(id: $id) {
    ...TemplateVersionFields
    steps {
      ...TemplateStepFields
    }
  }
  chainTemplates {
    matterType
    matterName
    versions {
      id
      version
      statusName
    }
  }
}
    fragment TemplateStepFields on TemplateStep {
  key
  name
  kind
  kindName
  actors {
    code
    name
  }
  dueWorkingDays
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    deferralNum
    deferralDen
    deferralStrict
    reconsiderationNum
    reconsiderationDen
    reconsiderationStrict
    text
  }
  returnTo
  reserves
  clause
  publicityWorkingDays
  escalation {
    afterWorkingDaysLate
    to
    toName
  }
}
fragment TemplateVersionFields on TemplateVersion {
  id
  version
  name
  documentNumber
  validFrom
  status
  statusName
  publishedAt
  publishedByName
  reason
}`) as unknown as TypedDocumentString<ChainTemplateQuery, ChainTemplateQueryVariables>;
export const TemplateComparisonDocument = new TypedDocumentString(`
    query TemplateComparison($beforeId: ID!, $afterId: ID!) {
  templateComparison(beforeId: $beforeId, afterId: $afterId) {
    ...ComparisonFields
  }
}
    fragment ComparisonFields on TemplateComparison {
  same
  fields {
    field
    fieldName
    before
    after
  }
  steps {
    key
    name
    change
    changeName
    fields {
      field
      fieldName
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TemplateComparisonQuery, TemplateComparisonQueryVariables>;
export const TemplateDraftDocument = new TypedDocumentString(`
    query TemplateDraft($id: ID!) {
  templateDraft(id: $id) {
    ...DraftFields
  }
  bodies {
    code
    name
    kind
  }
  institutions {
    id
    name
  }
}
    fragment TemplateStepFields on TemplateStep {
  key
  name
  kind
  kindName
  actors {
    code
    name
  }
  dueWorkingDays
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    deferralNum
    deferralDen
    deferralStrict
    reconsiderationNum
    reconsiderationDen
    reconsiderationStrict
    text
  }
  returnTo
  reserves
  clause
  publicityWorkingDays
  escalation {
    afterWorkingDaysLate
    to
    toName
  }
}
fragment DraftFields on TemplateDraft {
  id
  matterName
  revision
  name
  documentNumber
  openedByName
  openedAt
  changedByName
  changedAt
  mayManage
  steps {
    ...TemplateStepFields
  }
}`) as unknown as TypedDocumentString<TemplateDraftQuery, TemplateDraftQueryVariables>;
export const TemplateDraftCheckDocument = new TypedDocumentString(`
    query TemplateDraftCheck($input: TemplateDraftInput!, $on: CalendarDate) {
  templateDraftCheck(input: $input, on: $on) {
    __typename
    ... on TemplateDraftCheck {
      problems {
        code
        stepKey
        message
      }
      changes {
        ...ComparisonFields
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment ComparisonFields on TemplateComparison {
  same
  fields {
    field
    fieldName
    before
    after
  }
  steps {
    key
    name
    change
    changeName
    fields {
      field
      fieldName
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<TemplateDraftCheckQuery, TemplateDraftCheckQueryVariables>;
export const OpenTemplateDraftDocument = new TypedDocumentString(`
    mutation OpenTemplateDraft($countyId: ID!, $matterType: String!, $fromTemplateId: ID) {
  openTemplateDraft(
    countyId: $countyId
    matterType: $matterType
    fromTemplateId: $fromTemplateId
  ) {
    __typename
    ...DraftFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment TemplateStepFields on TemplateStep {
  key
  name
  kind
  kindName
  actors {
    code
    name
  }
  dueWorkingDays
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    deferralNum
    deferralDen
    deferralStrict
    reconsiderationNum
    reconsiderationDen
    reconsiderationStrict
    text
  }
  returnTo
  reserves
  clause
  publicityWorkingDays
  escalation {
    afterWorkingDaysLate
    to
    toName
  }
}
fragment DraftFields on TemplateDraft {
  id
  matterName
  revision
  name
  documentNumber
  openedByName
  openedAt
  changedByName
  changedAt
  mayManage
  steps {
    ...TemplateStepFields
  }
}`) as unknown as TypedDocumentString<OpenTemplateDraftMutation, OpenTemplateDraftMutationVariables>;
export const SaveTemplateDraftDocument = new TypedDocumentString(`
    mutation SaveTemplateDraft($input: TemplateDraftInput!) {
  saveTemplateDraft(input: $input) {
    __typename
    ...DraftFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment TemplateStepFields on TemplateStep {
  key
  name
  kind
  kindName
  actors {
    code
    name
  }
  dueWorkingDays
  votingRule {
    attendanceNum
    attendanceDen
    majorityNum
    majorityDen
    majorityStrict
    majorityOf
    deferralNum
    deferralDen
    deferralStrict
    reconsiderationNum
    reconsiderationDen
    reconsiderationStrict
    text
  }
  returnTo
  reserves
  clause
  publicityWorkingDays
  escalation {
    afterWorkingDaysLate
    to
    toName
  }
}
fragment DraftFields on TemplateDraft {
  id
  matterName
  revision
  name
  documentNumber
  openedByName
  openedAt
  changedByName
  changedAt
  mayManage
  steps {
    ...TemplateStepFields
  }
}`) as unknown as TypedDocumentString<SaveTemplateDraftMutation, SaveTemplateDraftMutationVariables>;
export const DiscardTemplateDraftDocument = new TypedDocumentString(`
    mutation DiscardTemplateDraft($draftId: ID!, $revision: Int!) {
  discardTemplateDraft(draftId: $draftId, revision: $revision) {
    __typename
    ... on MatterTemplates {
      matterType
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<DiscardTemplateDraftMutation, DiscardTemplateDraftMutationVariables>;
export const PublishTemplateDraftDocument = new TypedDocumentString(`
    mutation PublishTemplateDraft($input: PublishTemplateInput!) {
  publishTemplateDraft(input: $input) {
    __typename
    ...TemplateVersionFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment TemplateVersionFields on TemplateVersion {
  id
  version
  name
  documentNumber
  validFrom
  status
  statusName
  publishedAt
  publishedByName
  reason
}`) as unknown as TypedDocumentString<PublishTemplateDraftMutation, PublishTemplateDraftMutationVariables>;
export const TemplateTrialDocument = new TypedDocumentString(`
    query TemplateTrial($draftId: ID!, $input: ChainTrialInput!) {
  templateTrial(draftId: $draftId, input: $input) {
    __typename
    ...ChainForecastFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment ChainForecastFields on ChainForecastView {
  templateName
  templateVersion
  documentNumber
  on
  problems
  steps {
    key
    name
    kindName
    opensOn
    dueOn
    tasks {
      bodyCode
      bodyName
      able {
        name
        seatTitle
        onBehalfOfName
      }
      barred {
        name
        seatTitle
        onBehalfOfName
        reason
      }
      vote {
        entitled
        recused {
          name
          seatTitle
        }
        quorumReachable
        majorityReachable
        rule
      }
      problem
    }
  }
}`) as unknown as TypedDocumentString<TemplateTrialQuery, TemplateTrialQueryVariables>;
export const ChainPreviewDocument = new TypedDocumentString(`
    query ChainPreview($matterType: String!, $input: ChainTrialInput!) {
  chainPreview(matterType: $matterType, input: $input) {
    __typename
    ...ChainForecastFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment ChainForecastFields on ChainForecastView {
  templateName
  templateVersion
  documentNumber
  on
  problems
  steps {
    key
    name
    kindName
    opensOn
    dueOn
    tasks {
      bodyCode
      bodyName
      able {
        name
        seatTitle
        onBehalfOfName
      }
      barred {
        name
        seatTitle
        onBehalfOfName
        reason
      }
      vote {
        entitled
        recused {
          name
          seatTitle
        }
        quorumReachable
        majorityReachable
        rule
      }
      problem
    }
  }
}`) as unknown as TypedDocumentString<ChainPreviewQuery, ChainPreviewQueryVariables>;
export const VillageCertificatesDocument = new TypedDocumentString(`
    query VillageCertificates($filter: VillageCertificateFilter, $sort: VillageCertificateSort, $page: PageInput) {
  villageCertificates(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...VillageCertificateFields
    }
  }
}
    fragment VillageCertificateFields on VillageCertificate {
  id
  person {
    id
    name
  }
  kind
  kindName
  numberMasked
  clinicId
  clinicName
  hospitalId
  hospitalName
  validFrom
  validUntil
  renewalOpensOn
  status
  statusName
  lastAssessedOn
  lastPassed
  assessmentDueOn
  assessmentOverdue
  nextDue
  nextDueOn
  mayChange
  mayReveal
  entries {
    id
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<VillageCertificatesQuery, VillageCertificatesQueryVariables>;
export const VillageDoctorsDocument = new TypedDocumentString(`
    query VillageDoctors($clinicId: String, $text: String) {
  villageDoctors(clinicId: $clinicId, text: $text) {
    id
    name
    staffNumber
    institutionName
  }
}
    `) as unknown as TypedDocumentString<VillageDoctorsQuery, VillageDoctorsQueryVariables>;
export const RegisterVillageCertificateDocument = new TypedDocumentString(`
    mutation RegisterVillageCertificate($input: VillageCertificateInput!) {
  registerVillageCertificate(input: $input) {
    __typename
    ...VillageCertificateFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageCertificateFields on VillageCertificate {
  id
  person {
    id
    name
  }
  kind
  kindName
  numberMasked
  clinicId
  clinicName
  hospitalId
  hospitalName
  validFrom
  validUntil
  renewalOpensOn
  status
  statusName
  lastAssessedOn
  lastPassed
  assessmentDueOn
  assessmentOverdue
  nextDue
  nextDueOn
  mayChange
  mayReveal
  entries {
    id
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<RegisterVillageCertificateMutation, RegisterVillageCertificateMutationVariables>;
export const ChangeVillageCertificateDocument = new TypedDocumentString(`
    mutation ChangeVillageCertificate($input: VillageCertificateChangeInput!) {
  changeVillageCertificate(input: $input) {
    __typename
    ...VillageCertificateFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageCertificateFields on VillageCertificate {
  id
  person {
    id
    name
  }
  kind
  kindName
  numberMasked
  clinicId
  clinicName
  hospitalId
  hospitalName
  validFrom
  validUntil
  renewalOpensOn
  status
  statusName
  lastAssessedOn
  lastPassed
  assessmentDueOn
  assessmentOverdue
  nextDue
  nextDueOn
  mayChange
  mayReveal
  entries {
    id
    type
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<ChangeVillageCertificateMutation, ChangeVillageCertificateMutationVariables>;
export const RevealVillageCertificateDocument = new TypedDocumentString(`
    mutation RevealVillageCertificate($certificateId: ID!) {
  revealVillageCertificate(certificateId: $certificateId) {
    __typename
    ... on VillageCertificateNumber {
      number
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<RevealVillageCertificateMutation, RevealVillageCertificateMutationVariables>;
export const VillageContractsDocument = new TypedDocumentString(`
    query VillageContracts($filter: VillageContractFilter, $sort: VillageContractSort, $page: PageInput) {
  villageContracts(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...VillageContractFields
    }
  }
}
    fragment VillageContractFields on VillageContract {
  id
  caseNumber
  person {
    id
    name
  }
  hospitalId
  hospitalName
  clinicId
  clinicName
  kind
  kindName
  startOn
  endOn
  retiresOn
  lastDay
  grossYuan
  shares {
    source
    sourceName
    amountYuan
  }
  status
  statusName
  suspensions {
    from
    to
  }
  signBy
  alerts
  renewsCaseNumber
  renewedByCaseNumber
  severanceYuan
  severanceFormula
  severanceSourceName
  actions
  entries {
    id
    type
    on
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<VillageContractsQuery, VillageContractsQueryVariables>;
export const VillageContractDocument = new TypedDocumentString(`
    query VillageContract($id: ID!) {
  villageContract(id: $id) {
    ...VillageContractFields
  }
}
    fragment VillageContractFields on VillageContract {
  id
  caseNumber
  person {
    id
    name
  }
  hospitalId
  hospitalName
  clinicId
  clinicName
  kind
  kindName
  startOn
  endOn
  retiresOn
  lastDay
  grossYuan
  shares {
    source
    sourceName
    amountYuan
  }
  status
  statusName
  suspensions {
    from
    to
  }
  signBy
  alerts
  renewsCaseNumber
  renewedByCaseNumber
  severanceYuan
  severanceFormula
  severanceSourceName
  actions
  entries {
    id
    type
    on
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<VillageContractQuery, VillageContractQueryVariables>;
export const VillagePreviewDocument = new TypedDocumentString(`
    query VillagePreview($input: VillageEmploymentInput!, $caseNumber: String) {
  villageEmploymentPreview(input: $input, caseNumber: $caseNumber) {
    retiresOn
    lastDay
    notices
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
}`) as unknown as TypedDocumentString<VillagePreviewQuery, VillagePreviewQueryVariables>;
export const SubmitVillageDocument = new TypedDocumentString(`
    mutation SubmitVillage($input: VillageEmploymentInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  submitVillageEmployment(
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
  ) {
    __typename
    ... on ApprovalCase {
      number
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<SubmitVillageMutation, SubmitVillageMutationVariables>;
export const ResubmitVillageDocument = new TypedDocumentString(`
    mutation ResubmitVillage($caseNumber: String!, $expectedVersion: Int!, $input: VillageEmploymentInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {
  resubmitVillageEmployment(
    caseNumber: $caseNumber
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
    attachmentIds: $attachmentIds
  ) {
    __typename
    ... on ApprovalCase {
      number
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<ResubmitVillageMutation, ResubmitVillageMutationVariables>;
export const RecordVillageContractDocument = new TypedDocumentString(`
    mutation RecordVillageContract($input: VillageContractEventInput!) {
  recordVillageContract(input: $input) {
    __typename
    ...VillageContractFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageContractFields on VillageContract {
  id
  caseNumber
  person {
    id
    name
  }
  hospitalId
  hospitalName
  clinicId
  clinicName
  kind
  kindName
  startOn
  endOn
  retiresOn
  lastDay
  grossYuan
  shares {
    source
    sourceName
    amountYuan
  }
  status
  statusName
  suspensions {
    from
    to
  }
  signBy
  alerts
  renewsCaseNumber
  renewedByCaseNumber
  severanceYuan
  severanceFormula
  severanceSourceName
  actions
  entries {
    id
    type
    on
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<RecordVillageContractMutation, RecordVillageContractMutationVariables>;
export const VillageSettlementsDocument = new TypedDocumentString(`
    query VillageSettlements($contractId: ID!) {
  villageSettlements(contractId: $contractId) {
    ending
    endingName
    clause
    severanceYuan
    formula
    sourceName
    balanceYuan
    problem
  }
}
    `) as unknown as TypedDocumentString<VillageSettlementsQuery, VillageSettlementsQueryVariables>;
export const SettleVillageContractDocument = new TypedDocumentString(`
    mutation SettleVillageContract($input: VillageSettlementInput!) {
  settleVillageContract(input: $input) {
    __typename
    ...VillageContractFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageContractFields on VillageContract {
  id
  caseNumber
  person {
    id
    name
  }
  hospitalId
  hospitalName
  clinicId
  clinicName
  kind
  kindName
  startOn
  endOn
  retiresOn
  lastDay
  grossYuan
  shares {
    source
    sourceName
    amountYuan
  }
  status
  statusName
  suspensions {
    from
    to
  }
  signBy
  alerts
  renewsCaseNumber
  renewedByCaseNumber
  severanceYuan
  severanceFormula
  severanceSourceName
  actions
  entries {
    id
    type
    on
    text
    note
    actorName
    enteredAt
  }
}`) as unknown as TypedDocumentString<SettleVillageContractMutation, SettleVillageContractMutationVariables>;
export const PrintVillageContractDocument = new TypedDocumentString(`
    mutation PrintVillageContract($contractId: ID!, $withNumbers: Boolean!) {
  printVillageContract(contractId: $contractId, withNumbers: $withNumbers) {
    __typename
    ... on VillageContractText {
      title
      version
      documentNumber
      isDemo
      parties
      clauses {
        heading
        text
      }
      withNumbers
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<PrintVillageContractMutation, PrintVillageContractMutationVariables>;
export const VillageFundsDocument = new TypedDocumentString(`
    query VillageFunds {
  villageFunds {
    id
    hospitalId
    hospitalName
    source
    sourceName
    balanceYuan
    receivedYuan
    spentYuan
    mayEnter
  }
}
    `) as unknown as TypedDocumentString<VillageFundsQuery, VillageFundsQueryVariables>;
export const VillageFundEntriesDocument = new TypedDocumentString(`
    query VillageFundEntries($filter: VillageFundEntryFilter, $page: PageInput) {
  villageFundEntries(filter: $filter, page: $page) {
    total
    items {
      id
      hospitalName
      sourceName
      sequence
      type
      typeName
      amountYuan
      balanceYuan
      on
      documentNumber
      note
      reversed
      mayReverse
      actorName
      enteredAt
    }
  }
}
    `) as unknown as TypedDocumentString<VillageFundEntriesQuery, VillageFundEntriesQueryVariables>;
export const ReceiveVillageFundDocument = new TypedDocumentString(`
    mutation ReceiveVillageFund($input: VillageFundInput!) {
  receiveVillageFund(input: $input) {
    __typename
    ... on VillageFund {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<ReceiveVillageFundMutation, ReceiveVillageFundMutationVariables>;
export const ReverseVillageFundEntryDocument = new TypedDocumentString(`
    mutation ReverseVillageFundEntry($input: VillageFundReversalInput!) {
  reverseVillageFundEntry(input: $input) {
    __typename
    ... on VillageFund {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}`) as unknown as TypedDocumentString<ReverseVillageFundEntryMutation, ReverseVillageFundEntryMutationVariables>;
export const VillagePayRunsDocument = new TypedDocumentString(`
    query VillagePayRuns($hospitalId: String, $page: PageInput) {
  villagePayRuns(hospitalId: $hospitalId, page: $page) {
    total
    items {
      ...VillageRunFields
    }
  }
}
    fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}`) as unknown as TypedDocumentString<VillagePayRunsQuery, VillagePayRunsQueryVariables>;
export const VillagePayRunDocument = new TypedDocumentString(`
    query VillagePayRun($id: ID!) {
  villagePayRun(id: $id) {
    ...VillageRunFields
  }
}
    fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}`) as unknown as TypedDocumentString<VillagePayRunQuery, VillagePayRunQueryVariables>;
export const VillagePayLinesDocument = new TypedDocumentString(`
    query VillagePayLines($filter: VillagePayLineFilter, $page: PageInput) {
  villagePayLines(filter: $filter, page: $page) {
    total
    items {
      id
      runId
      month
      contractId
      personName
      type
      typeName
      forMonth
      days
      monthDays
      grossYuan
      shares {
        source
        sourceName
        amountYuan
      }
      employerYuan
      employerSourceName
      workerYuan
      netYuan
      items {
        name
        employerYuan
        workerYuan
      }
      documentNumber
      note
    }
  }
}
    `) as unknown as TypedDocumentString<VillagePayLinesQuery, VillagePayLinesQueryVariables>;
export const OpenVillagePayRunDocument = new TypedDocumentString(`
    mutation OpenVillagePayRun($hospitalId: ID!, $month: String!) {
  openVillagePayRun(hospitalId: $hospitalId, month: $month) {
    __typename
    ...VillageRunFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}`) as unknown as TypedDocumentString<OpenVillagePayRunMutation, OpenVillagePayRunMutationVariables>;
export const PayVillageRunDocument = new TypedDocumentString(`
    mutation PayVillageRun($runId: ID!) {
  payVillageRun(runId: $runId) {
    __typename
    ...VillageRunFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}`) as unknown as TypedDocumentString<PayVillageRunMutation, PayVillageRunMutationVariables>;
export const CloseVillagePayRunDocument = new TypedDocumentString(`
    mutation CloseVillagePayRun($runId: ID!) {
  closeVillagePayRun(runId: $runId) {
    __typename
    ...VillageRunFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}`) as unknown as TypedDocumentString<CloseVillagePayRunMutation, CloseVillagePayRunMutationVariables>;
export const CorrectVillagePayDocument = new TypedDocumentString(`
    mutation CorrectVillagePay($input: VillagePayCorrectionInput!) {
  correctVillagePay(input: $input) {
    __typename
    ...VillageRunFields
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  code
  message
  clause
  field
}
fragment VillageRunFields on VillagePayRun {
  id
  hospitalId
  hospitalName
  month
  status
  statusName
  expected
  paid
  grossYuan
  netYuan
  employerYuan
  shares {
    source
    sourceName
    amountYuan
  }
  unpaid {
    contractId
    personName
    forMonth
    grossYuan
    reason
  }
  mayPay
  openedByName
  openedAt
  closedAt
  closedByName
}`) as unknown as TypedDocumentString<CorrectVillagePayMutation, CorrectVillagePayMutationVariables>;
export const VillageEmployersDocument = new TypedDocumentString(`
    query VillageEmployers {
  villageEmployers {
    id
    name
    clinics {
      id
      name
    }
    maxTermMonths
    endings {
      code
      name
      of
      severance
      clause
    }
    documentNumber
    isDemo
    rights
  }
}
    `) as unknown as TypedDocumentString<VillageEmployersQuery, VillageEmployersQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions {
  institutions {
    id
    name
    shortName
    kind
    kindName
  }
}
    `) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;