import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import {
  EstablishmentAccounts,
  EstablishmentLedger,
  GRASSROOTS_TITLES,
  PostPlans,
  StructureRatios,
} from '../../libs/establishment/index.js';
import type { Resource } from '../../libs/establishment/index.js';
import { Organization, Registrar } from '../../libs/organization/index.js';
import type { TransferContent } from '../../libs/posting/index.js';
import { calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate, PostResource } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { ROOMY } from './establishment-post-kit.js';
import { PostingWorld } from './posting-world.js';

export const SUBMIT = `mutation($input: PersonnelTransferInput!, $key: ID!) { submitTransfer(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number title content { key value } } ... on Refusal { code message field clause } } }`;
export const PREVIEW = `query($input: PersonnelTransferInput!) { transferPreview(input: $input) {
  titleNote quotas { name free } warnings { code message field } } }`;
export const OUTCOME = `query($number: String!) { case(number: $number) { status transfer { status statusName
  fromInstitutionName toInstitutionName effectiveOn planPostName ledgerEntries { entryKind count accountName } } } }`;
export const LIST = `query($filter: PersonnelTransferFilter) { transfers(filter: $filter) { total items { caseNumber status } } }`;
export const RESUBMIT = `mutation($number: String!, $version: Int!, $input: PersonnelTransferInput!, $key: ID!) {
  resubmitTransfer(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { version } ... on Refusal { code message } } }`;

export const MID: PostResource = 'POST_PROFESSIONAL_MID';
export const BY = { documentNumber: '示例编办〔2023〕20号', documentDate: calendarDate(SINCE), isDemo: true };

export interface Answer {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
  content?: { key: string; value: string }[];
}

export let world: PostingWorld;
export let api: Awaited<ReturnType<typeof startApi>>;
export let hr: GraphqlClient;
let days = 0;

export const get = <T>(token: new (...args: never[]) => T): T =>
  world.test.app.get<T>(token, { strict: false });
const ctx = () => ({ actor: null, now: new Date(`${world.today}T02:00:00Z`), today: world.today });

/** The county of transfers: both capped, three places at the township. */
export async function startTransfers(): Promise<void> {
  world = await PostingWorld.start();
  const { communityId, hospitalId, townshipId } = world.county;
  // Both capped: an institution's own figure says no here.
  await policy('establishment.cap_mode', 'BOTH');
  await policy(GRASSROOTS_TITLES, ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'], '人社部发〔2021〕51号');
  await world.transactions.run((tx) => get(EstablishmentAccounts).applyCapMode(tx, ctx(), communityId));
  await world.verify(null, 'INSTITUTION', 100);
  await world.verify(hospitalId, 'INSTITUTION', 100);
  await world.verify(townshipId, 'INSTITUTION', 3);
  await plan(hospitalId, 10);
  await plan(townshipId, 2);
  await makeAdministrator(world.test, world.county);
  api = await startApi(world.test.env);
  hr = await new GraphqlClient(api.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
}

export async function stopTransfers(): Promise<void> {
  await api.stop();
  await world.test.close();
}

export async function policy(key: string, value: unknown, documentNumber = '示例〔2026〕1号'): Promise<void> {
  const parameter = { profileCode: 'PA', key, value, documentNumber, validFrom: '2020-01-02', isDemo: true };
  await world.transactions.run((tx) => get(Registrar).policy(tx, parameter));
}

export async function plan(institutionId: string, mid: number): Promise<void> {
  const { communityId } = world.county;
  const validFrom = calendarDate(SINCE);
  await world.transactions.run(async (tx) => {
    for (const kind of ['LEAD_HOSPITAL', 'TOWNSHIP_HOSPITAL'] as const) {
      const ratio = { ...ROOMY, high: 0, mid: 1 };
      await get(StructureRatios).set(tx, ctx(), {
        profileCode: 'PA',
        institutionKind: kind,
        ratio,
        validFrom,
        ...BY,
      });
    }
    await get(PostPlans).putInForce(tx, ctx(), {
      communityId,
      institutionId,
      lines: [{ category: 'PROFESSIONAL', band: 'MID', count: mid }],
      validFrom,
      caseNumber: null,
      ...BY,
    });
  });
}

/** Somebody with 编制 in the ledger, and a post of the plan if asked for. */
export async function employed(
  institutionId = world.county.hospitalId,
  post: Resource | null = null,
): Promise<string> {
  const personId = await world.hire('INSTITUTION', institutionId);
  const { communityId } = world.county;
  await world.transactions.run(async (tx) => {
    await get(EstablishmentAccounts).openingOccupancies(
      tx,
      ctx(),
      communityId,
      [{ personId, institutionId, resource: 'INSTITUTION', fromOn: world.today }],
      '期初登记',
    );
    if (!post) return;
    const claim = {
      communityId,
      institutionId,
      resource: post,
      count: 1,
      fromOn: world.today,
      toOn: null,
    };
    await get(EstablishmentLedger).occupy(tx, ctx(), claim, {
      caseId: null,
      caseNumber: null,
      personId,
      documentNumber: '聘任文件',
    });
  });
  return personId;
}

/** Whoever has a place at the township leaves it, so that each test finds three free. */
export async function freeTownship(): Promise<void> {
  const admin = await world.driver.as('hr');
  const open = await world.query(
    "SELECT number, current_version AS version FROM approval_case WHERE status IN ('RUNNING', 'RETURNED')",
  );
  for (const { number, version } of open) {
    const request = {
      caseNumber: String(number),
      expectedVersion: Number(version),
      reason: '测试结束',
      idempotencyKey: newId(),
    };
    await world.driver.cases.withdraw(admin, request).catch(() => undefined);
  }
  const people = await world.query(
    `SELECT DISTINCT h.person_id AS id FROM establishment_holder h JOIN establishment_entry e ON e.id = h.entry_id
       JOIN establishment_account a ON a.id = e.account_id WHERE a.institution_id = ?`,
    [world.county.townshipId],
  );
  const { communityId } = world.county;
  for (const { id } of people) {
    for (const family of ['HEADCOUNT', 'POST'] as const)
      await world.transactions.run((tx) =>
        get(EstablishmentLedger).leave(
          tx,
          ctx(),
          { communityId, personId: String(id), family, on: world.today },
          {
            caseId: null,
            caseNumber: null,
            personId: String(id),
            documentNumber: '离职文件',
          },
        ),
      );
  }
}

export const content = (personId: string, change: Partial<TransferContent> = {}): TransferContent => {
  days += 1;
  return {
    personId,
    toInstitutionId: world.county.townshipId,
    on: world.day(100 + days),
    postName: '全科主治医师',
    reason: '充实基层',
    ...change,
  };
};

export const submit = async (input: object, client = hr): Promise<Answer> =>
  (await client.data<{ submitTransfer: Answer }>(SUBMIT, { input, key: newId() })).submitTransfer;

export async function submitted(input: object): Promise<string> {
  const answer = await submit(input);
  if (!answer.number) throw new Error(JSON.stringify(answer));
  await world.driver.settle(answer.number);
  return answer.number;
}

export async function carried(input: object): Promise<string> {
  const number = await submitted(input);
  await world.driver.upToFiling(number);
  await world.fileAll(number);
  return number;
}

export const outcome = async (number: string) =>
  (await hr.data<{ case: { status: string; transfer: Record<string, unknown> | null } }>(OUTCOME, { number }))
    .case;
export const home = async (personId: string, on: CalendarDate) =>
  (await get(Organization).personWithHome(world.transactions.reader, personId, on))?.homeInstitutionId;
export const breaks = async () => (await get(AuditVerifier).verify(world.transactions.reader)).breaks;
/** Posts of the middle band on a day. */
export async function mid(institutionId: string, on: CalendarDate) {
  const [row] = await world.query(
    `SELECT b.occupied, b.reserved FROM establishment_balance b JOIN establishment_account a ON a.id = b.account_id
      WHERE a.institution_id = ? AND a.resource = ? AND b.from_on <= ? ORDER BY b.from_on DESC LIMIT 1`,
    [institutionId, MID, on],
  );
  return row;
}
export const headcount = (on: CalendarDate) => world.balance('甲镇卫生院A', 'INSTITUTION', on);

let units = 0;
/** Another township with places and posts of its own. */
export async function unit(): Promise<string> {
  units += 1;
  const name = `丙${units}镇卫生院`;
  const id = await world.transactions.run((tx) =>
    get(Registrar).institution(tx, {
      ...{ communityId: world.county.communityId, code: `UN${units}`, kind: 'TOWNSHIP_HOSPITAL' as const },
      ...{ parentId: null, name, shortName: name, validFrom: SINCE },
    }),
  );
  await world.verify(id, 'INSTITUTION', 1);
  await plan(id, 1);
  return id;
}

export async function merge(
  institutionId: string,
  successorId: string,
  effectiveOn: CalendarDate,
): Promise<void> {
  // The figures of the institutions sum up to the total.
  await world.verify(null, 'INSTITUTION', 103 + units);
  const admin = await new GraphqlClient(api.baseUrl).signedIn(world.county.users['admin'] ?? '', PASSWORD);
  const documentNumber = `示例政办〔2026〕${units}号`;
  const input = {
    kind: 'MERGE',
    institutionId,
    successorId,
    effectiveOn,
    documentNumber,
    documentDate: SINCE,
  };
  const answer = await admin.data(
    `mutation($input: InstitutionChangeInput!) { recordInstitutionChange(input: $input) {
      __typename ... on Refusal { code message } } }`,
    { input },
  );
  expect(answer['recordInstitutionChange']).toEqual({ __typename: 'InstitutionChange' });
}

/** What the person holds on the day, and where. */
export async function held(personId: string, on: CalendarDate): Promise<unknown[]> {
  const rows = await world.query(
    `SELECT a.institution_id AS institutionId, a.resource FROM establishment_holder h
       JOIN establishment_entry e ON e.id = h.entry_id JOIN establishment_account a ON a.id = e.account_id
      WHERE h.person_id = ? AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on >= ?) ORDER BY a.resource`,
    [personId, on, on],
  );
  return rows.map(({ institutionId, resource }) => [institutionId, resource]);
}
