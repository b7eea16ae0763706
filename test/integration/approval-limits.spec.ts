import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import type { Choice } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';

let test: TestApp;
let driver: ChainDriver;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish({ ...postingChain, matterType: 'NOTE' });
});
afterAll(() => test.close());

const note = (text = '一事', people: string[] = []) => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text,
  people,
});
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ACCEPTED',
    (error: unknown) => (error instanceof Refused ? error.detail.code : `FAULT ${String(error)}`),
  );
const everybody = Array<Choice>(9).fill('FOR');

it('a task that says it was approved implements nothing: only decisions count', async () => {
  const number = await driver.submit('NOTE', note());
  await driver.upToFiling(number);
  const matter = test.app.get(NoteMatter, { strict: false });
  matter.calls = [];
  const { id } = await driver.view(number);
  await test.app
    .get(TransactionRunner)
    .reader.query("UPDATE case_task SET state = 'DONE', outcome = 'APPROVED' WHERE case_id = ?", [id]);
  expect(await driver.settle(number)).toBe('RUNNING');
  expect(matter.calls).toEqual([]);
  expect((await driver.view(number)).status).toBe('RUNNING');
});

it('nothing is filed or deliberated before the step before it', async () => {
  const number = await driver.submit('NOTE', note());
  await driver.upToFiling(number);
  const office = await driver.as('HEALTH_BUREAU');
  const claim = { ...(await driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU')), outcome: 'ACCEPT' };
  const filed = (filedOn: string) =>
    driver.decisions.file(office, { ...claim, filingNumber: `早${newId()}号`, filedOn });
  expect(await codeOf(filed('1950-01-01'))).toBe('MEETING_INVALID');
  expect(await codeOf(filed('2999-01-01'))).toBe('MEETING_INVALID');
  expect(await codeOf(filed(office.today))).toBe('ACCEPTED');
});

it('the same session entered ten times at once is one session', async () => {
  const clerk = await driver.as('PARTY_COMMITTEE.clerk');
  const attendance = driver
    .body('PARTY_COMMITTEE')
    .seats.map(({ seatId }) => ({ seatId, status: 'PRESENT' }));
  const session = {
    id: newId(),
    bodyId: driver.body('PARTY_COMMITTEE').id,
    minutesNumber: `十次〔${clerk.today.slice(0, 4)}〕1号`,
    heldOn: clerk.today,
    attendance,
  };
  const entered = await Promise.all(
    Array.from({ length: 10 }, () => codeOf(driver.meetings.convene(clerk, session))),
  );
  expect(entered).toEqual(Array(10).fill('ACCEPTED'));
  const old = { ...session, id: newId(), minutesNumber: '旧纪〔1999〕1号' };
  expect(await codeOf(driver.meetings.convene(clerk, old))).toBe('MEETING_INVALID');
});

it.each([
  ['half a character', '\ud800', 'TEXT_INVALID'],
  ['a text of 2,001 characters', '长'.repeat(2001), 'TEXT_TOO_LONG'],
  ['a mark that turns the reading direction', 'a\u202eb', 'TEXT_INVALID'],
])('refuses an opinion with %s', async (_title, opinion, code) => {
  const number = await driver.submit('NOTE', note());
  await driver.resolve(number, 'PARTY_COMMITTEE');
  const claim = await driver.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
  const secretariat = await driver.as('SECRETARIAT');
  expect(await codeOf(driver.decisions.review(secretariat, { ...claim, outcome: 'APPROVE', opinion }))).toBe(
    code,
  );
});

it('refuses a recusal twice, and one without a readable reason', async () => {
  const number = await driver.submit('NOTE', note());
  const clerk = await driver.as('PARTY_COMMITTEE.clerk');
  const claim = await driver.taskOf(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
  const { meeting } = await driver.convene('PARTY_COMMITTEE');
  const seatId = driver.body('PARTY_COMMITTEE').seats[0]?.seatId ?? '';
  const ballot = {
    ...claim,
    meetingId: meeting.id,
    motion: 'APPROVE',
    votes: driver.votes('PARTY_COMMITTEE', everybody.slice(1), [0]),
  };
  const twice = [seatId, seatId].map((seat) => ({ seatId: seat, reason: '近亲属' }));
  expect(await codeOf(driver.decisions.recordVotes(clerk, { ...ballot, recusals: twice }))).toBe(
    'VOTES_INVALID',
  );
  const blank = [{ seatId, reason: '\u200b' }];
  expect(await codeOf(driver.decisions.recordVotes(clerk, { ...ballot, recusals: blank }))).toBe(
    'TEXT_REQUIRED',
  );
  const long = [{ seatId, reason: '长'.repeat(1500) }];
  expect(await codeOf(driver.decisions.recordVotes(clerk, { ...ballot, recusals: long }))).toBe(
    'TEXT_TOO_LONG',
  );
});

it('the clerk whom the matter concerns does not record its vote', async () => {
  const clerkId = driver.body('PARTY_COMMITTEE').clerk?.personId ?? '';
  const number = await driver.submit('NOTE', note('涉及记录人', [clerkId]));
  expect(await codeOf(driver.resolve(number, 'PARTY_COMMITTEE'))).toBe('RECUSAL_REQUIRED');
});
