import type { Type } from '@nestjs/common';
import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuthService } from '../../libs/access/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { EstablishmentAccounts, EstablishmentReader } from '../../libs/establishment/index.js';
import type { Resource } from '../../libs/establishment/index.js';
import { Registrar, StaffWriter } from '../../libs/organization/index.js';
import type { EstablishmentType } from '../../libs/organization/index.js';
import { PostingModule, PostingService } from '../../libs/posting/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { addDays, calendarDate, makeResidentId, shanghaiDateOf } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';

export const KINDS_DOCUMENT = '示例卫〔2025〕9号';

/** The county's kinds of postings. */
export const KINDS = [
  {
    code: 'RESIDENT',
    name: '派驻',
    effect: 'RESIDENT_POST',
    homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL'],
    establishmentTypes: ['INSTITUTION', 'FILED', 'CONTRACT'],
    hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
    defaultMonths: 12,
  },
  {
    code: 'COUNTY_RECRUIT',
    name: '县管乡用聘用',
    effect: 'OCCUPY_COMMUNITY_POOL',
    homeKinds: ['LEAD_HOSPITAL', 'TOWNSHIP_HOSPITAL'],
    establishmentTypes: ['CONTRACT', 'NONE'],
    hostKinds: ['TOWNSHIP_HOSPITAL'],
    defaultMonths: 36,
  },
  {
    code: 'EXCHANGE',
    name: '双向流动',
    effect: 'RESIDENT_POST',
    isPaired: true,
    backEffect: 'NONE',
    homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL'],
    establishmentTypes: ['INSTITUTION', 'FILED'],
    hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
    defaultMonths: 6,
  },
  {
    code: 'SINKING',
    name: '下沉',
    effect: 'RESIDENT_POST',
    homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL'],
    establishmentTypes: ['INSTITUTION', 'FILED'],
    hostKinds: ['TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
    needsDiscipline: true,
    titleLevels: ['INTERMEDIATE', 'ASSOCIATE_SENIOR', 'SENIOR'],
    defaultMonths: 12,
  },
  {
    code: 'ROTATION',
    name: '交流轮岗',
    effect: 'NONE',
    homeKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
    establishmentTypes: ['INSTITUTION', 'FILED'],
    hostKinds: ['LEAD_HOSPITAL', 'COUNTY_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COMMUNITY_HEALTH_CENTER'],
    defaultMonths: 6,
  },
];

const POLICIES: Record<string, unknown> = {
  'establishment.cap_mode': 'COMMUNITY',
  'posting.kinds': KINDS,
  'posting.term': { maxMonths: 36, startDaysBack: 30 },
};

let people = 0;

/** A small county with its posting chain, played through the engine. */
export class PostingWorld {
  private constructor(
    readonly test: TestApp,
    readonly driver: ChainDriver,
    readonly today: CalendarDate,
  ) {}

  static async start(extra: Type[] = []): Promise<PostingWorld> {
    const test = await startApp([PostingModule, ...extra]);
    const now = await test.app.get(BusinessClock, { strict: false }).now();
    const driver = new ChainDriver(test, await makeCounty(test.app, 'A'));
    await driver.publish(postingChain);
    const world = new PostingWorld(test, driver, shanghaiDateOf(now));
    await world.decide(driver.county, 'PA');
    return world;
  }

  get county(): TestCounty {
    return this.driver.county;
  }

  get service(): PostingService {
    return this.test.app.get(PostingService, { strict: false });
  }

  get transactions(): TransactionRunner {
    return this.test.app.get(TransactionRunner);
  }

  /** So many days from today. */
  day(offset: number): CalendarDate {
    return addDays(this.today, offset);
  }

  /** The county's policy and the figures of its accounts. */
  async decide(county: TestCounty, profileCode: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      for (const [key, value] of Object.entries(POLICIES)) {
        await this.test.app.get(Registrar, { strict: false }).policy(tx, {
          profileCode,
          key,
          value,
          documentNumber: KINDS_DOCUMENT,
          validFrom: SINCE,
          isDemo: true,
        });
      }
    });
    await this.verify(null, 'INSTITUTION', 2);
    await this.verify(county.hospitalId, 'INSTITUTION', 2);
    await this.verify(county.townshipId, 'RESIDENT_POST', 2);
  }

  async verify(institutionId: string | null, resource: Resource, count: number): Promise<void> {
    const now = new Date(`${this.today}T02:00:00Z`);
    await this.transactions.run((tx) =>
      this.test.app.get(EstablishmentAccounts, { strict: false }).verify(
        tx,
        { actor: null, now, today: this.today },
        {
          account: { communityId: this.county.communityId, institutionId, resource },
          count,
          documentNumber: '示例编办〔2023〕20号',
          documentDate: calendarDate(SINCE),
          effectiveFrom: calendarDate(SINCE),
          isDemo: true,
        },
      ),
    );
  }

  /** Somebody employed at the hospital, or elsewhere. */
  async hire(
    establishmentType: EstablishmentType = 'INSTITUTION',
    institutionId = this.county.hospitalId,
  ): Promise<string> {
    people += 1;
    const own = people;
    const birthDate = calendarDate('1988-03-04');
    const ids = await this.transactions.run((tx) =>
      this.test.app.get(StaffWriter, { strict: false }).hire(tx, [
        {
          person: {
            name: `王示${String(own)}`,
            gender: 'FEMALE',
            birthDate,
            idNumber: makeResidentId('350429', birthDate, own * 2),
            phone: null,
          },
          communityId: this.county.communityId,
          institutionId,
          departmentId: null,
          postName: '临床医师',
          staffNumber: `S${String(own).padStart(4, '0')}`,
          establishmentType,
          validFrom: SINCE,
          title: { name: '主治医师', level: 'INTERMEDIATE', certifiedOn: SINCE, grassrootsOnly: false },
        },
      ]),
    );
    return ids[0] ?? '';
  }

  /** An HR officer of one institution. */
  async officer(username: string, institutionId: string): Promise<string> {
    const { communityId } = this.county;
    const grants = [{ role: 'HR_OFFICER' as const, communityId, institutionId, validFrom: SINCE }];
    await this.transactions.run((tx) =>
      this.test.app
        .get(AuthService, { strict: false })
        .createAccount(
          tx,
          { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
          { username, password: PASSWORD, personId: null, displayName: username, communityId, grants },
        ),
    );
    return username;
  }

  content(personId: string, change: Partial<PostingContent> = {}): PostingContent {
    return {
      kind: 'RESIDENT',
      personId,
      hostInstitutionId: this.county.townshipId,
      startOn: this.day(60),
      endOn: this.day(424),
      postName: '全科医师',
      duties: '门诊与带教',
      reason: '充实基层力量',
      ...change,
    };
  }

  /** Figures of an account on a day. */
  async balance(institutionName: string | null, resource: Resource, on: CalendarDate) {
    const reader = this.test.app.get(EstablishmentReader, { strict: false });
    const rows = await reader.balances(this.transactions.reader, this.county.communityId, on);
    const row = rows.find(
      (found) => found.institutionName === institutionName && found.resource === resource,
    );
    if (!row) throw new Error('no such account');
    return { occupied: row.occupied, reserved: row.reserved };
  }

  /** The township's posts for posted people on the first day of the usual posting. */
  posts(on: CalendarDate = this.day(60)) {
    return this.balance('甲镇卫生院A', 'RESIDENT_POST', on);
  }

  async posting(caseNumber: string, user = 'hr') {
    const ctx = await this.driver.as(user);
    const view = await this.driver.view(caseNumber, user);
    return this.service.ofCase(ctx, view.id);
  }

  /** Every 备案, which ends in the implementation. */
  async fileAll(caseNumber: string): Promise<void> {
    for (const office of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU']) {
      await this.driver.file(caseNumber, office);
    }
  }

  query(sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
    return this.transactions.reader.query(sql, params);
  }
}
