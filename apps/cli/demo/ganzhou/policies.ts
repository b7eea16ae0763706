import { CALENDAR_MONTHS_KEY, NUDGES_KEY, REMINDERS_KEY } from '../../../../libs/approval/index.js';
import { ATTACHMENT_LIMITS_KEY } from '../../../../libs/attachment/index.js';
import { WORK_DAYS_KEY } from '../../../../libs/organization/index.js';
import {
  POSTING_ALLOWANCE,
  POSTING_ASSESSMENT,
  POSTING_CREDIT,
  POSTING_TERM,
  RECEPTION_TERM,
} from '../../../../libs/posting/index.js';
import type { CountyProfile } from '../../county/profile.js';
import { NO_DOCUMENT } from '../chain-steps.js';
import { ASSESSMENT_GRADES } from '../county/posting-life.js';
import { villagePolicies } from '../county/village-policies.js';
import { TITLES } from '../county/titles.js';
import { DEMO_WORK_DAYS, DEMO_WORK_DAYS_DOCUMENT } from '../county/work-days.js';
import { GANZHOU } from './chains/clauses.js';
import { FOUNDED_ON } from './structure.js';

type Policy = CountyProfile['policies'][number];

const decided = (key: string, value: unknown, documentNumber: string): Policy => ({
  key,
  value,
  documentNumber,
  validFrom: FOUNDED_ON,
  isDemo: false,
});
const example = (key: string, value: unknown): Policy => ({
  key,
  value,
  documentNumber: NO_DOCUMENT,
  validFrom: FOUNDED_ON,
  isDemo: true,
});

/** Parameters of the second demo county; what 001 does not say is 示例. */
export const policies: Policy[] = [
  // 001 三(四): verified separately for each institution, used in common. That both are capped is the county's choice.
  example('establishment.cap_mode', 'BOTH'),
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
      documentNumber: `${GANZHOU} 三（一）`,
      defaultMonths: 12,
      isDemo: true,
    },
    {
      code: 'COUNTY_RECRUIT',
      name: '县管乡用聘用',
      effect: 'OCCUPY_COMMUNITY_POOL',
      homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      establishmentTypes: ['CONTRACT', 'NONE'],
      hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      documentNumber: `${GANZHOU} 三（四）`,
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
      documentNumber: `${GANZHOU} 三（一）`,
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
      documentNumber: `${GANZHOU} 三（一）`,
      defaultMonths: 6,
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
      documentNumber: `${GANZHOU} 三（一）`,
      defaultMonths: 6,
      isDemo: true,
    },
  ]),
  example(POSTING_TERM, { maxMonths: 36, startDaysBack: 30 }),
  // In how many working days another community of the county answers a posting to it.
  example(RECEPTION_TERM, { withinWorkingDays: 20 }),
  example(POSTING_ASSESSMENT, ASSESSMENT_GRADES),
  example(POSTING_CREDIT, { hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'], requiredDays: 365 }),
  example(POSTING_ALLOWANCE, { zones: [], rates: [{ period: 'MONTH', yuan: '1000.00', payer: 'LEAD' }] }),
  example('publicity.workingDays', { appointment: 5, payout: 5, recruitment: 7 }),
  example('step.dueWorkingDays', 5),
  example(REMINDERS_KEY, { beforeWorkingDays: [1], overdueEveryWorkingDays: 1, at: '08:30' }),
  example(CALENDAR_MONTHS_KEY, 2),
  example(NUDGES_KEY, { perDay: 2, minHours: 4 }),
  example(ATTACHMENT_LIMITS_KEY, {
    kinds: ['PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'OFD'],
    mostBytes: 20 * 1024 * 1024,
    mostFiles: 20,
    mostUnused: 50,
    unusedDays: 7,
  }),
  ...villagePolicies(FOUNDED_ON),
];
