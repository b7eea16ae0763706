import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../database/index.js';
import { PolicyReader } from '../organization/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Parameter with the county's kinds of postings. */
export const POSTING_KINDS = 'posting.kinds';
/** Parameter with the limits of a posting's term. */
export const POSTING_TERM = 'posting.term';

/**
 * What a kind takes: nothing; a post for posted people at the host, for the term; or 编制 of the community and of the
 * lead hospital from the first day on, open-ended (domain §2, 县管乡用 recruit).
 */
export type EstablishmentEffect = 'NONE' | 'RESIDENT_POST' | 'OCCUPY_COMMUNITY_POOL';

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
  /** Document that the kind rests on. */
  documentNumber: string;
  /** Usual term in months; null when there is none. */
  defaultMonths: number | null;
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

const kindsSchema = z.array(
  z.object({
    code: z.string().regex(/^[A-Z_]{1,32}$/),
    name: z.string().min(1).max(50),
    effect: z.enum(['NONE', 'RESIDENT_POST', 'OCCUPY_COMMUNITY_POOL']),
    documentNumber: z.string().min(1).optional(),
    defaultMonths: z.number().int().positive().nullish(),
    isDemo: z.boolean().optional(),
  }),
);

const termSchema = z.object({
  maxMonths: z.number().int().positive().nullable(),
  startDaysBack: z.number().int().min(0),
});

/** The county's parameters about postings. One that does not have the agreed form is a fault of whoever entered it. */
@Injectable()
export class PostingPolicy {
  constructor(private readonly policies: PolicyReader) {}

  /** @throws {Refused} POLICY_MISSING */
  async kinds(tx: Tx, communityId: string, on: CalendarDate): Promise<PostingKindPolicy[]> {
    const found = await this.policies.value<unknown>(tx, communityId, POSTING_KINDS, on);
    return kindsSchema.parse(found.value).map((kind) => ({
      code: kind.code,
      name: kind.name,
      effect: kind.effect,
      documentNumber: kind.documentNumber ?? found.documentNumber,
      defaultMonths: kind.defaultMonths ?? null,
      isDemo: kind.isDemo ?? found.isDemo,
    }));
  }

  /** @throws {Refused} POLICY_MISSING */
  async term(tx: Tx, communityId: string, on: CalendarDate): Promise<PostingTermPolicy> {
    const found = await this.policies.value<unknown>(tx, communityId, POSTING_TERM, on);
    return { ...termSchema.parse(found.value), documentNumber: found.documentNumber };
  }
}
