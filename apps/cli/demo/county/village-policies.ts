import {
  VILLAGE_CERTIFICATE,
  VILLAGE_CONTRACT,
  VILLAGE_PAY,
  VILLAGE_RETIREMENT,
  VILLAGE_SEVERANCE,
  VILLAGE_TEXT,
} from '../../../../libs/village-employment/index.js';
import type { CountyProfile } from '../../county/profile.js';
import { NO_DOCUMENT } from '../chain-steps.js';

type Policy = CountyProfile['policies'][number];

const LABOUR_LAW = '劳动合同法';
const REGULATION = '劳动合同法实施条例';

const endings = [
  {
    code: 'AGREED',
    name: '单位提出、协商一致解除',
    of: 'TERMINATION',
    severance: true,
    clause: `${LABOUR_LAW} 36、46`,
  },
  {
    code: 'NOTICE',
    name: '单位提前通知解除',
    of: 'TERMINATION',
    severance: true,
    clause: `${LABOUR_LAW} 40、46`,
  },
  { code: 'RESIGNED', name: '本人提出解除', of: 'TERMINATION', severance: false, clause: `${LABOUR_LAW} 37` },
  {
    code: 'DISMISSED',
    name: '严重违纪等过失解除',
    of: 'TERMINATION',
    severance: false,
    clause: `${LABOUR_LAW} 39`,
  },
  {
    code: 'NOT_SIGNED',
    name: '未签订书面合同，不再聘用',
    of: 'TERMINATION',
    severance: false,
    clause: `${REGULATION} 5`,
  },
  { code: 'DECEASED', name: '本人死亡', of: 'TERMINATION', severance: false, clause: `${LABOUR_LAW} 44` },
  {
    code: 'NOT_RENEWED',
    name: '期满，单位不续签或降低条件',
    of: 'EXPIRY',
    severance: true,
    clause: `${LABOUR_LAW} 46（五）`,
  },
  {
    code: 'DECLINED',
    name: '期满，本人不续签',
    of: 'EXPIRY',
    severance: false,
    clause: `${LABOUR_LAW} 46（五）`,
  },
  {
    code: 'RETIRED',
    name: '达到法定退休年龄',
    of: 'RETIREMENT',
    severance: false,
    clause: `${REGULATION} 21`,
  },
] as const;

const clauses = (contract: boolean) => [
  { heading: '一、期限', text: '{{kind}}，{{term}}。' },
  {
    heading: '二、工作内容与地点',
    text: '乙方在{{clinic}}从事基本医疗和基本公共卫生服务，按{{certificateKind}}（{{certificateNumber}}）核准的地点和范围执业。变更执业地点的，应先办理变更注册。',
  },
  {
    heading: '三、报酬',
    text: '甲方按月支付乙方报酬{{gross}}元（大写：{{grossWords}}），资金来源为：{{shares}}。各项资金专款专用，不得相互垫付。',
  },
  contract
    ? { heading: '四、社会保险', text: '甲乙双方依法参加社会保险，个人应缴部分由甲方代扣代缴。' }
    : {
        heading: '四、劳务关系',
        text: '乙方已达到法定退休年龄，双方为劳务关系，不适用劳动合同关于社会保险和经济补偿的规定。',
      },
  {
    heading: '五、资格',
    text: '乙方执业证书失效期间暂停执业，本合同不因此终止；乙方应按时办理再注册并参加考核。',
  },
  {
    heading: '六、终止',
    text: contract
      ? '期限届满、乙方达到法定退休年龄或者出现法律规定的其他情形的，本合同终止；经济补偿依照劳动合同法办理。'
      : '期限届满或者双方协商一致的，本协议终止。',
  },
  {
    heading: '七、其他',
    text: '本文本依据审批事项{{caseNumber}}订立，一式两份，双方各执一份。签订日期：{{signedOn}}。',
  },
];

/** Parameters about village doctors; 赣市府办字〔2023〕83号 names no number of them, so figures are 示例. */
export function villagePolicies(validFrom: string): Policy[] {
  const decided = (key: string, value: unknown, documentNumber: string): Policy => ({
    key,
    value,
    documentNumber,
    validFrom,
    isDemo: false,
  });
  const example = (key: string, value: unknown, documentNumber = NO_DOCUMENT): Policy => ({
    ...decided(key, value, documentNumber),
    isDemo: true,
  });
  return [
    decided(
      VILLAGE_CERTIFICATE,
      { validMonths: 60, renewalMonths: 3, assessmentMonths: 24, retakeMonths: 6 },
      '乡村医生从业管理条例（国务院令第386号）',
    ),
    // The ages and months are the law's; which former age holds for women here is 示例.
    example(
      VILLAGE_RETIREMENT,
      {
        rises: [
          rise('MALE', 720, '1965-01', 4, 756),
          rise('FEMALE_55', 660, '1970-01', 4, 696),
          rise('FEMALE_50', 600, '1975-01', 2, 660),
        ],
        women: 'FEMALE_55',
      },
      '国务院关于渐进式延迟法定退休年龄的办法',
    ),
    example(VILLAGE_CONTRACT, {
      employers: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      writtenWithinMonths: 1,
      openEndedAfterTerms: 2,
      maxTermMonths: 60,
      noticeMonths: 3,
      endings,
    }),
    example(VILLAGE_SEVERANCE, {
      wholeYearFromMonths: 6,
      wageCapMultiple: 3,
      cappedYears: 12,
      localAverageYuan: '6000.00',
      source: 'FISCAL',
    }),
    example(VILLAGE_PAY, {
      suspendedPaid: false,
      employerSource: 'FISCAL',
      insuredKinds: ['FIXED_TERM', 'OPEN_ENDED'],
      baseFloorYuan: '4000.00',
      baseCeilingYuan: '20000.00',
      items: [
        { code: 'PENSION', name: '基本养老保险', employerPercent: '16', workerPercent: '8' },
        { code: 'MEDICAL', name: '基本医疗保险', employerPercent: '7', workerPercent: '2' },
        { code: 'UNEMPLOYMENT', name: '失业保险', employerPercent: '0.5', workerPercent: '0.5' },
        { code: 'INJURY', name: '工伤保险', employerPercent: '0.2', workerPercent: '0' },
      ],
    }),
    example(VILLAGE_TEXT, [
      {
        version: '2025示例1',
        kinds: ['FIXED_TERM', 'OPEN_ENDED'],
        title: '乡村医生劳动合同书',
        parties: '甲方（用人单位）：{{hospital}}\n乙方（乡村医生）：{{doctor}}，公民身份号码：{{idNumber}}',
        clauses: clauses(true),
      },
      {
        version: '2025示例1',
        kinds: ['SERVICE_AGREEMENT'],
        title: '乡村医生劳务协议书',
        parties: '甲方：{{hospital}}\n乙方（乡村医生）：{{doctor}}，公民身份号码：{{idNumber}}',
        clauses: clauses(false),
      },
    ]),
  ];
}

function rise(
  group: string,
  baseAgeMonths: number,
  firstBorn: string,
  birthMonthsPerStep: number,
  finalAgeMonths: number,
) {
  return { group, baseAgeMonths, firstBorn, birthMonthsPerStep, finalAgeMonths };
}
