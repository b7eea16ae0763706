import { AttachmentOwners } from '../../libs/attachment/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { PLACEMENT_TERMS, PlacementService } from '../../libs/placement/index.js';
import { RoundService } from '../../libs/placement/round.service.js';
import { SINCE } from '../support/county.js';
import { pdf } from '../support/sample-files.js';
import { AttachmentWorld } from './attachment-world.js';
import type { Uploaded } from './attachment-world.js';
import * as q from './village-queries.js';
import { SHARES, VillageWorld } from './village-world.js';

const LIST = `query($kind: String!, $id: ID!) { attachments(ownerKind: $kind, ownerId: $id) {
  mayAttach items { id } } }`;
const RECORD = `mutation($input: PostingEventInput!) { recordPostingEvent(input: $input) {
  __typename ... on Refusal { code } } }`;

let world: AttachmentWorld;

const get = <T>(token: new (...args: never[]) => T): T =>
  world.posting.test.app.get<T>(token, { strict: false });

beforeAll(async () => {
  world = await AttachmentWorld.start();
});
afterAll(async () => {
  const { breaks } = await world.posting.transactions.snapshot((tx) => get(AuditVerifier).verify(tx));
  await world.close();
  expect(breaks).toEqual([]);
});

const uploaded = async (user = 'hr'): Promise<Uploaded['body']> =>
  (await world.upload(user, pdf(newId()), '暂停审批表.pdf')).body;
const list = async (user: string, kind: string, id: string) => {
  const { attachments } = await (
    await world.as(user)
  ).data<{ attachments: { mayAttach: boolean; items: { id: string }[] } }>(LIST, { kind, id });
  return attachments;
};

/** Read by who may read the record, added by who records; told with the hash where the record is told. */
async function carries(kind: string, id: string, chain: string): Promise<void> {
  const file = await uploaded();
  const attached = await world.attach('hr', kind, id, [file.id]);
  expect(attached.items).toMatchObject([{ id: file.id, name: '暂停审批表.pdf' }]);
  expect(await list('auditor', kind, id)).toEqual({ mayAttach: false, items: [{ id: file.id }] });
  expect((await world.get('auditor', file.id)).status).toBe(200);
  for (const user of ['hr@B', 'auditor@B']) {
    expect(await list(user, kind, id)).toEqual({ mayAttach: false, items: [] });
    expect((await world.get(user, file.id)).status).toBe(404);
  }
  const other = (await world.upload('hr@B', pdf(newId()))).body.id;
  expect(await world.attach('hr@B', kind, id, [other])).toMatchObject({ code: 'ATTACHMENT_OWNER_UNKNOWN' });
  const told = await world.query(
    "SELECT payload FROM audit_event WHERE type = 'attachment.linked' AND chain = ?",
    [chain],
  );
  expect(JSON.stringify(told)).toContain(file.sha256);
}

describe('a paper of what is recorded', () => {
  it('of a posting belongs to the event, and a case’s own event keeps to the files of its case', async () => {
    const { number } = await world.submit(
      await world.content({ startOn: world.posting.day(-10), endOn: world.posting.day(40) }),
    );
    await world.driver.upToFiling(number);
    await world.posting.fileAll(number);
    const [posting] = await world.query('SELECT id FROM posting WHERE case_number = ?', [number]);
    const id = newId();
    const input = {
      ...{ id, postingId: posting?.['id'], kind: 'SUSPENDED', documentNumber: '总医人〔2026〕8号' },
      ...{ fromOn: world.posting.day(1), toOn: world.posting.day(5) },
    };
    const hr = await world.as('hr');
    const recorded = await hr.data<{ recordPostingEvent: { __typename: string } }>(RECORD, { input });
    expect(recorded.recordPostingEvent).toEqual({ __typename: 'Posting' });
    await carries('POSTING_EVENT', id, `case:${number}`);
    expect(await world.attach('hr', 'POSTING_EVENT', newId(), [(await uploaded()).id])).toMatchObject({
      code: 'ATTACHMENT_OWNER_UNKNOWN',
    });
  });

  it('of a first placement belongs to the entry of the person, not to draws and choices', async () => {
    const { communityId, townshipId } = world.driver.county;
    await world.posting.transactions.run((tx) =>
      get(Registrar).policy(tx, {
        ...{ profileCode: 'PA', key: PLACEMENT_TERMS, documentNumber: '示例卫〔2025〕10号' },
        value: { zones: [{ code: 'MOUNTAIN', name: '山区', years: 3 }], witnesses: 2 },
        ...{ validFrom: SINCE, isDemo: true },
      }),
    );
    const hr = await world.driver.as('hr');
    const personId = await world.posting.hire('NONE');
    const roundId = await get(RoundService).open(hr, {
      ...{ id: newId(), communityId, name: '附件轮次', candidates: [{ personId, score: '90' }] },
      posts: [
        { code: 'P1', institutionId: townshipId, postName: '全科医师', zoneCode: 'MOUNTAIN', places: 1 },
      ],
    });
    const service = get(PlacementService);
    const [chosen, confirmed, left] = [newId(), newId(), newId()];
    await service.choose(hr, { id: chosen, roundId, personId, act: 'CHOSE', postCode: 'P1' });
    await service.answer(hr, { id: confirmed, roundId, personId, startOn: world.posting.day(-9) });
    const leaving = { id: left, roundId, personId, event: 'LEFT', on: world.posting.day(-1) };
    await service.serve(hr, { ...leaving, note: '违约离岗' });
    await carries('PLACEMENT_ENTRY', left, `placement:${roundId}`);
    expect(await list('hr', 'PLACEMENT_ENTRY', chosen)).toEqual({ mayAttach: false, items: [] });
  });
});

it('of a village contract and of a correction of pay: by whoever records, seen by whoever may read', async () => {
  const village = await VillageWorld.start();
  try {
    await village.fill();
    const personId = await village.doctor();
    await village.register(personId);
    const { id: contractId } = await village.inForce(personId);
    const runId = (await village.openRun()).id;
    await village.ask(q.PAY_ONE, { runId, contractId });
    const [line] = await village.query('SELECT id FROM village_pay_line WHERE contract_id = ?', [contractId]);
    const correction = newId();
    const amounts = { ...SHARES, grossYuan: '2900.00', fiscalYuan: '900.00' };
    const corrected = { id: correction, lineId: line?.['id'], runId, documentNumber: '更正〔2026〕8号' };
    await village.ask(q.CORRECT, { input: { ...corrected, ...amounts, note: '多计一项' } });
    const [signed] = await village.query(
      "SELECT id FROM village_contract_event WHERE contract_id = ? AND type = 'SIGNED'",
      [contractId],
    );
    const owners = village.test.app.get(AttachmentOwners, { strict: false });
    const { reader } = village.transactions;
    const found = async (user: string, kind: string, id: unknown) =>
      owners.find(reader, await village.driver.as(user), kind, String(id));
    const chains = {
      VILLAGE_EVENT: [signed?.['id'], `village-contract:${contractId}`],
      VILLAGE_CORRECTION: [correction, `village-pay:${runId}`],
    };
    for (const [kind, [id, chain]] of Object.entries(chains)) {
      expect(await found('hr', kind, id)).toMatchObject({ chain: { chain }, mayAttach: true });
      expect(await found('auditor', kind, id)).toMatchObject({ mayAttach: false });
      expect(await found('PARTY_COMMITTEE.clerk', kind, id)).toBeNull();
    }
    // A line that corrects nothing rests on the contract.
    expect(await found('hr', 'VILLAGE_CORRECTION', line?.['id'])).toBeNull();
  } finally {
    await village.close();
  }
});
