import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '../../audit/index.js';
import { machineNow } from '../../context/index.js';
import type { Refused } from '../../context/index.js';
import { canonicalJson, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization, PolicyReader, PolicySchemas, institutionKinds } from '../../organization/index.js';
import type { InstitutionKind, InstitutionView } from '../../organization/index.js';
import { makePost, planByRatio, planProblems, postName } from '../../rules/index.js';
import type { CalendarDate, PlanLine, PostBand, PostCategory, PostCounts } from '../../rules/index.js';
import type { LedgerContext } from '../context.js';
import { PLAN_IN_FORCE, planChain, planFacts } from '../facts.js';
import { cleanDocument, realDate, wholeCount } from './document.js';
import type { PaperDocument } from './document.js';
import { PlanRepository } from './plan.repository.js';
import type { PlanRow } from './plan.repository.js';
import { PostQuotas } from './post-quotas.js';
import { planRefused } from './post.errors.js';
import { StructureRatios } from './structure-ratios.js';

/** County parameter: least share of professional posts, in percent, by kinds of institutions. */
export const PROFESSIONAL_SHARE = 'establishment.professional_share';

const shareForm = z.strictObject({
  minPercent: z.int().min(0).max(100),
  kinds: z.array(z.enum(Object.keys(institutionKinds) as [InstitutionKind, ...InstitutionKind[]])),
});
type Share = z.infer<typeof shareForm>;

/** Posts of one kind as a user or a file gives them. */
export interface PlanLineInput {
  category: PostCategory;
  band?: PostBand | null;
  grade?: number | null;
  count: number;
}

/** Posts that an institution is to have from a day on. */
export interface PlannedPosts {
  communityId: string;
  institutionId: string;
  /** Posts by kind, or how many of each category: the ratio table then splits them. */
  lines: readonly PlanLineInput[] | PostCounts;
  validFrom: CalendarDate;
}

/** 岗位设置方案 of an institution. */
export interface PostPlan extends PlannedPosts, PaperDocument {
  /** The case that decided it (C8); null when it is entered by document. */
  caseNumber: string | null;
}

/** 岗位设置方案: what is in force sets how many posts of each kind an institution has. */
@Injectable()
export class PostPlans implements OnModuleInit {
  constructor(
    private readonly organization: Organization,
    private readonly ratios: StructureRatios,
    private readonly plans: PlanRepository,
    private readonly quotas: PostQuotas,
    private readonly policy: PolicyReader,
    private readonly schemas: PolicySchemas,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.schemas.register(PROFESSIONAL_SHARE, shareForm);
  }

  /**
   * What the plan comes to, without writing: its lines with the ratio table that they keep.
   * @throws {Refused} as {@link putInForce}
   */
  async check(tx: Tx, plan: PlannedPosts): Promise<PlanLine[]> {
    const { lines, problems } = await this.examine(tx, plan);
    if (problems[0]) throw problems[0];
    return lines;
  }

  /**
   * The plan's lines with everything in which they go beyond the ratio table or fall short of the professional share.
   * @throws {Refused} as {@link putInForce}, of what keeps the plan from being compared at all
   */
  async examine(tx: Tx, plan: PlannedPosts): Promise<{ lines: PlanLine[]; problems: Refused[] }> {
    realDate(plan.validFrom, 'validFrom', '执行日期');
    const institution = await this.member(tx, plan);
    const { profileCode } = await this.organization.community(tx, plan.communityId);
    const table = await this.ratios.inForce(tx, profileCode, institution.kind, plan.validFrom);
    if (!table) throw planRefused.noRatio(institutionKinds[institution.kind], plan.validFrom);
    const lines = isLines(plan.lines)
      ? cleanLines(plan.lines)
      : planByRatio(cleanCounts(plan.lines), table.ratio);
    if (lines.length === 0) throw planRefused.empty();
    const share = await this.policy.find<Share>(tx, plan.communityId, PROFESSIONAL_SHARE, plan.validFrom);
    const bound = share?.value.kinds.includes(institution.kind) ? share.value.minPercent : null;
    const problems = planProblems(lines, table.ratio, bound).map((problem) =>
      planRefused.problem(
        problem,
        problem.code === 'PROFESSIONAL_SHARE' ? share?.documentNumber : table.documentNumber,
      ),
    );
    return { lines, problems };
  }

  /**
   * Puts the plan in force from its first day on: every band and grade gets its figure, and those that the plan does
   * not name none. Figures below what is occupied are accepted: additions only are then refused (edge-13). The same
   * plan again changes nothing; returns whether something changed.
   * @throws {Refused} STRUCTURE_RATIO_MISSING, BANDS_OVER_RATIO, GRADES_OVER_RATIO, PROFESSIONAL_SHARE, PLAN_EMPTY,
   * PLAN_LINE_INVALID, PLAN_LINE_TWICE, INSTITUTION_UNKNOWN, and what a document's texts and dates lack
   */
  async putInForce(tx: Tx, ctx: LedgerContext, plan: PostPlan): Promise<boolean> {
    return this.write(tx, ctx, plan, await this.check(tx, plan));
  }

  /**
   * Puts lines in force as they are, without asking the ratio table again: those of a plan that goes with its
   * institution to another community, or of two that are made one. Nothing new is decided by it.
   */
  carry(tx: Tx, ctx: LedgerContext, plan: PostPlan): Promise<boolean> {
    const lines = isLines(plan.lines) ? cleanLines(plan.lines) : [];
    return this.write(tx, ctx, plan, lines);
  }

  /** The lines of the plan in force at the institution on the day; null when there is none. */
  async inForce(
    tx: Tx,
    owner: { communityId: string; institutionId: string },
    on: CalendarDate,
  ): Promise<PlanLineInput[] | null> {
    let current: PlanRow | null = null;
    for (const row of await this.plans.ofInstitution(tx, owner.institutionId))
      if (row.communityId === owner.communityId && row.validFrom <= on)
        if (!current || row.validFrom >= current.validFrom) current = row;
    return current && (JSON.parse(current.linesJson) as PlanLineInput[]);
  }

  private async write(
    tx: Tx,
    ctx: LedgerContext,
    plan: PostPlan,
    lines: readonly PlanLine[],
  ): Promise<boolean> {
    const paper = cleanDocument(plan);
    const { communityId, institutionId, validFrom, caseNumber } = plan;
    const linesJson = canonicalJson(lines.map(lineFacts));
    await this.quotas.lock(tx, ctx, { communityId, institutionId }, lines);
    const current = (await this.plans.ofInstitution(tx, institutionId)).findLast(
      (row) => row.validFrom === validFrom,
    );
    if (current && isSame(current, { ...paper, linesJson })) return false;
    const row: PlanRow = {
      ...{ id: newId(), communityId, institutionId, linesJson, validFrom, caseNumber },
      ...paper,
      recordedAt: machineNow(),
    };
    await this.plans.insert(tx, row);
    const verified = await this.quotas.set(tx, { communityId, institutionId }, lines, row);
    const institution = await this.member(tx, plan);
    const posts = lines.reduce((sum, { count }) => sum + count, 0);
    const chain = await this.chainOf(tx, institutionId, communityId);
    await this.audit.append(tx, ctx, { chain, communityId }, [
      {
        type: PLAN_IN_FORCE,
        summary: `${institution.name}岗位设置方案自${validFrom}起执行，共${posts}个岗位（${paper.documentNumber}${paper.isDemo ? '，示例' : ''}）`,
        payload: { plan: planFacts(row), verified },
      },
    ]);
    return true;
  }

  /** Plans of a community, the newest in effect first. */
  ofCommunity(tx: Tx, communityId: string): Promise<PlanRow[]> {
    return this.plans.ofCommunity(tx, communityId);
  }

  private async chainOf(tx: Tx, institutionId: string, communityId: string): Promise<string> {
    const [first] = await this.organization.membershipsOf(tx, institutionId);
    if (first?.communityId === communityId) return planChain(institutionId);
    return planChain(institutionId, (await this.organization.community(tx, communityId)).code);
  }

  private async member(tx: Tx, plan: PlannedPosts): Promise<InstitutionView> {
    const institution = await this.organization.institution(tx, plan.institutionId, plan.validFrom);
    if (institution?.communityId !== plan.communityId) throw planRefused.institutionUnknown();
    return institution;
  }
}

function lineFacts({ post, count }: PlanLine): Record<string, unknown> {
  return { ...post, count };
}

function isLines(lines: readonly PlanLineInput[] | PostCounts): lines is readonly PlanLineInput[] {
  return Array.isArray(lines);
}

function cleanCounts({ management, professional, support }: PostCounts): PostCounts {
  return {
    management: wholeCount(management, 'management', '管理岗位数'),
    professional: wholeCount(professional, 'professional', '专业技术岗位数'),
    support: wholeCount(support, 'support', '工勤技能岗位数'),
  };
}

function cleanLines(inputs: readonly PlanLineInput[]): PlanLine[] {
  const seen = new Set<string>();
  const lines = inputs.map(({ category, band, grade, count }): PlanLine => {
    const post = makePost(category, band, grade);
    if (!post) throw planRefused.lineInvalid();
    const name = postName(post);
    if (seen.has(name)) throw planRefused.lineTwice(name);
    seen.add(name);
    return { post, count: wholeCount(count, 'lines', `${name}数`) };
  });
  // A band is given as a whole or by its grades: both would be counted twice.
  for (const { post } of lines) {
    const whole = postName({ ...post, grade: null });
    if (post.grade !== null && seen.has(whole)) throw planRefused.lineTwice(whole);
  }
  return lines.filter(({ count }) => count > 0);
}

function isSame(
  row: PlanRow,
  plan: Pick<PlanRow, 'documentNumber' | 'documentDate' | 'isDemo' | 'linesJson'>,
): boolean {
  return (
    row.linesJson === plan.linesJson &&
    row.documentNumber === plan.documentNumber &&
    row.documentDate === plan.documentDate &&
    row.isDemo === plan.isDemo
  );
}
