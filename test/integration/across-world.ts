import { AuthService } from '../../libs/access/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import { EstablishmentAccounts, EstablishmentReader } from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { calendarDate, momentOfDay } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { KINDS, KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

const CASE = `query($number: String!) { case(number: $number) {
  number title status actions contentSha256 content { key label value } history { stepName opinion }
  reception { communityName state stateName caseNumber pending mayRequest }
  receivedPosting { communityName outdated sending { number } } } }`;
const RECEIVABLE = `query($filter: ReceivablePostingFilter) { receivablePostings(filter: $filter) {
  total items { caseNumber contentSha256 state receptionNumber mayRequest hostInstitutionName homeCommunityName
    person { name } } } }`;
const RECEIVE = `mutation($input: PostingReceptionInput!, $key: ID!) {
  submitPostingReception(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message field } } }`;
const NOTICES = '{ notices(page: { first: 50 }) { items { kind caseNumber text } } }';

export interface CaseAnswer {
  number: string;
  title: string;
  status: string;
  actions: string[];
  contentSha256: string;
  content: { key: string; label: string; value: string }[];
  history: { stepName: string; opinion: string | null }[];
  reception: {
    communityName: string;
    state: string;
    caseNumber: string | null;
    pending: boolean;
    mayRequest: boolean;
  } | null;
  receivedPosting: { communityName: string; outdated: boolean; sending: { number: string } } | null;
}

export interface Received {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
}

export interface ReceivableAnswer {
  caseNumber: string;
  contentSha256: string;
  state: string;
  receptionNumber: string | null;
  mayRequest: boolean;
  hostInstitutionName: string;
  homeCommunityName: string;
}

/** Two communities of one county: A sends, B receives, each with its bodies, and the API beside them. */
export class AcrossWorld {
  private constructor(
    readonly world: PostingWorld,
    readonly second: TestCounty,
    readonly there: ChainDriver,
    readonly api: Awaited<ReturnType<typeof startApi>>,
    readonly hr: GraphqlClient,
    /** The officer of the whole second community. */
    readonly receiver: GraphqlClient,
  ) {}

  static async start(): Promise<AcrossWorld> {
    const world = await PostingWorld.start();
    const second = await makeCounty(world.test.app, 'B', { countyId: world.county.countyId });
    await allowAcross(world);
    await givePosts(world, second);
    const api = await startApi(world.test.env);
    const signedIn = (username: string) => new GraphqlClient(api.baseUrl).signedIn(username, PASSWORD);
    const hr = await signedIn(world.county.users['hr'] ?? '');
    const receiver = await signedIn(second.users['hr'] ?? '');
    const own = new AcrossWorld(world, second, new ChainDriver(world.test, second), api, hr, receiver);
    await own.officer('hr.host', second.townshipId);
    await own.officer('hr.beside', await own.township('乙镇卫生院'));
    return own;
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.world.test.close();
  }

  /** The chain of the sending community. */
  get driver(): ChainDriver {
    return this.world.driver;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.world.test.app.get<T>(token, { strict: false });
  }

  signedIn(username: string): Promise<GraphqlClient> {
    return new GraphqlClient(this.api.baseUrl).signedIn(username, PASSWORD);
  }

  /** A township hospital of the second community. */
  township(name: string): Promise<string> {
    return this.world.transactions.run((tx) =>
      this.get(Registrar).institution(tx, {
        ...{ communityId: this.second.communityId, code: name, kind: 'TOWNSHIP_HOSPITAL', parentId: null },
        ...{ name, shortName: name, validFrom: SINCE },
      }),
    );
  }

  /** An HR officer of one institution of the second community. */
  async officer(username: string, institutionId: string): Promise<void> {
    const { communityId } = this.second;
    await this.world.transactions.run((tx) =>
      this.get(AuthService).createAccount(
        tx,
        { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
        {
          ...{ username, password: PASSWORD, personId: null, displayName: username, communityId },
          grants: [{ role: 'HR_OFFICER', communityId, institutionId, validFrom: SINCE }],
        },
      ),
    );
  }

  /** Moves the business clock to the time of the day, for the API too. */
  async moveTo(day: CalendarDate, time = '10:00'): Promise<void> {
    const clock = this.get(BusinessClock) as MovableClock;
    await this.world.transactions.run((tx) => clock.moveTo(tx, momentOfDay(day, time)));
    clock.forget();
    // The other process notices it a moment later.
    await new Promise((resolve) => setTimeout(resolve, 250));
  }

  async policy(key: string, value: unknown, validFrom = SINCE): Promise<void> {
    await this.world.transactions.run((tx) =>
      this.get(Registrar).policy(tx, {
        ...{ profileCode: 'PA', key, value, documentNumber: KINDS_DOCUMENT, isDemo: true, validFrom },
      }),
    );
  }

  content(personId: string, change: object = {}): PostingContent {
    return this.world.content(personId, { hostInstitutionId: this.second.townshipId, ...change });
  }

  /** A posting to the second community, as far as its first step. */
  async send(change: object = {}): Promise<string> {
    return this.driver.submit('POSTING', this.content(await this.world.hire(), change));
  }

  async caseAs(client: GraphqlClient, number: string): Promise<CaseAnswer | null> {
    return (await client.data<{ case: CaseAnswer | null }>(CASE, { number })).case;
  }

  async statusOf(number: string): Promise<string | undefined> {
    return (await this.caseAs(this.hr, number))?.status;
  }

  async receivable(client = this.receiver, filter: object = {}) {
    const { receivablePostings } = await client.data<{
      receivablePostings: { total: number; items: ReceivableAnswer[] };
    }>(RECEIVABLE, { filter });
    return receivablePostings;
  }

  async inputFor(number: string, client = this.receiver) {
    const found = (await this.receivable(client)).items.find(({ caseNumber }) => caseNumber === number);
    return {
      caseNumber: number,
      contentSha256: found?.contentSha256 ?? '0'.repeat(64),
      arrangement: '在全科门诊坐诊并带教，提供周转房',
      reason: '本院缺少主治医师',
    };
  }

  /** Asks for the reception through the API. */
  async receive(number: string, client = this.receiver, input?: object, key = newId()): Promise<Received> {
    const asked = input ?? (await this.inputFor(number, client));
    const done = await client.data<{ submitPostingReception: Received }>(RECEIVE, { input: asked, key });
    return done.submitPostingReception;
  }

  /** A reception as far as its first step. */
  async reception(number: string): Promise<string> {
    const { number: own, message } = await this.receive(number);
    if (!own) throw new Error(message);
    await this.there.settle(own);
    return own;
  }

  async fileAll(driver: ChainDriver, number: string): Promise<void> {
    for (const office of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'])
      await driver.file(number, office);
  }

  async toItsEnd(driver: ChainDriver, number: string): Promise<void> {
    await driver.upToFiling(number);
    await this.fileAll(driver, number);
  }

  /** A posting in force: both chains have run. */
  async posted(change: object = {}): Promise<string> {
    const number = await this.send(change);
    await this.toItsEnd(this.there, await this.reception(number));
    await this.toItsEnd(this.driver, number);
    return number;
  }

  /** Answers a return of the posting's case with a changed content. */
  async resubmit(number: string, change: object = {}) {
    const { rawContent, version } = await this.driver.view(number);
    const input = { ...(JSON.parse(rawContent) as object), ...change };
    const request = { caseNumber: number, expectedVersion: version, input, idempotencyKey: newId() };
    await this.driver.cases.resubmit(await this.driver.as('hr'), request);
    await this.driver.settle(number);
    return this.driver.view(number);
  }

  /** Sends the posting back before its chain has gone far, and submits it again with another text. */
  async change(number: string, change: object): Promise<void> {
    await this.driver.resolve(number, 'PARTY_COMMITTEE');
    await this.driver.review(number, 'RETURN', 'SUBMIT');
    await this.resubmit(number, change);
  }

  /** What the client has been told of the case, the newest first. */
  async told(client: GraphqlClient, number: string): Promise<string[]> {
    const { notices } = await client.data<{
      notices: { items: { kind: string; caseNumber: string | null; text: string }[] };
    }>(NOTICES);
    return notices.items.filter(({ caseNumber }) => caseNumber === number).map(({ text }) => text);
  }

  /** Places for posted people of an institution of the community: taken, and reserved. */
  async posts(community: TestCounty, name: string): Promise<[number, number] | null> {
    const reader = this.get(EstablishmentReader);
    const { transactions } = this.world;
    const rows = await reader.balances(transactions.reader, community.communityId, this.world.day(60));
    const row = rows.find((one) => one.institutionName === name && one.resource === 'RESIDENT_POST');
    return row ? [row.occupied, row.reserved] : null;
  }
}

/** From a later day than the world's own policy: two kinds may go to other communities. */
async function allowAcross({ test, transactions }: PostingWorld): Promise<void> {
  await transactions.run((tx) =>
    test.app.get(Registrar, { strict: false }).policy(tx, {
      ...{ profileCode: 'PA', key: 'posting.kinds', documentNumber: KINDS_DOCUMENT, isDemo: true },
      value: KINDS.map((kind) =>
        kind.code === 'RESIDENT' || kind.code === 'ROTATION' ? { ...kind, acrossCommunities: true } : kind,
      ),
      validFrom: '2020-06-01',
    }),
  );
}

async function givePosts({ test, transactions, today }: PostingWorld, second: TestCounty): Promise<void> {
  await transactions.run((tx) =>
    test.app.get(EstablishmentAccounts, { strict: false }).verify(
      tx,
      { actor: null, now: new Date(`${today}T02:00:00Z`), today },
      {
        account: {
          ...{ communityId: second.communityId, institutionId: second.townshipId },
          resource: 'RESIDENT_POST',
        },
        ...{ count: 3, documentNumber: '示例编办〔2023〕21号', isDemo: true },
        ...{ documentDate: calendarDate(SINCE), effectiveFrom: calendarDate(SINCE) },
      },
    ),
  );
}
