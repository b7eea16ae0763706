import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../database/index.js';
import { PolicyReader, PolicySchemas, institutionKinds } from '../organization/index.js';
import type { InstitutionKind, PolicyValue } from '../organization/index.js';
import { FUND_SOURCES, parseFen, placesIn, retirementDay, retirementTable } from '../rules/index.js';
import type { CalendarDate, CertificateTerms, InsuranceTerms, VillageContractKind } from '../rules/index.js';

/** Validity, re-registration and assessment of certificates. */
export const VILLAGE_CERTIFICATE = 'village.certificate';
/** The birth-month table of retirement. */
export const VILLAGE_RETIREMENT = 'village.retirement';
/** Employers, terms, ways of ending. */
export const VILLAGE_CONTRACT = 'village.contract';
/** 经济补偿. */
export const VILLAGE_SEVERANCE = 'village.severance';
/** Social insurance, and what is paid while practice is suspended. */
export const VILLAGE_PAY = 'village.pay';
/** Text of the contracts that are printed. */
export const VILLAGE_TEXT = 'village.contract_text';

/** What a contract's text may speak of: the places of the county's template. */
export const TEXT_PLACES = [
  'hospital',
  'clinic',
  'doctor',
  'idNumber',
  'certificateKind',
  'certificateNumber',
  'kind',
  'term',
  'startOn',
  'endOn',
  'gross',
  'grossWords',
  'shares',
  'caseNumber',
  'signedOn',
] as const;

const months = z.number().int().positive().max(1_200);
const yuan = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, '金额须为最多两位小数的十进制文本');
const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,4})?$/, '比例须为十进制文本')
  .refine((text) => Number(text) <= 100, '比例不得超过100');
const code = z.string().regex(/^[A-Z_]{1,32}$/);
const name = z.string().trim().min(1).max(50);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const contractKind = z.enum(['FIXED_TERM', 'OPEN_ENDED', 'SERVICE_AGREEMENT']);

const certificateSchema = z.object({
  validMonths: months,
  renewalMonths: months,
  assessmentMonths: months,
  retakeMonths: months,
});

const retirementSchema = z.object({
  rises: z
    .array(
      z
        .object({
          group: z.enum(['MALE', 'FEMALE_55', 'FEMALE_50']),
          baseAgeMonths: months,
          firstBorn: month,
          birthMonthsPerStep: z.number().int().positive().max(120),
          finalAgeMonths: months,
        })
        .refine((rise) => rise.finalAgeMonths >= rise.baseAgeMonths, '最终年龄不得小于原年龄'),
    )
    .min(1),
  /** Which of the two former ages holds for women among the village doctors. */
  women: z.enum(['FEMALE_55', 'FEMALE_50']),
});

const contractSchema = z.object({
  employers: z.array(z.enum(Object.keys(institutionKinds) as [InstitutionKind, ...InstitutionKind[]])).min(1),
  /** A written contract within so many months of the first day (劳动合同法 10). */
  writtenWithinMonths: months,
  /** After so many fixed terms in a row the next may be demanded open-ended (劳动合同法 14). */
  openEndedAfterTerms: z.number().int().positive().max(20),
  maxTermMonths: months,
  /** So many months before its last day a contract is shown as ending soon. */
  noticeMonths: months,
  endings: z
    .array(
      z.object({
        code,
        name,
        of: z.enum(['TERMINATION', 'EXPIRY', 'RETIREMENT']),
        severance: z.boolean(),
        clause: z.string().trim().min(1).max(100),
      }),
    )
    .min(1)
    .refine((all) => new Set(all.map((one) => one.code)).size === all.length, '终止情形代码不得重复'),
});

const severanceSchema = z.object({
  wholeYearFromMonths: z.number().int().min(1).max(12),
  wageCapMultiple: z.number().int().positive().max(100),
  cappedYears: z.number().int().positive().max(100),
  /** Monthly average of the place in the year before, in yuan. */
  localAverageYuan: yuan,
  /** Fund that bears it; while the county has not decided, nothing is settled that would have to be paid. */
  source: z.enum(FUND_SOURCES).optional(),
});

const paySchema = z
  .object({
    /** Whether days without a valid certificate are paid. */
    suspendedPaid: z.boolean(),
    /** Fund that bears the employer's part. */
    employerSource: z.enum(FUND_SOURCES),
    insuredKinds: z.array(contractKind),
    baseFloorYuan: yuan,
    baseCeilingYuan: yuan,
    items: z
      .array(z.object({ code, name, employerPercent: percent, workerPercent: percent }))
      .refine((all) => new Set(all.map((one) => one.code)).size === all.length, '险种代码不得重复'),
  })
  .refine((pay) => parseFen(pay.baseFloorYuan) <= parseFen(pay.baseCeilingYuan), '缴费基数下限不得高于上限');

const knownPlaces = (text: string): boolean =>
  placesIn(text).every((place) => TEXT_PLACES.some((known) => known === place));
const template = z.string().trim().min(1).max(2000).refine(knownPlaces, '含有系统没有的占位符');

const textSchema = z
  .array(
    z.object({
      version: z.string().trim().min(1).max(30),
      kinds: z.array(contractKind).min(1),
      title: z.string().trim().min(1).max(100),
      parties: template,
      clauses: z.array(z.object({ heading: name, text: template })).min(1),
    }),
  )
  .min(1);

export type ContractTerms = z.infer<typeof contractSchema>;
export type ContractEnding = ContractTerms['endings'][number];
export type SeverancePolicy = z.infer<typeof severanceSchema>;
export type PayPolicy = z.infer<typeof paySchema>;
export type ContractTemplate = z.infer<typeof textSchema>[number];

/** The county's parameters about village doctors, and the form that they must have. */
@Injectable()
export class VillagePolicy implements OnModuleInit {
  constructor(
    private readonly policies: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(VILLAGE_CERTIFICATE, certificateSchema);
    this.schemas.register(VILLAGE_RETIREMENT, retirementSchema);
    this.schemas.register(VILLAGE_CONTRACT, contractSchema);
    this.schemas.register(VILLAGE_SEVERANCE, severanceSchema);
    this.schemas.register(VILLAGE_PAY, paySchema);
    this.schemas.register(VILLAGE_TEXT, textSchema);
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED; so do the others */
  certificate(tx: Tx, communityId: string, on: string): Promise<PolicyValue<CertificateTerms>> {
    return this.policies.value<CertificateTerms>(tx, communityId, VILLAGE_CERTIFICATE, on);
  }

  contract(tx: Tx, communityId: string, on: string): Promise<PolicyValue<ContractTerms>> {
    return this.policies.value<ContractTerms>(tx, communityId, VILLAGE_CONTRACT, on);
  }

  severance(tx: Tx, communityId: string, on: string): Promise<PolicyValue<SeverancePolicy>> {
    return this.policies.value<SeverancePolicy>(tx, communityId, VILLAGE_SEVERANCE, on);
  }

  pay(tx: Tx, communityId: string, on: string): Promise<PolicyValue<PayPolicy>> {
    return this.policies.value<PayPolicy>(tx, communityId, VILLAGE_PAY, on);
  }

  text(tx: Tx, communityId: string, on: string): Promise<PolicyValue<ContractTemplate[]>> {
    return this.policies.value<ContractTemplate[]>(tx, communityId, VILLAGE_TEXT, on);
  }

  /** Day on which the person reaches the retirement age by the county's table, and the document of the table. */
  async retirement(
    tx: Tx,
    communityId: string,
    person: { gender: string; birthDate: string },
    on: string,
  ): Promise<{ retiresOn: CalendarDate; documentNumber: string }> {
    const { value, documentNumber } = await this.policies.value<z.infer<typeof retirementSchema>>(
      tx,
      communityId,
      VILLAGE_RETIREMENT,
      on,
    );
    const group = person.gender === 'FEMALE' ? value.women : 'MALE';
    const table = value.rises.flatMap((rise) => retirementTable(rise));
    return { retiresOn: retirementDay(person.birthDate as CalendarDate, group, table), documentNumber };
  }
}

/** The insurance items of a kind of contract; none where the kind is not insured (劳务协议). */
export function insuranceTermsOf(policy: PayPolicy, kind: string): InsuranceTerms {
  const insured = policy.insuredKinds.some((one: VillageContractKind) => one === kind);
  return {
    items: insured ? policy.items : [],
    baseFloor: parseFen(policy.baseFloorYuan),
    baseCeiling: parseFen(policy.baseCeilingYuan),
  };
}
