import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { DemoCounties } from '../support/demo-counties.js';
import type { GraphqlClient } from '../support/graphql-client.js';

interface Refusable {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
  field?: string;
}
interface Preview {
  rows: {
    postName: string;
    grade: number | null;
    proposed: number;
    current: number;
    occupied: number;
    overfilled: boolean;
  }[];
  total: number;
  currentDocument: string;
  problems: { code: string; message: string; clause: string | null }[];
}

const SUBMIT = `mutation($input: PostSchemeInput!, $key: ID!) {
  submitPostScheme(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message field } } }`;
const PREVIEW = `query($input: PostSchemeDraftInput!) { postSchemePreview(input: $input) {
  rows { postName grade proposed current occupied overfilled } total currentDocument
  problems { code message clause } } }`;
const CASE = `query($number: String!) { case(number: $number) { title status content { key value }
  postPlan { institutionName total documentNumber validFrom caseNumber } } }`;

let counties: DemoCounties;
let hr: GraphqlClient;
let ids: Map<string, string>;
let today: string;

const line = (grade: number, count: number) => ({ category: 'PROFESSIONAL', grade, count });
const scheme = (rest: object = {}) => ({
  institutionId: ids.get('MX12'),
  planName: '岗位设置方案（示例）',
  startOn: today,
  lines: [
    ...[line(7, 2), line(10, 3), line(9, 1), line(12, 8), line(11, 4)],
    { category: 'MANAGEMENT', count: 2 },
  ],
  proposal: '按现有床位与服务人口设置',
  legalBasis: '事业单位人事管理条例第七条',
  ...rest,
});
const submit = async (input: object, as: GraphqlClient = hr) =>
  (await as.data<{ submitPostScheme: Refusable }>(SUBMIT, { input, key: newId() })).submitPostScheme;
const preview = async (input: object, as: GraphqlClient = hr) =>
  (await as.data<{ postSchemePreview: Preview }>(PREVIEW, { input })).postSchemePreview;

beforeAll(async () => {
  counties = await DemoCounties.start();
  hr = await counties.as('hr');
  const data = await hr.data<{
    institutions: { id: string; code: string }[];
    businessClock: { today: string };
  }>('{ institutions { id code } businessClock { today } }');
  ids = new Map(data.institutions.map(({ id, code }) => [code, id]));
  ({ today } = data.businessClock);
});
afterAll(() => counties.close());

describe('the form of 岗位设置方案', () => {
  it.each([
    ['no posts at all', { lines: [] }, 'PLAN_EMPTY', 'lines'],
    [
      'a professional post without band',
      { lines: [{ category: 'PROFESSIONAL', count: 1 }] },
      'PLAN_LINE_INVALID',
      'lines',
    ],
    [
      'a band as a whole and by its grades',
      { lines: [line(12, 1), { category: 'PROFESSIONAL', band: 'JUNIOR', count: 1 }] },
      'PLAN_LINE_TWICE',
      'lines',
    ],
    ['a negative number', { lines: [line(12, -1)] }, 'INPUT_INVALID', 'lines'],
    ['a blank name', { planName: '　' }, 'TEXT_REQUIRED', 'planName'],
    ['an identity number in the text', { proposal: '张某 110101199003070000' }, 'FIELD_INVALID', 'proposal'],
    ['more high posts than the ratio has', { lines: [line(7, 5), line(12, 5)] }, 'BANDS_OVER_RATIO', 'lines'],
    [
      'more of a high grade than the ratio has',
      { lines: [line(8, 5), line(12, 20)] },
      'GRADES_OVER_RATIO',
      'lines',
    ],
    [
      'too few professional posts',
      { lines: [line(12, 4), { category: 'MANAGEMENT', count: 6 }] },
      'PROFESSIONAL_SHARE',
      'lines',
    ],
    ['an institution of nobody', { institutionId: newId() }, 'INSTITUTION_UNKNOWN', 'institutionId'],
  ])('refuses %s', async (_, change, code, field) => {
    expect(await submit(scheme(change))).toMatchObject({ __typename: 'Refusal', code, field });
  });

  it('a village clinic has no posts of its own, and a township officer submits for the own house only', async () => {
    const clinic = [...ids.keys()].find((code) => code.includes('V')) ?? '';
    expect(await submit(scheme({ institutionId: ids.get(clinic) }))).toMatchObject({
      code: 'INSTITUTION_NOT_ALLOWED',
    });
    const officer = await counties.as('hr.gaiyang');
    expect(await submit(scheme(), officer)).toMatchObject({ code: 'NOT_YOUR_UNIT' });
  });

  it('edge-23 of another community is not there', async () => {
    const elsewhere = await counties.as('gz.hr');
    expect(await submit(scheme(), elsewhere)).toMatchObject({ code: 'INSTITUTION_UNKNOWN' });
    const { problems, rows } = await preview(scheme(), elsewhere).catch(() => ({ problems: [], rows: [] }));
    expect([problems, rows]).toEqual([[], []]);
  });
});

describe('the preview', () => {
  const draft = (rest: object = {}) => {
    const { institutionId, startOn, lines } = scheme();
    return { institutionId, startOn, lines, ...rest };
  };

  it('sets the scheme beside the plan in force and those who hold its posts', async () => {
    const found = await preview(draft());
    expect(found.currentDocument).toContain('岗位设置方案（无文号）');
    expect(found.total).toBe(20);
    const junior = found.rows.find(({ postName }) => postName === '专业技术初级岗位');
    expect(junior?.proposed).toBe(12);
    expect(junior?.current).toBeGreaterThan(0);
  });

  it('edge-13 fewer posts than are held is no refusal: the rows say where only additions stop', async () => {
    const { rows, problems } = await preview(draft({ lines: [line(12, 1)] }));
    expect(problems).toEqual([]);
    const held = rows.filter(({ occupied, proposed }) => occupied > proposed);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ overfilled }) => overfilled)).toBe(true);
  });

  it('says everything that stands against it, each with its document', async () => {
    const lines = [line(5, 6), line(12, 6), { category: 'MANAGEMENT', count: 9 }];
    const { problems } = await preview(draft({ lines }));
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['BANDS_OVER_RATIO', 'PROFESSIONAL_SHARE']));
    expect(problems.every(({ clause }) => clause)).toBe(true);
  });

  it('splits totals by the ratio table in force', async () => {
    const counts = { professional: 20, management: 2, support: 1 };
    const { rows, total, problems } = await preview(draft({ lines: null, counts }));
    expect([total, problems]).toEqual([23, []]);
    expect(rows.find(({ postName }) => postName === '专业技术高级岗位')?.proposed).toBe(3);
  });
});

describe('C8 at its end', () => {
  it('the plan is in force by its 备案号, and the ledger has its figures', async () => {
    const { case: ended } = await counties.play('mingxi', 'C8', ['return']);
    expect(ended.version).toBe(2);
    const filed = ended.history.findLast(({ filingNumber }) => filingNumber);
    const { case: shown } = await hr.data<{
      case: { postPlan: Record<string, unknown>; content: { key: string; value: string }[] };
    }>(CASE, { number: ended.number });
    expect(shown.postPlan).toMatchObject({
      ...{ total: 23, validFrom: today, caseNumber: ended.number },
      documentNumber: filed?.filingNumber,
    });
    const text = new Map(shown.content.map(({ key, value }) => [key, value]));
    expect(text.get('total')).toContain('共23个：专业技术20个，管理2个，工勤技能1个');
    expect(text.get('comparison')).toMatch(/现行方案：岗位设置方案（无文号）[\s\S]*→/);
    const { posts } = await hr.data<{
      posts: { institutionName: string; quota: number; documentNumber: string }[];
    }>('{ posts { institutionName quota documentNumber } }');
    const own = posts.filter(({ institutionName }) => institutionName === shown.postPlan['institutionName']);
    expect(
      own.filter(({ quota }) => quota > 0).every((row) => row.documentNumber === filed?.filingNumber),
    ).toBe(true);
  });

  it('a case on the form of before goes back at the implementation, with the reason', async () => {
    const sent = await submit(scheme({ institutionId: ids.get('MX13'), lines: [line(12, 10)] }));
    const tx = counties.test.app.get(TransactionRunner).reader;
    await tx.query('DROP TRIGGER case_version_no_update');
    const old = JSON.stringify({
      institutionId: ids.get('MX13'),
      planName: '旧',
      headcount: 3,
      startOn: today,
    });
    await tx.query(
      'UPDATE case_version v JOIN approval_case c ON c.id = v.case_id SET v.content = ? WHERE c.number = ?',
      [old, sent.number],
    );
    await expect(counties.stage('mingxi').finish(sent.number ?? '', 'C8')).rejects.toThrow(
      '实施前复核未通过',
    );
    await tx.query(
      `CREATE TRIGGER case_version_no_update BEFORE UPDATE ON case_version FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'case_version is append-only'`,
    );
    const { case: shown } = await hr.data<{ case: { status: string; postPlan: unknown } }>(CASE, {
      number: sent.number,
    });
    expect(shown).toMatchObject({ status: 'RETURNED', postPlan: null });
    const verifier = counties.test.app.get(AuditVerifier, { strict: false });
    const report = await counties.test.app.get(TransactionRunner).snapshot((run) => verifier.verify(run));
    // Nothing but the text that this test itself has changed.
    expect(report.breaks.filter(({ entry }) => !entry.startsWith('case_version'))).toEqual([]);
  });
});
