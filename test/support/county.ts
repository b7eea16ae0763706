import type { INestApplicationContext } from '@nestjs/common';
import { AuthService } from '../../libs/access/index.js';
import type { Role } from '../../libs/access/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { calendarDate, makeResidentId, shanghaiDateOf } from '../../libs/rules/index.js';

/** Everything of the small county has been in force since this day. */
export const SINCE = '2020-01-01';
/** Before it, so that a calendar of a test's own from that day on holds instead. */
const CALENDAR_SINCE = '2019-01-01';
/** Years around today of which the small county knows the working days, weekends and no holidays. */
export const workYears = (): number[] => {
  const year = Number(shanghaiDateOf(new Date()).slice(0, 4));
  return [year - 1, year, year + 1, year + 2];
};
export const PASSWORD = 'Test-password-1';

/** A body with who sits on it. */
export interface TestBody {
  id: string;
  /** Voting seats in order; the first is the chair. */
  seats: { seatId: string; personId: string }[];
  clerk: { seatId: string; personId: string } | null;
}

/** A small county: one community, the bodies of the posting chain, and accounts by name. */
export interface TestCounty {
  countyId: string;
  communityId: string;
  code: string;
  hospitalId: string;
  townshipId: string;
  bodies: Record<string, TestBody>;
  /** Username by what the person does. */
  users: Record<string, string>;
  people: Record<string, string>;
}

const OFFICES = ['SECRETARIAT', 'ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];
const COLLECTIVES = ['PARTY_COMMITTEE', 'LEADING_GROUP'];
const VOTING_SEATS = 9;

let sequence = 0;

export interface CountyOptions {
  /** Members of bodies have accounts too, to vote themselves. */
  membersSignIn?: boolean;
  /** Makes another community of this county instead of a county of its own. */
  countyId?: string;
}

/** Builds a county whose codes end in `suffix`, so that several fit into one database. */
export async function makeCounty(
  app: INestApplicationContext,
  suffix = 'A',
  options: CountyOptions = {},
): Promise<TestCounty> {
  return app.get(TransactionRunner).run(async (tx) => new Builder(app, tx, suffix, options).build());
}

class Builder {
  private readonly registrar: Registrar;
  private readonly auth: AuthService;
  private readonly county: TestCounty = {
    countyId: '',
    communityId: '',
    code: '',
    hospitalId: '',
    townshipId: '',
    bodies: {},
    users: {},
    people: {},
  };

  constructor(
    app: INestApplicationContext,
    private readonly tx: Tx,
    private readonly suffix: string,
    private readonly options: CountyOptions,
  ) {
    this.registrar = app.get(Registrar, { strict: false });
    this.auth = app.get(AuthService, { strict: false });
  }

  async build(): Promise<TestCounty> {
    const { county, registrar, tx, suffix } = this;
    county.code = `T${suffix}`;
    county.countyId =
      this.options.countyId ??
      (await registrar.county(tx, {
        code: `C${suffix}`,
        name: `测试县${suffix}`,
        profileCode: `P${suffix}`,
      }));
    if (!this.options.countyId) await this.workDays();
    county.communityId = await registrar.community(tx, {
      countyId: county.countyId,
      code: county.code,
      name: `测试医共体${suffix}`,
    });
    county.hospitalId = await this.institution('LEAD_HOSPITAL', '县总医院');
    county.townshipId = await this.institution('TOWNSHIP_HOSPITAL', '甲镇卫生院');
    for (const code of COLLECTIVES) county.bodies[code] = await this.collective(code);
    for (const code of OFFICES) county.bodies[code] = await this.office(code);
    await this.account('hr', '人事专员', [{ role: 'HR_OFFICER', institutionId: null }]);
    await this.account('auditor', '审计员', [{ role: 'AUDITOR', institutionId: null }]);
    return county;
  }

  /** So that the tests' terms count on any day of the year. */
  private workDays(): Promise<void> {
    return this.registrar.policy(this.tx, {
      ...{ profileCode: `P${this.suffix}`, key: WORK_DAYS_KEY, documentNumber: '示例', isDemo: true },
      ...{ value: { overrides: [], completeYears: workYears() }, validFrom: CALENDAR_SINCE },
    });
  }

  private institution(kind: 'LEAD_HOSPITAL' | 'TOWNSHIP_HOSPITAL', name: string): Promise<string> {
    const full = `${name}${this.suffix}`;
    return this.registrar.institution(this.tx, {
      communityId: this.county.communityId,
      code: `${kind}${this.suffix}`.slice(0, 20),
      kind,
      parentId: null,
      name: full,
      shortName: full,
      validFrom: SINCE,
    });
  }

  private async collective(code: string): Promise<TestBody> {
    const id = await this.body(code, 'COLLECTIVE');
    const seats: TestBody['seats'] = [];
    for (let n = 0; n < VOTING_SEATS; n += 1) {
      seats.push(
        await this.seat(id, n === 0 ? '主任委员' : `委员${n}`, `${code}.${n}`, n, {
          isChair: n === 0,
          isVoting: true,
        }),
      );
    }
    const clerk = await this.seat(id, '会议秘书', `${code}.clerk`, VOTING_SEATS, { isClerk: true });
    return { id, seats, clerk };
  }

  private async office(code: string): Promise<TestBody> {
    const id = await this.body(code, 'OFFICE');
    const head = await this.seat(id, '负责人', code, 0, { isChair: true, isVoting: true });
    return { id, seats: [head], clerk: null };
  }

  private body(code: string, kind: 'COLLECTIVE' | 'OFFICE'): Promise<string> {
    const { countyId, communityId } = this.county;
    return this.registrar.body(this.tx, { countyId, communityId, code, name: `${code}${this.suffix}`, kind });
  }

  private async seat(
    bodyId: string,
    title: string,
    user: string,
    sortOrder: number,
    flags: { isChair?: boolean; isClerk?: boolean; isVoting?: boolean },
  ): Promise<{ seatId: string; personId: string }> {
    const seatId = await this.registrar.seat(this.tx, {
      bodyId,
      title,
      sortOrder,
      validFrom: SINCE,
      isChair: flags.isChair ?? false,
      isClerk: flags.isClerk ?? false,
      isVoting: flags.isVoting ?? false,
    });
    // Members who only vote have no account: the clerk records their hands.
    const signsIn = !flags.isVoting || flags.isChair || this.options.membersSignIn;
    const personId = signsIn ? await this.account(user, user, []) : await this.person(user);
    await this.registrar.appoint(this.tx, { seatId, personId, from: SINCE });
    return { seatId, personId };
  }

  private async person(name: string): Promise<string> {
    sequence += 1;
    const birth = calendarDate('1980-05-06');
    const row = this.registrar.personRow({
      name,
      gender: 'MALE',
      birthDate: birth,
      idNumber: makeResidentId(String(350_421 + Math.floor(sequence / 900)), birth, (sequence % 900) + 1),
      phone: null,
    });
    await this.tx.insert('Person', row);
    this.county.people[name] = row.id;
    return row.id;
  }

  private async account(
    user: string,
    name: string,
    roles: { role: Role; institutionId: string | null }[],
  ): Promise<string> {
    const personId = await this.person(name);
    const username = `${user}.${this.suffix}`.toLowerCase();
    const { communityId } = this.county;
    await this.auth.createAccount(
      this.tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        username,
        password: PASSWORD,
        personId,
        displayName: name,
        communityId,
        grants: roles.map((role) => ({ ...role, communityId, validFrom: SINCE })),
      },
    );
    this.county.users[user] = username;
    return personId;
  }
}
