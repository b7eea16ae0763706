import type { InstitutionKind } from '../../../../libs/organization/index.js';
import { departmentsOf as of } from '../county/demo-county.js';
import type { DemoDepartment } from '../county/demo-county.js';

/** 明溪县 as 003 二(一) describes it; what no document says is marked 示例. */
export const COUNTY = { code: '350421', name: '明溪县', profileCode: 'MINGXI' } as const;
export const COMMUNITY = { code: 'MX', name: '明溪县紧密型县域医共体' } as const;

/** Day from which the structure is in force (003 is of 2025). */
export const FOUNDED_ON = '2025-01-01';

/** One institution and how many of the demo's people work there. */
export interface DemoInstitution {
  code: string;
  kind: InstitutionKind;
  name: string;
  shortName: string;
  /** Code of the township hospital that a village clinic belongs to. */
  parent: string | null;
  headcount: number;
}

const TOWNSHIPS = [
  { code: 'MX11', place: '盖洋', name: '盖洋中心卫生院', headcount: 32, clinics: 4 },
  { code: 'MX12', place: '夏阳', name: '夏阳中心卫生院', headcount: 30, clinics: 4 },
  { code: 'MX13', place: '胡坊', name: '胡坊卫生院', headcount: 22, clinics: 4 },
  { code: 'MX14', place: '瀚仙', name: '瀚仙卫生院', headcount: 22, clinics: 4 },
  { code: 'MX15', place: '城关', name: '城关卫生院', headcount: 20, clinics: 4 },
  { code: 'MX16', place: '沙溪', name: '沙溪卫生院', headcount: 18, clinics: 4 },
  { code: 'MX17', place: '枫溪', name: '枫溪卫生院', headcount: 16, clinics: 3 },
  { code: 'MX18', place: '夏坊', name: '夏坊卫生院', headcount: 16, clinics: 3 },
] as const;

/** Codes of the township hospitals. */
export const TOWNSHIP_CODES: readonly string[] = TOWNSHIPS.map(({ code }) => code);
export const townshipName = (code: string): string =>
  TOWNSHIPS.find((one) => one.code === code)?.name ?? code;

/** 总医院, 中医院, 雪峰社区中心 and the eight townships [003 二(一)2]; clinics are 示例. */
export const institutions: readonly DemoInstitution[] = [
  member('MX01', 'LEAD_HOSPITAL', '明溪县总医院', '县总医院', 236),
  member('MX02', 'COUNTY_HOSPITAL', '明溪县中医院', '县中医院', 104),
  member('MX03', 'COMMUNITY_HEALTH_CENTER', '雪峰社区卫生服务中心', '雪峰社区中心', 26),
  ...TOWNSHIPS.map(({ code, name, headcount }) => member(code, 'TOWNSHIP_HOSPITAL', name, name, headcount)),
  ...TOWNSHIPS.flatMap(({ code, place, clinics }) =>
    Array.from({ length: clinics }, (_, at): DemoInstitution => {
      const name = `${place}示例${'一二三四'.charAt(at)}村卫生所`;
      return {
        code: `${code}V${at + 1}`,
        kind: 'VILLAGE_CLINIC',
        name,
        shortName: name,
        parent: code,
        headcount: at % 2 === 0 ? 2 : 1,
      };
    }),
  ),
];

function member(
  code: string,
  kind: InstitutionKind,
  name: string,
  shortName: string,
  headcount: number,
): DemoInstitution {
  return { code, kind, name, shortName, parent: null, headcount };
}

const COUNTY_DEPARTMENTS = [
  ...of('CLINICAL', 4, '内科', '外科', '妇产科', '儿科', '急诊科'),
  ...of('CLINICAL', 2, '骨科', '康复科', '麻醉科', '全科医学科'),
  ...of('MEDICAL_TECHNOLOGY', 2, '检验科', '影像科', '药剂科'),
  ...of('ADMINISTRATION', 1, '党政办公室', '医务科', '后勤保障科'),
];

/** Departments by kind of institution; 总医院 has the five 管理中心 of the community. */
export const departments: Readonly<Record<InstitutionKind, readonly DemoDepartment[]>> = {
  LEAD_HOSPITAL: [
    ...of(
      'MANAGEMENT_CENTER',
      1,
      '人力资源管理中心',
      '财务管理中心',
      '医疗质控管理中心',
      '医保管理中心',
      '信息管理中心',
    ),
    ...COUNTY_DEPARTMENTS,
    ...of(
      'CLINICAL',
      2,
      '心血管内科',
      '呼吸内科',
      '消化内科',
      '神经内科',
      '泌尿外科',
      '重症医学科',
      '口腔科',
      '感染性疾病科',
    ),
    ...of('MEDICAL_TECHNOLOGY', 1, '超声科', '病理科'),
    ...of('NURSING', 1, '护理部'),
  ],
  COUNTY_HOSPITAL: [...COUNTY_DEPARTMENTS, ...of('CLINICAL', 3, '中医内科', '针灸推拿科', '肛肠科')],
  COMMUNITY_HEALTH_CENTER: [
    ...of('CLINICAL', 4, '全科诊室', '中医馆'),
    ...of('PUBLIC_HEALTH', 3, '公共卫生科'),
    ...of('MEDICAL_TECHNOLOGY', 1, '药房', '检验室'),
    ...of('ADMINISTRATION', 1, '综合办公室'),
  ],
  TOWNSHIP_HOSPITAL: [
    ...of('CLINICAL', 4, '全科门诊', '住院部'),
    ...of('CLINICAL', 2, '中医馆'),
    ...of('PUBLIC_HEALTH', 3, '公共卫生科'),
    ...of('MEDICAL_TECHNOLOGY', 1, '药房', '检验放射室'),
    ...of('ADMINISTRATION', 1, '综合办公室'),
  ],
  VILLAGE_CLINIC: [],
};
