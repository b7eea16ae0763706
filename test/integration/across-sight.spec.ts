import { AcrossWorld } from './across-world.js';

const POSTINGS = `{ postings { total items { caseNumber status hostInstitutionName } } }`;

let w: AcrossWorld;

beforeAll(async () => {
  w = await AcrossWorld.start();
}, 120_000);
afterAll(() => w.close());

it('edge-24 those who receive are told of it, and the sender of their answer; nobody beside', async () => {
  const number = await w.send({ startOn: w.world.day(33) });
  const asked = `县管乡用人员派驻 ${number} 派往本医共体，须由本医共体按流程同意，请核对后发起接收`;
  expect(await w.told(w.receiver, number)).toEqual([asked]);
  expect(await w.told(await w.signedIn('hr.host'), number)).toEqual([asked]);
  expect(await w.told(await w.signedIn('hr.beside'), number)).toEqual([]);
  await w.toItsEnd(w.there, await w.reception(number));
  expect(await w.told(w.hr, number)).toEqual([`县管乡用人员派驻 ${number} 测试医共体B同意接收`]);
});

it('edge-24 edge-23 the officers of the host and of its community see the posting, and nobody else there', async () => {
  const number = await w.send({ startOn: w.world.day(34), kind: 'ROTATION' });
  const host = await w.signedIn('hr.host');
  for (const client of [w.receiver, host]) {
    expect(await w.caseAs(client, number)).toMatchObject({
      number,
      actions: [],
      reception: { mayRequest: true },
    });
    const items = (await w.receivable(client)).items;
    expect(items.find(({ caseNumber }) => caseNumber === number)).toMatchObject({
      ...{ state: 'NONE', mayRequest: true, homeCommunityName: '测试医共体A' },
      hostInstitutionName: '甲镇卫生院B',
    });
  }
  const beside = await w.signedIn('hr.beside');
  expect(await w.caseAs(beside, number)).toBeNull();
  expect((await w.receivable(beside)).total).toBe(0);
  expect(await w.receive(number, beside)).toMatchObject({ code: 'SENDING_UNKNOWN' });
  for (const user of ['SECRETARIAT', 'auditor']) {
    const client = await w.signedIn(w.second.users[user] ?? '');
    expect(await w.caseAs(client, number)).toBeNull();
    expect((await client.post('{ receivablePostings { total } }')).errors.length).toBeGreaterThan(0);
  }
  // What was laid before the bodies stays theirs, and the community's own list of postings shows it once in force.
  const listed = await host.data<{ postings: { items: { caseNumber: string }[] } }>(POSTINGS);
  expect(listed.postings.items.map(({ caseNumber }) => caseNumber)).not.toContain(number);
  // The home's officer does not take people in for others, nor see how the others go about it.
  expect(await w.receive(number, w.hr)).toMatchObject({ code: 'SENDING_UNKNOWN' });
  const own = await w.reception(number);
  expect(await w.caseAs(w.hr, own)).toBeNull();
});
