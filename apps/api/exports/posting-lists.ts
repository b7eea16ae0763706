import type {
  AllowanceService,
  CoverageWarning,
  CoverageWarnings,
  PostingAllowance,
  ReceivablePosting,
  ReceptionTerm,
  ReceptionService,
} from '../../../libs/posting/index.js';
import { PostingAllowanceSort, ReceivablePostingSort } from '../../../libs/posting/index.js';
import { exportList } from './export-list.js';
import type { ExportList } from './export-list.js';

/** Lists of what follows postings, with the readers that also serve the screen. */
export function postingLists(readers: {
  allowances: AllowanceService;
  coverage: CoverageWarnings;
  receptions: ReceptionService;
}): ExportList[] {
  return [
    allowanceList(readers.allowances),
    coverageList(readers.coverage),
    receivableList(readers.receptions),
  ];
}

function allowanceList(allowances: AllowanceService): ExportList {
  return exportList<PostingAllowance>({
    name: 'posting-allowances',
    title: '派驻补助',
    needs: { action: 'read', subject: 'Posting' },
    columns: [
      { header: '月份', width: 10, value: (row) => row.month },
      { header: '姓名', width: 12, value: (row) => row.person.name },
      { header: '类型', width: 14, value: (row) => row.kindName },
      { header: '派出单位', width: 24, value: (row) => row.homeInstitutionName },
      { header: '接收单位', width: 24, value: (row) => row.hostInstitutionName },
      { header: '应发天数', width: 10, value: (row) => row.days },
      { header: '应发金额（元）', width: 16, money: true, value: (row) => row.amountYuan },
      { header: '支付单位', width: 24, value: (row) => row.payerName },
      {
        header: '标准依据',
        width: 30,
        value: (row) => `${row.documentNumber}${row.isDemo ? '（示例）' : ''}`,
      },
      { header: '派驻事项', width: 20, value: (row) => row.caseNumber },
    ],
    page: (ctx, { sort, ...filter }, page) => {
      const order = Object.values(PostingAllowanceSort).find((one) => one === sort) ?? 'CASE';
      return allowances.page(ctx, filter, order, page);
    },
  });
}

function coverageList(coverage: CoverageWarnings): ExportList {
  return exportList<CoverageWarning>({
    name: 'coverage-warnings',
    title: '基层覆盖预警',
    needs: { action: 'read', subject: 'Establishment' },
    columns: [
      { header: '单位', width: 28, value: (row) => row.institutionName },
      { header: '首个缺口起', width: 12, value: (row) => row.gapFrom },
      { header: '首个缺口止', width: 12, value: (row) => row.gapTo },
      { header: '距今天数', width: 10, value: (row) => row.inDays },
      { header: '预警至', width: 12, value: (row) => row.until },
      { header: '依据', width: 30, value: (row) => row.rule },
      {
        header: '已批准的例外',
        width: 50,
        value: (row) =>
          row.overrides
            .map((one) => `${one.from}至${one.to} ${one.askedByName}：${one.reason}${basisOf(one)}`)
            .join('；'),
      },
    ],
    page: async (ctx, _filter, { offset }) => {
      const items = await coverage.of(ctx);
      return { total: items.length, items: items.slice(offset) };
    },
  });
}

function receivableList(receptions: ReceptionService): ExportList {
  return exportList<ReceivablePosting & { term: ReceptionTerm | null }>({
    name: 'receivable-postings',
    title: '待接收的跨医共体派驻',
    needs: { action: 'create', subject: 'PostingReception' },
    columns: [
      { header: '派驻事项', width: 22, value: (row) => row.caseNumber },
      { header: '姓名', width: 12, value: (row) => row.person.name },
      { header: '类型', width: 14, value: (row) => row.kindName },
      { header: '派出方医共体', width: 24, value: (row) => row.homeCommunityName },
      { header: '派出单位', width: 24, value: (row) => row.homeInstitutionName },
      { header: '接收单位', width: 24, value: (row) => row.hostInstitutionName },
      { header: '开始日期', width: 12, value: (row) => row.startOn },
      { header: '结束日期', width: 12, value: (row) => row.endOn },
      { header: '提交时间', width: 20, value: (row) => row.submittedAt },
      { header: '派驻事项状态', width: 12, value: (row) => row.caseStatusName },
      { header: '接收', width: 14, value: (row) => row.stateName },
      { header: '接收事项', width: 22, value: (row) => row.receptionNumber },
      { header: '答复期限', width: 12, value: (row) => row.term?.dueOn },
      { header: '逾期天数', width: 10, value: (row) => row.term?.daysLate },
    ],
    page: async (ctx, { sort, ended, ...filter }, page) => {
      const order =
        Object.values(ReceivablePostingSort).find((one) => one === sort) ??
        ReceivablePostingSort.SUBMITTED_LAST;
      const { total, items } = await receptions.page(
        ctx,
        { ...filter, ended: ended === 'true' },
        order,
        page,
      );
      const withTerm = async (row: ReceivablePosting) => {
        // Nothing waits for an answer but what runs: what is over costs no reading.
        const term = row.caseStatus === 'RUNNING' ? await receptions.termOf(ctx, row.caseId) : null;
        return Object.assign(row, { term });
      };
      return { total, items: await Promise.all(items.map(withTerm)) };
    },
  });
}

/** The case, or else the document, by which an exception was made; nothing where neither is shown. */
function basisOf({ caseNumber, documentNumber }: CoverageWarning['overrides'][number]): string {
  const basis = caseNumber ?? documentNumber;
  return basis ? `（${basis}）` : '';
}
