import type { INestApplicationContext } from '@nestjs/common';
import { AuditTrail } from '../../../libs/audit/index.js';
import { BusinessClock } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import { Registrar, StaffWriter } from '../../../libs/organization/index.js';
import { shanghaiDateOf } from '../../../libs/rules/index.js';
import { loadBodies } from './load-bodies.js';
import { LoadReport } from './load-context.js';
import type { HolderFinder, LoadContext } from './load-context.js';
import { loadChains, loadPolicies, loadVerified } from './load-rules.js';
import { loadStructure } from './load-structure.js';
import type { CountyProfile } from './profile.js';

/** Loads a profile in one transaction, or not at all; loading it again changes nothing. */
export async function loadProfile(
  app: INestApplicationContext,
  profile: CountyProfile,
  fileSha256: string,
): Promise<LoadReport> {
  const now = await app.get(BusinessClock).now();
  const by = { actor: null, now, today: shanghaiDateOf(now) };
  return app.get(TransactionRunner).run(async (tx) => {
    const load: LoadContext = { app, tx, by, profile, report: new LoadReport() };
    // Policies first: how accounts are capped is one of them.
    const county = await loadStructure(load);
    await loadPolicies(load);
    await loadBodies(load, county, await finder(load, county.communityId));
    await loadVerified(load, county);
    await loadChains(load, county);
    await tell(load, county.communityId, fileSha256);
    return load.report;
  });
}

/** People by staff number, or by key from the file: those are found again by their ID number, and made when new. */
async function finder(load: LoadContext, communityId: string): Promise<HolderFinder> {
  const { tx, profile } = load;
  const known = new Map<string, string>();
  for (const { key, ...person } of profile.people) known.set(key, await personOf(load, person));
  return async (holder) => {
    if ('person' in holder) return known.get(holder.person) ?? null;
    const rows: { personId: string }[] = await tx.query(
      'SELECT person_id AS personId FROM staff_number WHERE community_id = ? AND staff_number = ?',
      [communityId, holder.staffNumber],
    );
    return rows[0]?.personId ?? null;
  };
}

async function personOf(
  { app, tx, report }: LoadContext,
  person: Omit<CountyProfile['people'][number], 'key'>,
): Promise<string> {
  const idNumber = person.idNumber.toUpperCase();
  const index = app.get(Registrar, { strict: false }).idNumberIndex(idNumber);
  const rows: { id: string }[] = await tx.query('SELECT id FROM person WHERE id_number_index = ?', [index]);
  if (rows[0]) return rows[0].id;
  report.made('人员');
  const [id = ''] = await app
    .get(StaffWriter, { strict: false })
    .people(tx, [{ ...person, idNumber, phone: person.phone ?? null }]);
  return id;
}

/** The trail keeps which file was loaded and what it changed, and nothing of its people. */
async function tell(
  { app, tx, by, profile, report }: LoadContext,
  communityId: string,
  sha256: string,
): Promise<void> {
  const { changes } = report;
  if (Object.keys(changes).length === 0) return;
  const said = Object.entries(changes).map(([what, count]) => `${what}${count}`);
  const chain = { chain: `county:${profile.county.code}`, communityId };
  await app.get(AuditTrail, { strict: false }).append(tx, by, chain, [
    {
      type: 'county.loaded',
      summary: `载入县档案“${profile.county.name}”：${said.join('、')}`,
      payload: { county: profile.county.code, community: profile.community.code, sha256, changes },
    },
  ]);
}
