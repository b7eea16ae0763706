import { seatAccount } from '../county/demo-county.js';
import type { DemoAccount } from '../county/demo-county.js';
import { TOWNSHIPS } from './structure.js';

/** The second county is not printed at the start. */
const quiet = (account: DemoAccount): DemoAccount => ({ ...account, hidden: true });
const officer = (
  username: string,
  title: string,
  role: DemoAccount['role'],
  institution: string | null = null,
) => quiet({ username, title, role, institution });
const seat = (username: string, title: string, person?: string) =>
  quiet(seatAccount(username, title, person ? { person } : {}));

/** One for each part in a chain of the second demo county. */
export const accounts: readonly DemoAccount[] = [
  officer('gz.hr', '赣州示例县总医院人事专员', 'HR_OFFICER'),
  officer('gz.hr.north', '北山示例中心卫生院人事专员', 'HR_OFFICER', 'GZ11'),
  officer('gz.auditor', '赣州示例县审计员', 'AUDITOR'),
  officer('gz.admin', '赣州示例县系统管理员', 'ADMINISTRATOR'),
  seat('gz.party.clerk', '县总医院党委会记录'),
  seat('gz.office.clerk', '管委会办公室经办（审核）'),
  seat('gz.committee.clerk', '管委会记录'),
  seat('gz.filing.bianban', '县委编办备案经办'),
  seat('gz.filing.weijian', '县卫健委备案经办'),
  seat('gz.filing.minzheng', '县民政局备案经办'),
  seat('gz.filing.renshe', '县人社局备案经办'),
  seat('gz.county.clerk', '县委常委会记录'),
  seat('gz.org.clerk', '县委组织部经办'),
  seat('gz.health.clerk', '县卫健委党组记录'),
  seat('gz.finance.clerk', '县财政局经办'),
  seat('gz.insurance.clerk', '县医保局经办'),
  seat('gz.hr.office', '县总医院人力资源部（审查、公示）'),
  seat('gz.hr.contract', '县总医院人力资源部（合同）'),
  seat('gz.panel.clerk', '考核评议组秘书'),
  seat('gz.medical.office', '县总医院医务部（体检）'),
  seat('gz.congress', '县总医院职工代表大会（工会主席）'),
  ...TOWNSHIPS.map(({ code }) => seat(`board.${code.toLowerCase()}`, '乡镇卫生院院务会记录', `${code}0004`)),
];
