import type { InstitutionKind } from '../../../../libs/organization/index.js';
import type { CountyProfile } from '../../county/profile.js';
import { departmentsOf as of } from '../county/demo-county.js';
import type { DemoDepartment } from '../county/demo-county.js';

/** No county of the prefecture: one that could be, under 赣市府办字〔2023〕83号. All 示例. */
export const COUNTY = { code: '360799', name: '赣州示例县', profileCode: 'GANZHOU' };
/** Exactly one community in a county [001 二(一)]. */
export const COMMUNITY = { code: 'GZ', name: '赣州示例县紧密型县域医共体' };

/** Communities were to be set up by this day [001 一(二)]. */
export const FOUNDED_ON = '2023-10-15';

type Institution = CountyProfile['institutions'][number] & { headcount: number };

const member = (code: string, kind: InstitutionKind, name: string, headcount: number): Institution => ({
  code,
  kind,
  name,
  shortName: name,
  parent: null,
  headcount,
});
const clinic = (code: string, parent: string, name: string): Institution => ({
  ...member(code, 'VILLAGE_CLINIC', name, 1),
  parent,
});

/** 总医院, 中医院, a neighbourhood centre, three townships and their clinics. */
export const institutions: readonly Institution[] = [
  member('GZ01', 'LEAD_HOSPITAL', '示例县总医院', 18),
  member('GZ02', 'COUNTY_HOSPITAL', '示例县中医院', 6),
  member('GZ03', 'COMMUNITY_HEALTH_CENTER', '梅江示例社区卫生服务中心', 4),
  member('GZ11', 'TOWNSHIP_HOSPITAL', '北山示例中心卫生院', 6),
  member('GZ12', 'TOWNSHIP_HOSPITAL', '南田示例卫生院', 6),
  member('GZ13', 'TOWNSHIP_HOSPITAL', '东坪示例卫生院', 6),
  clinic('GZ11V1', 'GZ11', '北山示例一村卫生室'),
  clinic('GZ11V2', 'GZ11', '北山示例二村卫生室'),
  clinic('GZ12V1', 'GZ12', '南田示例一村卫生室'),
  clinic('GZ13V1', 'GZ13', '东坪示例一村卫生室'),
];

export const TOWNSHIPS = institutions.filter(({ kind }) => kind === 'TOWNSHIP_HOSPITAL');

const GRASSROOTS = [
  ...of('CLINICAL', 4, '全科诊室'),
  ...of('PUBLIC_HEALTH', 3, '公共卫生科'),
  ...of('MEDICAL_TECHNOLOGY', 1, '药房'),
  ...of('ADMINISTRATION', 1, '综合办公室'),
];

/** 总医院 has the departments that 001 二(二) lists, and clinical ones. */
export const departments: Readonly<Record<InstitutionKind, readonly DemoDepartment[]>> = {
  LEAD_HOSPITAL: [
    ...of('ADMINISTRATION', 1, '办公室', '纪检办公室', '总务部', '科教部'),
    ...of('MANAGEMENT_CENTER', 1, '人力资源部', '资产财务部', '医务部', '医保部', '基层卫生部', '信息数据部'),
    ...of('NURSING', 1, '护理部', '感控部'),
    ...of('PUBLIC_HEALTH', 1, '公共卫生部'),
    ...of('MEDICAL_TECHNOLOGY', 1, '药事部', '设备耗材部', '检验科'),
    ...of('CLINICAL', 4, '内科', '外科', '妇产科', '儿科', '急诊科'),
  ],
  COUNTY_HOSPITAL: [
    ...of('CLINICAL', 4, '中医内科', '针灸推拿科'),
    ...of('MEDICAL_TECHNOLOGY', 1, '药剂科'),
    ...of('ADMINISTRATION', 1, '办公室'),
  ],
  COMMUNITY_HEALTH_CENTER: GRASSROOTS,
  TOWNSHIP_HOSPITAL: GRASSROOTS,
  VILLAGE_CLINIC: [],
};
