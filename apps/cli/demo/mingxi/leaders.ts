import type { NewPerson } from '../../../../libs/organization/index.js';
import type { DemoStaff, PersonMaker } from './people.js';

interface Post {
  key: string;
  institution: string;
  department: string | null;
  post: string;
  gender: 'MALE' | 'FEMALE';
  title: string | null;
}

const at = (
  institution: string,
  key: string,
  department: string | null,
  post: string,
  gender: 'MALE' | 'FEMALE',
  title: string | null = null,
): Post => ({ key, institution, department, post, gender, title });

/** Members' people with a part in the chain. The party committee has a grassroots representative [000 (五)]. */
const LEADERS: readonly Post[] = [
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
const OFFICIALS: readonly { key: string; gender: 'MALE' | 'FEMALE' }[] = [
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

const AGE = { from: 38, to: 56 };
const HIRED_ON = '2012-07-01';
const CERTIFIED_ON = '2019-12-01';

/** The leaders as staff, by key. Their staff numbers begin at 9001. */
export function makeLeaders(maker: PersonMaker): (DemoStaff & { key: string })[] {
  return LEADERS.map(({ key, institution, department, post, gender, title }, index) => ({
    key,
    person: maker.make(AGE, gender),
    institutionCode: institution,
    departmentName: department,
    postName: post,
    staffNumber: `${institution}${9001 + index}`,
    establishmentType: 'INSTITUTION',
    hiredOn: HIRED_ON,
    title: title && {
      name: title,
      level: title === '主任医师' ? 'SENIOR' : 'ASSOCIATE_SENIOR',
      certifiedOn: CERTIFIED_ON,
      grassrootsOnly: false,
    },
  })) as (DemoStaff & { key: string })[];
}

export function makeOfficials(maker: PersonMaker): { key: string; person: NewPerson }[] {
  return OFFICIALS.map(({ key, gender }) => ({ key, person: maker.make(AGE, gender) }));
}
