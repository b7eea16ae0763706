import type { ProfileBody } from '../../county/profile.js';
import { chair, clerk, collective, head, office, voting } from '../county/demo-county.js';
import { TOWNSHIPS } from './structure.js';

/** 总医院党委; its secretary is the deputy county head in charge of health [001 二(二)]. */
const partyCommittee = collective('COMMUNITY', 'PARTY_COMMITTEE', '县总医院党委', [
  chair('书记（分管副县长兼任）', 'gz.vice.mayor'),
  voting('副书记（院长）', 'gz.president'),
  voting('委员（医疗）', 'gz.vice.medical'),
  voting('委员（基层）', 'gz.vice.grassroots'),
  voting('委员（资产财务）', 'gz.accountant'),
  voting('委员（县中医院）', 'gz.tcm.president'),
  voting('委员（基层代表）', 'gz.north.president'),
  clerk('党委会记录', 'gz.party.clerk'),
]);

/** 管委会: the county head chairs, the deputy head and the leaders of nine departments are members [001 二(一)]. */
const managementCommittee = collective('COUNTY', 'MANAGEMENT_COMMITTEE', '县域医共体建设管理委员会', [
  chair('主任（县长）', 'gz.mayor'),
  voting('副主任（分管副县长）', 'gz.vice.mayor'),
  voting('成员（政府办）', 'gz.government.office'),
  voting('成员（县委编办）', 'gz.establishment.director'),
  voting('成员（卫健委）', 'gz.health.director'),
  voting('成员（发改委）', 'gz.reform.director'),
  voting('成员（财政局）', 'gz.finance.director'),
  voting('成员（人社局）', 'gz.hr.bureau.director'),
  voting('成员（医保局）', 'gz.insurance.director'),
  voting('成员（市监局）', 'gz.market.director'),
  voting('成员（自然资源局）', 'gz.resources.director'),
  clerk('管委会办公室记录', 'gz.committee.clerk'),
]);

/** Offices; 管委会办公室 is in 卫健委, whose head directs it [001 二(一)]. */
const offices: ProfileBody[] = [
  office('MANAGEMENT_OFFICE', '管委会办公室', [
    head('主任（卫健委主任兼任）', 'gz.health.director'),
    clerk('经办', 'gz.office.clerk'),
  ]),
  office('ESTABLISHMENT_OFFICE', '县委编办', [
    head('负责人', 'gz.establishment.director'),
    clerk('备案经办', 'gz.filing.bianban'),
  ]),
  office('HEALTH_BUREAU', '县卫健委', [
    head('负责人', 'gz.health.director'),
    clerk('备案经办', 'gz.filing.weijian'),
  ]),
  office('CIVIL_AFFAIRS_BUREAU', '县民政局', [
    head('负责人', 'gz.civil.director'),
    clerk('备案经办', 'gz.filing.minzheng'),
  ]),
  office('HR_BUREAU', '县人社局', [
    head('负责人', 'gz.hr.bureau.director'),
    clerk('备案经办', 'gz.filing.renshe'),
  ]),
  office('FINANCE_BUREAU', '县财政局', [
    head('负责人', 'gz.finance.director'),
    clerk('经办', 'gz.finance.clerk'),
  ]),
  office('INSURANCE_BUREAU', '县医保局', [
    head('负责人', 'gz.insurance.director'),
    clerk('经办', 'gz.insurance.clerk'),
  ]),
  office('ORGANIZATION_DEPARTMENT', '县委组织部', [
    head('部长', 'gz.org.director'),
    clerk('经办', 'gz.org.clerk'),
  ]),
  office('STAFF_CONGRESS', '县总医院职工代表大会', [head('工会主席', 'gz.congress')], 'COMMUNITY'),
  office(
    'HR_OFFICE',
    '县总医院人力资源部',
    [head('副主任', 'gz.hr.office'), clerk('合同管理', 'gz.hr.contract')],
    'COMMUNITY',
  ),
  office('SELECTION_PANEL', '考核评议组', [clerk('秘书', 'gz.panel.clerk')], 'COMMUNITY'),
  office('MEDICAL_OFFICE', '县总医院医务部', [head('副主任', 'gz.medical.office')], 'COMMUNITY'),
];

/** Bodies that no document of the prefecture names for these matters: 示例. */
const collectives: ProfileBody[] = [
  collective('COUNTY', 'COUNTY_COMMITTEE', '县委常委会', [
    chair('书记', 'gz.secretary'),
    voting('副书记（县长）', 'gz.mayor'),
    voting('常委（常务副县长）', 'gz.vice.executive'),
    voting('常委（组织部）', 'gz.org.director'),
    voting('常委（纪委监委）', 'gz.discipline'),
    voting('常委（宣传部）', 'gz.publicity'),
    clerk('常委会记录', 'gz.county.clerk'),
  ]),
  collective('COUNTY', 'ORGANIZATION_BOARD', '县委组织部部务会', [
    chair('部长', 'gz.org.director'),
    voting('副部长', 'gz.org.vice'),
    voting('部务会成员', 'gz.org.member'),
    clerk('部务会记录', 'gz.org.clerk'),
  ]),
  collective('COUNTY', 'APPOINTMENT_AUTHORITY', '县卫健委党组（原干部管理权限）', [
    chair('书记', 'gz.health.director'),
    voting('成员（副主任）', 'gz.health.vice'),
    voting('成员（人事）', 'gz.health.member'),
    clerk('党组记录', 'gz.health.clerk'),
  ]),
];

/** 院务会 of a township hospital: it decides the cases of its own house only. */
const townshipBoards: ProfileBody[] = TOWNSHIPS.map(({ code, name }) =>
  collective(
    'INSTITUTION',
    'TOWNSHIP_BOARD',
    `${name}院务会`,
    [
      chair('院长', code === 'GZ11' ? 'gz.north.president' : `${code}0001`),
      voting('副院长', `${code}0002`),
      voting('公共卫生科负责人', `${code}0003`),
      clerk('院务会记录', `${code}0004`),
    ],
    code,
  ),
);

/** Every body of the profile; who sits on them is 示例. */
export const bodies: ProfileBody[] = [
  partyCommittee,
  managementCommittee,
  ...offices,
  ...collectives,
  ...townshipBoards,
];
