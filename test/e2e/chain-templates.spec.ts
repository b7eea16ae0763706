import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { newId } from '../../libs/database/index.js';
import { makeAdministrator } from '../support/administrator.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { startServer } from '../support/server.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;
let admin: GraphqlClient;
let hr: GraphqlClient;

beforeAll(async () => {
  server = await startServer();
  await makeAdministrator(server, server.county);
  [admin, hr] = await Promise.all([server.as('admin'), server.as('hr')]);
});
afterAll(() => server.close());

interface Answer {
  __typename: string;
  code?: string;
  id: string;
  revision: number;
  version: number;
  steps: { key: string }[];
  problems: { code: string; stepKey: string | null }[];
}
const DRAFT =
  '__typename ... on TemplateDraft { id revision problems { code stepKey } steps { key } } ... on Refusal { code }';
const OPEN = `mutation($c: ID!, $m: String!) { openTemplateDraft(countyId: $c, matterType: $m) { ${DRAFT} } }`;
const SAVE = `mutation($input: TemplateDraftInput!) { saveTemplateDraft(input: $input) { ${DRAFT} } }`;
const CHECK = `query($input: TemplateDraftInput!) { templateDraftCheck(input: $input) { __typename
  ... on TemplateDraftCheck { problems { code stepKey message } } ... on Refusal { code } } }`;
const PUBLISH = `mutation($input: PublishTemplateInput!) { publishTemplateDraft(input: $input) { __typename
  ... on TemplateVersion { id version status } ... on Refusal { code message } } }`;
const LIST = `{ chainTemplates { matterType mayManage inForce { id version validFrom publishedByName reason steps { key
  actors { code name } votingRule { text } } } draft { id } } }`;
const PREVIEW = `query($input: ChainTrialInput!) { chainPreview(matterType: "POSTING", input: $input) { __typename
  ... on ChainForecastView { problems steps { key dueOn tasks { bodyCode able { name } vote { entitled } problem } } }
  ... on Refusal { code } } }`;

/** The demo county's steps as the editor sends them. */
const steps = postingChain.steps.map(({ votingRule, ...step }) => ({
  ...step,
  votingRule: votingRule && {
    attendanceNum: votingRule.attendanceMin.num,
    attendanceDen: votingRule.attendanceMin.den,
    majorityNum: votingRule.majority.num,
    majorityDen: votingRule.majority.den,
    majorityStrict: votingRule.majority.strict,
    majorityOf: votingRule.majorityOf,
  },
}));

describe('a chain over the API, from an empty draft to the cases that it will carry', () => {
  let draft: Answer;
  const content = (change: object = {}) => ({
    input: {
      draftId: draft.id,
      revision: draft.revision,
      name: '派驻流程',
      documentNumber: '明卫〔2025〕9号',
      steps,
      ...change,
    },
  });

  it('is drafted and checked step by step', async () => {
    const { countyId: c } = server.county;
    ({ openTemplateDraft: draft } = await admin.data<{ openTemplateDraft: Answer }>(OPEN, {
      c,
      m: 'POSTING',
    }));
    expect(draft.problems.map(({ code }) => code)).toEqual(['NO_DOCUMENT_NUMBER', 'NO_CLAUSE']);
    const wrong = steps.map((step) => (step.key === 'filing' ? { ...step, actors: ['NOWHERE'] } : step));
    const { templateDraftCheck } = await admin.data<{ templateDraftCheck: Answer }>(
      CHECK,
      content({ steps: wrong }),
    );
    expect(templateDraftCheck.problems).toMatchObject([{ code: 'BODY_UNKNOWN', stepKey: 'filing' }]);
    const { saveTemplateDraft } = await admin.data<{ saveTemplateDraft: Answer }>(SAVE, content());
    expect(saveTemplateDraft).toMatchObject({ revision: draft.revision + 1, problems: [] });
    const late = await admin.data<{ saveTemplateDraft: Answer }>(SAVE, content());
    expect(late.saveTemplateDraft.code).toBe('DRAFT_CHANGED');
    draft = saveTemplateDraft;
  });

  it('is published with effect from a day, on a document and for a reason', async () => {
    const { businessClock } = await admin.data<{ businessClock: { today: string } }>(
      '{ businessClock { today } }',
    );
    const input = {
      draftId: draft.id,
      revision: draft.revision,
      validFrom: businessClock.today,
      documentNumber: '明卫〔2025〕9号',
      reason: '首次发布',
      idempotencyKey: newId(),
    };
    const blank = await admin.data<{ publishTemplateDraft: Answer }>(PUBLISH, {
      input: { ...input, documentNumber: '' },
    });
    expect(blank.publishTemplateDraft.code).toBe('TEXT_REQUIRED');
    const key = newId();
    const answers = await Promise.all(
      [1, 2].map(() =>
        admin.data<{ publishTemplateDraft: Answer }>(PUBLISH, { input: { ...input, idempotencyKey: key } }),
      ),
    );
    expect(new Set(answers.map((one) => one.publishTemplateDraft.id)).size).toBe(1);
    const { chainTemplates } = await admin.data<{ chainTemplates: { matterType: string }[] }>(LIST);
    expect(chainTemplates.filter(({ matterType }) => matterType === 'POSTING')).toMatchObject([
      {
        matterType: 'POSTING',
        mayManage: true,
        draft: null,
        inForce: { version: 1, reason: '首次发布', publishedByName: '系统管理员' },
      },
    ]);
  });

  it('is shown to who submits before there is a case, and to nobody who may not', async () => {
    const input = { institutionId: server.county.hospitalId };
    const { chainPreview } = await hr.data<{ chainPreview: Answer & { steps: { key: string }[] } }>(PREVIEW, {
      input,
    });
    expect(chainPreview.steps.map(({ key }) => key)).toEqual(steps.map(({ key }) => key));
    const auditor = await server.as('auditor');
    const refused = await auditor.data<{ chainPreview: Answer }>(PREVIEW, { input });
    expect(refused.chainPreview.code).toBe('NOT_YOUR_UNIT');
  });

  it('is closed to HR officers, and read-only to auditors', async () => {
    const auditor = await server.as('auditor');
    expect((await hr.post(LIST)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { chainTemplates } = await auditor.data<{ chainTemplates: { mayManage: boolean }[] }>(LIST);
    expect(new Set(chainTemplates.map(({ mayManage }) => mayManage))).toEqual(new Set([false]));
    const { countyId: c } = server.county;
    expect((await auditor.post(OPEN, { c, m: 'POSTING' })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const plan = 'query { caseMovePlan(caseNumber: "TA-DP-2026-000001") { __typename } }';
    expect((await auditor.post(plan)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const unknown = 'query { caseMovePlan(caseNumber: "TA-DP-2026-000001") { ... on Refusal { code } } }';
    expect(await admin.data(unknown)).toEqual({ caseMovePlan: { code: 'CASE_UNKNOWN' } });
  });
});
