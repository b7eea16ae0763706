import { seatAccount } from '../county/demo-county.js';
import type { DemoAccount } from '../county/demo-county.js';
import { TOWNSHIP_CODES } from './structure.js';

/** A part in the chains C2 to C11. */
const later = (username: string, title: string, person?: string): DemoAccount =>
  seatAccount(username, title, { hidden: true, ...(person ? { person } : {}) });

/** One for each part in a chain. The username is the key of its person. */
export const accounts: readonly DemoAccount[] = [
  { username: 'hr', title: '县总医院人事专员', role: 'HR_OFFICER', institution: null },
  { username: 'hr.gaiyang', title: '盖洋中心卫生院人事专员', role: 'HR_OFFICER', institution: 'MX11' },
  seatAccount('party.clerk', '县总医院党委办公室（记录会议与表决）'),
  seatAccount('party.secretary', '县总医院党委书记'),
  // Six of nine: enough for a session whose members vote themselves.
  seatAccount('president', '县总医院党委副书记（也在领导小组）'),
  seatAccount('vice.medical', '县总医院党委委员（医疗）'),
  seatAccount('vice.grassroots', '县总医院党委委员（基层）'),
  seatAccount('accountant', '县总医院党委委员（财务）'),
  seatAccount('quality.director', '县总医院党委委员（医疗质控）'),
  seatAccount('secretariat.director', '县医改领导小组秘书处主任'),
  seatAccount('secretariat.clerk', '秘书处经办（记录领导小组会议与表决）'),
  seatAccount('leading.chair', '县医改领导小组组长'),
  seatAccount('filing.bianban', '县委编办备案经办'),
  seatAccount('filing.weijian', '县卫健局备案经办'),
  seatAccount('filing.minren', '县民政和人社局备案经办'),
  { username: 'auditor', title: '审计员', role: 'AUDITOR', institution: null },
  { username: 'admin', title: '系统管理员', role: 'ADMINISTRATOR', institution: null },
  later('hr.office', '县总医院人力资源管理中心（审查、公示）'),
  later('hr.contract', '县总医院人力资源管理中心（合同）'),
  later('panel.clerk', '考核评议组秘书'),
  later('medical.office', '县总医院医务科（体检）'),
  later('congress.chair', '县总医院职工代表大会（工会主席）'),
  later('county.clerk', '县委常委会记录'),
  later('org.clerk', '县委组织部经办（考察、公示，记录部务会）'),
  later('management.clerk', '县医管委记录'),
  later('health.clerk', '县卫健局党组记录'),
  later('finance.clerk', '县财政局经办'),
  later('insurance.clerk', '县医保局经办'),
  ...TOWNSHIP_CODES.map((code) =>
    later(`board.${code.toLowerCase()}`, '乡镇卫生院院务会记录', `${code}0004`),
  ),
];
