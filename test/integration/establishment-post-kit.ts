import {
  EstablishmentLedger,
  PostLoans,
  PostPlans,
  StructureRatios,
} from '../../libs/establishment/index.js';
import type { PlanLineInput, PostLoan, PostPlan } from '../../libs/establishment/index.js';
import { Registrar, institutionKinds } from '../../libs/organization/index.js';
import type { InstitutionKind } from '../../libs/organization/index.js';
import { calendarDate, makePost, postResource } from '../../libs/rules/index.js';
import type { Post, PostBand, StructureRatio } from '../../libs/rules/index.js';
import { newId } from '../../libs/database/index.js';
import { contextOn, makeCommunity } from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';

/** A table that binds little, for tests of something else; every part is 示例. */
export const ROOMY: StructureRatio = {
  high: 1,
  mid: 0,
  junior: 0,
  senior: [1, 1],
  grades2to4: [1, 0, 0],
  grades5to7: [1, 0, 0],
  grades8to10: [1, 0, 0],
  grades11to12: [1, 0],
};

/** Posts of a band without grades, or of a grade. */
export const post = (bandOrGrade: PostBand | number): Post => {
  const made =
    typeof bandOrGrade === 'number'
      ? makePost('PROFESSIONAL', null, bandOrGrade)
      : makePost('PROFESSIONAL', bandOrGrade, null);
  if (!made) throw new Error('no such post');
  return made;
};

const paper = {
  documentNumber: '示例人社〔2026〕3号',
  documentDate: calendarDate('2026-01-05'),
  isDemo: true,
};

/** Shorthand over one world for tests of posts. */
export function postKit(world: () => LedgerWorld, on = '2026-03-02') {
  const ctx = contextOn(on);
  const service = <T>(token: new (...args: never[]) => T): T => world().app.get(token, { strict: false });

  const ratio = async (community: Community, table: StructureRatio, kinds?: InstitutionKind[]) => {
    const profileCode = await profileOf(world(), community);
    for (const kind of kinds ?? (Object.keys(institutionKinds) as InstitutionKind[])) {
      await world().run((tx) =>
        service(StructureRatios).set(tx, ctx, {
          ...{ profileCode, institutionKind: kind, ratio: table, validFrom: calendarDate('2026-01-01') },
          ...paper,
        }),
      );
    }
  };

  const plan = (
    community: Community,
    institutionId: string,
    lines: PostPlan['lines'],
    change: Partial<PostPlan> = {},
  ): Promise<boolean> =>
    world().run((tx) =>
      service(PostPlans).putInForce(tx, ctx, {
        ...{ communityId: community.communityId, institutionId, lines },
        ...{ validFrom: calendarDate('2026-01-01'), caseNumber: null, ...paper, ...change },
      }),
    );

  const bands = (high: number, mid: number, junior: number): PlanLineInput[] => [
    { category: 'PROFESSIONAL', band: 'HIGH', count: high },
    { category: 'PROFESSIONAL', band: 'MID', count: mid },
    { category: 'PROFESSIONAL', band: 'JUNIOR', count: junior },
  ];

  /** A community whose lead hospital and first township have so many posts by band. */
  const planned = async (lead: PlanLineInput[], township: PlanLineInput[]): Promise<Community> => {
    const community = await makeCommunity(world(), 'COMMUNITY');
    await ratio(community, ROOMY);
    await grassrootsRule(world(), community);
    await plan(community, community.lead, lead);
    await plan(community, community.townships[0], township);
    return community;
  };

  const appoint = (
    community: Community,
    personId: string,
    to: { institutionId: string; post: Post; fromOn?: string; toOn?: string },
  ): Promise<void> =>
    world().run((tx) =>
      service(EstablishmentLedger).occupy(
        tx,
        ctx,
        {
          communityId: community.communityId,
          institutionId: to.institutionId,
          resource: postResource(to.post),
          count: 1,
          fromOn: calendarDate(to.fromOn ?? '2026-04-01'),
          toOn: to.toOn ? calendarDate(to.toOn) : null,
        },
        { caseId: newId(), caseNumber: `T-PA-2026-${newId().slice(-6)}`, personId },
      ),
    );

  const lend = (community: Community, loan: Partial<PostLoan>): Promise<string> =>
    world().run((tx) =>
      service(PostLoans).lend(tx, ctx, {
        communityId: community.communityId,
        fromInstitutionId: community.lead,
        toInstitutionId: community.townships[0],
        post: post('HIGH'),
        count: 1,
        fromOn: calendarDate('2026-04-01'),
        toOn: calendarDate('2026-12-31'),
        documentNumber: '示例医共体〔2026〕8号',
        ...loan,
      }),
    );

  /** Somebody with a title since 2020. */
  const titled = async (level: string, grassrootsOnly = false): Promise<string> => {
    const personId = await world().person();
    await world().run((tx) =>
      tx.query(
        `INSERT INTO professional_title (id, person_id, name, level, certified_on, held_to, grassroots_only)
         VALUES (?, ?, '示例职称', ?, '2020-01-01', NULL, ?)`,
        [newId(), personId, level, grassrootsOnly],
      ),
    );
    return personId;
  };

  return { ctx, ratio, plan, bands, planned, appoint, lend, titled };
}

/** Code of the community's county profile. */
export async function profileOf(world: LedgerWorld, community: Community): Promise<string> {
  const rows: { profile_code: string }[] = await world.transactions.reader.query(
    'SELECT profile_code FROM county WHERE id = ?',
    [community.countyId],
  );
  return rows[0]?.profile_code ?? '';
}

async function grassrootsRule(world: LedgerWorld, community: Community): Promise<void> {
  const profileCode = await profileOf(world, community);
  await world.run((tx) =>
    world.app.get(Registrar).policy(tx, {
      profileCode,
      key: 'establishment.grassroots_title_kinds',
      value: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
      documentNumber: '人社部发〔2021〕51号',
      validFrom: '2020-01-01',
      isDemo: false,
    }),
  );
}
