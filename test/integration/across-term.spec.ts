import { AuditVerifier } from '../../libs/audit/index.js';
import { CaseAttendance, REMINDERS_KEY } from '../../libs/approval/index.js';
import { WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { RECEPTION_TERM } from '../../libs/posting/index.js';
import { WorkCalendar, addDays, daysBetween } from '../../libs/rules/index.js';
import { exportRows } from '../support/export-rows.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { AcrossWorld } from './across-world.js';
import { KINDS_DOCUMENT } from './posting-world.js';

const TERM = 'term { since workingDays dueOn daysLate documentNumber }';
const SENDING = `query($number: String!) { case(number: $number) { status reception { state ${TERM} } } }`;
const RECEPTION = `query($number: String!) { case(number: $number) { receivedPosting { outdated ${TERM} } } }`;
const RECEIVABLE = `query($number: String!) { receivablePosting(caseNumber: $number) { state ${TERM} } }`;
const SUPERVISION = `query($filter: SupervisionFilter) { supervision(filter: $filter, page: { first: 50 }) {
  items { caseNumber dueOn daysLate awaits } } }`;

interface Term {
  since: string;
  workingDays: number;
  dueOn: string | null;
  daysLate: number;
  documentNumber: string;
}

let w: AcrossWorld;
let calendar: WorkCalendar;

beforeAll(async () => {
  w = await AcrossWorld.start();
  const year = Number(w.world.today.slice(0, 4));
  const completeYears = [year, year + 1];
  calendar = new WorkCalendar({ completeYears });
  await w.policy(WORK_DAYS_KEY, { overrides: [], completeYears });
  await w.policy(REMINDERS_KEY, { beforeWorkingDays: [1], overdueEveryWorkingDays: 2 });
  await w.policy(RECEPTION_TERM, { withinWorkingDays: 5 });
});
afterAll(() => w.close());

const attend = async (number: string) => w.get(CaseAttendance).attend((await w.driver.view(number)).id);
const sending = async (number: string) =>
  (
    await w.hr.data<{ case: { status: string; reception: { state: string; term: Term | null } } }>(SENDING, {
      number,
    })
  ).case;
const supervised = async (client: GraphqlClient, number: string, filter: object = {}) => {
  const { supervision } = await client.data<{
    supervision: { items: { caseNumber: string; dueOn: string | null; daysLate: number; awaits: string }[] };
  }>(SUPERVISION, { filter });
  return supervision.items.find(({ caseNumber }) => caseNumber === number);
};

it('edge-24 the other community answers within the county’s working days; it is reminded, and silence is no consent', async () => {
  const number = await w.send({ startOn: w.world.day(200), endOn: w.world.day(300) });
  // Before the sender's own chain is done nobody is late with an answer.
  expect((await sending(number)).reception.term).toBeNull();
  await w.toItsEnd(w.driver, number);
  const since = w.world.today;
  const dueOn = calendar.addWorkingDays(since, 5);
  const term = { since, workingDays: 5, dueOn, daysLate: 0, documentNumber: KINDS_DOCUMENT };
  expect((await sending(number)).reception.term).toEqual(term);
  const told = (await w.caseAs(w.hr, number))?.history.find(({ stepName }) => stepName === '等待实施条件');
  expect(told?.opinion).toMatch(new RegExp(`尚未提出接收，限${dueOn}前答复（${KINDS_DOCUMENT}）$`));
  const auditor = await w.signedIn(w.world.county.users['auditor'] ?? '');
  expect(await supervised(auditor, number)).toMatchObject({ dueOn, daysLate: 0 });
  expect(await supervised(auditor, number, { daysLate: 1 })).toBeUndefined();

  const own = await w.reception(number);
  const asked = await w.receiver.data<{ case: { receivedPosting: { term: Term | null } } }>(RECEPTION, {
    number: own,
  });
  expect(asked.case.receivedPosting.term).toEqual(term);

  // A later decision of the county is for those who begin to wait later.
  await w.policy(RECEPTION_TERM, { withinWorkingDays: 90 }, addDays(since, 1));
  const host = await w.signedIn('hr.host');
  const beside = await w.signedIn('hr.beside');
  const before = calendar.addWorkingDays(since, 4);
  await w.moveTo(before);
  for (let times = 0; times < 2; times += 1) await attend(number);
  const soon = `县管乡用人员派驻 ${number} 等待本医共体答复，请于${dueOn}前按流程办结`;
  expect((await w.told(host, number))[0]).toBe(soon);
  expect(await w.told(w.receiver, number)).toContain(soon);
  expect(await w.told(beside, number)).toEqual([]);

  const late = calendar.addWorkingDays(dueOn, 2);
  await w.moveTo(late);
  for (let times = 0; times < 2; times += 1) await attend(number);
  const overdue = `县管乡用人员派驻 ${number} 等待本医共体答复已逾期2个工作日，请尽快按流程办理；逾期不视为同意`;
  expect((await w.told(host, number)).filter((text) => text === overdue)).toHaveLength(1);
  const daysLate = daysBetween(addDays(dueOn, 1), late);
  expect(await sending(number)).toMatchObject({
    status: 'RUNNING',
    reception: { state: 'OPEN', term: { dueOn, daysLate, workingDays: 5 } },
  });
  expect(await supervised(auditor, number, { daysLate })).toMatchObject({ dueOn, daysLate });
  expect(await supervised(auditor, number, { daysLate: daysLate + 1 })).toBeUndefined();
  const listed = await host.data<{ receivablePosting: { state: string; term: Term } }>(RECEIVABLE, {
    number,
  });
  expect(listed.receivablePosting).toMatchObject({ state: 'OPEN', term: { dueOn, daysLate } });
  const [headings = [], ...rows] = await exportRows(w.api.baseUrl, host, 'receivable-postings.xlsx');
  const row = rows.find((one) => one.includes(number)) ?? [];
  expect([row[headings.indexOf('答复期限')], row[headings.indexOf('逾期天数')]]).toEqual([dueOn, daysLate]);

  await w.toItsEnd(w.there, own);
  await w.driver.settle(number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
  const { breaks } = await w.get(AuditVerifier).verify(w.world.transactions.reader);
  expect(breaks).toEqual([]);
});
