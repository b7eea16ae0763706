/** Columns of the roster, by key; the headings are those of the template. */
export const rosterColumns = {
  staffNumber: '工号',
  name: '姓名',
  idNumber: '身份证号',
  gender: '性别',
  birthDate: '出生日期',
  phone: '手机号',
  institution: '所在机构',
  department: '科室',
  post: '岗位',
  titleName: '职称',
  titleLevel: '职称级别',
  titleCertifiedOn: '职称取得日期',
  establishmentType: '编制类型',
  hiredOn: '入职日期',
} as const;

export type RosterColumn = keyof typeof rosterColumns;

/** Columns that the file and every line must have. */
export const requiredColumns: readonly RosterColumn[] = [
  'staffNumber',
  'name',
  'idNumber',
  'institution',
  'establishmentType',
  'hiredOn',
];

export const rosterColumnKeys = Object.keys(rosterColumns) as RosterColumn[];

/** The column that a heading names, with or without star and blanks; columns of other names are left alone. */
export function columnNamed(heading: string): RosterColumn | null {
  const name = heading.replace(/[\s*＊]/gu, '');
  return rosterColumnKeys.find((key) => rosterColumns[key] === name) ?? null;
}

/** One line of the file: text by column; columns that the file lacks are missing. */
export interface RosterLine {
  /** As the spreadsheet counts: the heading is line 1. */
  line: number;
  cells: Partial<Record<RosterColumn, string>>;
}
