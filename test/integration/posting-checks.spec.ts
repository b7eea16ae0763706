import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { addDays, calendarDate, dayOfWeek } from '../../libs/rules/index.js';
import { makeCounty, SINCE } from '../support/county.js';
import { refusal } from './establishment-world.js';
import { KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

let world: PostingWorld;
/** Somebody at the hospital with 编制, and somebody without. */
let person: string;
let contractor: string;

beforeAll(async () => {
  world = await PostingWorld.start();
  person = await world.hire();
  contractor = await world.hire('CONTRACT');
  await world.officer('hr.township', world.county.townshipId);
});
afterAll(() => world.test.close());

const submit = async (input: object, user = 'hr') =>
  world.service.submit(await world.driver.as(user), input, newId());
const preview = async (input: object, user = 'hr') =>
  world.service.preview(await world.driver.as(user), input);
const codes = (warnings: { code: string; field?: string | undefined }[]) =>
  warnings.map(({ code, field }) => `${code}${field ? ` ${field}` : ''}`);

describe('a posting is refused', () => {
  const cases: [string, () => Partial<PostingContent> | Record<string, unknown>, string][] = [
    ['of a kind that the county has not', () => ({ kind: 'LOAN' }), 'KIND_UNKNOWN kind'],
    ['of a person nobody knows', () => ({ personId: newId() }), 'PERSON_UNKNOWN personId'],
    [
      'to an institution nobody knows',
      () => ({ hostInstitutionId: newId() }),
      'HOST_UNKNOWN hostInstitutionId',
    ],
    [
      'to the county hospital',
      () => ({ hostInstitutionId: world.county.hospitalId }),
      'HOST_NOT_ALLOWED hostInstitutionId',
    ],
    ['of no day', () => ({ endOn: world.day(59) }), 'TERM_NOT_POSITIVE endOn'],
    ['longer than the county allows', () => ({ endOn: world.day(60 + 3 * 366) }), 'TERM_TOO_LONG endOn'],
    ['begun too long ago', () => ({ startOn: world.day(-31) }), 'START_IN_PAST startOn'],
    ['without a post', () => ({ postName: '  ' }), 'TEXT_REQUIRED postName'],
    [
      'with duties beyond a thousand characters',
      () => ({ duties: '责'.repeat(1001) }),
      'TEXT_TOO_LONG duties',
    ],
    ['without a word that can be seen', () => ({ reason: '\u200b\u200d' }), 'TEXT_REQUIRED reason'],
    ['with half a character', () => ({ duties: '门诊\ud800' }), 'TEXT_INVALID duties'],
    [
      'at the end of all calendars',
      () => ({ startOn: '9999-12-31', endOn: '9999-12-31' }),
      'INPUT_INVALID startOn',
    ],
    ['until the end of all calendars', () => ({ endOn: '9999-12-31' }), 'INPUT_INVALID endOn'],
    ['with a day that does not exist', () => ({ startOn: '2026-02-30' }), 'INPUT_INVALID startOn'],
    [
      'with 编制 for a kind that gives none',
      () => ({ establishmentType: 'FILED' }),
      'ESTABLISHMENT_TYPE_NOT_USED establishmentType',
    ],
    ['as a recruit who has 编制 already', () => ({ kind: 'COUNTY_RECRUIT' }), 'ALREADY_ESTABLISHED personId'],
  ];

  it.each(cases)('%s', async (_, change, expected) => {
    const input = { ...world.content(person), ...change() };
    const detail = await refusal(submit(input));
    expect(codes([detail])).toEqual([expected]);
    expect(codes((await preview(input)).warnings)).toContain(expected);
  });

  it('to the person’s own institution', async () => {
    const local = await world.hire('CONTRACT', world.county.townshipId);
    const input = world.content(local, { kind: 'COUNTY_RECRUIT' });
    expect(codes([await refusal(submit(input))])).toEqual(['HOST_NOT_ALLOWED hostInstitutionId']);
  });

  it('from one township to another: the county sends its hospitals’ people only', async () => {
    const local = await world.hire('INSTITUTION', world.county.townshipId);
    const detail = await refusal(submit(world.content(local)));
    expect(codes([detail])).toEqual(['HOME_NOT_ALLOWED personId']);
    expect(detail.message).toBe('派驻人员须来自牵头医院（总医院）或县级医院');
    expect(detail.clause).toBe(KINDS_DOCUMENT);
    expect(codes((await preview(world.content(local))).warnings)).toContain('HOME_NOT_ALLOWED personId');
  });

  it('of somebody without any 编制, for whom the kind is not meant', async () => {
    const detail = await refusal(submit(world.content(await world.hire('NONE'))));
    expect(codes([detail])).toEqual(['HOME_NOT_ALLOWED personId']);
    expect(detail.message).toBe('该人员为无编制，不属于派驻的范围');
  });

  it('of somebody who has left, or leaves before it begins or ends', async () => {
    const leaver = await world.hire();
    await world.transactions.run((tx) =>
      tx.query('UPDATE employment SET valid_to = ? WHERE person_id = ?', [world.day(20), leaver]),
    );
    expect((await refusal(submit(world.content(leaver)))).message).toContain(world.day(60));
    const sooner = world.content(leaver, { startOn: world.day(10), endOn: world.day(40) });
    expect((await refusal(submit(sooner))).message).toContain(world.day(40));
    expect(await submit({ ...sooner, endOn: world.day(20) })).toMatchObject({ status: 'RUNNING' });
  });

  it('when the pool has no such 编制, naming what was verified', async () => {
    const filed = world.content(contractor, { kind: 'COUNTY_RECRUIT', establishmentType: 'FILED' });
    expect((await refusal(submit(filed))).code).toBe('QUOTA_NOT_VERIFIED');
  });

  it('names the rule it rests on', async () => {
    const detail = await refusal(
      submit(world.content(person, { hostInstitutionId: world.county.hospitalId })),
    );
    expect(detail).toMatchObject({
      message: '接收单位须为乡镇卫生院或社区卫生服务中心',
      clause: KINDS_DOCUMENT,
    });
  });
});

describe('overlapping postings of one person', () => {
  it('are refused by day, named by case and dates; the next day is free', async () => {
    const posted = await world.hire();
    const first = world.content(posted, { startOn: world.day(100), endOn: world.day(200) });
    const number = await world.driver.submit('POSTING', first);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    const touching = world.content(posted, { startOn: world.day(200), endOn: world.day(300) });
    const detail = await refusal(submit(touching));
    expect(detail.message).toBe(
      `该人员在${world.day(100)}至${world.day(200)}已有派驻（${number}），全职派驻不得重叠`,
    );
    expect(await submit({ ...touching, startOn: world.day(201) })).toMatchObject({ status: 'RUNNING' });
  });

  it('are refused by the database itself, and what is in force is never changed', async () => {
    const posted = await world.hire();
    const number = await world.driver.submit(
      'POSTING',
      world.content(posted, { startOn: world.day(700), endOn: world.day(800) }),
    );
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const other = await submit(
      world.content(await world.hire(), { startOn: world.day(900), endOn: world.day(950) }),
    );
    const run = (sql: string, params: unknown[]) => world.transactions.run((tx) => tx.query(sql, params));
    const copy = `INSERT INTO posting SELECT ?, ?, 'X', community_id, person_id, kind, kind_name, home_institution_id,
      host_institution_id, ?, ?, post_name, reserved_at, NULL, NULL, NULL, NULL, NULL, NULL FROM posting WHERE case_number = ?`;
    await expect(run(copy, [newId(), other.id, world.day(800), world.day(801), number])).rejects.toThrow(
      `POSTING_OVERLAP:${number}`,
    );
    await run(copy, [newId(), other.id, world.day(801), world.day(802), number]);
    await expect(
      run('UPDATE posting SET end_on = ? WHERE case_number = ?', [world.day(700), number]),
    ).rejects.toThrow('never changed');
    await expect(run('DELETE FROM posting WHERE case_number = ?', [number])).rejects.toThrow('never deleted');
    await expect(run("UPDATE posting_event SET event_kind = 'X'", [])).rejects.toThrow('append-only');
  });
});

describe('who may submit', () => {
  it('an officer of one institution for whom it receives, as that institution', async () => {
    const view = await submit(world.content(await world.hire()), 'hr.township');
    expect(view.status).toBe('RUNNING');
    const [row] = await world.query('SELECT institution_id FROM approval_case WHERE id = ?', [view.id]);
    expect(row?.['institution_id']).toBe(world.county.townshipId);
  });

  it('not an officer of an institution that neither sends nor receives', async () => {
    const other = await world.transactions.run((tx) =>
      world.test.app.get(Registrar, { strict: false }).institution(tx, {
        communityId: world.county.communityId,
        code: 'OTHER',
        kind: 'TOWNSHIP_HOSPITAL',
        parentId: null,
        name: '乙镇卫生院A',
        shortName: '乙镇',
        validFrom: SINCE,
      }),
    );
    await world.officer('hr.other', other);
    expect((await refusal(submit(world.content(person), 'hr.other'))).code).toBe('NOT_YOUR_UNIT');
    const [all, theirs] = await Promise.all(
      ['hr', 'hr.other'].map(async (user) =>
        world.service.page(await world.driver.as(user), {}, { first: 50, offset: 0 }),
      ),
    );
    expect(all?.total).toBeGreaterThan(0);
    expect(theirs).toEqual({ total: 0, items: [] });
  });

  it('edge-23 not an officer of another community, who learns nothing of the person', async () => {
    const foreign = await makeCounty(world.test.app, 'B');
    const ctx = await world.test.as(foreign.users['hr'] ?? '');
    const detail = await refusal(world.service.submit(ctx, world.content(person), newId()));
    expect(detail).toMatchObject({ code: 'PERSON_UNKNOWN', message: '没有该人员，或您无权为其提交' });
    expect((await world.service.page(ctx, {}, { first: 50, offset: 0 })).total).toBe(0);
  });
});

describe('the preview', () => {
  it('shows the tightest day of the township’s posts and writes nothing', async () => {
    const count = async () => (await world.query('SELECT COUNT(*) AS n FROM approval_case'))[0]?.['n'];
    const before = await count();
    const input = world.content(await world.hire(), { startOn: world.day(4000), endOn: world.day(4100) });
    const shown = await preview(input);
    expect(shown.warnings).toEqual([]);
    expect(shown.quotas).toEqual([
      {
        name: '甲镇卫生院A派驻岗位',
        verified: 2,
        occupied: 0,
        reserved: 0,
        free: 2,
        documentNumber: '示例编办〔2023〕20号（示例）',
        tightestOn: world.day(4000),
      },
    ]);
    expect(await count()).toBe(before);
  });

  it('shows the pool for a recruit, and everything that is wrong at once', async () => {
    const input = world.content(contractor, { kind: 'COUNTY_RECRUIT', startOn: world.day(-40) });
    const shown = await preview({ ...input, endOn: world.day(2000), postName: '' });
    expect(shown.quotas.map(({ name }) => name)).toEqual(['测试医共体A事业编制总量']);
    expect(codes(shown.warnings)).toEqual([
      'TEXT_REQUIRED postName',
      'START_IN_PAST startOn',
      'TERM_TOO_LONG endOn',
    ]);
  });

  it('edge-26 reckons the usual term from 29 February: inclusive, not rolled', async () => {
    const input = world.content(person, {
      startOn: calendarDate('2028-02-29'),
      endOn: calendarDate('2028-03-01'),
    });
    expect((await preview(input)).endOn).toBe('2029-02-28');
  });
});

it('edge-27 a posting that ends on a day of rest ends on that day', async () => {
  const about = world.day(3100);
  const sunday = addDays(about, 7 - dayOfWeek(about));
  const { number } = await submit(
    world.content(await world.hire(), { startOn: world.day(3000), endOn: sunday }),
  );
  const { content, rawContent } = await world.driver.view(number);
  expect(content.find(({ label }) => label === '结束日期')?.value).toMatch(new RegExp(`^${sunday}（含`));
  expect(JSON.parse(rawContent)).toMatchObject({ endOn: sunday });
  await world.driver.resolve(number, 'PARTY_COMMITTEE');
  expect(await world.posting(number)).toMatchObject({ endOn: sunday });
});

describe('the content of a case', () => {
  it('is what people read on the day, and can be sent again as it is', async () => {
    const { number } = await submit({
      ...world.content(await world.hire()),
      establishmentType: null,
      reason: '  充实基层力量 ',
    });
    const view = await world.driver.view(number);
    expect(view.title).toMatch(/^派驻：王示\d+（县总医院A）→ 甲镇卫生院A$/);
    const fields = new Map(view.content.map(({ label, value }) => [label, value]));
    expect(fields.get('派驻理由')).toBe('充实基层力量');
    expect(fields.get('编制与岗位')).toBe('编制留在原单位，任期内占用接收单位派驻岗位1个');
    expect(fields.get('结束日期')).toContain('共365天');
    expect(Object.keys(JSON.parse(view.rawContent) as object)).not.toContain('establishmentType');
  });

  it('the same request with the same key is the same case', async () => {
    const ctx = await world.driver.as('hr');
    const input = world.content(await world.hire());
    const key = newId();
    const [first, second] = [
      await world.service.submit(ctx, input, key),
      await world.service.submit(ctx, input, key),
    ];
    expect(second.number).toBe(first.number);
    expect((await refusal(world.service.submit(ctx, { ...input, reason: '另一理由' }, key))).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });
});
