import type { INestApplicationContext } from '@nestjs/common';
import { BusinessClock, Refused } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { Tx } from '../../../libs/database/index.js';
import {
  EstablishmentLedger,
  PostPlans,
  StructureRatios,
  VerifiedDocuments,
} from '../../../libs/establishment/index.js';
import type { LedgerContext } from '../../../libs/establishment/index.js';
import { Organization } from '../../../libs/organization/index.js';
import type { CommunityView } from '../../../libs/organization/index.js';
import { makePost, postResource, shanghaiDateOf } from '../../../libs/rules/index.js';
import type { CalendarDate, Post, StructureRatio } from '../../../libs/rules/index.js';
import { OperatorError } from '../settings.js';
import type { HolderInFile, PlanInFile, RatioInFile, TotalInFile } from './files.js';

/** The document of one loading, and whose it is. */
export interface LoadedPaper {
  community: string | undefined;
  documentNumber: string;
  documentDate: CalendarDate;
  from: CalendarDate;
  isDemo: boolean;
}

interface Loading {
  tx: Tx;
  ctx: LedgerContext;
  community: CommunityView;
  /** Ids of the members by code. */
  members: ReadonlyMap<string, string>;
}

/** Verified totals of one document, all or none. */
export async function loadTotals(
  app: INestApplicationContext,
  paper: LoadedPaper,
  figures: readonly TotalInFile[],
): Promise<void> {
  await loading(app, paper, ({ tx, ctx, community, members }) =>
    app.get(VerifiedDocuments, { strict: false }).load(tx, ctx, {
      communityId: community.id,
      ...documentOf(paper),
      effectiveFrom: paper.from,
      figures: figures.map(({ institution, resource, count }) => ({
        institutionId: institution ? memberOf(members, institution) : null,
        ...{ resource, count },
      })),
    }),
  );
}

/** Ratio tables of one document, all or none. */
export async function loadRatios(
  app: INestApplicationContext,
  paper: LoadedPaper,
  tables: readonly RatioInFile[],
): Promise<void> {
  await loading(app, paper, async ({ tx, ctx, community }) => {
    for (const { institutionKind, ratio } of tables) {
      await app.get(StructureRatios, { strict: false }).set(tx, ctx, {
        ...{ profileCode: community.profileCode, institutionKind, validFrom: paper.from },
        // The service refuses what is no ratio.
        ratio: ratio as StructureRatio,
        ...documentOf(paper),
      });
    }
  });
}

/** Plans of one document, all or none. Returns how many changed something. */
export async function loadPlans(
  app: INestApplicationContext,
  paper: LoadedPaper,
  plans: readonly PlanInFile[],
): Promise<number> {
  return loading(app, paper, async ({ tx, ctx, community, members }) => {
    let changed = 0;
    for (const { institution, ...plan } of plans) {
      const put = await app.get(PostPlans, { strict: false }).putInForce(tx, ctx, {
        ...{ communityId: community.id, institutionId: memberOf(members, institution) },
        lines: 'lines' in plan ? plan.lines.map(withoutUndefined) : plan,
        ...{ validFrom: paper.from, caseNumber: null, ...documentOf(paper) },
      });
      changed += put ? 1 : 0;
    }
    return changed;
  });
}

/** Who holds which post from the first day on, all or none. Returns how many were new. */
export async function loadHolders(
  app: INestApplicationContext,
  paper: LoadedPaper,
  holders: readonly HolderInFile[],
): Promise<number> {
  return loading(app, paper, async ({ tx, ctx, community }) => {
    const ledger = app.get(EstablishmentLedger, { strict: false });
    let changed = 0;
    for (const { staffNumber, category, band, grade } of holders) {
      const post = makePost(category, band, grade);
      if (!post) throw new OperatorError(`工号 ${staffNumber}：没有这样的岗位类别、档次或等级`);
      const { personId, institutionId } = await employeeOf(tx, community.id, staffNumber, paper.from);
      if (await holds(tx, personId, institutionId, post, paper.from)) continue;
      const claim = {
        ...{ communityId: community.id, institutionId, resource: postResource(post), count: 1 },
        ...{ fromOn: paper.from, toOn: null },
      };
      const ref = { caseId: null, caseNumber: null, personId, documentNumber: paper.documentNumber };
      await ledger.occupy(tx, ctx, claim, ref).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        throw new Refused({ ...error.detail, message: `工号 ${staffNumber}：${error.detail.message}` });
      });
      changed += 1;
    }
    return changed;
  });
}

async function loading<T>(
  app: INestApplicationContext,
  paper: LoadedPaper,
  work: (loading: Loading) => Promise<T>,
): Promise<T> {
  const now = await app.get(BusinessClock).now();
  const ctx: LedgerContext = { actor: null, now, today: shanghaiDateOf(now) };
  const organization = app.get(Organization, { strict: false });
  return app.get(TransactionRunner).run(async (tx) => {
    const community = await communityOf(organization, tx, paper.community);
    const members = await organization.institutionsOf(tx, community.id, paper.from);
    return work({ tx, ctx, community, members: new Map(members.map(({ code, id }) => [code, id])) });
  });
}

async function communityOf(
  organization: Organization,
  tx: Tx,
  code: string | undefined,
): Promise<CommunityView> {
  const all = await organization.communities(tx);
  const found = code === undefined ? all : all.filter((community) => community.code === code);
  const [only] = found;
  if (found.length === 1 && only) return only;
  throw new OperatorError(
    all.length === 0
      ? '库中还没有医共体'
      : `请用 --community 指明医共体：${all.map(({ code: known, name }) => `${known} ${name}`).join('、')}`,
  );
}

function memberOf(members: ReadonlyMap<string, string>, code: string): string {
  const id = members.get(code);
  if (!id) throw new OperatorError(`本医共体没有代码为 ${code} 的机构`);
  return id;
}

function documentOf({ documentNumber, documentDate, isDemo }: LoadedPaper) {
  return { documentNumber, documentDate, isDemo };
}

function withoutUndefined({
  category,
  band,
  grade,
  count,
}: Omit<HolderInFile, 'staffNumber'> & { count: number }) {
  return { category, band: band ?? null, grade: grade ?? null, count };
}

async function employeeOf(
  tx: Tx,
  communityId: string,
  staffNumber: string,
  on: CalendarDate,
): Promise<{ personId: string; institutionId: string }> {
  const rows: { personId: string; institutionId: string }[] = await tx.query(
    `SELECT person_id AS personId, institution_id AS institutionId FROM employment
      WHERE community_id = ? AND staff_number = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)`,
    [communityId, staffNumber, on, on],
  );
  const [only] = rows;
  if (!only) throw new OperatorError(`工号 ${staffNumber} 在 ${on} 没有在册人员`);
  return only;
}

/** Whether the person holds the very post on the day already, so that loading again changes nothing. */
async function holds(
  tx: Tx,
  personId: string,
  institutionId: string,
  post: Post,
  on: CalendarDate,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM establishment_holder h
       JOIN establishment_entry b ON b.id = h.entry_id
       JOIN establishment_entry e ON e.group_id = b.group_id AND e.person_id = h.person_id AND e.count > 0
       JOIN establishment_account a ON a.id = e.account_id AND a.owner_id = ? AND a.resource = ?
      WHERE h.person_id = ? AND h.kind = 'POST' AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on >= ?) LIMIT 1`,
    [institutionId, postResource(post), personId, on, on],
  );
  return rows.length > 0;
}
