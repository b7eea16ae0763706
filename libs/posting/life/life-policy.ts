import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../database/index.js';
import { PolicyReader, PolicySchemas, institutionKinds } from '../../organization/index.js';
import type { InstitutionKind, PolicyValue } from '../../organization/index.js';
import { parseFen } from '../../rules/index.js';
import type { AllowanceRate, CalendarDate } from '../../rules/index.js';

/** Parameter with the grades of the assessment at the end of a posting. */
export const POSTING_ASSESSMENT = 'posting.assessment';
/** Parameter with where service counts for a title, and how many days it takes. */
export const POSTING_CREDIT = 'posting.credit';
/** Parameter with what is paid for a day of a posting, and by whom. */
export const POSTING_ALLOWANCE = 'posting.allowance';

const code = z.string().regex(/^[A-Z_]{1,32}$/);
const name = z.string().trim().min(1).max(50);
const unique = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

const assessment = z.strictObject({
  grades: z
    .array(z.strictObject({ code, name }))
    .min(1)
    .refine((grades) => unique(grades.map((grade) => grade.code)), '考核等次代码不得重复'),
});

const credit = z.strictObject({
  hostKinds: z.array(z.enum(Object.keys(institutionKinds) as [InstitutionKind, ...InstitutionKind[]])).min(1),
  requiredDays: z.number().int().min(1).max(36_600),
});

/** Who pays: the unit that sends, the one that receives, or the lead hospital. */
export const payerNames = { HOME: '派出单位', HOST: '接收单位', LEAD: '牵头医院' } as const;

const allowance = z
  .strictObject({
    /** Zones with the codes of their institutions. */
    zones: z.array(z.strictObject({ code, name, institutions: z.array(z.string().min(1)).min(1) })),
    /** The first that fits a posting holds. */
    rates: z.array(
      z.strictObject({
        kinds: z.array(code).min(1).nullish(),
        zone: code.nullish(),
        period: z.enum(['DAY', 'MONTH']),
        yuan: z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, '金额须为最多两位小数的元'),
        payer: z.enum(Object.keys(payerNames) as [keyof typeof payerNames]),
      }),
    ),
  })
  .refine(
    ({ zones }) => unique(zones.flatMap(({ institutions }) => institutions)),
    '一个机构只能属于一个补助类区',
  )
  .refine(
    ({ zones, rates }) => rates.every((rate) => !rate.zone || zones.some((zone) => zone.code === rate.zone)),
    '补助标准所列类区不存在',
  );

export type AssessmentPolicy = z.infer<typeof assessment>;
export type CreditPolicy = z.infer<typeof credit>;
export type AllowancePolicy = z.infer<typeof allowance>;

/** The county's parameters about what follows a posting, and the form that they must have. */
@Injectable()
export class PostingLifePolicy implements OnModuleInit {
  constructor(
    private readonly policies: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(POSTING_ASSESSMENT, assessment);
    this.schemas.register(POSTING_CREDIT, credit);
    this.schemas.register(POSTING_ALLOWANCE, allowance);
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED */
  assessment(tx: Tx, communityId: string, on: CalendarDate): Promise<PolicyValue<AssessmentPolicy>> {
    return this.policies.value(tx, communityId, POSTING_ASSESSMENT, on);
  }

  /** As {@link assessment}, or null where the county has not decided it. */
  findAssessment(
    tx: Tx,
    communityId: string,
    on: CalendarDate,
  ): Promise<PolicyValue<AssessmentPolicy> | null> {
    return this.policies.find(tx, communityId, POSTING_ASSESSMENT, on);
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED */
  credit(tx: Tx, communityId: string, on: CalendarDate): Promise<PolicyValue<CreditPolicy>> {
    return this.policies.value(tx, communityId, POSTING_CREDIT, on);
  }

  /** Every version up to the day, the latest first; none where the county pays no allowance. */
  allowances(tx: Tx, communityId: string, until: CalendarDate): Promise<PolicyValue<AllowancePolicy>[]> {
    return this.policies.versions(tx, communityId, POSTING_ALLOWANCE, until);
  }
}

/** The rate that a version of the policy gives a posting; null: nothing is paid for it. */
export function rateFor(
  policy: AllowancePolicy,
  posting: { kind: string; hostCode: string },
): AllowanceRate | null {
  const zone = policy.zones.find(({ institutions }) => institutions.includes(posting.hostCode));
  const rate = policy.rates.find(
    ({ kinds, zone: wanted }) =>
      (!kinds || kinds.includes(posting.kind)) && (!wanted || wanted === zone?.code),
  );
  return rate ? { period: rate.period, amount: parseFen(rate.yuan), payer: rate.payer } : null;
}
