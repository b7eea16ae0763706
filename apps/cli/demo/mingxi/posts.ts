import type { INestApplicationContext } from '@nestjs/common';
import { BusinessClock } from '../../../../libs/context/index.js';
import { TransactionRunner } from '../../../../libs/database/index.js';
import type { Tx } from '../../../../libs/database/index.js';
import { EstablishmentAccounts, PostLoans, PostPlans } from '../../../../libs/establishment/index.js';
import type { LedgerContext, OpeningOccupancy } from '../../../../libs/establishment/index.js';
import { Organization } from '../../../../libs/organization/index.js';
import type { InstitutionView, TitleLevel } from '../../../../libs/organization/index.js';
import {
  addDays,
  addMonths,
  calendarDate,
  makePost,
  maxDate,
  planByRatio,
  postResource,
  shanghaiDateOf,
} from '../../../../libs/rules/index.js';
import type { CalendarDate, Post, PostCounts } from '../../../../libs/rules/index.js';
import { RATIOS, seedRatios } from '../county/ratios.js';
import { FIGURES } from './figures.js';
import { COMMUNITY, COUNTY, FOUNDED_ON } from './structure.js';

/** Nothing of this rests on a document of the county: all 示例. */
const PAPER = {
  documentNumber: '岗位设置方案（无文号）',
  documentDate: calendarDate(FOUNDED_ON),
  isDemo: true,
};
const FROM = calendarDate(FOUNDED_ON);

/** Grades that a title is appointed to, the lowest first. */
const GRADES: Readonly<Record<TitleLevel, readonly number[]>> = {
  SENIOR: [4, 3, 2],
  ASSOCIATE_SENIOR: [7, 6, 5],
  INTERMEDIATE: [10, 9, 8],
  JUNIOR: [12, 11],
};

/** Ratio tables, a plan for every member, and who is appointed to which of its posts. */
export async function seedPosts(app: INestApplicationContext): Promise<void> {
  const transactions = app.get(TransactionRunner);
  const organization = app.get(Organization, { strict: false });
  const community = await organization.communityByCode(transactions.reader, COMMUNITY.code);
  if (!community) throw new Error('demo data: the organisation is seeded first');
  const plans = app.get(PostPlans, { strict: false });
  if ((await plans.ofCommunity(transactions.reader, community.id)).length > 0) return;
  const now = await app.get(BusinessClock).now();
  const ctx: LedgerContext = { actor: null, now, today: shanghaiDateOf(now) };
  await transactions.run(async (tx) => {
    await seedRatios(app, tx, ctx, { profileCode: COUNTY.profileCode, from: FOUNDED_ON });
    const members = await organization.institutionsOf(tx, community.id, ctx.today);
    const planned = members.filter(({ code }) => FIGURES[code]);
    for (const member of planned) await putInForce(app, tx, ctx, member, countsOf(member.code), FROM);
    const holders = await appointments(tx, planned);
    await app
      .get(EstablishmentAccounts, { strict: false })
      .openingOccupancies(tx, ctx, community.id, holders, '期初聘用登记（示例）');
    await seedWhatIsToCome(app, tx, ctx, planned, holders);
  });
}

async function putInForce(
  app: INestApplicationContext,
  tx: Tx,
  ctx: LedgerContext,
  member: InstitutionView,
  lines: PostCounts,
  validFrom: CalendarDate,
): Promise<void> {
  await app.get(PostPlans, { strict: false }).putInForce(tx, ctx, {
    ...{ communityId: member.communityId, institutionId: member.id, lines, validFrom },
    ...{ caseNumber: null, ...PAPER },
  });
}

/** As many posts as 编制: 85 % of them professional, a tenth for management. */
function countsOf(code: string): PostCounts {
  const { INSTITUTION = 0, FILED = 0 } = FIGURES[code] ?? {};
  const all = INSTITUTION + FILED;
  const professional = Math.ceil((all * 85) / 100);
  const management = Math.min(Math.floor(all / 10), all - professional);
  return { professional, management, support: all - professional - management };
}

interface Candidate {
  personId: string;
  institutionId: string;
  postName: string | null;
  level: TitleLevel | null;
  fromOn: CalendarDate;
}

/** People with 编制 take the posts of their title while there are any; the others wait for one (评聘分开). */
async function appointments(tx: Tx, members: readonly InstitutionView[]): Promise<OpeningOccupancy[]> {
  const candidates: Candidate[] = await tx.query(
    `SELECT e.person_id AS personId, e.institution_id AS institutionId, e.post_name AS postName, t.level,
            GREATEST(e.valid_from, COALESCE(t.certified_on, e.valid_from)) AS fromOn
       FROM employment e
       LEFT JOIN professional_title t ON t.person_id = e.person_id AND t.held_to IS NULL
      WHERE e.institution_id IN (?) AND e.establishment_type IN ('INSTITUTION', 'FILED') AND e.valid_to IS NULL
      ORDER BY fromOn, e.staff_number`,
    [members.map(({ id }) => id)],
  );
  return members.flatMap((member) => {
    const ratio = RATIOS[member.kind];
    if (!ratio) return [];
    const lines = planByRatio(countsOf(member.code), ratio);
    const left = new Map(lines.map(({ post, count }) => [postResource(post), count]));
    return candidates.flatMap(({ personId, institutionId, fromOn, ...candidate }) => {
      if (institutionId !== member.id) return [];
      const resource = postsFor(candidate)
        .map(postResource)
        .find((name) => (left.get(name) ?? 0) > 0);
      if (!resource) return [];
      left.set(resource, (left.get(resource) ?? 0) - 1);
      return [{ personId, institutionId, resource, fromOn: maxDate(fromOn, FROM) }];
    });
  });
}

function postsFor({ level, postName }: Pick<Candidate, 'level' | 'postName'>): Post[] {
  const posts = level
    ? GRADES[level].map((grade) => makePost('PROFESSIONAL', null, grade))
    : [makePost(postName === '工勤人员' ? 'SUPPORT' : 'MANAGEMENT', null, null)];
  return posts.filter((post) => post !== null);
}

/** A smaller plan for 雪峰 from next year on, and a loan for a year: the projection has something to show. */
async function seedWhatIsToCome(
  app: INestApplicationContext,
  tx: Tx,
  ctx: LedgerContext,
  members: readonly InstitutionView[],
  holders: readonly OpeningOccupancy[],
): Promise<void> {
  const center = members.find(({ code }) => code === 'MX03');
  const nextYear = calendarDate(`${Number(ctx.today.slice(0, 4)) + 1}-01-01`);
  const { professional, management, support } = countsOf('MX03');
  const smaller = { professional: Math.ceil((professional * 70) / 100), management, support };
  if (center) await putInForce(app, tx, ctx, center, { ...smaller, support: 0 }, nextYear);
  const [lender, borrower] = ['MX02', 'MX17'].map((code) => members.find((member) => member.code === code));
  const post = makePost('PROFESSIONAL', null, 8);
  const ratio = RATIOS.COUNTY_HOSPITAL;
  if (!lender || !borrower || !post || !ratio) return;
  const resource = postResource(post);
  const posts = planByRatio(countsOf('MX02'), ratio).find((line) => line.post.grade === post.grade);
  const taken = holders.filter((one) => one.institutionId === lender.id && one.resource === resource).length;
  if ((posts?.count ?? 0) <= taken) return;
  await app.get(PostLoans, { strict: false }).lend(tx, ctx, {
    ...{ communityId: lender.communityId, post, count: 1 },
    ...{ fromInstitutionId: lender.id, toInstitutionId: borrower.id },
    ...{ fromOn: ctx.today, toOn: addDays(addMonths(ctx.today, 12), -1) },
    documentNumber: '岗位余缺调剂（示例，无文号）',
  });
}
