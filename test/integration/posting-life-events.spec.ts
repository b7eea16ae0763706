import { CancellationService } from '../../libs/approval/index.js';
import { newId } from '../../libs/database/index.js';
import { CoverageNotices } from '../../libs/notification/index.js';
import { Organization, Registrar } from '../../libs/organization/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { addDays, calendarDate, daysBetween } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { LIFE_DOCUMENT, LifeWorld } from './posting-life-world.js';

let life: LifeWorld;

beforeAll(async () => {
  life = await LifeWorld.start();
});
afterAll(() => life.closeAgreeing());

const d = (offset: number): CalendarDate => life.day(offset);
const residents = (day: number) => life.world.posts(d(day));
const monthsOf = (days: { month: string; days: number }[]) => days.reduce((sum, one) => sum + one.days, 0);

/** Of a posting's form what stands in a line of a list. */
function lineOf({ reason: _reason, ...line }: PostingContent): object {
  return line;
}

interface Credit {
  code?: string;
  days: number;
  met: boolean;
  missingDays: number;
  documentNumber: string;
  legalBasis: string;
  lines: { caseNumber: string; qualifies: boolean; days: number }[];
}
async function credit(postingId: string, cutoff: CalendarDate): Promise<Credit> {
  const { postingCredit } = await life.hr.data<{ postingCredit: Credit }>(
    `query($id: ID!, $cutoff: CalendarDate) { postingCredit(postingId: $id, cutoff: $cutoff) {
      ... on PostingCredit { days met missingDays requiredDays documentNumber legalBasis
        lines { caseNumber qualifies days } } ... on Refusal { code } } }`,
    { id: postingId, cutoff },
  );
  return postingCredit;
}

async function warningOf(institutionId: string, as = life.hr) {
  const { coverageWarnings } = await as.data<{
    coverageWarnings: {
      institutionId: string;
      gapFrom: string | null;
      gapTo: string | null;
      inDays: number | null;
      due: boolean;
      overrides: {
        reason: string;
        askedByName: string;
        from: string;
        caseNumber: string | null;
        documentNumber: string | null;
      }[];
    }[];
  }>(`{ coverageWarnings { institutionId gapFrom gapTo inDays due
    overrides { reason askedByName from caseNumber documentNumber } } }`);
  return coverageWarnings.find((one) => one.institutionId === institutionId);
}

describe('a suspension', () => {
  it('holds on both of its ends, ends when resumed, and needs its document', async () => {
    const { id } = await life.posted();
    const open = await life.record(id, 'SUSPENDED', { fromOn: d(-5) });
    expect(open).toMatchObject({ __typename: 'Posting', status: 'SUSPENDED' });
    expect(open.life.suspensions).toEqual([
      { id: open.life.suspensions[0]?.id, fromOn: d(-5), toOn: null, open: true },
    ]);
    expect(await life.record(id, 'SUSPENDED', { fromOn: d(10), toOn: d(12) })).toMatchObject({
      code: 'SUSPENSION_OVERLAP',
    });
    const suspensionId = open.life.suspensions[0]?.id;
    const back = await life.record(id, 'RESUMED', { fromOn: d(0), suspensionId });
    expect(back.status).toBe('ACTIVE');
    expect(back.life.suspensions).toMatchObject([{ fromOn: d(-5), toOn: d(-1), open: false }]);
    expect(await life.record(id, 'RESUMED', { fromOn: d(1), suspensionId })).toMatchObject({
      code: 'RESUMPTION_OUTSIDE',
    });
    expect(back.life.events.map(({ text }) => text)).toEqual([
      `暂停，自${d(-5)}起，未定恢复日期（总医人〔2026〕8号）`,
      `恢复，自${d(0)}起（总医人〔2026〕8号）`,
    ]);
    expect(await life.record(id, 'SUSPENDED', { fromOn: d(3), documentNumber: ' ' })).toMatchObject({
      code: 'TEXT_REQUIRED',
      field: 'documentNumber',
    });
    expect(await life.record(id, 'SUSPENDED', {})).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await life.record(id, 'SUSPENDED', { fromOn: d(90), toOn: d(101) })).toMatchObject({
      code: 'OUTSIDE_TERM',
    });
  });

  it('sent twice is recorded once; its number is not used for another', async () => {
    const { id } = await life.posted();
    const event = { id: newId(), fromOn: d(1), toOn: d(2) };
    await life.record(id, 'SUSPENDED', event);
    expect((await life.record(id, 'SUSPENDED', event)).life.events).toHaveLength(1);
    expect(await life.record(id, 'SUSPENDED', { ...event, toOn: d(3) })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

describe('edge-35 the person leaves', () => {
  it.each(['RESIGNED', 'RETIRED', 'DIED'])('%s: ends, releases and settles', async (kind) => {
    const { id, personId } = await life.posted();
    const later = await life.posted({ personId, startOn: d(150), endOn: d(170) });
    const [now, then] = [await residents(50), await residents(160)];
    const left = await life.record(id, kind, { toOn: d(-1), note: '已办理手续' });
    expect(left).toMatchObject({ status: 'ENDED_EARLY', endOn: d(-1), firstEndOn: d(100) });
    expect(await life.view(later.id)).toMatchObject({ status: 'ENDED_EARLY' });
    expect(await residents(50)).toEqual({ ...now, occupied: now.occupied - 1 });
    expect(await residents(160)).toEqual({ ...then, occupied: then.occupied - 1 });

    const organization = life.world.test.app.get(Organization, { strict: false });
    const home = async (day: CalendarDate) =>
      (await organization.personWithHome(life.world.transactions.reader, personId, day))?.homeInstitutionId;
    expect(await home(d(-1))).toBe(life.world.county.hospitalId);
    expect(await home(d(0))).toBeNull();
    const places = await life.world.query('SELECT to_on FROM service_place WHERE person_id = ?', [personId]);
    expect(places).toEqual([{ to_on: d(-1) }]);

    const items = left.life.settlements[0]?.items ?? [];
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['本次派驻服务天数', '考核与归档']),
    );
    expect(items.find(({ label }) => label === '本次派驻服务天数')?.value).toBe('20天');
    const paid = items.filter(({ label }) => label.endsWith('派驻补助'));
    const days = paid.reduce((sum, { value }) => sum + Number(/应发(\d+)天/.exec(value)?.[1]), 0);
    expect(days).toBe(20);
    expect(monthsOf(left.life.allowances)).toBe(20);
    expect(await life.change(id, 'EXTENSION', d(200))).toMatchObject({ code: 'POSTING_OVER' });
  });

  it('the person’s 编制 comes free with it, also where the employment was to change later', async () => {
    const personId = await life.world.hire('CONTRACT');
    const before = await life.world.balance(null, 'INSTITUTION', d(50));
    const { id } = await life.posted({ personId, kind: 'COUNTY_RECRUIT' });
    expect(await life.world.balance(null, 'INSTITUTION', d(50))).toEqual({
      ...before,
      occupied: before.occupied + 1,
    });
    await life.record(id, 'RESIGNED', { toOn: d(30) });
    expect(await life.world.balance(null, 'INSTITUTION', d(30))).toMatchObject({
      occupied: before.occupied + 1,
    });
    expect(await life.world.balance(null, 'INSTITUTION', d(31))).toEqual(before);
    expect((await life.view(id)).status).toBe('ACTIVE');
  });

  it('an extension under way is named, and can’t take effect any more', async () => {
    const { id } = await life.posted();
    const { number: own = '' } = await life.change(id, 'EXTENSION', d(200));
    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    const left = await life.record(id, 'DIED', { toOn: d(0) });
    expect(left.life.settlements[0]?.items).toEqual(
      expect.arrayContaining([{ label: '须撤回的事项', value: `延期 ${own}` }]),
    );
    await life.world.driver.review(own);
    await life.world.driver.resolve(own, 'LEADING_GROUP');
    await life.world.fileAll(own);
    expect(await life.status(own)).toBe('RETURNED');
    expect(await residents(150)).toMatchObject({ reserved: 0 });
  });

  it('is not for the host’s officer to record, and death lies not ahead', async () => {
    const { id } = await life.posted();
    await life.world.officer('life.host', life.world.county.townshipId);
    const host = await life.as('life.host');
    expect(await life.record(id, 'RESIGNED', { toOn: d(0) }, host)).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect((await life.view(id, host)).life.actions).toEqual(['EXTEND', 'RETURN', 'SUSPEND']);
    expect(await life.record(id, 'DIED', { toOn: d(1) })).toMatchObject({ code: 'DEATH_IN_FUTURE' });
    await life.world.officer('life.elsewhere', await life.township());
    const elsewhere = await life.as('life.elsewhere');
    expect(await life.view(id, elsewhere)).toBeNull();
    expect(await life.record(id, 'SUSPENDED', { fromOn: d(1) }, elsewhere)).toMatchObject({
      code: 'POSTING_UNKNOWN',
    });
    expect(await life.change(id, 'EXTENSION', d(120), {}, elsewhere)).toMatchObject({
      code: 'POSTING_UNKNOWN',
    });
  });

  it('of fifty callers who end a posting at once one does', async () => {
    const { id } = await life.posted();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => life.record(id, 'RESIGNED', { toOn: d(5) })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Posting')).toHaveLength(1);
    expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(new Set(['ENDED_ALREADY']));
    const { events, settlements } = (await life.view(id)).life;
    expect(events).toHaveLength(1);
    expect(settlements).toHaveLength(1);
  });
});

describe('coverage of grassroots units', () => {
  it('edge-33 recalling the only 主治 is blocked, or passes with an override that names reason and who', async () => {
    const hostInstitutionId = await life.township();
    const { id } = await life.posted({ hostInstitutionId });
    expect(await warningOf(hostInstitutionId)).toMatchObject({ gapFrom: d(101), due: false, inDays: 101 });
    const blocked = await life.change(id, 'RETURN', d(20));
    expect(blocked).toMatchObject({ code: 'COVERAGE_GAP', clause: LIFE_DOCUMENT });
    expect(blocked.message).toContain(`自${d(21)}至${d(100)}`);

    const coverageReason = '县医院急诊缺员，已请巡回医疗队每周到诊';
    const { number: own = '' } = await life.change(id, 'RETURN', d(20), { coverageReason });
    const { content } = await life.world.driver.view(own);
    expect(content.find(({ key }) => key === 'coverage')?.value).toContain('没有牵头医院主治及以上医师在岗');
    await life.carry(own);
    const view = await life.view(id);
    expect(view.life.overrides).toEqual([
      {
        ...{ from: d(21), to: d(100), reason: coverageReason, askedByName: '人事专员' },
        ...{ caseNumber: own, documentNumber: null },
      },
    ]);
    const warning = await warningOf(hostInstitutionId);
    expect(warning).toMatchObject({ gapFrom: d(21), due: true, inDays: 21 });
    const known = { caseNumber: own, documentNumber: null };
    expect(warning?.overrides).toEqual([
      { reason: coverageReason, askedByName: '人事专员', from: d(21), ...known },
    ]);
    // Another township's officer is told of the gap and that there is an exception, and nothing of its case (edge-23).
    await life.world.officer('hr.host33', hostInstitutionId);
    await life.world.officer('hr.other33', life.world.county.townshipId);
    const host = await warningOf(hostInstitutionId, await life.as('hr.host33'));
    expect(host?.overrides).toEqual(warning?.overrides);
    const other = await life.as('hr.other33');
    const stranger = await warningOf(hostInstitutionId, other);
    expect([stranger?.gapFrom, stranger?.overrides[0]?.from]).toEqual([d(21), d(21)]);
    for (const told of [
      JSON.stringify(stranger),
      JSON.stringify(await life.exported('coverage-warnings.xlsx', other)),
    ])
      for (const secret of [coverageReason, '人事专员', own]) expect(told).not.toContain(secret);
    expect(stranger?.overrides[0]).toMatchObject({ caseNumber: null, documentNumber: null });
  });

  it('edge-34 who is certified mid-posting covers from that day on', async () => {
    const hostInstitutionId = await life.township();
    await life.posted({ hostInstitutionId, personId: await life.doctor(d(40)) });
    expect(await warningOf(hostInstitutionId)).toMatchObject({ gapFrom: d(0), gapTo: d(39), inDays: 0 });
    const { id } = await life.posted({ hostInstitutionId });
    expect(await warningOf(hostInstitutionId)).toMatchObject({ gapFrom: d(101) });
    const early = await life.change(id, 'RETURN', d(30));
    expect(early.message).toContain(`自${d(31)}至${d(39)}`);
    expect((await life.change(id, 'RETURN', d(39))).number).toBeDefined();
  });

  it('an extension shows those who decide what its denial would leave open, and the trail keeps it', async () => {
    const hostInstitutionId = await life.township();
    const { id } = await life.posted({ hostInstitutionId });
    const { number: own = '' } = await life.change(id, 'EXTENSION', d(200));
    const { content } = await life.world.driver.view(own);
    expect(content.find(({ key }) => key === 'coverage')?.value).toContain(
      `在${d(101)}至${d(200)}没有牵头医院`,
    );
    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    await life.world.driver.review(own, 'REJECT');
    const told = await life.world.query(
      "SELECT summary FROM audit_event WHERE type = 'life.change-ended' AND payload LIKE ?",
      [`%${own}%`],
    );
    expect(String(told[0]?.['summary'])).toContain(`自${d(101)}起没有牵头医院主治及以上医师在岗`);
  });

  it('who is suspended covers nothing', async () => {
    const hostInstitutionId = await life.township();
    const { id } = await life.posted({ hostInstitutionId });
    const { life: after } = await life.record(id, 'SUSPENDED', { fromOn: d(10) });
    expect(await warningOf(hostInstitutionId)).toMatchObject({ gapFrom: d(10), due: true });
    await life.record(id, 'RESUMED', { fromOn: d(15), suspensionId: after.suspensions[0]?.id });
    expect(await warningOf(hostInstitutionId)).toMatchObject({ gapFrom: d(10), gapTo: d(14) });
  });

  it('edge-33 suspending the only 主治 is refused, or recorded with the reason and whose it is', async () => {
    const hostInstitutionId = await life.township();
    const { id, number } = await life.posted({ hostInstitutionId });
    const days = { fromOn: d(10), toOn: d(19) };
    const refused = await life.record(id, 'SUSPENDED', { ...days, coverageReason: null });
    expect(refused).toMatchObject({ code: 'COVERAGE_GAP', field: 'coverageReason', clause: LIFE_DOCUMENT });
    expect(refused.message).toMatch(new RegExp(`暂停期间.*自${d(10)}至${d(19)}没有牵头医院.*一并登记留痕`));
    expect((await life.view(id)).life.events).toEqual([]);

    const coverageReason = '产假，县医院每周两次巡诊';
    const { life: after } = await life.record(id, 'SUSPENDED', { ...days, coverageReason });
    const override = {
      ...{ from: d(10), to: d(19), reason: coverageReason, askedByName: '人事专员' },
      ...{ caseNumber: null, documentNumber: '总医人〔2026〕8号' },
    };
    expect(after.overrides).toEqual([override]);
    const warning = await warningOf(hostInstitutionId);
    expect(warning).toMatchObject({ gapFrom: d(10), gapTo: d(19) });
    expect(warning?.overrides).toMatchObject([{ reason: coverageReason }]);
    const [told] = await life.world.query(
      "SELECT summary FROM audit_event WHERE type = 'life.coverage-overridden' AND chain = ?",
      [`case:${number}`],
    );
    expect(told?.['summary']).toContain('人事专员登记暂停时（总医人〔2026〕8号）说明理由的覆盖例外');
    // The same days once more, after they had been given back: another record, another reason.
    await life.record(id, 'RESUMED', { fromOn: d(10), suspensionId: after.suspensions[0]?.id });
    const again = await life.record(id, 'SUSPENDED', { ...days, coverageReason: '外出进修' });
    expect(again.life.overrides.map(({ reason }) => reason).sort()).toEqual([
      '产假，县医院每周两次巡诊',
      '外出进修',
    ]);
  });

  it('a suspension asks for no reason where somebody else is there, or where its days are over', async () => {
    const hostInstitutionId = await life.township();
    const { id } = await life.posted({ hostInstitutionId });
    const past = { fromOn: d(-5), toOn: d(-1), coverageReason: null };
    expect((await life.record(id, 'SUSPENDED', past)).__typename).toBe('Posting');
    await life.posted({ hostInstitutionId });
    const { __typename, life: after } = await life.record(id, 'SUSPENDED', {
      fromOn: d(1),
      toOn: d(5),
      coverageReason: null,
    });
    expect([__typename, after.overrides]).toEqual(['Posting', []]);
  });

  it('a leaving that opens a gap can’t be refused: the record tells of it, and HR at once', async () => {
    const hostInstitutionId = await life.township();
    const { id, number } = await life.posted({ hostInstitutionId });
    // The monthly word of open gaps has been said already.
    await life.township();
    const notices = life.world.test.app.get(CoverageNotices, { strict: false });
    await notices.run();
    expect(await life.record(id, 'DIED', { toOn: d(0) })).toMatchObject({ status: 'ACTIVE', endOn: d(0) });
    const [told] = await life.world.query(
      "SELECT summary, payload FROM audit_event WHERE type = 'life.coverage-opened' AND chain = ?",
      [`case:${number}`],
    );
    expect(told?.['summary']).toMatch(
      new RegExp(`^死亡后须安排接替：测试\\d+镇卫生院在${d(1)}至${d(100)}没有牵头医院主治及以上医师在岗`),
    );
    const toldHr = async () =>
      life.world.query(
        `SELECT n.text FROM notice n JOIN account a ON a.id = n.account_id
          WHERE n.kind = 'COVERAGE_GAP' AND a.username = ? AND n.cause = ?`,
        [life.world.county.users['hr'], `coverage:${hostInstitutionId}:${d(1)}`],
      );
    expect(await toldHr()).toHaveLength(1);
    expect(String((await toldHr())[0]?.['text'])).toContain(
      `自${d(1)}至${d(100)}没有牵头医院主治及以上医师在岗`,
    );
    // The round that looks for gaps doesn't say it a second time.
    await notices.run();
    expect(await toldHr()).toHaveLength(1);
    // Somebody was found, and is lost too: the same days are told of again.
    const replacing = await life.posted({ hostInstitutionId, startOn: d(1) });
    expect(await life.record(replacing.id, 'DIED', { toOn: d(0) })).toMatchObject({ __typename: 'Posting' });
    const again = await life.world.query(
      `SELECT n.text FROM notice n JOIN account a ON a.id = n.account_id
        WHERE n.kind = 'COVERAGE_GAP' AND a.username = ? AND n.cause LIKE ?`,
      [life.world.county.users['hr'], `coverage:${hostInstitutionId}:${d(1)}%`],
    );
    expect(again.map(({ text }) => text)).toEqual(Array(2).fill((await toldHr())[0]?.['text']));
  });
});

describe('cancelling what has not begun', () => {
  const cancelled = async (caseNumber: string): Promise<string> => {
    const { driver, test } = life.world;
    const request = { caseNumber, reason: '计划调整', idempotencyKey: newId() };
    const service = test.app.get(CancellationService, { strict: false });
    const number = await service.submit(await driver.as('hr'), request);
    await driver.settle(number);
    return number;
  };
  const consequence = async (number: string) =>
    (await life.world.driver.view(number)).content.find(({ key }) => key === 'warning');
  const openedBy = async (number: string): Promise<string[]> => {
    const rows = await life.world.query(
      "SELECT summary FROM audit_event WHERE type = 'life.coverage-opened' AND chain = ?",
      [`case:${number}`],
    );
    return rows.map(({ summary }) => String(summary));
  };

  it('shows whoever decides what it leaves uncovered, and HR learns of it when it takes effect', async () => {
    const hostInstitutionId = await life.township();
    const { number } = await life.posted({ hostInstitutionId, startOn: d(30), endOn: d(100) });
    const cancelling = await cancelled(number);
    expect(await consequence(cancelling)).toMatchObject({ label: '撤销的后果' });
    expect((await consequence(cancelling))?.value).toContain(
      `镇卫生院在${d(30)}至${d(100)}没有牵头医院主治及以上医师在岗（${LIFE_DOCUMENT}）（按提交当日`,
    );
    await life.carry(cancelling);
    expect(await life.status(number)).toBe('CANCELLED');
    expect(await openedBy(number)).toEqual([
      expect.stringMatching(new RegExp(`^派驻取消后须安排接替：.*${d(30)}至${d(100)}没有`)) as string,
    ]);
    const told = await life.world.query(
      `SELECT n.text FROM notice n JOIN account a ON a.id = n.account_id
        WHERE n.kind = 'COVERAGE_GAP' AND a.username = ? AND n.cause = ?`,
      [life.world.county.users['hr'], `coverage:${hostInstitutionId}:${d(30)}`],
    );
    expect(told).toHaveLength(1);
  });

  it('asks for a whole list together, and names each day of a unit once', async () => {
    const hostInstitutionId = await life.township();
    const people = [await life.world.hire(), await life.world.hire()];
    const terms = [
      { startOn: d(30), endOn: d(70) },
      { startOn: d(60), endOn: d(100) },
    ];
    const [one, other] = people.map((personId, at) => ({
      ...life.world.content(personId, { hostInstitutionId, ...terms[at] }),
    }));
    if (!one || !other) throw new Error('two lines');
    const input = { reason: one.reason, lines: [lineOf(one), lineOf(other)] };
    const number = await life.world.driver.submit('POSTING_BATCH', input);
    await life.carry(number);
    const cancelling = await cancelled(number);
    const words = (await consequence(cancelling))?.value ?? '';
    expect(words.match(/\d{4}-\d\d-\d\d至\d{4}-\d\d-\d\d/g)).toEqual([
      `${d(30)}至${d(70)}`,
      `${d(71)}至${d(100)}`,
    ]);
  });

  it('has nothing to show where somebody else is there', async () => {
    const hostInstitutionId = await life.township();
    await life.posted({ hostInstitutionId });
    const { number } = await life.posted({ hostInstitutionId, startOn: d(30), endOn: d(100) });
    const cancelling = await cancelled(number);
    expect(await consequence(cancelling)).toBeUndefined();
    await life.carry(cancelling);
    expect(await openedBy(number)).toEqual([]);
  });
});

describe('HR is told', () => {
  it('once for each gap that is near, however often one looks, and of open ones together', async () => {
    const [near, far] = [await life.township(), await life.township()];
    await life.posted({ hostInstitutionId: near, endOn: d(50) });
    await life.posted({ hostInstitutionId: far });
    const notices = life.world.test.app.get(CoverageNotices, { strict: false });
    await Promise.all([notices.run(), notices.run()]);
    await notices.run();
    const told = await life.world.query(
      `SELECT n.text, n.cause FROM notice n JOIN account a ON a.id = n.account_id
        WHERE n.kind = 'COVERAGE_GAP' AND a.username = ?`,
      [life.world.county.users['hr']],
    );
    expect(told.filter(({ cause }) => cause === `coverage:${near}:${d(51)}`)).toHaveLength(1);
    expect(told.filter(({ cause }) => String(cause).startsWith(`coverage:${far}`))).toEqual([]);
    expect(new Set(told.map(({ cause }) => cause)).size).toBe(told.length);
    expect(JSON.stringify(told)).not.toMatch(/王示|李示/);
  });
});

describe('credit and allowance', () => {
  it('edge-31 a day counts once over all postings of the person, edge-32 suspended days don’t', async () => {
    const first = await life.posted();
    const { number: own = '' } = await life.change(first.id, 'RETURN', d(9), { coverageReason: '有人接替' });
    await life.carry(own);
    const second = await life.posted({ personId: first.personId, startOn: d(10), endOn: d(400) });
    expect(await credit(second.id, d(31))).toMatchObject({ days: 51, met: false, missingDays: 314 });
    await life.record(second.id, 'SUSPENDED', { fromOn: d(15), toOn: d(19) });
    const counted = await credit(first.id, d(31));
    expect(counted).toMatchObject({ days: 46, documentNumber: LIFE_DOCUMENT, legalBasis: '医师法 46' });
    expect(counted.lines.map(({ qualifies, days }) => [qualifies, days])).toEqual([
      [true, 30],
      [true, 16],
    ]);
    expect(await credit(first.id, d(349))).toMatchObject({ days: 364, met: false });
    expect(await credit(first.id, d(350))).toMatchObject({ days: 365, met: true, missingDays: 0 });
  });

  it('only units of the levels that the county names count', async () => {
    const hostInstitutionId = await life.township(5, 'COMMUNITY_HEALTH_CENTER');
    const { id } = await life.posted({ hostInstitutionId });
    expect(await credit(id, d(31))).toMatchObject({ days: 0, lines: [{ qualifies: false, days: 51 }] });
  });

  it('allowances of a month list days and money, sum up, and keep to what one may see', async () => {
    const hostInstitutionId = await life.township();
    const { id, number } = await life.posted({ hostInstitutionId, startOn: d(1), endOn: d(70) });
    await life.record(id, 'SUSPENDED', { fromOn: d(3), toOn: d(5) });
    const page = async (month: string) => {
      const { postingAllowances } = await life.hr.data<{
        postingAllowances: {
          total: number;
          totalDays: number;
          totalYuan: string;
          items: { days: number; amountYuan: string; caseNumber: string; payer: string }[];
        };
      }>(
        `query($filter: PostingAllowanceFilter) { postingAllowances(filter: $filter, sort: AMOUNT) {
          total totalDays totalYuan items { caseNumber days amountYuan payer payerName } } }`,
        { filter: { month, hostInstitutionId } },
      );
      return postingAllowances;
    };
    const view = await life.view(id);
    expect(monthsOf(view.life.allowances)).toBe(67);
    expect(view.life.allowanceYuan).toBe('4020.00');
    for (const { month, days, amountYuan } of view.life.allowances) {
      expect(await page(month)).toEqual({
        ...{ total: 1, totalDays: days, totalYuan: amountYuan },
        items: [{ caseNumber: number, days, amountYuan, payer: 'HOME', payerName: '县总医院A' }],
      });
    }
    const bad = await life.hr.post('{ postingAllowances(filter: { month: "2026-13" }) { total } }');
    expect(bad.errors[0]?.message).toContain('月份须为 YYYY-MM');
    await life.world.officer('pay.elsewhere', await life.township());
    const elsewhere = await life.as('pay.elsewhere');
    const none = await elsewhere.data(
      `{ postingAllowances(filter: { month: "${d(1).slice(0, 7)}" }) { total } }`,
    );
    expect(none['postingAllowances']).toEqual({ total: 0 });
  });

  it('a month in which the standard changes names both documents', async () => {
    const month = `${d(300).slice(0, 8)}01` as CalendarDate;
    const validFrom = addDays(month, 14);
    const hostInstitutionId = await life.township();
    await life.posted({ hostInstitutionId, startOn: month, endOn: addDays(month, 19) });
    await life.world.transactions.run((tx) =>
      life.world.test.app.get(Registrar, { strict: false }).policy(tx, {
        ...{ profileCode: 'PA', key: 'posting.allowance', documentNumber: '某卫〔2026〕9号', isDemo: false },
        ...{ value: { zones: [], rates: [{ period: 'DAY', yuan: '80.00', payer: 'HOME' }] }, validFrom },
      }),
    );
    const { postingAllowances } = await life.hr.data<{ postingAllowances: unknown }>(
      `query($filter: PostingAllowanceFilter) { postingAllowances(filter: $filter) {
        items { days amountYuan documentNumber isDemo } } }`,
      { filter: { month: month.slice(0, 7), hostInstitutionId } },
    );
    // 14 days at 60 and 6 at 80.
    const line = { days: 20, amountYuan: '1320.00', documentNumber: `${LIFE_DOCUMENT}、某卫〔2026〕9号` };
    expect(postingAllowances).toEqual({ items: [{ ...line, isDemo: true }] });
  });

  it('days after random events are those of a recount day by day', async () => {
    let seed = 20_261_126;
    const chance = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % most;
    };
    for (let run = 0; run < 6; run += 1) {
      const { id } = await life.posted();
      // The test's own record: for each day of the term whether it was served.
      const term = daysBetween(d(-20), d(100));
      const served = Array<boolean>(term).fill(true);
      for (let step = 0; step < 6; step += 1) {
        const from = chance(term);
        const to = Math.min(term - 1, from + chance(30));
        const on = (at: number) => addDays(d(-20), at);
        const kind = chance(4) === 3 ? 'RESIGNED' : 'SUSPENDED';
        const answer =
          kind === 'RESIGNED'
            ? await life.record(id, kind, { toOn: on(to) })
            : await life.record(id, kind, { fromOn: on(from), toOn: on(to) });
        if (answer.__typename !== 'Posting') continue;
        if (kind === 'RESIGNED') served.fill(false, to + 1);
        else {
          served.fill(false, from, to + 1);
          const suspensionId = answer.life.suspensions.find(({ fromOn }) => fromOn === on(from))?.id;
          const back = from + 1 + chance(10);
          if (chance(2) === 0 && back <= to) {
            await life.record(id, 'RESUMED', { fromOn: on(back), suspensionId });
            const last = daysBetween(d(-20), calendarDate((await life.view(id)).endOn));
            served.fill(true, back, Math.min(to + 1, last));
          }
        }
      }
      const expected = served.filter(Boolean).length;
      expect((await credit(id, d(101))).days).toBe(expected);
      expect(monthsOf((await life.view(id)).life.allowances)).toBe(expected);
      const cut = chance(term);
      expect((await credit(id, addDays(d(-20), cut))).days).toBe(served.slice(0, cut).filter(Boolean).length);
    }
  });
});

describe('the end', () => {
  it('is assessed by the county’s grades, closed after that; the list filters by every state', async () => {
    const { id } = await life.posted({ endOn: d(40) });
    const assessment = { grade: 'EXCELLENT', assessor: '张主任' };
    expect(await life.record(id, 'ASSESSED', assessment)).toMatchObject({ code: 'NOT_OVER' });
    await life.moveTo(d(41));
    expect(await life.view(id)).toMatchObject({ status: 'COMPLETED' });
    expect(await life.record(id, 'CLOSED')).toMatchObject({ code: 'NOT_ASSESSED' });
    const unknown = await life.record(id, 'ASSESSED', { ...assessment, grade: 'GREAT' });
    expect(unknown).toMatchObject({ code: 'GRADE_UNKNOWN', clause: LIFE_DOCUMENT });
    expect(unknown.message).toContain('优秀、合格、基本合格、不合格');
    const assessed = await life.record(id, 'ASSESSED', assessment);
    expect(assessed).toMatchObject({ status: 'ASSESSED' });
    expect(assessed.life.events.at(-1)).toMatchObject({ gradeName: '优秀', assessor: '张主任' });
    expect(assessed.life.actions).toEqual(['CLOSE']);
    const closing = await life.posted({ startOn: d(41), endOn: d(60) });
    const closed = await life.record(id, 'CLOSED');
    expect(closed).toMatchObject({ status: 'CLOSED' });
    expect(closed.life.actions).toEqual([]);
    expect(await life.record(id, 'SUSPENDED', { fromOn: d(10) })).toMatchObject({ code: 'CLOSED_ALREADY' });
    expect((await life.view(closing.id)).status).toBe('ACTIVE');

    const list = async (status: string | null) => {
      const { postings } = await life.hr.data<{ postings: { items: { id: string; status: string }[] } }>(
        `query($filter: PostingFilter) { postings(filter: $filter, page: { first: 200 }) { items { id status } } }`,
        { filter: { status } },
      );
      return postings.items;
    };
    const all = await list(null);
    const states = new Set(all.map(({ status }) => status));
    expect([...states]).toEqual(expect.arrayContaining(['ACTIVE', 'CLOSED', 'ENDED_EARLY', 'SUSPENDED']));
    for (const status of [...states, 'ASSESSED', 'EXTENDING', 'RETURNING', 'SUSPENDED', 'CANCELLED']) {
      expect(await list(status)).toEqual(all.filter((one) => one.status === status));
    }
  });
});
