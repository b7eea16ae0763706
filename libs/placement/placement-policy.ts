import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../database/index.js';
import { PolicyReader, PolicySchemas } from '../organization/index.js';
import type { PolicyValue } from '../organization/index.js';

/** Parameter with the zones, their years of service, and the witnesses of a draw. */
export const PLACEMENT_TERMS = 'placement.terms';

const schema = z.object({
  /** 山区、半山区、平原、城区 and the years of service that each asks for. */
  zones: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z_]{1,32}$/),
        name: z.string().trim().min(1).max(30),
        years: z.number().int().min(1).max(40),
      }),
    )
    .min(1)
    .refine((zones) => new Set(zones.map(({ code }) => code)).size === zones.length, '地区代码不得重复'),
  /** Least number of witnesses who contribute to a draw. */
  witnesses: z.number().int().min(1).max(10),
});

/** What the county has decided about first placement. */
export type PlacementTerms = z.infer<typeof schema>;

/** The county's parameter about first placement, and the form that it must have. */
@Injectable()
export class PlacementPolicy implements OnModuleInit {
  constructor(
    private readonly policies: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(PLACEMENT_TERMS, schema);
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED */
  terms(tx: Tx, communityId: string, on: string): Promise<PolicyValue<PlacementTerms>> {
    return this.policies.value<PlacementTerms>(tx, communityId, PLACEMENT_TERMS, on);
  }
}
