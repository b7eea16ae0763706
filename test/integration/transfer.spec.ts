import { addDays } from '../../libs/rules/index.js';
import { newId } from '../../libs/database/index.js';
import { Organization } from '../../libs/organization/index.js';
import type { TransferContent } from '../../libs/posting/index.js';
import { PASSWORD, makeCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { refusal } from './establishment-world.js';
import {
  LIST,
  MID,
  PREVIEW,
  api,
  breaks,
  carried,
  content,
  employed,
  freeTownship,
  headcount,
  home,
  hr,
  mid,
  outcome,
  startTransfers,
  stopTransfers,
  submit,
  submitted,
  world,
} from './transfer-kit.js';

beforeAll(startTransfers);
afterAll(stopTransfers);
afterEach(freeTownship);

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
    const eve = addDays(input.on, -1);
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

  it('whoever leaves before its last day is not posted beyond the employment', async () => {
    const personId = await employed();
    const lastDay = world.day(200);
    const organization = world.test.app.get(Organization, { strict: false });
    await world.transactions.run((tx) => organization.endEmployment(tx, { personId, lastDay }));
    const posting = world.content(personId);
    const detail = await refusal(world.driver.submit('POSTING', posting));
    expect(detail).toMatchObject({ code: 'PERSON_LEFT', field: 'personId' });
    expect(await world.driver.submit('POSTING', { ...posting, endOn: lastDay })).toMatch(/^TA-/);
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
