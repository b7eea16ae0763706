import type {
  CertificateService,
  ContractReader,
  FundService,
  PayReader,
  VillageCertificate,
  VillageContract,
  VillageFundEntry,
  VillagePayLine,
} from '../../../libs/village-employment/index.js';
import { VillageCertificateSort, VillageContractSort } from '../../../libs/village-employment/index.js';
import { exportList } from './export-list.js';
import type { ExportList } from './export-list.js';

/** Readers of 乡聘村用 that also serve the screens. */
interface VillageReaders {
  certificates: CertificateService;
  contracts: ContractReader;
  funds: FundService;
  pay: PayReader;
}

const NEEDS = { action: 'read', subject: 'VillageEmployment' };

/** Certificates, contracts, movements of the funds and lines of pay; numbers stay masked. */
export function villageLists({ certificates, contracts, funds, pay }: VillageReaders): ExportList[] {
  return [
    exportList<VillageCertificate>({
      name: 'village-certificates',
      title: '村医执业资格',
      needs: NEEDS,
      columns: [
        { header: '姓名', width: 12, value: (row) => row.person.name },
        { header: '证书', width: 18, value: (row) => row.kindName },
        { header: '证书编号（脱敏）', width: 22, value: (row) => row.numberMasked },
        { header: '村卫生所（室）', width: 26, value: (row) => row.clinicName },
        { header: '乡镇卫生院', width: 24, value: (row) => row.hospitalName },
        { header: '有效期起', width: 12, value: (row) => row.validFrom },
        { header: '到期日', width: 12, value: (row) => row.validUntil },
        { header: '再注册可申请日', width: 14, value: (row) => row.renewalOpensOn },
        { header: '状态', width: 12, value: (row) => row.statusName },
        { header: '最近考核', width: 12, value: (row) => row.lastAssessedOn },
        { header: '考核结果', width: 10, value: (row) => passedText(row.lastPassed) },
        { header: '考核期限', width: 12, value: (row) => row.assessmentDueOn },
        { header: '接下来', width: 12, value: (row) => row.nextDue },
        { header: '到期', width: 12, value: (row) => row.nextDueOn },
      ],
      page: (ctx, { sort, due, ...filter }, page) =>
        certificates.page(
          ctx,
          { ...filter, due: due === 'true' },
          sortOf(VillageCertificateSort, sort, 'DUE'),
          page,
        ),
    }),
    exportList<VillageContract>({
      name: 'village-contracts',
      title: '乡聘村用合同',
      needs: NEEDS,
      columns: [
        { header: '事项编号', width: 20, value: (row) => row.caseNumber },
        { header: '姓名', width: 12, value: (row) => row.person.name },
        { header: '聘用单位', width: 24, value: (row) => row.hospitalName },
        { header: '执业地点', width: 26, value: (row) => row.clinicName },
        { header: '合同类型', width: 18, value: (row) => row.kindName },
        { header: '起始日', width: 12, value: (row) => row.startOn },
        { header: '约定终止日', width: 12, value: (row) => row.endOn },
        { header: '法定退休日', width: 12, value: (row) => row.retiresOn },
        { header: '最后一日', width: 12, value: (row) => row.lastDay },
        { header: '月应发（元）', width: 14, money: true, value: (row) => row.grossYuan },
        { header: '状态', width: 12, value: (row) => row.statusName },
        { header: '提示', width: 40, value: (row) => row.alerts.join('；') },
        { header: '经济补偿（元）', width: 14, money: true, value: (row) => row.severanceYuan },
        { header: '经济补偿列支', width: 20, value: (row) => row.severanceSourceName },
        { header: '经济补偿算法', width: 60, value: (row) => row.severanceFormula },
      ],
      page: (ctx, { sort, alerts, ...filter }, page) =>
        contracts.page(
          ctx,
          { ...filter, alerts: alerts === 'true' },
          sortOf(VillageContractSort, sort, 'START'),
          page,
        ),
    }),
    exportList<VillageFundEntry>({
      name: 'village-funds',
      title: '村医经费明细',
      needs: NEEDS,
      columns: [
        { header: '乡镇卫生院', width: 24, value: (row) => row.hospitalName },
        { header: '来源', width: 22, value: (row) => row.sourceName },
        { header: '序号', width: 8, value: (row) => row.sequence },
        { header: '日期', width: 12, value: (row) => row.on },
        { header: '类型', width: 14, value: (row) => row.typeName },
        { header: '金额（元）', width: 16, money: true, value: (row) => row.amountYuan },
        { header: '余额（元）', width: 16, money: true, value: (row) => row.balanceYuan },
        { header: '文号', width: 30, value: (row) => row.documentNumber },
        { header: '说明', width: 30, value: (row) => row.note },
        { header: '登记人', width: 12, value: (row) => row.actorName },
        { header: '登记时间', width: 18, value: (row) => row.enteredAt },
      ],
      page: (ctx, filter, page) => funds.entries(ctx, filter, page),
    }),
    exportList<VillagePayLine>({
      name: 'village-pay',
      title: '村医报酬发放',
      needs: NEEDS,
      columns: [
        { header: '发放月份', width: 10, value: (row) => row.month },
        { header: '乡镇卫生院', width: 24, value: (row) => row.hospitalName },
        { header: '姓名', width: 12, value: (row) => row.personName },
        { header: '类型', width: 8, value: (row) => row.typeName },
        { header: '所属月份', width: 10, value: (row) => row.forMonth },
        { header: '计发天数', width: 10, value: (row) => row.days },
        { header: '应发（元）', width: 14, money: true, value: (row) => row.grossYuan },
        ...(['FISCAL', 'PUBLIC_HEALTH', 'ESSENTIAL_DRUGS', 'SERVICE_INCOME'] as const).map((source, at) => ({
          header: ['财政补助', '基本公卫补助', '基本药物补助', '医疗服务收入'][at] ?? source,
          width: 14,
          money: true as const,
          value: (row: VillagePayLine) => row.shares.find((share) => share.source === source)?.amountYuan,
        })),
        { header: '个人社保（元）', width: 14, money: true, value: (row) => row.workerYuan },
        { header: '实发（元）', width: 14, money: true, value: (row) => row.netYuan },
        { header: '单位社保（元）', width: 14, money: true, value: (row) => row.employerYuan },
        { header: '单位社保列支', width: 20, value: (row) => row.employerSourceName },
        { header: '依据', width: 30, value: (row) => row.documentNumber },
        { header: '说明', width: 30, value: (row) => row.note },
        { header: '经办', width: 12, value: (row) => row.actorName },
        { header: '入账时间', width: 18, value: (row) => row.enteredAt },
      ],
      page: (ctx, filter, page) => pay.lines(ctx, filter, page),
    }),
  ];
}

function passedText(passed: boolean | null): string {
  if (passed === null) return '';
  return passed ? '合格' : '不合格';
}

/** The order asked for; the screen's own when there is none of that name. */
function sortOf<K extends string>(sorts: Readonly<Record<K, string>>, name: string | undefined, usual: K): K {
  return name !== undefined && name in sorts ? (name as K) : usual;
}
