import { ATTACHMENT_LIMITS_KEY } from '../../../../libs/attachment/index.js';
import { CALENDAR_MONTHS_KEY, NUDGES_KEY, REMINDERS_KEY } from '../../../../libs/approval/index.js';
import {
  COVERAGE,
  COVERAGE_WATCH,
  GRASSROOTS_TITLES,
  PROFESSIONAL_SHARE,
} from '../../../../libs/establishment/index.js';
import { WORK_DAYS_KEY } from '../../../../libs/organization/index.js';
import { ZONES_KEY } from '../../../../libs/organization/index.js';
import { PLACEMENT_TERMS } from '../../../../libs/placement/index.js';
import {
  POSTING_ALLOWANCE,
  POSTING_ASSESSMENT,
  POSTING_CREDIT,
  POSTING_TERM,
  RECEPTION_TERM,
} from '../../../../libs/posting/index.js';
import { ASSESSMENT_GRADES } from '../county/posting-life.js';
import { villagePolicies } from '../county/village-policies.js';
import { TITLES } from '../county/titles.js';
import { DEMO_WORK_DAYS, DEMO_WORK_DAYS_DOCUMENT } from '../county/work-days.js';
import type { CountyProfile } from '../../county/profile.js';

export type DemoPolicy = CountyProfile['policies'][number];

/** 003 */
const MINGXI_2025 = '明卫〔2025〕9号';
/** Names no number of its own: what rests on it is 示例. */
const NO_DOCUMENT = '示例（无文号，由县级主管部门确定）';
const FROM = '2025-01-01';

const decided = (key: string, value: unknown, documentNumber: string): DemoPolicy => ({
  key,
  value,
  documentNumber,
  validFrom: FROM,
  isDemo: false,
});
const example = (key: string, value: unknown): DemoPolicy => ({
  key,
  value,
  documentNumber: NO_DOCUMENT,
  validFrom: FROM,
  isDemo: true,
});

/** Parameters that the county has to decide. */
export const policies: readonly DemoPolicy[] = [
  // 003 二(四)2: within the verified total of the community.
  decided('establishment.cap_mode', 'COMMUNITY', MINGXI_2025),
  decided('roster.titles', TITLES, '人社部发〔2021〕51号'),
  { ...example(WORK_DAYS_KEY, DEMO_WORK_DAYS), documentNumber: DEMO_WORK_DAYS_DOCUMENT },
  example('posting.kinds', [
    {
      code: 'RESIDENT',
      name: '派驻',
      effect: 'RESIDENT_POST',
      homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL'],
      establishmentTypes: ['INSTITUTION', 'FILED', 'CONTRACT'],
      hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      documentNumber: MINGXI_2025,
      defaultMonths: 12,
      // No document of 明溪 speaks of it: 示例, for counties with more than one community.
      acrossCommunities: true,
      isDemo: true,
    },
    {
      code: 'COUNTY_RECRUIT',
      name: '县管乡用聘用',
      effect: 'OCCUPY_COMMUNITY_POOL',
      homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      establishmentTypes: ['CONTRACT', 'NONE'],
      hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      documentNumber: MINGXI_2025,
      defaultMonths: 36,
      isDemo: true,
    },
    {
      // 001 三(一): 骨干 who lead a discipline at the township.
      code: 'SINKING',
      name: '下沉',
      effect: 'RESIDENT_POST',
      homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL'],
      establishmentTypes: ['INSTITUTION', 'FILED'],
      hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      needsDiscipline: true,
      titleLevels: ['INTERMEDIATE', 'ASSOCIATE_SENIOR', 'SENIOR'],
      documentNumber: NO_DOCUMENT,
      defaultMonths: 12,
      isDemo: true,
    },
    {
      code: 'ROTATION',
      name: '交流轮岗',
      effect: 'NONE',
      homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      establishmentTypes: ['INSTITUTION', 'FILED'],
      hostKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      documentNumber: MINGXI_2025,
      defaultMonths: 6,
      acrossCommunities: true,
      isDemo: true,
    },
    {
      // Whoever goes down takes a post for posted people; whoever comes up takes nothing at the hospital.
      code: 'EXCHANGE',
      name: '双向流动',
      effect: 'RESIDENT_POST',
      isPaired: true,
      backEffect: 'NONE',
      homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL'],
      establishmentTypes: ['INSTITUTION', 'FILED'],
      hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      documentNumber: MINGXI_2025,
      defaultMonths: 6,
      isDemo: true,
    },
  ]),
  decided(GRASSROOTS_TITLES, ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'], '人社部发〔2021〕51号'),
  decided(
    PROFESSIONAL_SHARE,
    {
      minPercent: 80,
      kinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
    },
    '国人部发〔2007〕35号',
  ),
  decided(
    COVERAGE,
    {
      hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      homeKinds: ['LEAD_HOSPITAL'],
      titles: ['主治医师', '副主任医师', '主任医师'],
    },
    '国卫基层发〔2023〕41号 (七)',
  ),
  // How long a posting may last and how far back it may begin.
  example(POSTING_TERM, { maxMonths: 36, startDaysBack: 30 }),
  // In how many working days another community of the county answers a posting to it.
  example(RECEPTION_TERM, { withinWorkingDays: 20 }),
  // How far ahead coverage is watched, and how long before a gap HR is told.
  example(COVERAGE_WATCH, { daysAhead: 90, noticeDays: 30 }),
  example(POSTING_ASSESSMENT, ASSESSMENT_GRADES),
  // 医师法 46 asks for one year; that it is 365 days, and which levels count, is for the county to decide.
  example(POSTING_CREDIT, { hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'], requiredDays: 365 }),
  // 003 二(四)2 asks for a tilt towards those posted down; the figures are examples.
  example(POSTING_ALLOWANCE, {
    zones: [
      { code: 'REMOTE', name: '边远乡镇', institutions: ['MX16', 'MX17', 'MX18'] },
      { code: 'TOWNSHIP', name: '一般乡镇', institutions: ['MX11', 'MX12', 'MX13', 'MX14', 'MX15'] },
      { code: 'TOWN', name: '城区', institutions: ['MX03'] },
    ],
    rates: [
      { kinds: ['RESIDENT'], zone: 'REMOTE', period: 'DAY', yuan: '80.00', payer: 'HOME' },
      { kinds: ['RESIDENT'], zone: 'TOWNSHIP', period: 'DAY', yuan: '60.00', payer: 'HOME' },
      { kinds: ['RESIDENT'], zone: 'TOWN', period: 'DAY', yuan: '30.00', payer: 'HOME' },
      { kinds: ['COUNTY_RECRUIT'], period: 'MONTH', yuan: '500.00', payer: 'HOST' },
    ],
  }),
  example('publicity.workingDays', { appointment: 5, payout: 5, recruitment: 7 }),
  example('step.dueWorkingDays', 5),
  example(ATTACHMENT_LIMITS_KEY, {
    kinds: ['PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'OFD'],
    mostBytes: 20 * 1024 * 1024,
    mostFiles: 20,
    mostUnused: 50,
    unusedDays: 7,
  }),
  example(PLACEMENT_TERMS, {
    zones: [
      { code: 'MOUNTAIN', name: '山区', years: 3 },
      { code: 'HALF_MOUNTAIN', name: '半山区', years: 4 },
      { code: 'PLAIN', name: '平原', years: 5 },
      { code: 'TOWN', name: '城区', years: 6 },
    ],
    witnesses: 2,
  }),
  example(ZONES_KEY, [
    ...['MX01', 'MX02', 'MX03'].map((institution) => ({ institution, zone: '城区' })),
    ...['MX11', 'MX12', 'MX13'].map((institution) => ({ institution, zone: '平原' })),
    ...['MX14', 'MX15', 'MX16'].map((institution) => ({ institution, zone: '半山区' })),
    ...['MX17', 'MX18'].map((institution) => ({ institution, zone: '山区' })),
  ]),
  example(REMINDERS_KEY, { beforeWorkingDays: [1], overdueEveryWorkingDays: 1, at: '08:30' }),
  example(CALENDAR_MONTHS_KEY, 2),
  example(NUDGES_KEY, { perDay: 2, minHours: 4 }),
  ...villagePolicies(FROM),
];
