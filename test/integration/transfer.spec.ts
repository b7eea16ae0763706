import { CancellationService } from '../../libs/approval/index.js';
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
import { addDays, calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate, PostResource } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { ROOMY } from './establishment-post-kit.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

const SUBMIT = `mutation($input: PersonnelTransferInput!, $key: ID!) { submitTransfer(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number title content { key value } } ... on Refusal { code message field clause } } }`;
const PREVIEW = `query($input: PersonnelTransferInput!) { transferPreview(input: $input) {
  titleNote quotas { name free } warnings { code message field } } }`;
const OUTCOME = `query($number: String!) { case(number: $number) { status transfer { status statusName
  fromInstitutionName toInstitutionName effectiveOn planPostName ledgerEntries { entryKind count accountName } } } }`;
const LIST = `query($filter: PersonnelTransferFilter) { transfers(filter: $filter) { total items { caseNumber status } } }`;
const RESUBMIT = `mutation($number: String!, $version: Int!, $input: PersonnelTransferInput!, $key: ID!) {
  resubmitTransfer(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { version } ... on Refusal { code message } } }`;

const MID: PostResource = 'POST_PROFESSIONAL_MID';
const BY = { documentNumber: '示例编办〔2023〕20号', documentDate: calendarDate(SINCE), isDemo: true };

interface Answer {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
  content?: { key: string; value: string }[];
}

let world: PostingWorld;
let api: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
let days = 0;

const get = <T>(token: new (...args: never[]) => T): T => world.test.app.get<T>(token, { strict: false });
const ctx = () => ({ actor: null, now: new Date(`${world.today}T02:00:00Z`), today: world.today });

beforeAll(async () => {
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
}, 90_000);
afterAll(async () => {
  await api.stop();
  await world.test.close();
});
afterEach(() => freeTownship());

async function policy(key: string, value: unknown, documentNumber = '示例〔2026〕1号'): Promise<void> {
  const parameter = { profileCode: 'PA', key, value, documentNumber, validFrom: '2020-01-02', isDemo: true };
  await world.transactions.run((tx) => get(Registrar).policy(tx, parameter));
}

async function plan(institutionId: string, mid: number): Promise<void> {
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
async function employed(
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
async function freeTownship(): Promise<void> {
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

const content = (personId: string, change: Partial<TransferContent> = {}): TransferContent => {
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

const submit = async (input: object, client = hr): Promise<Answer> =>
  (await client.data<{ submitTransfer: Answer }>(SUBMIT, { input, key: newId() })).submitTransfer;

async function submitted(input: object): Promise<string> {
  const answer = await submit(input);
  if (!answer.number) throw new Error(JSON.stringify(answer));
  await world.driver.settle(answer.number);
  return answer.number;
}

async function carried(input: object): Promise<string> {
  const number = await submitted(input);
  await world.driver.upToFiling(number);
  await world.fileAll(number);
  return number;
}

const outcome = async (number: string) =>
  (await hr.data<{ case: { status: string; transfer: Record<string, unknown> | null } }>(OUTCOME, { number }))
    .case;
const home = async (personId: string, on: CalendarDate) =>
  (await get(Organization).personWithHome(world.transactions.reader, personId, on))?.homeInstitutionId;
const breaks = async () => (await get(AuditVerifier).verify(world.transactions.reader)).breaks;
/** Posts of the middle band on a day. */
async function mid(institutionId: string, on: CalendarDate) {
  const [row] = await world.query(
    `SELECT b.occupied, b.reserved FROM establishment_balance b JOIN establishment_account a ON a.id = b.account_id
      WHERE a.institution_id = ? AND a.resource = ? AND b.from_on <= ? ORDER BY b.from_on DESC LIMIT 1`,
    [institutionId, MID, on],
  );
  return row;
}
const headcount = (on: CalendarDate) => world.balance('甲镇卫生院A', 'INSTITUTION', on);

let units = 0;
/** Another township with places and posts of its own. */
async function unit(): Promise<string> {
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

async function merge(institutionId: string, successorId: string, effectiveOn: CalendarDate): Promise<void> {
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
async function held(personId: string, on: CalendarDate): Promise<unknown[]> {
  const rows = await world.query(
    `SELECT a.institution_id AS institutionId, a.resource FROM establishment_holder h
       JOIN establishment_entry e ON e.id = h.entry_id JOIN establishment_account a ON a.id = e.account_id
      WHERE h.person_id = ? AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on >= ?) ORDER BY a.resource`,
    [personId, on, on],
  );
  return rows.map(({ institutionId, resource }) => [institutionId, resource]);
}

describe('a transfer', () => {
  it('moves 编制, post and home from the day on; the community’s total stays', async () => {
    const personId = await employed(undefined, MID);
    const input = content(personId, { post: MID });
    const before = await world.balance(null, 'INSTITUTION', input.on);
    const number = await submitted(input);
    expect(number).toMatch(/^TA-DD-/);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await headcount(input.on)).toEqual({ occupied: 0, reserved: 1 });
    expect(await world.balance(null, 'INSTITUTION', input.on)).toEqual(before);
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    const { status, transfer } = await outcome(number);
    expect(status).toBe('IMPLEMENTED');
    expect(transfer).toMatchObject({
      status: 'SCHEDULED',
      fromInstitutionName: '县总医院A',
      toInstitutionName: '甲镇卫生院A',
      planPostName: '专业技术中级岗位',
    });
    const eve = world.day(100 + days - 1);
    expect(await home(personId, eve)).toBe(world.county.hospitalId);
    expect(await home(personId, input.on)).toBe(world.county.townshipId);
    expect(await headcount(eve)).toEqual({ occupied: 0, reserved: 0 });
    expect(await headcount(input.on)).toEqual({ occupied: 1, reserved: 0 });
    expect(await mid(world.county.townshipId, input.on)).toEqual({ occupied: 1, reserved: 0 });
    expect(await mid(world.county.hospitalId, input.on)).toEqual({ occupied: 0, reserved: 0 });
    expect(await world.balance(null, 'INSTITUTION', input.on)).toEqual(before);
    const { transfers } = await hr.data<{ transfers: { total: number } }>(LIST, {
      filter: { text: number, status: 'SCHEDULED' },
    });
    expect(transfers.total).toBe(1);
    expect(await breaks()).toEqual([]);
  });

  it('without a post at the new institution gives the former one up', async () => {
    const personId = await employed(undefined, MID);
    const input = content(personId);
    await carried(input);
    expect(await mid(world.county.hospitalId, input.on)).toEqual({ occupied: 0, reserved: 0 });
    expect(await mid(world.county.townshipId, input.on)).toEqual({ occupied: 0, reserved: 0 });
    expect(await breaks()).toEqual([]);
  });

  it('to an institution that is full is refused, naming account, day and document', async () => {
    for (let n = 0; n < 3; n += 1) await employed(world.county.townshipId);
    const input = content(await employed());
    const answer = await submit(input);
    expect(answer.code).toBe('QUOTA_EXCEEDED');
    expect(answer.message).toBe(
      `甲镇卫生院A事业编制自${input.on}起不足：核定3，已占用3，已预占0，依据示例编办〔2023〕20号（示例），不能再增加1`,
    );
  });

  it('edge-14 that would overfill next month is refused now', async () => {
    for (let n = 0; n < 3; n += 1) await carried(content(await employed(), { on: world.day(30) }));
    const answer = await submit(content(await employed(), { on: world.day(60) }));
    expect(answer).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(answer.message).toContain(world.day(60));
  });

  const wrongs: [string, (input: TransferContent) => Promise<object> | object, string][] = [
    [
      'to the own institution',
      (input) => ({ ...input, toInstitutionId: world.county.hospitalId }),
      'SAME_INSTITUTION',
    ],
    ['to nowhere', (input) => ({ ...input, toInstitutionId: newId() }), 'INSTITUTION_UNKNOWN'],
    ['long ago', (input) => ({ ...input, on: world.day(-90) }), 'START_IN_PAST'],
    ['of somebody unknown', (input) => ({ ...input, personId: newId() }), 'PERSON_UNKNOWN'],
    ['without a reason', (input) => ({ ...input, reason: '' }), 'TEXT_REQUIRED'],
    ['to a post that is none', (input) => ({ ...input, post: 'CEO' }), 'INPUT_INVALID'],
    [
      'of whom the ledger knows nothing',
      async (input) => ({ ...input, personId: await world.hire() }),
      'NOT_IN_LEDGER',
    ],
  ];
  it.each(wrongs)('is refused %s', async (_, change, code) => {
    expect(await submit(await change(content(await employed())))).toMatchObject({ code });
  });

  it('of somebody on a posting is refused until that has ended, and the other way round', async () => {
    const personId = await employed();
    const posting = await world.driver.submit('POSTING', world.content(personId));
    await world.driver.resolve(posting, 'PARTY_COMMITTEE');
    const answer = await submit(content(personId, { on: world.day(200) }));
    expect(answer).toMatchObject({ code: 'PERSON_POSTED' });
    expect(answer.message).toContain(posting);
    const number = await submitted(content(personId, { on: world.day(425) }));
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    const later = { ...world.content(personId), startOn: world.day(425), endOn: world.day(500) };
    expect((await refusal(world.driver.submit('POSTING', later))).code).toBe('PERSON_IN_TRANSFER');
  });

  it('edge-23 by the officer of another community is refused as if nobody were there', async () => {
    const other = await makeCounty(world.test.app, 'Y');
    const stranger = await new GraphqlClient(api.baseUrl).signedIn(other.users['hr'] ?? '', PASSWORD);
    expect(await submit(content(await employed()), stranger)).toMatchObject({ code: 'PERSON_UNKNOWN' });
    const { transfers } = await stranger.data<{ transfers: { total: number } }>(LIST, { filter: {} });
    expect(transfers.total).toBe(0);
  });
});

describe('edge-37 a 定向 grassroots title', () => {
  const directed = async (): Promise<string> => {
    const personId = await employed(world.county.townshipId);
    await world.query('UPDATE professional_title SET grassroots_only = 1 WHERE person_id = ?', [personId]);
    return personId;
  };

  it('does not reach a post of the county hospital: said at the submission, with the document', async () => {
    const personId = await directed();
    const input = content(personId, { toInstitutionId: world.county.hospitalId, post: MID });
    const answer = await submit(input);
    expect(answer).toMatchObject({
      code: 'TITLE_GRASSROOTS_ONLY',
      field: 'post',
      clause: '人社部发〔2021〕51号',
    });
    expect(answer.message).toContain('仅在基层单位有效');
    const { transferPreview } = await hr.data<{ transferPreview: { warnings: object[] } }>(PREVIEW, {
      input,
    });
    expect(transferPreview.warnings).toEqual([expect.objectContaining({ code: 'TITLE_GRASSROOTS_ONLY' })]);
  });

  it('lets the person go without a post, and everybody who decides reads that the title is not valid there', async () => {
    const personId = await directed();
    const input = content(personId, { toInstitutionId: world.county.hospitalId });
    const { transferPreview } = await hr.data<{ transferPreview: { titleNote: string; warnings: object[] } }>(
      PREVIEW,
      { input },
    );
    expect(transferPreview.warnings).toEqual([]);
    expect(transferPreview.titleNote).toContain('基层定向');
    const answer = await submit(input);
    expect(answer.content?.find(({ key }) => key === 'titleNote')?.value).toContain('基层定向');
  });
});

describe('after the party committee', () => {
  it('a return gives the place back; an implementation that finds it gone goes back with the reason', async () => {
    const personId = await employed();
    const input = content(personId);
    const number = await submitted(input);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number, 'RETURN', 'SUBMIT');
    expect(await headcount(input.on)).toEqual({ occupied: 0, reserved: 0 });
    const { resubmitTransfer } = await hr.data<{ resubmitTransfer: object }>(RESUBMIT, {
      number,
      version: 1,
      input: { ...input, reason: '充实基层，已补充材料' },
      key: newId(),
    });
    expect(resubmitTransfer).toMatchObject({ version: 2 });
    await world.driver.settle(number);
    await world.driver.upToFiling(number);
    // The establishment office cuts the figure under the reservation (edge-12).
    await world.verify(world.county.townshipId, 'INSTITUTION', 0);
    await world.fileAll(number);
    expect(await outcome(number)).toMatchObject({ status: 'RETURNED', transfer: null });
    expect(await home(personId, input.on)).toBe(world.county.hospitalId);
    await world.verify(world.county.townshipId, 'INSTITUTION', 3);
    expect(await breaks()).toEqual([]);
  });

  it('a new case before the first day cancels it: 编制, post and home are as before', async () => {
    const personId = await employed(undefined, MID);
    const input = content(personId, { post: MID });
    const number = await carried(input);
    const user = await world.driver.as('hr');
    const request = { caseNumber: number, reason: '计划调整', idempotencyKey: newId() };
    const cancelling = await get(CancellationService).submit(user, request);
    await world.driver.settle(cancelling);
    await world.driver.upToFiling(cancelling);
    await world.fileAll(cancelling);
    expect(await outcome(number)).toMatchObject({ status: 'CANCELLED', transfer: { status: 'CANCELLED' } });
    expect(await home(personId, input.on)).toBe(world.county.hospitalId);
    expect(await headcount(input.on)).toEqual({ occupied: 0, reserved: 0 });
    expect(await mid(world.county.hospitalId, input.on)).toEqual({ occupied: 1, reserved: 0 });
    expect(await breaks()).toEqual([]);
    // The way is free for another one, also to the very day.
    expect(await submit({ ...input, reason: '重新安排' })).toMatchObject({ __typename: 'ApprovalCase' });
  });

  describe.each([
    ['before the day of the transfer', -5],
    ['on the day of the transfer', 0],
    ['after the day of the transfer', 5],
  ])('edge-21 where institutions were merged meanwhile, %s', (_, offset) => {
    async function cancelled(number: string): Promise<void> {
      const request = { caseNumber: number, reason: '计划调整', idempotencyKey: newId() };
      const cancelling = await get(CancellationService).submit(await world.driver.as('hr'), request);
      await world.driver.settle(cancelling);
      await world.driver.upToFiling(cancelling);
      await world.fileAll(cancelling);
      expect((await world.driver.view(cancelling)).status).toBe('IMPLEMENTED');
    }

    it('the way back leads to whoever stands for the former home', async () => {
      const [west, south] = [await unit(), await unit()];
      const personId = await employed(west, MID);
      const input = content(personId, { post: MID });
      const number = await carried(input);
      const day = addDays(input.on, offset);
      await merge(west, south, day);
      await cancelled(number);
      const last = addDays(input.on, 10);
      expect(await home(personId, addDays(day, -1))).toBe(west);
      expect([await home(personId, day), await home(personId, last)]).toEqual([south, south]);
      expect([await mid(west, last), await mid(south, last)]).toMatchObject([
        { occupied: 0 },
        { occupied: 1 },
      ]);
      expect(await held(personId, last)).toEqual(['INSTITUTION', MID].map((resource) => [south, resource]));
      expect(await held(personId, addDays(day, -1))).toEqual(
        ['INSTITUTION', MID].map((resource) => [west, resource]),
      );
      expect(await breaks()).toEqual([]);
    });

    it('and so it does from an institution that was merged away itself', async () => {
      const [from, west, south] = [await unit(), await unit(), await unit()];
      const personId = await employed(from, MID);
      const input = content(personId, { toInstitutionId: west, post: MID });
      const number = await carried(input);
      await merge(west, south, addDays(input.on, offset));
      await cancelled(number);
      const last = addDays(input.on, 10);
      expect([await home(personId, input.on), await home(personId, last)]).toEqual([from, from]);
      expect(await held(personId, last)).toEqual(['INSTITUTION', MID].map((resource) => [from, resource]));
      expect([await mid(west, last), await mid(south, last)]).toMatchObject([
        { occupied: 0 },
        { occupied: 0 },
      ]);
      expect(await breaks()).toEqual([]);
    });
  });

  it('what has taken effect is never changed, and its events only grow', async () => {
    const number = await carried(content(await employed()));
    const run = (sql: string) => world.transactions.run((tx) => tx.query(sql, [number]));
    await expect(run("UPDATE personnel_transfer SET post_name = 'X' WHERE case_number = ?")).rejects.toThrow(
      'never changed',
    );
    await expect(run('DELETE FROM personnel_transfer WHERE case_number = ?')).rejects.toThrow(
      'never deleted',
    );
    await expect(run('DELETE FROM transfer_event WHERE id <> ?')).rejects.toThrow('append-only');
  });
});

describe('two cases want the same', () => {
  it('edge-11 of fifty for the last places three are reserved, the others learn which account is full', async () => {
    const on = world.day(90);
    const numbers: string[] = [];
    for (let n = 0; n < 50; n += 1) numbers.push(await submitted(content(await employed(), { on })));
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { detail?: { code: string } }).detail?.code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['QUOTA_EXCEEDED']));
    expect(await headcount(on)).toEqual({ occupied: 0, reserved: 3 });
  }, 240_000);

  it('a transfer and a posting of one person: fifty callers, one of the two is in force', async () => {
    const personId = await employed();
    const numbers: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      const posting = world.content(personId, { startOn: world.day(90), endOn: world.day(120) });
      numbers.push(
        n % 2 === 0
          ? await submitted(content(personId, { on: world.day(100) }))
          : await world.driver.submit('POSTING', posting),
      );
    }
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await breaks()).toEqual([]);
  }, 240_000);
});
