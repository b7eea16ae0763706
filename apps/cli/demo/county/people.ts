import type {
  EstablishmentType,
  InstitutionKind,
  NewPerson,
  NewTitle,
  TitleLevel,
} from '../../../../libs/organization/index.js';
import { calendarDateOf, makeResidentId } from '../../../../libs/rules/index.js';
import type { Chance } from './chance.js';
import type { CountyProfile } from '../../county/profile.js';
import type { DemoCounty, DemoDepartmentKind } from './demo-county.js';

/** An invented person of the demo. */
export interface DemoStaff {
  person: NewPerson;
  institutionCode: string;
  departmentName: string | null;
  postName: string;
  staffNumber: string;
  establishmentType: EstablishmentType;
  hiredOn: string;
  title: NewTitle | null;
}

/** Year against which ages are reckoned. */
const YEAR = 2025;
const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁于蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江',
];
/** Every given name carries one of these, so that nobody takes a demo person for a real one. */
const MARKERS = [...'示例演样'];
const GIVEN = {
  MALE: [...'明华强军平伟勇杰峰磊斌辉鹏涛东宁安波林海'],
  FEMALE: [...'芳敏静丽娟霞玲萍红梅燕兰英慧琴洁云珍月秀'],
};

/** Makes people with numbers that are well-formed and belong to nobody we know: 示例. */
export class PersonMaker {
  private readonly taken = new Set<string>();
  private sequence = 0;

  constructor(
    private readonly chance: Chance,
    private readonly regionCode: string,
  ) {}

  make(age: { from: number; to: number }, gender: 'MALE' | 'FEMALE'): NewPerson {
    const { chance } = this;
    const birthDate = calendarDateOf(
      YEAR - chance.between(age.from, age.to),
      chance.between(1, 12),
      chance.between(1, 28),
    );
    this.sequence += 1;
    return {
      name: this.unused(() => chance.pick(SURNAMES) + chance.pick(MARKERS) + chance.pick(GIVEN[gender])),
      gender,
      birthDate,
      idNumber: this.unused(() =>
        makeResidentId(this.regionCode, birthDate, chance.between(0, 498) * 2 + (gender === 'MALE' ? 1 : 2)),
      ),
      // No operator has numbers that begin with 100.
      phone: `100${String(this.sequence).padStart(8, '0')}`,
    };
  }

  private unused(make: () => string): string {
    for (;;) {
      const made = make();
      if (this.taken.has(made)) continue;
      this.taken.add(made);
      return made;
    }
  }
}

interface Occupation {
  weight: number;
  post: string;
  /** Percentage of women. */
  women: number;
  /** Titles from the lowest level; none: the occupation has no titles here. */
  titles: readonly [string, string, string, string] | null;
}

const DOCTOR = ['医师', '主治医师', '副主任医师', '主任医师'] as const;
const NURSE = ['护师', '主管护师', '副主任护师', '主任护师'] as const;
const PHARMACIST = ['药师', '主管药师', '副主任药师', '主任药师'] as const;
const TECHNICIAN = ['技师', '主管技师', '副主任技师', '主任技师'] as const;

const OCCUPATIONS: Readonly<Record<DemoDepartmentKind, readonly Occupation[]>> = {
  CLINICAL: [
    { weight: 45, post: '临床医师', women: 45, titles: DOCTOR },
    { weight: 55, post: '护士', women: 95, titles: NURSE },
  ],
  NURSING: [{ weight: 1, post: '护理管理', women: 100, titles: NURSE }],
  MEDICAL_TECHNOLOGY: [
    { weight: 5, post: '药师', women: 60, titles: PHARMACIST },
    { weight: 5, post: '医学技术', women: 50, titles: TECHNICIAN },
  ],
  PUBLIC_HEALTH: [
    { weight: 7, post: '公共卫生医师', women: 60, titles: DOCTOR },
    { weight: 3, post: '护士', women: 95, titles: NURSE },
  ],
  MANAGEMENT_CENTER: [{ weight: 1, post: '管理人员', women: 50, titles: null }],
  ADMINISTRATION: [
    { weight: 6, post: '管理人员', women: 50, titles: null },
    { weight: 4, post: '工勤人员', women: 30, titles: null },
  ],
};

const LEVELS: readonly { level: TitleLevel; age: number; weight: number }[] = [
  { level: 'JUNIOR', age: 24, weight: 45 },
  { level: 'INTERMEDIATE', age: 30, weight: 36 },
  { level: 'ASSOCIATE_SENIOR', age: 37, weight: 15 },
  { level: 'SENIOR', age: 44, weight: 4 },
];

/** How the members employ their people; village doctors have no 编制 (domain §2). */
const TYPES: Readonly<Record<InstitutionKind, readonly { type: EstablishmentType; weight: number }[]>> = {
  LEAD_HOSPITAL: [
    { type: 'INSTITUTION', weight: 68 },
    { type: 'FILED', weight: 17 },
    { type: 'CONTRACT', weight: 15 },
  ],
  COUNTY_HOSPITAL: [
    { type: 'INSTITUTION', weight: 66 },
    { type: 'FILED', weight: 16 },
    { type: 'CONTRACT', weight: 18 },
  ],
  COMMUNITY_HEALTH_CENTER: [
    { type: 'INSTITUTION', weight: 75 },
    { type: 'CONTRACT', weight: 25 },
  ],
  TOWNSHIP_HOSPITAL: [
    { type: 'INSTITUTION', weight: 76 },
    { type: 'CONTRACT', weight: 24 },
  ],
  VILLAGE_CLINIC: [{ type: 'NONE', weight: 1 }],
};

type DemoInstitution = CountyProfile['institutions'][number];

/** All of the demo's unnamed staff, by institution and in the order of their staff numbers. */
export function makeStaff(county: DemoCounty, chance: Chance, maker: PersonMaker): DemoStaff[] {
  return county.profile.institutions.flatMap((institution) =>
    Array.from({ length: county.headcounts[institution.code] ?? 0 }, (_, at) => {
      const staffNumber = `${institution.code}${String(at + 1).padStart(4, '0')}`;
      return institution.kind === 'VILLAGE_CLINIC'
        ? villageDoctor(institution, staffNumber, chance, maker)
        : member(county, institution, staffNumber, chance, maker);
    }),
  );
}

function member(
  { departments }: DemoCounty,
  institution: DemoInstitution,
  staffNumber: string,
  chance: Chance,
  maker: PersonMaker,
): DemoStaff {
  const department = chance.weighted(departments[institution.kind]);
  const occupation = chance.weighted(OCCUPATIONS[department.kind]);
  const level = chance.weighted(LEVELS);
  const gender = chance.below(100) < occupation.women ? 'FEMALE' : 'MALE';
  const person = maker.make({ from: level.age, to: Math.min(level.age + 12, 57) }, gender);
  const birthYear = Number(person.birthDate.slice(0, 4));
  return {
    person,
    institutionCode: institution.code,
    departmentName: department.name,
    postName: occupation.post,
    staffNumber,
    establishmentType: chance.weighted(TYPES[institution.kind]).type,
    hiredOn: day(Math.min(birthYear + chance.between(23, 26), YEAR - 1), chance),
    title: occupation.titles ? titleFor(occupation.titles, level, birthYear, institution.kind, chance) : null,
  };
}

function titleFor(
  names: readonly [string, string, string, string],
  { level, age }: { level: TitleLevel; age: number },
  birthYear: number,
  kind: InstitutionKind,
  chance: Chance,
): NewTitle {
  const name = names[LEVELS.findIndex((entry) => entry.level === level)] ?? names[0];
  const certifiedOn = day(Math.min(birthYear + age, YEAR - 1), chance);
  const grassroots = kind === 'TOWNSHIP_HOSPITAL' && level === 'ASSOCIATE_SENIOR' && chance.below(3) === 0;
  return { name, level, certifiedOn, grassrootsOnly: grassroots };
}

function villageDoctor(
  { code }: DemoInstitution,
  staffNumber: string,
  chance: Chance,
  maker: PersonMaker,
): DemoStaff {
  const person = maker.make({ from: 34, to: 62 }, chance.below(100) < 35 ? 'FEMALE' : 'MALE');
  const hiredIn = Number(person.birthDate.slice(0, 4)) + chance.between(24, 30);
  return {
    person,
    institutionCode: code,
    departmentName: null,
    postName: '乡村医生',
    staffNumber,
    establishmentType: 'NONE',
    hiredOn: day(Math.min(hiredIn, YEAR - 1), chance),
    title: null,
  };
}

function day(year: number, chance: Chance): string {
  return calendarDateOf(year, chance.between(1, 12), chance.between(1, 28));
}
