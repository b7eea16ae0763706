import { AuditVerifier } from '../../libs/audit/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar, StaffWriter } from '../../libs/organization/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { calendarDate, makeResidentId, momentOfDay } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { exportRows } from '../support/export-rows.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

export const LIFE_DOCUMENT = '示例卫〔2025〕30号';
const POSTING_FIELDS = `id caseNumber status statusName startOn endOn firstEndOn
  life { events { id kind text fromOn toOn gradeName assessor documentNumber caseNumber actorName }
    suspensions { id fromOn toOn open } changes { caseNumber kind open effectName }
    settlements { items { label value } } overrides { from to reason askedByName caseNumber documentNumber }
    allowances { month days amountYuan payerName } allowanceYuan grades { code name } actions }`;
const REFUSED = '... on Refusal { code message clause field }';

/** A posting as the API shows it. */
export interface PostingView {
  __typename: string;
  code?: string;
  message?: string;
  clause?: string | null;
  id: string;
  caseNumber: string;
  status: string;
  startOn: string;
  endOn: string;
  firstEndOn: string;
  life: {
    events: { id: string; kind: string; text: string; caseNumber: string | null; actorName: string }[];
    suspensions: { id: string; fromOn: string; toOn: string | null; open: boolean }[];
    changes: { caseNumber: string; kind: string; open: boolean; effectName: string }[];
    settlements: { items: { label: string; value: string }[] }[];
    overrides: {
      from: string;
      to: string;
      reason: string;
      askedByName: string;
      caseNumber: string | null;
      documentNumber: string | null;
    }[];
    allowances: { month: string; days: number; amountYuan: string; payerName: string }[];
    allowanceYuan: string;
    actions: string[];
  };
}

/** What a mutation answered. */
export interface Answer {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
  clause?: string | null;
}

const POLICIES: Record<string, unknown> = {
  'posting.assessment': {
    grades: [
      { code: 'EXCELLENT', name: '优秀' },
      { code: 'QUALIFIED', name: '合格' },
      { code: 'BASICALLY_QUALIFIED', name: '基本合格' },
      { code: 'UNQUALIFIED', name: '不合格' },
    ],
  },
  'posting.credit': { hostKinds: ['TOWNSHIP_HOSPITAL'], requiredDays: 365 },
  'posting.allowance': {
    zones: [],
    rates: [{ period: 'DAY', yuan: '60.00', payer: 'HOME' }],
  },
  'establishment.coverage': {
    hostKinds: ['TOWNSHIP_HOSPITAL'],
    homeKinds: ['LEAD_HOSPITAL'],
    titles: ['主治医师', '副主任医师', '主任医师'],
  },
  'establishment.coverageWatch': { daysAhead: 400, noticeDays: 60 },
};

let units = 0;
let assistants = 0;

/** A small county with what the life of postings needs, and its API. */
export class LifeWorld {
  private constructor(
    readonly world: PostingWorld,
    private readonly api: Awaited<ReturnType<typeof startApi>>,
    readonly hr: GraphqlClient,
  ) {}

  static async start(): Promise<LifeWorld> {
    const world = await PostingWorld.start();
    await world.transactions.run(async (tx) => {
      for (const [key, value] of Object.entries(POLICIES)) {
        await world.test.app.get(Registrar, { strict: false }).policy(tx, {
          ...{ profileCode: 'PA', key, value, documentNumber: LIFE_DOCUMENT },
          ...{ validFrom: SINCE, isDemo: true },
        });
      }
    });
    await world.verify(world.county.townshipId, 'RESIDENT_POST', 60);
    await world.verify(null, 'INSTITUTION', 100);
    await world.verify(world.county.hospitalId, 'INSTITUTION', 100);
    const api = await startApi(world.test.env);
    const hr = await new GraphqlClient(api.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
    return new LifeWorld(world, api, hr);
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.world.test.close();
  }

  /** Whatever the tests have done, the record agrees with the trail. */
  async closeAgreeing(): Promise<void> {
    const { test, transactions } = this.world;
    const { breaks } = await test.app.get(AuditVerifier, { strict: false }).verify(transactions.reader);
    await this.close();
    expect(breaks).toEqual([]);
  }

  as(username: string): Promise<GraphqlClient> {
    return new GraphqlClient(this.api.baseUrl).signedIn(username, PASSWORD);
  }

  exported(path: string, as: GraphqlClient): Promise<unknown[][]> {
    return exportRows(this.api.baseUrl, as, path);
  }

  day(offset: number): CalendarDate {
    return this.world.day(offset);
  }

  /** A township hospital, or another grassroots unit, of its own, with places for posted people. */
  async township(
    places = 5,
    kind: 'TOWNSHIP_HOSPITAL' | 'COMMUNITY_HEALTH_CENTER' = 'TOWNSHIP_HOSPITAL',
  ): Promise<string> {
    units += 1;
    const name = `测试${units}${kind === 'TOWNSHIP_HOSPITAL' ? '镇卫生院' : '社区中心'}`;
    const id = await this.world.transactions.run((tx) =>
      this.world.test.app.get(Registrar, { strict: false }).institution(tx, {
        ...{ communityId: this.world.county.communityId, code: `TS${units}`, kind },
        ...{ parentId: null, name, shortName: name, validFrom: SINCE },
      }),
    );
    await this.world.verify(id, 'RESIDENT_POST', places);
    return id;
  }

  /** Somebody of the hospital whose title is certified on the day; before it they have a lower one. */
  async doctor(certifiedOn: CalendarDate): Promise<string> {
    assistants += 1;
    const birthDate = calendarDate('1992-02-03');
    const [id = ''] = await this.world.transactions.run((tx) =>
      this.world.test.app.get(StaffWriter, { strict: false }).hire(tx, [
        {
          person: {
            ...{ name: `李示${assistants}`, gender: 'MALE', birthDate, phone: null },
            idNumber: makeResidentId('350430', birthDate, assistants * 2 + 1),
          },
          ...{ communityId: this.world.county.communityId, institutionId: this.world.county.hospitalId },
          ...{ departmentId: null, postName: '临床医师', staffNumber: `D${assistants}` },
          ...{ establishmentType: 'INSTITUTION', validFrom: SINCE },
          title: { name: '主治医师', level: 'INTERMEDIATE', certifiedOn, grassrootsOnly: false },
        },
      ]),
    );
    return id;
  }

  /** A posting that went through its chain; by default begun twenty days ago. */
  async posted(
    change: Partial<PostingContent> = {},
  ): Promise<{ id: string; number: string; personId: string }> {
    const personId = change.personId ?? (await this.world.hire());
    const { driver } = this.world;
    const term = { startOn: this.day(-20), endOn: this.day(100) };
    const number = await driver.submit('POSTING', this.world.content(personId, { ...term, ...change }));
    await this.carry(number);
    const posting = await this.world.posting(number);
    return { id: posting?.id ?? '', number, personId };
  }

  async carry(number: string): Promise<void> {
    await this.world.driver.upToFiling(number);
    await this.world.fileAll(number);
  }

  async view(id: string, client = this.hr): Promise<PostingView> {
    const { posting } = await client.data<{ posting: PostingView }>(
      `query($id: ID!) { posting(id: $id) { __typename ${POSTING_FIELDS} } }`,
      { id },
    );
    return posting;
  }

  async change(
    postingId: string,
    kind: 'EXTENSION' | 'RETURN',
    toOn: string,
    more: object = {},
    client = this.hr,
    key: string = newId(),
  ): Promise<Answer> {
    const { submitPostingChange: answer } = await client.data<{ submitPostingChange: Answer }>(
      `mutation($input: PostingChangeInput!, $key: ID!) {
        submitPostingChange(input: $input, idempotencyKey: $key) {
          __typename ... on ApprovalCase { number } ${REFUSED} } }`,
      { input: { postingId, kind, toOn, reason: '工作需要', ...more }, key },
    );
    if (answer.number) await this.world.driver.settle(answer.number);
    return answer;
  }

  async record(postingId: string, kind: string, more: object = {}, client = this.hr): Promise<PostingView> {
    // Whoever is suspended may be the only one there; tests that ask for the refusal say so.
    const accepted = kind === 'SUSPENDED' ? { coverageReason: '轮值医师到诊' } : {};
    const input = { id: newId(), postingId, kind, documentNumber: '总医人〔2026〕8号', ...accepted, ...more };
    const answer = await client.data<{ recordPostingEvent: PostingView }>(
      `mutation($input: PostingEventInput!) { recordPostingEvent(input: $input) {
        __typename ... on Posting { ${POSTING_FIELDS} } ${REFUSED} } }`,
      { input },
    );
    return answer.recordPostingEvent;
  }

  async status(number: string): Promise<string> {
    return (await this.world.driver.view(number)).status;
  }

  async moveTo(day: CalendarDate): Promise<void> {
    const clock = this.world.test.app.get<BusinessClock, MovableClock>(BusinessClock, { strict: false });
    await this.world.transactions.run((tx) => clock.moveTo(tx, momentOfDay(day, '10:00')));
    clock.forget();
    // The other process reads the clock afresh once a second.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
  }
}
