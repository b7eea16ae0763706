import { post as at } from '../county/demo-county.js';
import type { DemoOfficial, DemoPost } from '../county/demo-county.js';

/** Members' people with a part in the chain. The party committee has a grassroots representative [000 (五)]. */
export const posts: readonly DemoPost[] = [
  at('MX01', 'party.secretary', '党政办公室', '党委书记', 'MALE', '主任医师'),
  at('MX01', 'president', '党政办公室', '党委副书记、院长', 'MALE', '主任医师'),
  at('MX01', 'vice.medical', '党政办公室', '副院长（医疗）', 'FEMALE', '主任医师'),
  at('MX01', 'vice.grassroots', '党政办公室', '副院长（基层）', 'MALE', '副主任医师'),
  at('MX01', 'accountant', '财务管理中心', '总会计师', 'FEMALE'),
  at('MX01', 'hr.director', '人力资源管理中心', '人力资源管理中心主任', 'MALE'),
  at('MX01', 'quality.director', '医疗质控管理中心', '医疗质控管理中心主任', 'FEMALE', '副主任医师'),
  at('MX02', 'tcm.president', '党政办公室', '县中医院院长', 'MALE', '主任医师'),
  at('MX11', 'gaiyang.president', '综合办公室', '盖洋中心卫生院院长', 'MALE', '副主任医师'),
  at('MX01', 'party.clerk', '党政办公室', '党委办公室经办', 'FEMALE'),
  at('MX01', 'hr', '人力资源管理中心', '人事专员', 'FEMALE'),
  at('MX11', 'hr.gaiyang', '综合办公室', '人事专员', 'MALE'),
  at('MX01', 'admin', '信息管理中心', '系统管理员', 'MALE'),
];

/** Officials of the county: they belong to no member institution. */
export const officials: readonly DemoOfficial[] = [
  { key: 'leading.chair', gender: 'MALE' },
  { key: 'leading.vice1', gender: 'FEMALE' },
  { key: 'leading.vice2', gender: 'MALE' },
  { key: 'health.director', gender: 'MALE' },
  { key: 'establishment.director', gender: 'FEMALE' },
  { key: 'civil.director', gender: 'MALE' },
  { key: 'finance.director', gender: 'MALE' },
  { key: 'insurance.director', gender: 'FEMALE' },
  { key: 'secretariat.director', gender: 'MALE' },
  { key: 'secretariat.clerk', gender: 'FEMALE' },
  { key: 'filing.bianban', gender: 'FEMALE' },
  { key: 'filing.weijian', gender: 'MALE' },
  { key: 'filing.minren', gender: 'FEMALE' },
  { key: 'auditor', gender: 'MALE' },
];

/** Those who have a part in the chains C2 to C11 only. */
export const latePosts: readonly DemoPost[] = [
  at('MX01', 'hr.office', '人力资源管理中心', '人力资源管理中心副主任', 'FEMALE'),
  at('MX01', 'hr.contract', '人力资源管理中心', '合同与档案管理员', 'MALE'),
  at('MX01', 'panel.head', '医务科', '考核评议组组长', 'MALE', '副主任医师'),
  at('MX01', 'panel.clerk', '医务科', '考核评议组秘书', 'FEMALE'),
  at('MX01', 'medical.office', '医务科', '医务科副科长', 'FEMALE'),
  at('MX01', 'congress.chair', '党政办公室', '工会主席', 'MALE'),
];

/** The same for officials: 县委常委会, 组织部部务会, 卫健局党组 and clerks of offices. */
export const lateOfficials: readonly DemoOfficial[] = [
  { key: 'county.secretary', gender: 'MALE' },
  { key: 'county.discipline', gender: 'MALE' },
  { key: 'county.publicity', gender: 'FEMALE' },
  { key: 'county.unitedfront', gender: 'MALE' },
  { key: 'county.legal', gender: 'MALE' },
  { key: 'county.office', gender: 'FEMALE' },
  { key: 'county.clerk', gender: 'FEMALE' },
  { key: 'org.director', gender: 'MALE' },
  { key: 'org.vice1', gender: 'FEMALE' },
  { key: 'org.vice2', gender: 'MALE' },
  { key: 'org.member1', gender: 'MALE' },
  { key: 'org.member2', gender: 'FEMALE' },
  { key: 'org.clerk', gender: 'FEMALE' },
  { key: 'management.clerk', gender: 'MALE' },
  { key: 'health.vice1', gender: 'FEMALE' },
  { key: 'health.vice2', gender: 'MALE' },
  { key: 'health.member1', gender: 'MALE' },
  { key: 'health.member2', gender: 'FEMALE' },
  { key: 'health.clerk', gender: 'FEMALE' },
  { key: 'finance.clerk', gender: 'FEMALE' },
  { key: 'insurance.clerk', gender: 'MALE' },
];
