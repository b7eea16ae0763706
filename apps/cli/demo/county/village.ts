import type { INestApplicationContext } from '@nestjs/common';
import { AbilityRegistry } from '../../../../libs/access/index.js';
import { BusinessClock } from '../../../../libs/context/index.js';
import type { RequestContext } from '../../../../libs/context/index.js';
import { TransactionRunner, newId } from '../../../../libs/database/index.js';
import { Organization, PolicyReader, Registrar } from '../../../../libs/organization/index.js';
import { addDays, addMonths, shanghaiDateOf } from '../../../../libs/rules/index.js';
import type { CalendarDate } from '../../../../libs/rules/index.js';
import { CertificateService, FundService } from '../../../../libs/village-employment/index.js';
import { NO_DOCUMENT } from '../chain-steps.js';
import type { DemoCounty } from './demo-county.js';
import { villagePolicies } from './village-policies.js';

/** What each township hospital has received for the year, in yuan. All 示例. */
const RECEIVED = {
  FISCAL: '360000.00',
  PUBLIC_HEALTH: '240000.00',
  ESSENTIAL_DRUGS: '120000.00',
  SERVICE_INCOME: '160000.00',
} as const;

/** Valid for sixty months: one in ten is due for re-registration soon, one in seventeen has lapsed. */
const VALID_MONTHS = 60;
const DUE_SOON_DAYS = 60;
const LAPSED_DAYS = 20;

interface Doctor {
  personId: string;
  clinicId: string;
  staffNumber: string;
}

/** Certificates of the demo's village doctors and the funds of its township hospitals, where there are none. */
export async function seedVillage(app: INestApplicationContext, { profile }: DemoCounty): Promise<void> {
  const transactions = app.get(TransactionRunner);
  const community = await app
    .get(Organization, { strict: false })
    .communityByCode(transactions.reader, profile.community.code);
  if (!community) throw new Error('demo data: the organisation is seeded first');
  await seedPolicies(app, profile.county.profileCode, profile.validFrom);
  const ctx = await systemContext(app, community.id);
  const certificates = app.get(CertificateService, { strict: false });
  const { total } = await certificates.page(ctx, {}, 'DUE', { first: 1, offset: 0 });
  if (total === 0) {
    const doctors = await doctorsOf(app, community.id);
    for (const [at, doctor] of doctors.entries()) await seedCertificate(certificates, ctx, doctor, at);
  }
  const funds = app.get(FundService, { strict: false });
  if ((await funds.list(ctx)).length > 0) return;
  for (const hospitalId of await hospitalsOf(app, community.id)) {
    for (const [source, amountYuan] of Object.entries(RECEIVED)) {
      const documentNumber = `${ctx.today.slice(0, 4)}年度拨款（示例，无文号）`;
      const on = ctx.today;
      await funds.receive(ctx, {
        id: newId(),
        hospitalId,
        source,
        amountYuan,
        on,
        documentNumber,
        note: null,
      });
    }
  }
}

/** Systems that were seeded before there were village doctors get the county's parameters too. */
async function seedPolicies(app: INestApplicationContext, profileCode: string, from: string): Promise<void> {
  const reader = app.get(PolicyReader, { strict: false });
  await app.get(TransactionRunner).run(async (tx) => {
    for (const policy of villagePolicies(from)) {
      if (await reader.find(tx, profileCode, policy.key, '9999-12-31')) continue;
      await app.get(Registrar, { strict: false }).policy(tx, { profileCode, ...policy });
    }
  });
}

/** The seeding acts with the rights of an officer of the whole community, and in nobody's name. */
async function systemContext(app: INestApplicationContext, communityId: string): Promise<RequestContext> {
  const now = await app.get(BusinessClock).now();
  const officer = { role: 'HR_OFFICER', communityId, institutionId: null, bodyId: null } as const;
  return {
    requestId: 'seed',
    actor: null,
    ability: app.get(AbilityRegistry, { strict: false }).build([officer]),
    now,
    today: shanghaiDateOf(now),
  };
}

async function seedCertificate(
  certificates: CertificateService,
  ctx: RequestContext,
  { personId, clinicId, staffNumber }: Doctor,
  at: number,
): Promise<void> {
  const until = lastDayOf(ctx.today, at);
  const validFrom = addDays(addMonths(until, -VALID_MONTHS), 1);
  const id = newId();
  await certificates.register(ctx, {
    id,
    personId,
    kind: at % 7 === 6 ? 'ASSISTANT_PHYSICIAN' : 'VILLAGE_DOCTOR',
    // No real number has these letters.
    number: `SL${staffNumber}${String(at).padStart(6, '0')}`,
    clinicId,
    validFrom,
    validUntil: until,
    note: NO_DOCUMENT,
  });
  const on = addMonths(ctx.today, -(1 + (at % 20)));
  if (on <= validFrom) return;
  await certificates.change(ctx, { id: newId(), certificateId: id, type: 'ASSESSED', on, passed: true });
}

function lastDayOf(today: CalendarDate, at: number): CalendarDate {
  if (at % 17 === 5) return addDays(today, -LAPSED_DAYS);
  if (at % 10 === 3) return addDays(today, DUE_SOON_DAYS);
  return addDays(addMonths(today, 12 + ((at * 7) % 44)), at);
}

async function doctorsOf(app: INestApplicationContext, communityId: string): Promise<Doctor[]> {
  return app.get(TransactionRunner).reader.query(
    `SELECT e.person_id AS personId, e.institution_id AS clinicId, e.staff_number AS staffNumber
       FROM employment e JOIN institution i ON i.id = e.institution_id
      WHERE e.community_id = ? AND i.kind = 'VILLAGE_CLINIC' AND e.valid_to IS NULL ORDER BY e.staff_number`,
    [communityId],
  );
}

async function hospitalsOf(app: INestApplicationContext, communityId: string): Promise<string[]> {
  const rows: { id: string }[] = await app
    .get(TransactionRunner)
    .reader.query(
      "SELECT id FROM institution WHERE community_id = ? AND kind = 'TOWNSHIP_HOSPITAL' ORDER BY code",
      [communityId],
    );
  return rows.map(({ id }) => id);
}
