/** Kinds of institutions with their Chinese names. */
export const institutionKinds = {
  LEAD_HOSPITAL: '牵头医院（总医院）',
  COUNTY_HOSPITAL: '县级医院',
  TOWNSHIP_HOSPITAL: '乡镇卫生院',
  COMMUNITY_HEALTH_CENTER: '社区卫生服务中心',
  VILLAGE_CLINIC: '村卫生所',
} as const;
export type InstitutionKind = keyof typeof institutionKinds;

/** Kinds of departments. */
export const departmentKinds = {
  MANAGEMENT_CENTER: '管理中心',
  ADMINISTRATION: '行政职能',
  CLINICAL: '临床',
  MEDICAL_TECHNOLOGY: '医技药剂',
  NURSING: '护理',
  PUBLIC_HEALTH: '公共卫生',
  UNCLASSIFIED: '未分类',
} as const;
export type DepartmentKind = keyof typeof departmentKinds;

/** 编制 types (domain §2). */
export const establishmentTypes = {
  INSTITUTION: '事业编制',
  FILED: '备案制（员额）',
  CONTRACT: '编外合同制',
  NONE: '无编制',
} as const;
export type EstablishmentType = keyof typeof establishmentTypes;

/** Levels of professional titles, from the lowest. */
export const titleLevels = {
  JUNIOR: '初级',
  INTERMEDIATE: '中级',
  ASSOCIATE_SENIOR: '副高级',
  SENIOR: '正高级',
} as const;
export type TitleLevel = keyof typeof titleLevels;

/** Chinese words for the sexes. */
export const genders = { MALE: '男', FEMALE: '女' } as const;
export type Gender = keyof typeof genders;

/** Relationships that lead to recusal (domain §4). */
export const kinshipRelations = {
  SPOUSE: '夫妻',
  LINEAL: '直系血亲',
  COLLATERAL: '三代以内旁系血亲',
  IN_LAW: '近姻亲',
  ADOPTIVE: '收养或继亲关系',
} as const;
export type KinshipRelation = keyof typeof kinshipRelations;

/** How a relationship became known. LOADED: before there was a registry. */
export const kinshipSources = { SELF: '本人申报', DOCUMENT: '文件材料', LOADED: '登记前载入' } as const;
export type KinshipSource = Exclude<keyof typeof kinshipSources, 'LOADED'>;

/** What a row of the registry does. */
export const kinshipKinds = { REGISTERED: '登记', CORRECTED: '更正', ENDED: '终止' } as const;
export type KinshipKind = keyof typeof kinshipKinds;

/** How a body decides. */
export type BodyKind = 'COLLECTIVE' | 'OFFICE';

/** Looks a Chinese name up by its code; an unknown code is shown as it is. */
export function nameOfCode(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
