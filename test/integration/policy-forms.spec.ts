import { newId } from '../../libs/database/index.js';
import { CAP_MODE } from '../../libs/establishment/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { POSTING_KINDS, POSTING_TERM, RECEPTION_TERM } from '../../libs/posting/index.js';
import { policies } from '../../apps/cli/demo/mingxi/policies.js';
import { SINCE } from '../support/county.js';
import { refusal } from './establishment-world.js';
import { KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

let world: PostingWorld;

beforeAll(async () => {
  world = await PostingWorld.start();
});
afterAll(() => world.test.close());

function decide(key: string, value: unknown, profileCode = 'PX'): Promise<void> {
  const parameter = {
    profileCode,
    key,
    value,
    documentNumber: KINDS_DOCUMENT,
    validFrom: SINCE,
    isDemo: true,
  };
  return world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).policy(tx, parameter),
  );
}

describe('a version of a parameter', () => {
  const kind = {
    code: 'RESIDENT',
    name: '派驻',
    effect: 'RESIDENT_POST',
    homeKinds: ['LEAD_HOSPITAL'],
    establishmentTypes: ['INSTITUTION'],
    hostKinds: ['TOWNSHIP_HOSPITAL'],
  };

  it.each([
    [POSTING_KINDS, 'none'],
    [POSTING_KINDS, []],
    [POSTING_KINDS, [{ ...kind, effect: 'EVERYTHING' }]],
    [POSTING_KINDS, [{ ...kind, homeKinds: ['PHARMACY'] }]],
    [POSTING_KINDS, [{ ...kind, hostKinds: undefined }]],
    [POSTING_KINDS, [{ ...kind, defaultMonths: 1.5 }]],
    [POSTING_KINDS, [kind, kind]],
    [POSTING_TERM, { maxMonths: 36 }],
    [POSTING_TERM, { maxMonths: 0, startDaysBack: 30 }],
    [RECEPTION_TERM, { withinWorkingDays: 0 }],
    [CAP_MODE, 'ALL'],
    ['roster.titles', [{ name: '医师', level: 'HIGH' }]],
    [WORK_DAYS_KEY, { overrides: [{ date: '2026-02-30', working: true }], completeYears: [] }],
    ['step.dueWorkingDays', '5'],
    ['publicity.workingDays', { appointment: 0 }],
  ])('of %s is refused when it is %j', async (key, value) => {
    const detail = await refusal(decide(key, value));
    expect(detail).toMatchObject({ code: 'POLICY_MALFORMED', field: key });
    expect(detail.message).toMatch(/^县级政策参数“[^”]+”的内容不符合要求，(“[^”]+”处：)?[\u4e00-\u9fff]/);
    expect(await world.query("SELECT id FROM policy_parameter WHERE profile_code = 'PX'")).toEqual([]);
  });

  it('is taken when it has the form: every one of the demo county', async () => {
    for (const { key, value } of policies) await decide(key, value, 'PY');
    const rows = await world.query("SELECT parameter_key FROM policy_parameter WHERE profile_code = 'PY'");
    expect(rows).toHaveLength(policies.length);
  });
});

it('a value that came to the database in another way is a refusal to who reads it, not a fault', async () => {
  await world.query(
    `INSERT INTO policy_parameter (id, profile_code, parameter_key, value, document_number, valid_from, is_demo)
     VALUES (?, 'PA', ?, ?, ?, ?, 1)`,
    [newId(), POSTING_KINDS, '{"RESIDENT":true}', KINDS_DOCUMENT, world.today],
  );
  const hr = await world.driver.as('hr');
  expect((await refusal(world.service.kinds(hr))).code).toBe('POLICY_MALFORMED');
  const input = world.content(await world.hire());
  expect((await refusal(world.service.submit(hr, input, newId()))).code).toBe('POLICY_MALFORMED');
  expect((await world.service.preview(hr, input)).warnings).toMatchObject([{ code: 'POLICY_MALFORMED' }]);
});
