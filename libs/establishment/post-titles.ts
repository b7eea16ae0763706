import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../database/index.js';
import { Organization, PolicyReader, PolicySchemas, institutionKinds } from '../organization/index.js';
import type { InstitutionKind } from '../organization/index.js';
import { postName, titleProblem } from '../rules/index.js';
import type { CalendarDate, HeldTitle, Post } from '../rules/index.js';
import { titleRefused } from './establishment.errors.js';

/** County parameter: the kinds of institutions at which 定向 grassroots titles are valid. */
export const GRASSROOTS_TITLES = 'establishment.grassroots_title_kinds';

const kinds = z
  .array(z.enum(Object.keys(institutionKinds) as [InstitutionKind, ...InstitutionKind[]]))
  .min(1);

/** Whether a person's titles allow a post (domain §2; edge-37). */
@Injectable()
export class PostTitles implements OnModuleInit {
  constructor(
    private readonly organization: Organization,
    private readonly policy: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(GRASSROOTS_TITLES, kinds);
  }

  /**
   * Goes by the titles that the person holds on the first day at the post.
   * @throws {Refused} TITLE_MISSING, TITLE_ABOVE_POST, TITLE_GRASSROOTS_ONLY; POLICY_MISSING when only the county can
   * say where a 定向 title is valid and has not
   */
  async assert(
    tx: Tx,
    at: { communityId: string; institutionId: string; personId: string; post: Post; on: CalendarDate },
  ): Promise<void> {
    if (at.post.category !== 'PROFESSIONAL') return;
    const titles = await this.titlesOf(tx, at.personId, at.on);
    const grassroots = titles.some(({ grassrootsOnly }) => grassrootsOnly)
      ? await this.grassrootsRule(tx, at)
      : { valid: true, clause: undefined };
    const problem = titleProblem(at.post, titles, grassroots.valid);
    if (problem) throw titleRefused(problem, postName(at.post), grassroots.clause);
  }

  /**
   * @throws {Refused} TITLE_GRASSROOTS_ONLY when the person's titles are all 定向 and not valid at the institution
   */
  async assertValidAt(
    tx: Tx,
    at: { communityId: string; institutionId: string; personId: string; on: CalendarDate },
  ): Promise<void> {
    const titles = await this.titlesOf(tx, at.personId, at.on);
    if (titles.length === 0 || !titles.every(({ grassrootsOnly }) => grassrootsOnly)) return;
    const { valid, clause } = await this.grassrootsRule(tx, at);
    if (!valid) throw titleRefused('TITLE_GRASSROOTS_ONLY', '该单位的专业技术岗位', clause);
  }

  private async titlesOf(tx: Tx, personId: string, on: CalendarDate): Promise<HeldTitle[]> {
    const rows: { level: HeldTitle['level']; grassroots_only: number }[] = await tx.query(
      `SELECT level, grassroots_only FROM professional_title
        WHERE person_id = ? AND certified_on <= ? AND (held_to IS NULL OR held_to >= ?)`,
      [personId, on, on],
    );
    return rows.map(({ level, grassroots_only }) => ({ level, grassrootsOnly: grassroots_only === 1 }));
  }

  private async grassrootsRule(
    tx: Tx,
    { communityId, institutionId, on }: { communityId: string; institutionId: string; on: CalendarDate },
  ): Promise<{ valid: boolean; clause: string | undefined }> {
    const rule = await this.policy.value<InstitutionKind[]>(tx, communityId, GRASSROOTS_TITLES, on);
    const institution = await this.organization.institution(tx, institutionId, on);
    const valid = institution !== null && rule.value.includes(institution.kind);
    return { valid, clause: rule.documentNumber };
  }
}
