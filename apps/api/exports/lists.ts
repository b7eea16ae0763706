import { Injectable } from '@nestjs/common';
import { scopeCondition, scopesOf } from '../../../libs/access/index.js';
import {
  CaseReader,
  FindingReader,
  MeetingReader,
  SupervisionReader,
  SupervisionSort,
} from '../../../libs/approval/index.js';
import type { CaseSummary, Meeting, SupervisedTask } from '../../../libs/approval/index.js';
import { AuditEventReader } from '../../../libs/audit/index.js';
import type { EventLine } from '../../../libs/audit/index.js';
import { DeclaredMatterService, MatterInForceSort } from '../../../libs/declared-matter/index.js';
import type { MatterInForce } from '../../../libs/declared-matter/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import {
  EstablishmentReader,
  PostHolders,
  PostReader,
  Projections,
} from '../../../libs/establishment/index.js';
import type { EstablishmentBalance } from '../../../libs/establishment/index.js';
import { InstitutionHistoryService } from '../../../libs/institution-history/index.js';
import { KinshipReader, StaffService } from '../../../libs/organization/index.js';
import type { StaffMember } from '../../../libs/organization/index.js';
import { Returning } from '../../../libs/personnel/index.js';
import { PlacementService } from '../../../libs/placement/index.js';
import type { PlacementServiceRecord } from '../../../libs/placement/index.js';
import {
  AllowanceService,
  CoverageWarnings,
  PostingService,
  ReceptionService,
  TransferService,
} from '../../../libs/posting/index.js';
import type { PersonnelTransfer, Posting } from '../../../libs/posting/index.js';
import {
  calendarDate,
  endOfShanghaiDay,
  isCalendarDate,
  startOfShanghaiDay,
} from '../../../libs/rules/index.js';
import {
  CertificateService,
  ContractReader,
  FundService,
  PayReader,
} from '../../../libs/village-employment/index.js';
import { auditTypeNames } from '../audit-type-names.js';
import { exportList } from './export-list.js';
import type { ExportList } from './export-list.js';
import { kinshipLists } from './kinship-lists.js';
import { ledgerLists } from './ledger-lists.js';
import { postingLists } from './posting-lists.js';
import { changeList, returningList } from './personnel-lists.js';
import { villageLists } from './village-lists.js';

/** The lists of the console that can be exported, each with the reader that also serves the screen. */
@Injectable()
export class ExportLists {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly staff: StaffService,
    private readonly cases: CaseReader,
    private readonly meetings: MeetingReader,
    private readonly postings: PostingService,
    private readonly transfers: TransferService,
    private readonly placement: PlacementService,
    private readonly matters: DeclaredMatterService,
    private readonly establishment: EstablishmentReader,
    private readonly events: AuditEventReader,
    private readonly supervised: SupervisionReader,
    private readonly posts: PostReader,
    private readonly holders: PostHolders,
    private readonly projections: Projections,
    private readonly allowances: AllowanceService,
    private readonly coverage: CoverageWarnings,
    private readonly receptions: ReceptionService,
    private readonly returning: Returning,
    private readonly history: InstitutionHistoryService,
    private readonly kinships: KinshipReader,
    private readonly findings: FindingReader,
    private readonly certificates: CertificateService,
    private readonly contracts: ContractReader,
    private readonly funds: FundService,
    private readonly pay: PayReader,
  ) {}

  of(name: string): ExportList | undefined {
    return [
      this.staffList(),
      ...kinshipLists(this.kinships, this.findings),
      this.caseList(),
      this.meetingList(),
      this.postingList(),
      this.transferList(),
      this.placementList(),
      this.matterList(),
      this.establishmentList(),
      this.auditList(),
      this.supervisionList(),
      ...postingLists({
        allowances: this.allowances,
        coverage: this.coverage,
        receptions: this.receptions,
      }),
      returningList(this.returning),
      changeList(this.history),
      ...ledgerLists({ posts: this.posts, holders: this.holders, projections: this.projections }),
      ...villageLists({
        certificates: this.certificates,
        contracts: this.contracts,
        funds: this.funds,
        pay: this.pay,
      }),
    ].find((list) => list.name === name);
  }

  private staffList(): ExportList {
    return exportList<StaffMember>({
      name: 'staff',
      title: '人员',
      needs: { action: 'read', subject: 'Staff' },
      columns: [
        { header: '工号', width: 14, value: (row) => row.staffNumber },
        { header: '姓名', width: 12, value: (row) => row.name },
        { header: '性别', width: 6, value: (row) => row.gender },
        { header: '出生日期', width: 12, value: (row) => row.birthDate },
        { header: '所在机构', width: 24, value: (row) => row.institutionName },
        { header: '科室', width: 16, value: (row) => row.departmentName },
        { header: '岗位', width: 16, value: (row) => row.postName },
        { header: '职称', width: 14, value: (row) => row.titleName },
        { header: '职称级别', width: 10, value: (row) => row.titleLevelName },
        { header: '编制类型', width: 14, value: (row) => row.establishmentTypeName },
        { header: '身份证号（脱敏）', width: 22, value: (row) => row.idNumberMasked },
        { header: '手机号（脱敏）', width: 16, value: (row) => row.phoneMasked },
        { header: '当前服务机构', width: 24, value: (row) => row.servingInstitutionName },
      ],
      page: async (ctx, filter, page) => ({
        total: await this.staff.count(ctx, filter),
        items: await this.staff.list(ctx, filter, 'STAFF_NUMBER', page),
      }),
    });
  }

  private caseList(): ExportList {
    return exportList<CaseSummary>({
      name: 'cases',
      title: '审批事项',
      needs: { action: 'read', subject: 'Case' },
      columns: [
        { header: '事项编号', width: 20, value: (row) => row.number },
        { header: '事项', width: 50, value: (row) => row.title },
        { header: '类别', width: 18, value: (row) => row.matterName },
        { header: '状态', width: 10, value: (row) => row.statusName },
        { header: '当前环节', width: 24, value: (row) => row.currentStepName },
        { header: '提交人', width: 12, value: (row) => row.submitterName },
        { header: '提交时间', width: 18, value: (row) => row.submittedAt },
      ],
      page: (ctx, { mine, ...filter }, page) =>
        this.cases.page(ctx, { ...filter, mine: mine === 'true' }, page),
    });
  }

  private meetingList(): ExportList {
    return exportList<Meeting>({
      name: 'meetings',
      title: '会议',
      needs: { action: 'read', subject: 'Meeting' },
      columns: [
        { header: '机构', width: 24, value: (row) => row.bodyName },
        { header: '日期', width: 12, value: (row) => row.heldOn },
        { header: '状态', width: 10, value: (row) => row.statusName },
        { header: '纪要编号', width: 28, value: (row) => row.minutesNumber },
        { header: '地点', width: 24, value: (row) => row.place },
        { header: '应到会', width: 8, value: (row) => row.attendance.length },
        {
          header: '到会',
          width: 8,
          value: (row) => row.attendance.filter(({ status }) => status === 'PRESENT').length,
        },
        { header: '列席', width: 30, value: (row) => row.observers.join('、') },
        { header: '登记人', width: 12, value: (row) => row.enteredByName },
        { header: '登记时间', width: 18, value: (row) => row.enteredAt },
        { header: '结束时间', width: 18, value: (row) => row.endedAt },
      ],
      page: (ctx, filter, page) => this.meetings.page(ctx, dated(filter), page),
    });
  }

  private transferList(): ExportList {
    return exportList<PersonnelTransfer>({
      name: 'transfers',
      title: '调动台账',
      needs: { action: 'read', subject: 'Transfer' },
      columns: [
        { header: '姓名', width: 12, value: (row) => row.person.name },
        { header: '调出单位', width: 24, value: (row) => row.fromInstitutionName },
        { header: '调入单位', width: 24, value: (row) => row.toInstitutionName },
        { header: '调动日期', width: 12, value: (row) => row.effectiveOn },
        { header: '编制', width: 14, value: (row) => row.establishmentTypeName },
        { header: '调入后岗位', width: 18, value: (row) => row.postName },
        { header: '聘用岗位（方案）', width: 22, value: (row) => row.planPostName },
        { header: '状态', width: 10, value: (row) => row.statusName },
        { header: '事项编号', width: 20, value: (row) => row.caseNumber },
        { header: '实施时间', width: 18, value: (row) => row.implementedAt },
      ],
      page: (ctx, filter, page) => this.transfers.page(ctx, filter, page),
    });
  }

  private postingList(): ExportList {
    return exportList<Posting>({
      name: 'postings',
      title: '派驻台账',
      needs: { action: 'read', subject: 'Posting' },
      columns: [
        { header: '事项编号', width: 20, value: (row) => row.caseNumber },
        { header: '姓名', width: 12, value: (row) => row.person.name },
        { header: '类型', width: 14, value: (row) => row.kindName },
        { header: '派出单位', width: 24, value: (row) => row.homeInstitutionName },
        { header: '接收单位', width: 24, value: (row) => row.hostInstitutionName },
        { header: '岗位', width: 16, value: (row) => row.postName },
        { header: '起始日期', width: 12, value: (row) => row.startOn },
        { header: '终止日期', width: 12, value: (row) => row.endOn },
        { header: '原定终止日期', width: 12, value: (row) => row.firstEndOn },
        { header: '状态', width: 10, value: (row) => row.statusName },
        { header: '实施时间', width: 18, value: (row) => row.implementedAt },
      ],
      page: (ctx, filter, page) => this.postings.page(ctx, filter, page),
    });
  }

  private placementList(): ExportList {
    return exportList<PlacementServiceRecord>({
      name: 'placement-services',
      title: '首次安置服务',
      needs: { action: 'read', subject: 'Placement' },
      columns: [
        { header: '姓名', width: 12, value: (row) => row.personName },
        { header: '轮次', width: 24, value: (row) => row.roundName },
        { header: '机构', width: 24, value: (row) => row.institutionName },
        { header: '岗位', width: 16, value: (row) => row.postName },
        { header: '服务地区', width: 10, value: (row) => row.zoneName },
        { header: '本地区起始', width: 12, value: (row) => row.startOn },
        { header: '应服务天数', width: 12, value: (row) => row.requiredDays },
        { header: '已服务天数', width: 12, value: (row) => row.servedDays },
        { header: '剩余天数', width: 10, value: (row) => row.remainingDays },
        { header: '期满日期', width: 12, value: (row) => row.fulfilledOn },
        { header: '状态', width: 10, value: (row) => row.statusName },
      ],
      page: (ctx, filter, page) => this.placement.services(ctx, filter, page),
    });
  }

  private matterList(): ExportList {
    return exportList<MatterInForce>({
      name: 'matters',
      title: '生效事项登记',
      needs: { action: 'read', subject: 'DeclaredMatter' },
      columns: [
        { header: '事项编号', width: 20, value: (row) => row.caseNumber },
        { header: '事项类别', width: 20, value: (row) => row.matterName },
        { header: '事项', width: 50, value: (row) => row.title },
        { header: '机构', width: 24, value: (row) => row.institutionName },
        { header: '人员', width: 20, value: (row) => row.people.map(({ name }) => name).join('、') },
        { header: '起始日', width: 12, value: (row) => row.fromOn },
        { header: '截止日', width: 12, value: (row) => row.toOn },
        { header: '金额（元）', width: 18, money: true, value: (row) => row.amountYuan },
        { header: '人数', width: 8, value: (row) => row.headcount },
        { header: '状态', width: 10, value: (row) => row.statusName },
        { header: '更正的事项', width: 20, value: (row) => row.replacesCaseNumber },
        { header: '实施时间', width: 18, value: (row) => row.implementedAt },
        { header: '内容版本', width: 8, value: (row) => row.caseVersion },
        { header: '内容校验值', width: 68, value: (row) => row.contentSha256 },
      ],
      page: (ctx, { sort, ...filter }, page) => this.matters.page(ctx, filter, matterSort(sort), page),
    });
  }

  private establishmentList(): ExportList {
    return exportList<EstablishmentBalance>({
      name: 'establishment',
      title: '编制台账',
      needs: { action: 'read', subject: 'Establishment' },
      columns: [
        { header: '账户', width: 34, value: (row) => row.name },
        { header: '类别', width: 14, value: (row) => row.resourceName },
        { header: '核定', width: 8, value: (row) => row.verified },
        { header: '占用', width: 8, value: (row) => row.occupied },
        { header: '预占', width: 8, value: (row) => row.reserved },
        { header: '余额', width: 8, value: (row) => row.free },
        { header: '超编', width: 8, value: (row) => (row.overstaffed ? '超编' : '') },
        { header: '核定文件', width: 30, value: (row) => row.documentNumber },
        { header: '核定起', width: 12, value: (row) => row.verifiedFrom },
      ],
      page: async (ctx, { on }, { offset }) => {
        const day = on && isCalendarDate(on) ? on : ctx.today;
        const items = await this.establishment.balancesFor(ctx, day);
        return { total: items.length, items: items.slice(offset) };
      },
    });
  }

  /** Chairs have no right of their own to supervise: the reader keeps everybody to what they oversee. */
  private supervisionList(): ExportList {
    return exportList<SupervisedTask>({
      name: 'supervision',
      title: '督办',
      needs: { action: 'read', subject: 'Case' },
      columns: [
        { header: '事项编号', width: 20, value: (row) => row.caseNumber },
        { header: '事项', width: 50, value: (row) => row.caseTitle },
        { header: '类别', width: 18, value: (row) => row.matterName },
        { header: '环节', width: 24, value: (row) => row.stepName },
        { header: '承办机构', width: 24, value: (row) => row.bodyName },
        { header: '到达时间', width: 18, value: (row) => row.openedAt },
        { header: '办理期限', width: 12, value: (row) => row.dueOn },
        { header: '逾期天数', width: 10, value: (row) => row.daysLate },
        { header: '无人可办上报时间', width: 18, value: (row) => row.escalatedAt },
        { header: '不能转办的原因', width: 40, value: (row) => row.blockedBy },
        { header: '等待的条件', width: 40, value: (row) => row.awaits },
        { header: '催办次数', width: 10, value: (row) => row.nudges },
        { header: '最近催办', width: 18, value: (row) => row.lastNudgedAt },
        { header: '应办人', width: 40, value: (row) => row.holders.join('、') },
      ],
      page: (ctx, { daysLate, sort, ...filter }, page) => {
        const days = /^\d{1,4}$/.test(daysLate ?? '') ? Number(daysLate) : null;
        const order = Object.values(SupervisionSort).find((one) => one === sort) ?? null;
        return this.supervised.page(ctx, { ...filter, daysLate: days, sort: order }, page);
      },
    });
  }

  private auditList(): ExportList {
    return exportList<EventLine>({
      name: 'audit',
      title: '审计记录',
      needs: { action: 'read', subject: 'AuditEvent' },
      columns: [
        { header: '链', width: 28, value: (row) => row.chain },
        { header: '序号', width: 8, value: (row) => row.sequence },
        { header: '类型', width: 16, value: (row) => auditTypeNames[row.type] ?? row.type },
        { header: '操作人', width: 12, value: (row) => row.actorName },
        { header: '发生时间', width: 18, value: (row) => row.occurredAt },
        { header: '记录时间', width: 18, value: (row) => row.recordedAt },
        { header: '内容', width: 60, value: (row) => row.summary },
        { header: '哈希', width: 68, value: (row) => row.hash },
        { header: '上一条哈希', width: 68, value: (row) => row.previousHash },
      ],
      page: (ctx, { from, to, ...filter }, page) => {
        const scope = scopeCondition(scopesOf(ctx.ability, 'read', 'AuditEvent'), {
          communityId: 'h.community_id',
        });
        const search = {
          scope,
          ...filter,
          from: from && isCalendarDate(from) ? startOfShanghaiDay(calendarDate(from)) : null,
          until: to && isCalendarDate(to) ? endOfShanghaiDay(calendarDate(to)) : null,
        };
        return this.events.page(this.transactions.reader, search, page);
      },
    });
  }
}

/** Days that are none do not filter. */
function dated({ from, to, ...filter }: Record<string, string>): Record<string, string> {
  return {
    ...filter,
    ...(from && isCalendarDate(from) ? { from } : {}),
    ...(to && isCalendarDate(to) ? { to } : {}),
  };
}

/** The order asked for; the screen's own when there is none of that name. */
function matterSort(name: string | undefined): keyof typeof MatterInForceSort {
  return name && name in MatterInForceSort ? (name as keyof typeof MatterInForceSort) : 'IMPLEMENTED';
}
