import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { createMongoAbility } from '@casl/ability';
import { AccessModule, accessEntities } from '../../libs/access/index.js';
import { AuditModule, auditEntities } from '../../libs/audit/index.js';
import { Refused } from '../../libs/context/index.js';
import type { RefusalDetail, RequestContext } from '../../libs/context/index.js';
import { DatabaseModule, TransactionRunner, databaseEntities, newId } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import {
  EstablishmentAccounts,
  EstablishmentModule,
  EstablishmentReader,
  establishmentEntities,
} from '../../libs/establishment/index.js';
import type { CapMode, Claim, MovementRef, Resource } from '../../libs/establishment/index.js';
import { OrganizationModule, Registrar, organizationEntities } from '../../libs/organization/index.js';
import type { InstitutionKind } from '../../libs/organization/index.js';
import { addDays, calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { freshDatabase } from '../support/database.js';

/** A context of the given business day; the ledger itself asks for no right. */
export function contextOn(day: string): RequestContext {
  return {
    requestId: newId(),
    actor: null,
    ability: createMongoAbility(),
    now: new Date(`${day}T02:00:00Z`),
    today: calendarDate(day),
  };
}

/** The libraries on a database of their own, without approval chains. */
export interface LedgerWorld {
  app: TestingModule;
  transactions: TransactionRunner;
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Somebody to hold headcount. */
  person(): Promise<string>;
  stop(): Promise<void>;
}

export async function startLedgerWorld(): Promise<LedgerWorld> {
  const database = await freshDatabase();
  const app = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot({
        url: database.url,
        poolSize: 30,
        entities: [
          ...databaseEntities,
          ...auditEntities,
          ...accessEntities,
          ...organizationEntities,
          ...establishmentEntities,
        ],
        movableClock: true,
        dataKey: Buffer.alloc(32, 1).toString('base64'),
        indexKey: Buffer.alloc(32, 2).toString('base64'),
      }),
      AuditModule,
      AccessModule,
      OrganizationModule,
      EstablishmentModule,
    ],
  }).compile();
  await app.init();
  const transactions = app.get(TransactionRunner);
  return {
    app,
    transactions,
    run: (work) => transactions.run(work),
    person: () => transactions.run((tx) => insertPerson(app, tx)),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function insertPerson(app: TestingModule, tx: Tx): Promise<string> {
  // A day's births have numbers up to 999.
  const birthDate = addDays(calendarDate('1990-01-01'), Math.floor(people / 999));
  const idNumber = makeResidentId('350421', birthDate, (people % 999) + 1);
  people += 1;
  const row = app
    .get(Registrar)
    .personRow({ name: '王示例', gender: 'MALE', birthDate, idNumber, phone: null });
  await tx.insert('Person', row);
  return row.id;
}

/** A community with a lead hospital and townships, and the county's cap mode. */
export interface Community {
  communityId: string;
  countyId: string;
  lead: string;
  townships: [string, string];
  /** Names by id. */
  names: Record<string, string>;
}

let communities = 0;
let people = 0;

export async function makeCommunity(world: LedgerWorld, capMode: CapMode): Promise<Community> {
  communities += 1;
  const code = `T${communities}`;
  const registrar = world.app.get(Registrar);
  return world.run(async (tx) => {
    const countyId = await registrar.county(tx, {
      code: `99${communities}`,
      name: `示例县${communities}`,
      profileCode: code,
    });
    const communityId = await registrar.community(tx, { countyId, code, name: `示例医共体${communities}` });
    await registrar.policy(tx, {
      profileCode: code,
      key: 'establishment.cap_mode',
      value: capMode,
      documentNumber: '示例卫〔2025〕9号 二(四)2',
      validFrom: '2020-01-01',
      isDemo: true,
    });
    const names: Record<string, string> = {};
    const institution = async (kind: InstitutionKind, name: string): Promise<string> => {
      const id = await registrar.institution(tx, {
        communityId,
        code: name,
        kind,
        parentId: null,
        name,
        shortName: name,
        validFrom: '2020-01-01',
      });
      names[id] = name;
      return id;
    };
    const lead = await institution('LEAD_HOSPITAL', '示例县总医院');
    const north = await institution('TOWNSHIP_HOSPITAL', '示例北乡卫生院');
    const south = await institution('TOWNSHIP_HOSPITAL', '示例南乡卫生院');
    return { communityId, countyId, lead, townships: [north, south], names };
  });
}

/** Shorthand over one world for the ledger's tests. */
export function ledgerKit(world: () => LedgerWorld, ctx: RequestContext) {
  const verify = (
    community: Community,
    institutionId: string | null,
    count: number,
    from = '2026-01-01',
    resource: Resource = 'INSTITUTION',
  ): Promise<boolean> =>
    world().run((tx) =>
      world()
        .app.get(EstablishmentAccounts)
        .verify(tx, ctx, {
          account: { communityId: community.communityId, institutionId, resource },
          count,
          documentNumber: '示例编办〔2026〕1号',
          documentDate: calendarDate('2026-01-01'),
          effectiveFrom: calendarDate(from),
          isDemo: true,
        }),
    );

  /** A community whose total and whose lead hospital have these figures. */
  const opened = async (capMode: CapMode, total: number, lead: number): Promise<Community> => {
    const community = await makeCommunity(world(), capMode);
    await verify(community, null, total);
    await verify(community, community.lead, lead);
    return community;
  };

  const claimOf = (community: Community, change: Partial<Claim> = {}): Claim => ({
    communityId: community.communityId,
    institutionId: community.lead,
    resource: 'INSTITUTION',
    count: 1,
    fromOn: calendarDate('2026-04-01'),
    toOn: null,
    ...change,
  });

  const balanceOf = async (community: Community, institutionId: string | null, on: string) => {
    const { reader } = world().transactions;
    const rows = await world()
      .app.get(EstablishmentReader)
      .balances(reader, community.communityId, calendarDate(on));
    const name = institutionId ? community.names[institutionId] : null;
    const row = rows.find((found) => found.institutionName === name && found.resource === 'INSTITUTION');
    if (!row) throw new Error('no such balance');
    const { verified, occupied, reserved, free, overstaffed } = row;
    return { verified, occupied, reserved, free, overstaffed };
  };

  return { verify, opened, claimOf, balanceOf };
}

export const newCase = (): MovementRef => ({
  caseId: newId(),
  caseNumber: `T-DP-2026-${newId().slice(-6)}`,
  personId: null,
});

/** Resolves to the refusal's detail; a success or a fault fails the test. */
export async function refusal(work: Promise<unknown>): Promise<RefusalDetail> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw error instanceof Error ? error : new Error('was not refused');
  return error.detail;
}
