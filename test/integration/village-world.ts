import { NO_DOCUMENT, chain, personnelItem, resolve } from '../../apps/cli/demo/chain-steps.js';
import { villagePolicies } from '../../apps/cli/demo/county/village-policies.js';
import { AuthService } from '../../libs/access/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar, StaffWriter } from '../../libs/organization/index.js';
import { addDays, addMonths, calendarDate, makeResidentId, shanghaiDateOf } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { VILLAGE_RETIREMENT } from '../../libs/village-employment/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import * as q from './village-queries.js';
import type { CertificateAnswer, ContractAnswer, Refusable, RunAnswer } from './village-queries.js';

const DOCUMENT = '示例卫〔2025〕30号';
/** Men retire at sixty to the month in this county, so that a birthday tells the day. */
const RETIREMENT = {
  rises: [
    {
      group: 'MALE',
      baseAgeMonths: 720,
      firstBorn: '2999-01',
      birthMonthsPerStep: 4,
      finalAgeMonths: 721,
    },
  ],
  women: 'FEMALE_55',
};

export const SHARES = {
  grossYuan: '3000.00',
  fiscalYuan: '1000.00',
  publicHealthYuan: '800.00',
  essentialDrugsYuan: '600.00',
  serviceIncomeYuan: '600.00',
};

let sequence = 0;

/** A county with two township hospitals and their clinics, its API, and a chain of one step for 乡聘村用. */
export class VillageWorld {
  readonly clients = new Map<string, GraphqlClient>();
  clinicId = '';
  secondClinicId = '';
  elsewhereId = '';
  elsewhereClinicId = '';
  private readonly communities: string[] = [];
  private readonly administrators = new Set<string>();

  private constructor(
    readonly test: TestApp,
    readonly driver: ChainDriver,
    readonly baseUrl: string,
    private readonly stopApi: () => Promise<void>,
    public today: CalendarDate,
  ) {}

  static async start(): Promise<VillageWorld> {
    const test = await startApp();
    const now = await test.app.get(BusinessClock, { strict: false }).now();
    const driver = new ChainDriver(test, await makeCounty(test.app, 'A'));
    await driver.publish(
      chain('VILLAGE_EMPLOYMENT', '乡聘村用流程', NO_DOCUMENT, [
        resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, '示例'),
      ]),
    );
    const api = await startApi(test.env);
    const world = new VillageWorld(test, driver, api.baseUrl, () => api.stop(), shanghaiDateOf(now));
    await world.build();
    return world;
  }

  async close(): Promise<void> {
    await this.stopApi();
    await this.test.close();
  }

  get county(): TestCounty {
    return this.driver.county;
  }

  get transactions(): TransactionRunner {
    return this.test.app.get(TransactionRunner);
  }

  get month(): string {
    return this.today.slice(0, 7);
  }

  get firstOfMonth(): CalendarDate {
    return calendarDate(`${this.month}-01`);
  }

  /** So many days from today. */
  day(offset: number): CalendarDate {
    return addDays(this.today, offset);
  }

  /** Client of a user, signed in once. */
  async as(user: string): Promise<GraphqlClient> {
    const known = this.clients.get(user);
    if (known) return known;
    const username = this.county.users[user] ?? user;
    const client = await new GraphqlClient(this.baseUrl).signedIn(username, PASSWORD);
    this.clients.set(user, client);
    return client;
  }

  /** The only field of an answer. */
  async ask<T>(query: string, variables: object = {}, user = 'hr.town'): Promise<T> {
    const data = await (await this.as(user)).data(query, variables);
    return Object.values(data)[0] as T;
  }

  /** Business time goes on to the day; sessions of before may be over. */
  async moveTo(day: CalendarDate): Promise<void> {
    const clock = this.test.app.get<MovableClock>(BusinessClock, { strict: false });
    await this.transactions.run((tx) => clock.moveTo(tx, new Date(`${day}T02:00:00Z`)));
    clock.forget();
    await new Promise((resolve) => setTimeout(resolve, 400));
    this.today = day;
    this.clients.clear();
  }

  /** A village doctor of the clinic; sixty on the day, or far from it. */
  async doctor(sixtyOn: CalendarDate | null = null, institutionId = this.clinicId): Promise<string> {
    sequence += 1;
    const own = sequence;
    const birthDate = sixtyOn ? addMonths(sixtyOn, -720) : calendarDate('1988-03-04');
    const ids = await this.transactions.run((tx) =>
      this.test.app.get(StaffWriter, { strict: false }).hire(tx, [
        {
          person: {
            name: `村示${String(own)}`,
            gender: 'MALE',
            birthDate,
            idNumber: makeResidentId('350430', birthDate, own * 2 - 1),
            phone: null,
          },
          communityId: this.county.communityId,
          institutionId,
          departmentId: null,
          postName: '乡村医生',
          staffNumber: `V${String(own).padStart(4, '0')}`,
          establishmentType: 'NONE',
          validFrom: SINCE,
          title: null,
        },
      ]),
    );
    return ids[0] ?? '';
  }

  certificateInput(personId: string, change: object = {}) {
    sequence += 1;
    return {
      id: newId(),
      personId,
      kind: 'VILLAGE_DOCTOR',
      number: `SL${String(sequence).padStart(8, '0')}`,
      clinicId: this.clinicId,
      validFrom: this.day(-300),
      ...change,
    };
  }

  register(personId: string, change: object = {}, user = 'hr.town'): Promise<Refusable & CertificateAnswer> {
    return this.ask(q.REGISTER, { input: this.certificateInput(personId, change) }, user);
  }

  input(personId: string, change: object = {}) {
    return {
      personId,
      hospitalId: this.county.townshipId,
      clinicId: this.clinicId,
      kind: 'FIXED_TERM',
      startOn: this.firstOfMonth,
      endOn: addDays(addMonths(this.firstOfMonth, 36), -1),
      ...SHARES,
      reason: '充实村级医疗力量',
      legalBasis: '示例',
      ...change,
    };
  }

  submit(personId: string, change: object = {}, user = 'hr.town'): Promise<Refusable> {
    return this.ask(q.SUBMIT, { input: this.input(personId, change), key: newId() }, user);
  }

  /** A contract out of its case: decided, and implemented. */
  async contract(personId: string, change: object = {}, user = 'hr.town'): Promise<ContractAnswer> {
    const { number, code, message } = await this.submit(personId, change, user);
    if (!number) throw new Error(`${code ?? ''} ${message ?? ''}`);
    await this.driver.settle(number);
    await this.driver.resolve(number, 'PARTY_COMMITTEE');
    const found = await this.ask<{ villageContract: ContractAnswer | null }>(q.CASE, { number }, user);
    if (!found.villageContract) throw new Error(`${number} made no contract`);
    return found.villageContract;
  }

  /** Signed and registered: in force. */
  async inForce(personId: string, change: object = {}): Promise<ContractAnswer> {
    const { id } = await this.contract(personId, change);
    await this.event(id, 'SIGNED', { number: '合〔示例〕1号' });
    return this.event(id, 'REGISTERED', { number: `登${newId()}` }, 'HEALTH_BUREAU');
  }

  event(
    contractId: string,
    type: string,
    change: object = {},
    user = 'hr.town',
  ): Promise<Refusable & ContractAnswer> {
    const input = { id: newId(), contractId, type, on: this.today, ...change };
    return this.ask(q.RECORD, { input }, user);
  }

  one(id: string, user = 'hr.town'): Promise<ContractAnswer | null> {
    return this.ask(q.CONTRACT, { id }, user);
  }

  receive(source: string, amountYuan: string, change: object = {}, user = 'hr.town'): Promise<Refusable> {
    const input = {
      id: newId(),
      hospitalId: this.county.townshipId,
      source,
      amountYuan,
      on: this.today,
      documentNumber: DOCUMENT,
      ...change,
    };
    return this.ask(q.RECEIVE, { input }, user);
  }

  /** Enough in each of the four. */
  async fill(): Promise<void> {
    for (const source of ['FISCAL', 'PUBLIC_HEALTH', 'ESSENTIAL_DRUGS', 'SERVICE_INCOME'])
      await this.receive(source, '100000.00');
  }

  openRun(month = this.month, user = 'hr.town'): Promise<Refusable & RunAnswer> {
    return this.ask(q.OPEN_RUN, { hospitalId: this.county.townshipId, month }, user);
  }

  pay(runId: string): Promise<Refusable & RunAnswer> {
    return this.ask(q.PAY, { runId });
  }

  /** Another township hospital with one clinic, and an officer of its own named after it. */
  async township(code: string): Promise<{ hospitalId: string; clinicId: string; user: string }> {
    const hospitalId = await this.institution(code, 'TOWNSHIP_HOSPITAL', `${code}镇卫生院`, null);
    const clinicId = await this.institution(`${code}V`, 'VILLAGE_CLINIC', `${code}镇一村卫生所`, hospitalId);
    const user = `hr.${code.toLowerCase()}`;
    await this.officer(user, hospitalId);
    return { hospitalId, clinicId, user };
  }

  /** Another community of the county, with an officer for the whole of it. */
  async secondCommunity(): Promise<{ communityId: string; user: string }> {
    const { countyId } = this.county;
    const communityId = await this.transactions.run((tx) =>
      this.test.app
        .get(Registrar, { strict: false })
        .community(tx, { countyId, code: 'TZ', name: '第二医共体' }),
    );
    const user = 'hr.two';
    await this.account(user, [{ role: 'HR_OFFICER', communityId, institutionId: null }]);
    this.communities.push(communityId);
    return { communityId, user };
  }

  /** What becomes of a hospital, recorded by an administrator of every community that has a part in it. */
  async change(kind: 'MERGE' | 'MOVE', institutionId: string, change: object): Promise<void> {
    const paper = { documentNumber: `示例政办〔2026〕${newId().slice(0, 6)}号`, documentDate: SINCE };
    const input = { kind, institutionId, ...paper, ...change };
    const answer = await this.ask<Refusable>(q.CHANGE_INSTITUTION, { input }, await this.administrator());
    if (answer.__typename !== 'InstitutionChange')
      throw new Error(`${answer.code ?? ''} ${answer.message ?? ''}`);
  }

  query(sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
    return this.transactions.reader.query(sql, params);
  }

  private async build(): Promise<void> {
    const { communityId, townshipId } = this.county;
    this.communities.push(communityId);
    const registrar = this.test.app.get(Registrar, { strict: false });
    this.clinicId = await this.institution('V1', 'VILLAGE_CLINIC', '甲镇一村卫生所', townshipId);
    this.secondClinicId = await this.institution('V2', 'VILLAGE_CLINIC', '甲镇二村卫生所', townshipId);
    this.elsewhereId = await this.institution('T2', 'TOWNSHIP_HOSPITAL', '乙镇卫生院', null);
    this.elsewhereClinicId = await this.institution(
      'V3',
      'VILLAGE_CLINIC',
      '乙镇一村卫生所',
      this.elsewhereId,
    );
    await this.transactions.run(async (tx) => {
      for (const policy of villagePolicies(SINCE)) {
        const value = policy.key === VILLAGE_RETIREMENT ? RETIREMENT : policy.value;
        await registrar.policy(tx, { profileCode: 'PA', ...policy, value, documentNumber: DOCUMENT });
      }
    });
    await this.officer('hr.town', townshipId);
    await this.officer('hr.elsewhere', this.elsewhereId);
    await makeCounty(this.test.app, 'B');
  }

  /** Of every community that there is by now. */
  private async administrator(): Promise<string> {
    const username = `admin.${this.communities.length}`;
    if (this.administrators.has(username)) return username;
    this.administrators.add(username);
    const grants = this.communities.map((communityId) => ({
      ...{ role: 'ADMINISTRATOR' as const, communityId, institutionId: null },
    }));
    await this.account(username, grants);
    return username;
  }

  private institution(
    code: string,
    kind: 'TOWNSHIP_HOSPITAL' | 'VILLAGE_CLINIC',
    name: string,
    parentId: string | null,
  ): Promise<string> {
    const { communityId } = this.county;
    const belonging = { communityId, parentId, validFrom: SINCE };
    return this.transactions.run((tx) =>
      this.test.app
        .get(Registrar, { strict: false })
        .institution(tx, { ...belonging, code, kind, name, shortName: name }),
    );
  }

  private officer(username: string, institutionId: string): Promise<void> {
    const { communityId } = this.county;
    return this.account(username, [{ role: 'HR_OFFICER', communityId, institutionId }]);
  }

  private async account(
    username: string,
    roles: { role: 'HR_OFFICER' | 'ADMINISTRATOR'; communityId: string; institutionId: string | null }[],
  ): Promise<void> {
    const { communityId } = this.county;
    const grants = roles.map((one) => ({ ...one, validFrom: SINCE }));
    await this.transactions.run((tx) =>
      this.test.app
        .get(AuthService, { strict: false })
        .createAccount(
          tx,
          { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
          { username, password: PASSWORD, personId: null, displayName: username, communityId, grants },
        ),
    );
  }
}
