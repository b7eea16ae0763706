import fc from 'fast-check';
import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { SUBMIT, isCollective } from '../../libs/rules/index.js';
import type { ChainStep, ChainTemplate, StepKind } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import type { Choice } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';
import { StepDriver } from '../support/step-driver.js';

const RUNS = 25;
const MOST_MOVES = 30;
const MOST_MS = 25_000;

let test: TestApp;
let driver: ChainDriver;
let steps: StepDriver;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  steps = new StepDriver(test.app, driver);
});
afterAll(() => test.close());

const sql = <T>(text: string, params: unknown[]): Promise<T[]> =>
  test.app.get(TransactionRunner).reader.query(text, params);

type Pick = (below: number) => number;

/** Chains of one to four steps of any kind; every body and office acts in one step at most. */
const templates: fc.Arbitrary<ChainTemplate> = fc
  .tuple(
    fc.array(fc.constantFrom<StepKind>('RESOLVE', 'REVIEW', 'CONSULT', 'FILE', 'DELIBERATE'), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.shuffledSubarray(['SECRETARIAT', 'ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'], {
      minLength: 4,
    }),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([kinds, offices, width]) => {
    const bodies = ['PARTY_COMMITTEE', 'LEADING_GROUP'];
    const own: ChainStep[] = [];
    for (const kind of kinds) {
      const actors = isCollective(kind) ? bodies.splice(0, 1) : offices.splice(0, width);
      if (actors.length === 0) continue;
      own.push(stepOf(`s${own.length}`, kind, actors, [SUBMIT, ...own.map(({ key }) => key)]));
    }
    return {
      matterType: 'NOTE',
      name: '任意流程',
      documentNumber: '测试〔2026〕1号',
      steps: [...own, stepOf('end', 'IMPLEMENT', [], [])],
    };
  });

function stepOf(key: string, kind: StepKind, actors: string[], returnTo: string[]): ChainStep {
  const votingRule = isCollective(kind) ? postingChain.steps[0]?.votingRule : undefined;
  const step = { key, name: key, kind, actors, dueWorkingDays: 5, returnTo, clause: '测试' };
  return votingRule ? { ...step, votingRule } : step;
}

interface OpenTask {
  id: string;
  kind: StepKind;
  body: string;
}

/** Lets people decide in any order and any way, sometimes two at once, until the case ends or it has been long enough. */
async function play(chain: ChainTemplate, pick: Pick): Promise<string> {
  await driver.publish(chain);
  const { communityId, hospitalId: institutionId } = driver.county;
  const note = (text: string) => ({ communityId, institutionId, text, people: [] });
  let text = '一';
  const number = await driver.submit('NOTE', note(text));
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const { status, version } = await stateOf(number);
    if (status === 'RETURNED') {
      if (pick(2) === 0) text = `${text}改`;
      await driver.cases.resubmit(await driver.as('hr'), {
        caseNumber: number,
        expectedVersion: version,
        input: note(text),
        idempotencyKey: newId(),
      });
      await driver.settle(number);
      continue;
    }
    if (status !== 'RUNNING') break;
    const open = await openTasks(number);
    const task = open[pick(open.length)];
    if (!task) throw new Error(`${number} is running and waits for nobody`);
    const rival = pick(3) === 0 ? (open[pick(open.length)] ?? task) : null;
    await Promise.all([task, ...(rival ? [rival] : [])].map((one) => decide(number, one, pick)));
    // The conductor may look twice, or only after the next decision.
    if (pick(4) > 0) await Promise.all([settled(number), settled(number)]);
    if ((await openTasks(number)).length === 0) await settled(number);
  }
  return number;
}

async function settled(number: string): Promise<void> {
  const [row] = await sql<{ id: string }>('SELECT id FROM approval_case WHERE number = ?', [number]);
  const { state } = await driver.conductor.settle(row?.id ?? '');
  if (state === 'READY') await driver.conductor.implement(row?.id ?? '');
}

async function stateOf(number: string): Promise<{ status: string; version: number }> {
  const [row] = await sql<{ status: string; version: number }>(
    'SELECT status, current_version AS version FROM approval_case WHERE number = ?',
    [number],
  );
  return row ?? { status: 'MISSING', version: 0 };
}

function openTasks(number: string): Promise<OpenTask[]> {
  return sql<OpenTask>(
    `SELECT t.id, t.step_kind AS kind, t.body_code AS body FROM case_task t JOIN approval_case c ON c.id = t.case_id
      WHERE c.number = ? AND t.state = 'OPEN' ORDER BY t.step_key, t.body_code`,
    [number],
  );
}

/** One person's decision; that somebody else was quicker, or that the rules say no, is part of the game. */
async function decide(number: string, { id, kind, body }: OpenTask, pick: Pick): Promise<void> {
  const [shown] = await sql<{ hash: string }>(
    `SELECT v.content_sha256 AS hash FROM case_version v JOIN approval_case c ON c.id = v.case_id
      WHERE c.number = ? AND v.version = c.current_version`,
    [number],
  );
  const claim = { taskId: id, contentSha256: shown?.hash ?? '', decisionId: newId() };
  try {
    await act(claim, kind, body, pick);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

async function act(
  claim: { taskId: string; contentSha256: string; decisionId: string },
  kind: StepKind,
  body: string,
  pick: Pick,
): Promise<void> {
  if (isCollective(kind)) {
    const present = 5 + pick(5);
    const { meeting } = await driver.convene(body, present);
    const choices = Array.from({ length: present }, (): Choice => CHOICES[pick(CHOICES.length)] ?? 'FOR');
    await driver.decisions.recordVotes(await driver.as(`${body}.clerk`), {
      ...claim,
      meetingId: meeting.id,
      motion: pick(8) === 0 ? 'RETURN' : 'APPROVE',
      votes: driver.votes(body, choices),
    });
    return;
  }
  const ctx = await driver.as(body);
  if (kind === 'CONSULT') {
    const remarks = pick(2) === 0;
    await steps.consultations.reply(ctx, {
      ...claim,
      stance: remarks ? 'REMARK' : 'AGREE',
      text: remarks ? '有意见' : null,
    });
  } else if (kind === 'FILE') {
    const accepts = pick(4) > 0;
    await driver.decisions.file(ctx, {
      ...claim,
      outcome: accepts ? 'ACCEPT' : 'OBJECT',
      filingNumber: accepts ? `备〔2026〕${claim.decisionId.slice(-12)}号` : null,
      opinion: '意见',
    });
  } else {
    const outcome = ['APPROVE', 'APPROVE', 'APPROVE', 'RETURN', 'REJECT'][pick(5)] ?? 'APPROVE';
    await driver.decisions.review(ctx, { ...claim, outcome, opinion: '意见' });
  }
}

/** More for than against, so that some cases come to their end. */
const CHOICES: readonly Choice[] = ['FOR', 'FOR', 'FOR', 'FOR', 'FOR', 'FOR', 'FOR', 'AGAINST', 'ABSTAIN'];

interface Decided {
  id: string;
  version: number;
  hash: string;
  stepKey: string;
  body: string;
  outcome: string;
  taskId: string;
  closes: string | null;
  votesFor: string;
}

async function decisionsOf(number: string): Promise<Decided[]> {
  return sql<Decided>(
    `SELECT d.id, d.version, d.content_sha256 AS hash, d.step_key AS stepKey, t.body_code AS body, d.outcome,
            d.task_id AS taskId, d.closes_task_id AS closes,
            (SELECT COUNT(*) FROM vote v WHERE v.decision_id = d.id AND v.choice = 'FOR') AS votesFor
       FROM decision d JOIN case_task t ON t.id = d.task_id JOIN approval_case c ON c.id = d.case_id
      WHERE c.number = ?`,
    [number],
  );
}

/** Counted from the rows alone, without the engine's own rules. */
async function expectRightful(chain: ChainTemplate, number: string): Promise<string> {
  const { status, version } = await stateOf(number);
  const decisions = await decisionsOf(number);
  const closing = decisions.filter(({ closes }) => closes !== null);
  expect(new Set(closing.map(({ closes }) => closes)).size).toBe(closing.length);
  const places = closing.map((one) => `${one.version}/${one.stepKey}/${one.body}`);
  expect(new Set(places).size).toBe(places.length);
  const [shown] = await sql<{ hash: string }>(
    `SELECT v.content_sha256 AS hash FROM case_version v JOIN approval_case c ON c.id = v.case_id
      WHERE c.number = ? AND v.version = ?`,
    [number, version],
  );
  const current = decisions.filter((one) => one.version === version);
  if (status === 'IMPLEMENTED') {
    expect(current.filter(({ outcome }) => ['RETURNED', 'REJECTED', 'OBJECTED'].includes(outcome))).toEqual(
      [],
    );
    for (const { key, kind, actors } of chain.steps) {
      for (const actor of actors) {
        const given = closing.filter(
          (one) => one.stepKey === key && one.body === actor && one.hash === shown?.hash,
        );
        if (kind === 'CONSULT') expect(given.length).toBeGreaterThan(0);
        else expect(given.some(({ outcome }) => outcome === 'APPROVED')).toBe(true);
        // More than half of nine, whoever was in the room.
        if (isCollective(kind))
          for (const one of given.filter(({ outcome }) => outcome === 'APPROVED'))
            expect(Number(one.votesFor)).toBeGreaterThanOrEqual(5);
      }
    }
  }
  if (status === 'REJECTED') expect(current.filter(({ outcome }) => outcome === 'REJECTED')).toHaveLength(1);
  return status;
}

it('no random chain, played by anybody at once and in any order, ends approved without every decision on its text, or decides twice', async () => {
  const matter = test.app.get(NoteMatter, { strict: false });
  const ends: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(templates, fc.infiniteStream(fc.nat()), async (chain, stream) => {
      const before = matter.calls.filter((call) => call === 'implement').length;
      const number = await play(chain, (below) => (stream.next().value ?? 0) % Math.max(below, 1));
      const status = await expectRightful(chain, number);
      const implemented = matter.calls.filter((call) => call === 'implement').length - before;
      expect(implemented).toBe(status === 'IMPLEMENTED' ? 1 : 0);
      ends[status] = (ends[status] ?? 0) + 1;
    }),
    // On a busy machine fewer runs must do.
    { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: MOST_MS },
  );
  // The property would hold of nothing if no case came so far.
  expect(ends['IMPLEMENTED'] ?? 0).toBeGreaterThan(0);
  const { breaks } = await test.app
    .get(TransactionRunner)
    .run((tx) => test.app.get(AuditVerifier).verify(tx));
  expect(breaks).toEqual([]);
});
