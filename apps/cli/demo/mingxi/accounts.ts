import type { Role } from '../../../../libs/access/index.js';

/** A demo account; what seats its person holds follows from the bodies. */
export interface DemoAccount {
  username: string;
  /** What it is for, as it is printed beside the password. */
  title: string;
  role: Exclude<Role, 'SEAT'> | null;
  /** Code of the institution that the role is limited to; null: the community. */
  institution: string | null;
}

const seat = (username: string, title: string): DemoAccount => ({
  username,
  title,
  role: null,
  institution: null,
});

/** One for each part in a chain. The username is the key of its person. */
export const accounts: readonly DemoAccount[] = [
  { username: 'hr', title: '县总医院人事专员', role: 'HR_OFFICER', institution: null },
  { username: 'hr.gaiyang', title: '盖洋中心卫生院人事专员', role: 'HR_OFFICER', institution: 'MX11' },
  seat('party.clerk', '县总医院党委办公室（记录会议与表决）'),
  seat('party.secretary', '县总医院党委书记'),
  // Six of nine: enough for a session whose members vote themselves.
  seat('president', '县总医院党委副书记（也在领导小组）'),
  seat('vice.medical', '县总医院党委委员（医疗）'),
  seat('vice.grassroots', '县总医院党委委员（基层）'),
  seat('accountant', '县总医院党委委员（财务）'),
  seat('quality.director', '县总医院党委委员（医疗质控）'),
  seat('secretariat.director', '县医改领导小组秘书处主任'),
  seat('secretariat.clerk', '秘书处经办（记录领导小组会议与表决）'),
  seat('leading.chair', '县医改领导小组组长'),
  seat('filing.bianban', '县委编办备案经办'),
  seat('filing.weijian', '县卫健局备案经办'),
  seat('filing.minren', '县民政和人社局备案经办'),
  { username: 'auditor', title: '审计员', role: 'AUDITOR', institution: null },
  { username: 'admin', title: '系统管理员', role: 'ADMINISTRATOR', institution: null },
];
