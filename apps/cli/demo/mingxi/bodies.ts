import type { ProfileBody } from '../../county/profile.js';
import { chair, clerk, collective, head, office, voting } from '../county/demo-county.js';
import { TOWNSHIP_CODES, townshipName } from './structure.js';

/** Bodies on the chain of 人员统筹调配 [003 二(一)1, 二(四)2]; who sits on them is 示例. */
const postingBodies: ProfileBody[] = [
  collective('COMMUNITY', 'PARTY_COMMITTEE', '县总医院党委', [
    chair('书记', 'party.secretary'),
    voting('副书记', 'president'),
    voting('委员（医疗）', 'vice.medical'),
    voting('委员（基层）', 'vice.grassroots'),
    voting('委员（财务）', 'accountant'),
    voting('委员（人力资源）', 'hr.director'),
    voting('委员（医疗质控）', 'quality.director'),
    voting('委员（县中医院）', 'tcm.president'),
    voting('委员（基层代表）', 'gaiyang.president'),
    clerk('党委办公室', 'party.clerk'),
  ]),
  office('SECRETARIAT', '县医改领导小组秘书处', [
    head('主任', 'secretariat.director'),
    clerk('经办', 'secretariat.clerk'),
  ]),
  collective('COUNTY', 'LEADING_GROUP', '县医改领导小组', [
    chair('组长', 'leading.chair'),
    voting('副组长（常务）', 'leading.vice1'),
    voting('副组长（分管卫生）', 'leading.vice2'),
    voting('成员（县委编办）', 'establishment.director'),
    voting('成员（县卫健局）', 'health.director'),
    voting('成员（县民政和人社局）', 'civil.director'),
    voting('成员（县财政局）', 'finance.director'),
    voting('成员（县医保局）', 'insurance.director'),
    voting('成员（县总医院）', 'president'),
    clerk('秘书处经办', 'secretariat.clerk'),
  ]),
  office('ESTABLISHMENT_OFFICE', '县委编办', [
    head('负责人', 'establishment.director'),
    clerk('备案经办', 'filing.bianban'),
  ]),
  office('HEALTH_BUREAU', '县卫健局', [
    head('负责人', 'health.director'),
    clerk('备案经办', 'filing.weijian'),
  ]),
  office('CIVIL_HR_BUREAU', '县民政和人社局', [
    head('负责人', 'civil.director'),
    clerk('备案经办', 'filing.minren'),
  ]),
];

/** What the chains C2 to C11 need besides; no document names most of them, 示例. */
const otherBodies: ProfileBody[] = [
  collective('COUNTY', 'COUNTY_COMMITTEE', '县委常委会', [
    chair('书记', 'county.secretary'),
    voting('副书记（县长）', 'leading.chair'),
    voting('常委（常务副县长）', 'leading.vice1'),
    voting('常委（组织部）', 'org.director'),
    voting('常委（纪委监委）', 'county.discipline'),
    voting('常委（宣传部）', 'county.publicity'),
    voting('常委（统战部）', 'county.unitedfront'),
    voting('常委（政法委）', 'county.legal'),
    voting('常委（县委办）', 'county.office'),
    clerk('常委会记录', 'county.clerk'),
  ]),
  office('ORGANIZATION_DEPARTMENT', '县委组织部', [head('部长', 'org.director'), clerk('经办', 'org.clerk')]),
  collective('COUNTY', 'ORGANIZATION_BOARD', '县委组织部部务会', [
    chair('部长', 'org.director'),
    voting('副部长（常务）', 'org.vice1'),
    voting('副部长（干部）', 'org.vice2'),
    voting('部务会成员（人才）', 'org.member1'),
    voting('部务会成员（监督）', 'org.member2'),
    clerk('部务会记录', 'org.clerk'),
  ]),
  collective('COUNTY', 'MANAGEMENT_COMMITTEE', '县医管委', [
    chair('主任', 'leading.chair'),
    voting('副主任', 'leading.vice2'),
    voting('委员（县委编办）', 'establishment.director'),
    voting('委员（县卫健局）', 'health.director'),
    voting('委员（县民政和人社局）', 'civil.director'),
    voting('委员（县财政局）', 'finance.director'),
    voting('委员（县医保局）', 'insurance.director'),
    clerk('医管委经办', 'management.clerk'),
  ]),
  collective('COUNTY', 'APPOINTMENT_AUTHORITY', '县卫健局党组（干部管理权限）', [
    chair('书记', 'health.director'),
    voting('成员（副局长一）', 'health.vice1'),
    voting('成员（副局长二）', 'health.vice2'),
    voting('成员（总会计师）', 'health.member1'),
    voting('成员（人事股）', 'health.member2'),
    clerk('党组记录', 'health.clerk'),
  ]),
  office('FINANCE_BUREAU', '县财政局', [head('负责人', 'finance.director'), clerk('经办', 'finance.clerk')]),
  office('INSURANCE_BUREAU', '县医保局', [
    head('负责人', 'insurance.director'),
    clerk('经办', 'insurance.clerk'),
  ]),
  office('STAFF_CONGRESS', '县总医院职工代表大会', [head('工会主席', 'congress.chair')], 'COMMUNITY'),
  office(
    'HR_OFFICE',
    '县总医院人力资源管理中心',
    [head('副主任', 'hr.office'), clerk('合同与档案', 'hr.contract')],
    'COMMUNITY',
  ),
  office(
    'SELECTION_PANEL',
    '考核评议组',
    [head('组长', 'panel.head'), clerk('秘书', 'panel.clerk')],
    'COMMUNITY',
  ),
  office('MEDICAL_OFFICE', '县总医院医务科', [head('副科长', 'medical.office')], 'COMMUNITY'),
];

/** 院务会 of a township hospital: it decides the cases of its own house only. */
const townshipBoards: ProfileBody[] = TOWNSHIP_CODES.map((code) =>
  collective(
    'INSTITUTION',
    'TOWNSHIP_BOARD',
    `${townshipName(code)}院务会`,
    [
      chair('院长', code === 'MX11' ? 'gaiyang.president' : `${code}0001`),
      voting('副院长', `${code}0002`),
      voting('公共卫生科负责人', `${code}0003`),
      clerk('院务会记录', `${code}0004`),
    ],
    code,
  ),
);

/** Every body of the profile; who sits on them is 示例. */
export const bodies: ProfileBody[] = [...postingBodies, ...otherBodies, ...townshipBoards];
