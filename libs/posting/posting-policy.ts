import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../database/index.js';
import {
  PolicyReader,
  PolicySchemas,
  establishmentTypes,
  institutionKinds,
  titleLevels,
} from '../organization/index.js';
import type { EstablishmentType, InstitutionKind, TitleLevel } from '../organization/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Parameter with the county's kinds of postings. */
export const POSTING_KINDS = 'posting.kinds';
/** Parameter with the limits of a posting's term. */
export const POSTING_TERM = 'posting.term';
/** Parameter with the term in which the host's community answers a posting to it. */
export const RECEPTION_TERM = 'posting.reception';

/**
 * What a kind takes: nothing; a post for posted people at the host, for the term; or 编制 of the community and of the
 * lead hospital from the first day on, open-ended (domain §2, 县管乡用 recruit).
 */
export type EstablishmentEffect = 'NONE' | 'RESIDENT_POST' | 'OCCUPY_COMMUNITY_POOL';

/** Who comes in exchange keeps 编制 and post at home, so can take nothing but a place for posted people. */
export type BackEffect = Exclude<EstablishmentEffect, 'OCCUPY_COMMUNITY_POOL'>;

/** Chinese names of the effects. */
export const effectNames: Record<EstablishmentEffect, string> = {
  NONE: '不占编制和派驻岗位',
  RESIDENT_POST: '编制留在原单位，任期内占用接收单位派驻岗位1个',
  OCCUPY_COMMUNITY_POOL: '自开始之日起占用医共体编制1名',
};

/** A kind of posting as the county has decided it. */
export interface PostingKindPolicy {
  code: string;
  name: string;
  effect: EstablishmentEffect;
  /** Kinds of institutions whose people may be posted. */
  homeKinds: InstitutionKind[];
  /** 编制 that those people may have. */
  establishmentTypes: EstablishmentType[];
  /** Kinds of institutions that may receive them. */
  hostKinds: InstitutionKind[];
  /** Document that the kind rests on. */
  documentNumber: string;
  /** Usual term in months; null when there is none. */
  defaultMonths: number | null;
  /** 双向流动: always two people, who change places. `homeKinds` and `hostKinds` are those of the first. */
  isPaired: boolean;
  /** What the person who comes in exchange takes at the other's institution. */
  backEffect: BackEffect;
  /** 下沉: whoever goes leads a discipline there, which the content names. */
  needsDiscipline: boolean;
  /** Levels of title that the people must have, one of them; null: any or none. */
  titleLevels: TitleLevel[] | null;
  /** May go to an institution of another community of the county, by a resolution in both (domain §8.24). */
  acrossCommunities: boolean;
  isDemo: boolean;
}

/** Limits of a term. */
export interface PostingTermPolicy {
  /** Longest term in months; null: no limit. */
  maxMonths: number | null;
  /** How many days before the submission a term may have begun. */
  startDaysBack: number;
  documentNumber: string;
}

/** In how many working days the host's community answers once the sender's chain is done. Silence is no consent. */
export interface ReceptionTermPolicy {
  withinWorkingDays: number;
  documentNumber: string;
}

const codesOf = <C extends string>(names: Readonly<Record<C, string>>) =>
  z.array(z.enum(Object.keys(names) as [C, ...C[]])).min(1);

/** A term of more months is a slip of the keyboard; calendars end with the year 9999. */
const months = z.number().int().positive().max(1_200);

const kindsSchema = z
  .array(
    z.object({
      code: z.string().regex(/^[A-Z_]{1,32}$/),
      name: z.string().trim().min(1).max(50),
      effect: z.enum(['NONE', 'RESIDENT_POST', 'OCCUPY_COMMUNITY_POOL']),
      homeKinds: codesOf(institutionKinds),
      establishmentTypes: codesOf(establishmentTypes),
      hostKinds: codesOf(institutionKinds),
      documentNumber: z.string().trim().min(1).optional(),
      defaultMonths: months.nullish(),
      isPaired: z.boolean().optional(),
      backEffect: z.enum(['NONE', 'RESIDENT_POST']).optional(),
      needsDiscipline: z.boolean().optional(),
      titleLevels: codesOf(titleLevels).optional(),
      acrossCommunities: z.boolean().optional(),
      isDemo: z.boolean().optional(),
    }),
  )
  .min(1)
  .refine((kinds) => new Set(kinds.map(({ code }) => code)).size === kinds.length, '派驻类型代码不得重复')
  .refine(
    (kinds) => kinds.every((kind) => !kind.isPaired || kind.effect !== 'OCCUPY_COMMUNITY_POOL'),
    '双向流动的人员编制留在原单位，不得占用医共体编制',
  )
  .refine(
    (kinds) => kinds.every((kind) => !kind.acrossCommunities || isForOne(kind)),
    '可跨医共体的派驻类型须单人办理，且不得占用医共体编制',
  );

/** One person, who keeps the 编制 at home: two who change places and recruits of a community stay within it. */
function isForOne({
  isPaired,
  effect,
}: {
  isPaired?: boolean | undefined;
  effect: EstablishmentEffect;
}): boolean {
  return !isPaired && effect !== 'OCCUPY_COMMUNITY_POOL';
}

const termSchema = z.object({
  maxMonths: months.nullable(),
  startDaysBack: z.number().int().min(0).max(3_660),
});

const receptionTermSchema = z.object({ withinWorkingDays: z.number().int().min(1).max(250) });

/** The kind as it holds for the one who comes in exchange: from where the other goes to, to where the other is from. */
export function backOf(kind: PostingKindPolicy): PostingKindPolicy {
  return { ...kind, homeKinds: kind.hostKinds, hostKinds: kind.homeKinds, effect: kind.backEffect };
}

/** The county's parameters about postings, and the form that they must have. */
@Injectable()
export class PostingPolicy implements OnModuleInit {
  constructor(
    private readonly policies: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(POSTING_KINDS, kindsSchema);
    this.schemas.register(POSTING_TERM, termSchema);
    this.schemas.register(RECEPTION_TERM, receptionTermSchema);
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED */
  async kinds(tx: Tx, communityId: string, on: CalendarDate): Promise<PostingKindPolicy[]> {
    const found = await this.policies.value<z.infer<typeof kindsSchema>>(tx, communityId, POSTING_KINDS, on);
    return found.value.map((kind) => ({
      ...kind,
      documentNumber: kind.documentNumber ?? found.documentNumber,
      defaultMonths: kind.defaultMonths ?? null,
      isPaired: kind.isPaired ?? false,
      backEffect: kind.backEffect ?? 'NONE',
      needsDiscipline: kind.needsDiscipline ?? false,
      titleLevels: kind.titleLevels ?? null,
      acrossCommunities: kind.acrossCommunities ?? false,
      isDemo: kind.isDemo ?? found.isDemo,
    }));
  }

  /** null where the county has decided none: the case waits all the same, without a due date. */
  async receptionTerm(tx: Tx, communityId: string, on: CalendarDate): Promise<ReceptionTermPolicy | null> {
    const found = await this.policies.find<z.infer<typeof receptionTermSchema>>(
      tx,
      communityId,
      RECEPTION_TERM,
      on,
    );
    return found && { ...found.value, documentNumber: found.documentNumber };
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED */
  async term(tx: Tx, communityId: string, on: CalendarDate): Promise<PostingTermPolicy> {
    const found = await this.policies.value<z.infer<typeof termSchema>>(tx, communityId, POSTING_TERM, on);
    return { ...found.value, documentNumber: found.documentNumber };
  }
}
