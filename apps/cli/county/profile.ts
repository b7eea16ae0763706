import { z } from 'zod';
import { departmentKinds, institutionKinds } from '../../../libs/organization/index.js';
import type { DepartmentKind, InstitutionKind } from '../../../libs/organization/index.js';
import { isCalendarDate, residentIdProblem, validateTemplate } from '../../../libs/rules/index.js';
import type { ChainTemplate } from '../../../libs/rules/index.js';

/** First line of defence against another program's file. */
export const PROFILE_FORMAT = 'yigongti.county/1';

const text = (name: string, most: number) =>
  z
    .string({ error: `${name}须为文字` })
    .trim()
    .min(1, `请填写${name}`)
    .max(most, `${name}不得超过${most}字`);
const code = (name: string, most = 32) =>
  text(name, most).regex(/^[A-Za-z0-9_-]+$/, `${name}只能含字母、数字、横线与下划线`);
const day = (name: string) =>
  z
    .string({ error: `请填写${name}` })
    .refine((value): boolean => isCalendarDate(value), `${name}须为真实存在的日期，格式为 YYYY-MM-DD`);
const oneOf = <T extends string>(names: Readonly<Record<T, string>>, what: string) =>
  z.enum(Object.keys(names) as [T, ...T[]], { error: `${what}须为：${Object.keys(names).join('、')}` });
const flag = z.boolean({ error: '须为 true 或 false' }).default(false);
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: '须为列表' }).default([]);

/** Whoever sits on a seat: a member's employee by staff number, or somebody of `people` by key. */
const holder = z.union(
  [z.strictObject({ staffNumber: text('工号', 32) }), z.strictObject({ person: text('人员标识', 64) })],
  { error: '任职者须写成 {"staffNumber": "工号"} 或 {"person": "人员标识"}' },
);
export type SeatHolder = z.infer<typeof holder>;

const seat = z.strictObject({
  title: text('席位名称', 50),
  isChair: flag,
  isClerk: flag,
  isVoting: flag,
  holder: holder.nullish(),
  /** First day of the holder; the profile's own day for a vacant seat, today when somebody else is replaced. */
  from: day('任职起始日').optional(),
});

const body = z.strictObject({
  code: code('机构代码'),
  name: text('机构名称', 100),
  kind: z.enum(['COLLECTIVE', 'OFFICE'], { error: '类别须为 COLLECTIVE（集体决策）或 OFFICE（部门）' }),
  scope: z.enum(['COUNTY', 'COMMUNITY', 'INSTITUTION'], {
    error: '范围须为 COUNTY（全县）、COMMUNITY（医共体）或 INSTITUTION（一个机构）',
  }),
  /** Code of the institution, for INSTITUTION. */
  institution: code('所属机构代码').optional(),
  seats: list(seat),
});
export type ProfileBody = z.infer<typeof body>;

const person = z.strictObject({
  key: text('人员标识', 64),
  name: text('姓名', 50),
  gender: z.enum(['MALE', 'FEMALE'], { error: '性别须为 MALE 或 FEMALE' }),
  birthDate: day('出生日期'),
  idNumber: text('身份证号', 18),
  phone: text('电话', 20).nullish(),
});

const share = z.strictObject({
  num: z.number({ error: '须为整数' }).int('须为整数').positive('须大于0'),
  den: z.number({ error: '须为整数' }).int('须为整数').positive('须大于0'),
});
const threshold = share.extend({ strict: z.boolean({ error: 'strict 须为 true（超过）或 false（达到）' }) });
const votingRule = z.strictObject({
  attendanceMin: share,
  majorityOf: z.enum(['ENTITLED', 'PRESENT'], {
    error: '多数基数须为 ENTITLED（应到会）或 PRESENT（实到会）',
  }),
  majority: threshold,
  deferral: threshold.optional(),
  reconsideration: threshold.optional(),
});
const escalation = z.strictObject({
  afterWorkingDaysLate: z.number({ error: '逾期天数须为整数' }).int('逾期天数须为整数'),
  to: code('逾期上报的机构代码'),
});
const step = z.strictObject({
  key: code('环节标识', 64),
  name: text('环节名称', 50),
  kind: z.enum(['RESOLVE', 'REVIEW', 'DELIBERATE', 'CONSULT', 'PUBLICISE', 'FILE', 'IMPLEMENT'], {
    error: '环节类别须为 RESOLVE、REVIEW、DELIBERATE、CONSULT、PUBLICISE、FILE 或 IMPLEMENT',
  }),
  actors: z.array(code('办理机构代码'), { error: '办理机构须为机构代码的列表' }),
  dueWorkingDays: z.number({ error: '办理期限须为整数' }).int('办理期限须为整数'),
  votingRule: votingRule.optional(),
  returnTo: z.array(z.string(), { error: '退回环节须为环节标识的列表' }).default([]),
  reserves: z.boolean().optional(),
  escalation: escalation.optional(),
  clause: text('依据条款', 200),
  publicityWorkingDays: z.number({ error: '公示天数须为整数' }).int('公示天数须为整数').optional(),
});
const chainShape = z.strictObject({
  matterType: code('事项类型', 32),
  name: text('流程名称', 100),
  documentNumber: text('流程依据文号', 100),
  validFrom: day('流程生效日'),
  steps: z.array(step, { error: '流程须有环节' }),
});
const chain = chainShape.superRefine((value, ctx) => {
  for (const { message, stepKey } of validateTemplate(asTemplate(value)))
    ctx.addIssue({ code: 'custom', message: stepKey ? `${message}（环节 ${stepKey}）` : message });
});

/** One county with one community: everything but its people, as an operator loads it. */
export const countyProfile = z
  .strictObject({
    format: z.literal(PROFILE_FORMAT, { error: `format 须为 "${PROFILE_FORMAT}"` }),
    county: z.strictObject({
      code: code('县代码', 16),
      name: text('县名称', 50),
      profileCode: code('县政策代码'),
    }),
    community: z.strictObject({ code: code('医共体代码', 16), name: text('医共体名称', 100) }),
    validFrom: day('生效日'),
    institutions: list(
      z.strictObject({
        code: code('机构代码'),
        kind: oneOf(institutionKinds as Record<InstitutionKind, string>, '机构类别'),
        name: text('机构名称', 100),
        shortName: text('机构简称', 50),
        parent: code('上级机构代码').nullish(),
      }),
    ),
    departments: list(
      z.strictObject({
        institution: code('机构代码'),
        name: text('科室名称', 100),
        kind: oneOf(departmentKinds as Record<DepartmentKind, string>, '科室类别'),
      }),
    ),
    people: list(person),
    bodies: list(body),
    policies: list(
      z.strictObject({
        key: text('参数', 100),
        value: z.unknown(),
        documentNumber: text('依据文号', 100),
        validFrom: day('生效日'),
        isDemo: flag,
      }),
    ),
    verified: list(
      z.strictObject({
        /** Code of the institution; null: the community's total. */
        institution: code('机构代码').nullable(),
        resource: z.enum(['INSTITUTION', 'FILED', 'CONTRACT', 'RESIDENT_POST'], {
          error:
            '核定类别须为 INSTITUTION（事业编制）、FILED（备案制员额）、CONTRACT（编外）或 RESIDENT_POST（派驻岗位）',
        }),
        count: z.number({ error: '核定数须为整数' }).int('核定数须为整数').min(0, '核定数不得为负'),
        documentNumber: text('核定文号', 100),
        documentDate: day('文件日期'),
        effectiveFrom: day('核定起始日'),
        isDemo: flag,
      }),
    ),
    chains: list(chain),
  })
  .superRefine((profile, ctx) => {
    for (const [path, message] of contradictions(profile)) ctx.addIssue({ code: 'custom', message, path });
  });

export type CountyProfile = z.infer<typeof countyProfile>;
export type ProfileChain = CountyProfile['chains'][number];

/** What the parts of a file say against one another. */
function contradictions(profile: {
  institutions: { code: string; parent?: string | null | undefined }[];
  departments: { institution: string }[];
  people: { key: string; idNumber: string; birthDate: string }[];
  bodies: ProfileBody[];
  verified: { institution: string | null }[];
  chains: {
    matterType: string;
    steps: { actors: string[]; escalation?: { to: string } | null | undefined }[];
  }[];
}): [(string | number)[], string][] {
  const found: [(string | number)[], string][] = [];
  const institutions = new Set(profile.institutions.map((one) => one.code));
  const people = new Set(profile.people.map(({ key }) => key));
  const bodies = new Set(profile.bodies.map((one) => one.code));
  const known = (path: (string | number)[], institution: string | null | undefined): void => {
    if (institution && !institutions.has(institution)) found.push([path, `没有代码为“${institution}”的机构`]);
  };
  repeated(profile.institutions.map((one) => one.code)).forEach((one) =>
    found.push([['institutions'], `机构代码“${one}”重复`]),
  );
  repeated(profile.people.map(({ key }) => key)).forEach((one) =>
    found.push([['people'], `人员标识“${one}”重复`]),
  );
  repeated(profile.chains.map(({ matterType }) => matterType)).forEach((one) =>
    found.push([['chains'], `事项“${one}”有两个流程`]),
  );
  repeated(profile.bodies.map((one) => `${one.code} ${one.institution ?? ''}`)).forEach((one) =>
    found.push([['bodies'], `决策或办理机构“${one.trim()}”重复`]),
  );
  profile.institutions.forEach(({ parent }, at) => {
    known(['institutions', at, 'parent'], parent);
  });
  profile.departments.forEach(({ institution }, at) => {
    known(['departments', at, 'institution'], institution);
  });
  profile.verified.forEach(({ institution }, at) => {
    known(['verified', at, 'institution'], institution);
  });
  profile.people.forEach(({ idNumber, birthDate }, at) => {
    const agrees = idNumber.slice(6, 14) === birthDate.replaceAll('-', '');
    if (residentIdProblem(idNumber) || !agrees)
      found.push([['people', at, 'idNumber'], '身份证号不合规则，或与出生日期不符']);
  });
  profile.bodies.forEach((one, at) => {
    if ((one.scope === 'INSTITUTION') !== (one.institution !== undefined))
      found.push([['bodies', at, 'institution'], '范围为 INSTITUTION 时、且仅在此时，须写明所属机构代码']);
    known(['bodies', at, 'institution'], one.institution);
    repeated(one.seats.map(({ title }) => title)).forEach((title) =>
      found.push([['bodies', at, 'seats'], `席位“${title}”重复`]),
    );
    one.seats.forEach((place, seatAt) => {
      if (place.holder && 'person' in place.holder && !people.has(place.holder.person))
        found.push([['bodies', at, 'seats', seatAt, 'holder'], `people 中没有“${place.holder.person}”`]);
    });
  });
  profile.chains.forEach(({ steps }, at) => {
    for (const actor of new Set(
      steps.flatMap(({ actors, escalation }) => [...actors, escalation?.to ?? []].flat()),
    ))
      if (bodies.size > 0 && !bodies.has(actor))
        found.push([['chains', at], `流程中的机构 ${actor} 不在 bodies 中`]);
  });
  return found;
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) !== at))];
}

/** The template of a chain, without the day from which it is in force. */
export function asTemplate({
  validFrom: _validFrom,
  ...template
}: z.infer<typeof chainShape>): ChainTemplate {
  // Absent and undefined are one and the same to the rules and to canonical JSON.
  return template;
}
