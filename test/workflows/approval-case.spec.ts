import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, WorkflowIdConflictPolicy } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { APPROVAL_CASE_WORKFLOW, CASE_CHANGED_UPDATE } from '../../workflows/approval-case/contract.js';
import type { CaseStanding } from '../../workflows/approval-case/contract.js';
import { ScriptedRecord } from './scripted-record.js';
import { setStage } from './support.js';
import type { Stage } from './support.js';

/** What the SDK itself writes beside the result of a local activity. */
const MARKER_KEYS = new Set([
  'seq',
  'attempt',
  'activity_id',
  'activity_type',
  'complete_time',
  'backoff',
  'original_schedule_time',
]);

jest.setTimeout(60_000);

let stage: Stage;
let record: ScriptedRecord;
let handle: WorkflowHandle;

beforeAll(async () => {
  const current = {
    settleCase: () => record.settleCase(),
    attendCase: () => record.attendCase(),
    implementCase: () => record.implementCase(),
  };
  stage = await setStage(current);
});
afterAll(() => stage.close());

beforeEach(async () => {
  record = new ScriptedRecord();
  handle = await start();
});
afterEach(() => handle.terminate().catch(() => undefined));

function start(): Promise<WorkflowHandle> {
  return stage.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
    workflowId: `case:${randomUUID()}`,
    taskQueue: stage.taskQueue,
    args: [{ caseId: randomUUID() }],
  });
}

const announce = (messageId: string = randomUUID()): Promise<CaseStanding> =>
  handle.executeUpdate(CASE_CHANGED_UPDATE, { args: [{ messageId }], updateId: messageId });

async function status(): Promise<string> {
  return (await handle.describe()).status.name;
}

async function eventually(check: () => boolean, ms: number): Promise<void> {
  const deadline = performance.now() + ms;
  while (!check() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(check()).toBe(true);
}

it('looks at the record when it starts and at every announcement, and answers with what it found', async () => {
  expect(await announce()).toEqual({ state: 'RUNNING', openTaskIds: ['task-1'] });
  record.at('RUNNING', 'task-2');
  expect(await announce()).toEqual({ state: 'RUNNING', openTaskIds: ['task-2'] });
  expect(await status()).toBe('RUNNING');
});

it('implements a case that is ready, and completes when nothing follows', async () => {
  await announce();
  record.at('READY');
  expect(await announce()).toEqual({ state: 'ENDED', openTaskIds: [] });
  expect(record.implementations).toBe(1);
  await handle.result();
  expect(await status()).toBe('COMPLETED');
});

it('goes on waiting when implementation sends the case back, and when it is returned', async () => {
  await announce();
  record.at('READY');
  record.implemented = { state: 'RETURNED', openTaskIds: [] };
  expect((await announce()).state).toBe('RETURNED');
  record.at('RUNNING', 'task-1 of version 2');
  expect(await announce()).toEqual({ state: 'RUNNING', openTaskIds: ['task-1 of version 2'] });
  record.at('ENDED');
  expect((await announce()).state).toBe('ENDED');
  await handle.result();
});

it('does nothing twice for a message that is delivered twice', async () => {
  const messageId = randomUUID();
  const first = await announce(messageId);
  const looks = record.looks;
  record.at('RUNNING', 'task-2');
  expect(await announce(messageId)).toEqual(first);
  expect(record.looks).toBe(looks);
});

it('serves announcements that arrive during a look with one look that begins after all of them', async () => {
  await announce();
  const before = record.looks;
  let open = (): void => undefined;
  record.gate = new Promise((resolve) => (open = resolve));
  const first = announce();
  await eventually(() => record.looks === before + 1, 5_000);
  const others = [announce(), announce(), announce()];
  // Longer than the first part of a workflow task: the announcements reach the conductor while it looks.
  await new Promise((resolve) => setTimeout(resolve, 300));
  record.at('RUNNING', 'task-2');
  open();
  await first;
  for (const other of others) expect(await other).toEqual({ state: 'RUNNING', openTaskIds: ['task-2'] });
  expect(record.looks - before).toBeGreaterThanOrEqual(2);
  expect(record.looks - before).toBeLessThanOrEqual(4);
});

it('sits out a short stumble of the database within one look', async () => {
  await announce();
  record.failures = 3;
  record.at('RUNNING', 'task-2');
  expect(await announce()).toEqual({ state: 'RUNNING', openTaskIds: ['task-2'] });
});

it('keeps nobody waiting while the database is away, and looks again by itself until it is back', async () => {
  await announce();
  record.failures = 12;
  record.at('RUNNING', 'task-2');
  expect((await announce()).state).toBe('DELAYED');
  const looks = record.looks;
  await eventually(() => record.failures === 0 && record.looks > looks, 20_000);
  expect(await announce()).toEqual({ state: 'RUNNING', openTaskIds: ['task-2'] });
  expect(await status()).toBe('RUNNING');
});

it('is started by the first announcement, with one look for both', async () => {
  await announce();
  record = new ScriptedRecord();
  const messageId = randomUUID();
  const startWorkflowOperation = new WithStartWorkflowOperation(APPROVAL_CASE_WORKFLOW, {
    workflowId: `case:${randomUUID()}`,
    taskQueue: stage.taskQueue,
    args: [{ caseId: randomUUID() }],
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
  });
  const standing = await stage.client.workflow.executeUpdateWithStart(CASE_CHANGED_UPDATE, {
    args: [{ messageId }],
    updateId: messageId,
    startWorkflowOperation,
  });
  handle = await startWorkflowOperation.workflowHandle();
  expect(standing).toEqual({ state: 'RUNNING', openTaskIds: ['task-1'] });
  expect(record.looks).toBe(1);
});

describe('time', () => {
  const dozing = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('wakes the conductor at the instant that the record names, without any announcement', async () => {
    record.wakeIn(5_000);
    await announce();
    expect(record.attendances).toBe(0);
    await eventually(() => record.attendances === 1, 20_000);
    // What the next turn is for lies a day ahead: it sleeps again.
    await dozing(1_200);
    expect(record.attendances).toBe(1);
    expect(await status()).toBe('RUNNING');
  });

  it('does its part at once when its instant has passed, and goes by what a later answer says', async () => {
    record.wakeIn(600_000);
    await announce();
    record.wakeIn(-5_000);
    await announce();
    await eventually(() => record.attendances === 1, 5_000);
    record.wakeIn(1_000);
    await announce();
    await eventually(() => record.attendances === 2, 5_000);
  });

  it('is bounded: an instant that stays in the past wakes it once a second at most', async () => {
    record.afterAttending = -1_000;
    record.wakeIn(-1_000);
    await announce();
    await dozing(3_500);
    expect(record.attendances).toBeGreaterThanOrEqual(2);
    expect(record.attendances).toBeLessThanOrEqual(5);
  });

  it('is taken up again when the record was out of reach at its instant', async () => {
    record.beforeAttending = () => {
      if (record.attendances === 1) record.failures = 12;
    };
    record.wakeIn(1_000);
    await announce();
    await eventually(() => record.attendances > 5 && record.failures === 0, 20_000);
    record.at('RUNNING', 'task-2');
    expect(await announce()).toEqual({ state: 'RUNNING', openTaskIds: ['task-2'] });
  });

  it('ends a case that time has made ready', async () => {
    record.beforeAttending = () => {
      record.at('READY');
    };
    record.wakeIn(1_000);
    await announce();
    await handle.result();
    expect(record).toMatchObject({ attendances: 1, implementations: 1 });
  });

  it('survives a new run: it asks the record when to wake', async () => {
    record.wakeIn(600_000);
    await announce();
    await handle.terminate();
    record.wakeIn(1_000);
    handle = await start();
    await eventually(() => record.attendances === 1, 6_000);
  });
});

it('goes on as a new run before its history grows too long, losing no announcement', async () => {
  const first = (await handle.describe()).runId;
  let run = first;
  // Temporal asks for a new run after 4,096 events, or near 2,000 Updates.
  for (let sent = 0; run === first && sent < 2_400; sent += 4) {
    const open = `task-${sent}`;
    record.at('RUNNING', open);
    for (const answer of await Promise.all(Array.from({ length: 4 }, () => announce()))) {
      expect(answer.openTaskIds).toEqual([open]);
    }
    if (sent % 200 === 0) run = (await stage.client.workflow.getHandle(handle.workflowId).describe()).runId;
  }
  expect(run).not.toBe(first);
  record.at('RUNNING', 'task-last');
  expect((await announce()).openTaskIds).toEqual(['task-last']);
});

it('keeps nothing but ids in its history', async () => {
  record.wakeIn(3_600_000);
  await announce();
  record.at('READY');
  await announce();
  await handle.result();
  const keys = new Set<string>();
  noteKeys(await handle.fetchHistory(), keys);
  expect([...keys].sort()).toEqual(['caseId', 'messageId', 'openTaskIds', 'state', 'wakeAt']);
});

/** Payloads are bytes in the history; whatever object they hold, its keys are noted. */
function noteKeys(value: unknown, into: Set<string>): void {
  if (value instanceof Uint8Array) {
    const text = Buffer.from(value).toString('utf8');
    const held = text.startsWith('{') ? (JSON.parse(text) as object) : {};
    for (const key of Object.keys(held)) if (!MARKER_KEYS.has(key)) into.add(key);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) noteKeys(inner, into);
  }
}

it('looks at a case that waits for people alone once a day, should an announcement be lost', async () => {
  const day = 'LONGEST_SILENCE_MS = 86400000';
  const shortened = await setStage(record, undefined, (code) => {
    expect(code.replaceAll('_000', '000')).toContain(day);
    return code.replaceAll('86_400_000', '300').replaceAll('86400000', '300');
  });
  try {
    record.at('RETURNED');
    const { looks } = record;
    const waiting = await shortened.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
      workflowId: `case:${randomUUID()}`,
      taskQueue: shortened.taskQueue,
      args: [{ caseId: randomUUID() }],
    });
    await eventually(() => record.looks >= looks + 3, 10_000);
    record.at('ENDED');
    await waiting.result();
  } finally {
    await shortened.close();
  }
});
