import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Acknowledgements } from '../../libs/temporal/acknowledgements.js';
import { CaseMessenger } from '../../libs/temporal/case-messenger.js';
import { CaseWorkflows } from '../../libs/temporal/case-workflows.js';
import { Reconciler } from '../../libs/temporal/reconciler.js';
import { TemporalLink } from '../../libs/temporal/temporal-link.js';
import { APPROVAL_TASK_QUEUE, caseWorkflowId } from '../../workflows/approval-case/contract.js';
import { OutboxDouble, noTransactions } from './outbox-double.js';
import { ScriptedRecord } from './scripted-record.js';
import { ownNamespace, setStage } from './support.js';
import type { Stage } from './support.js';

jest.setTimeout(60_000);

let stage: Stage;
let record: ScriptedRecord;
let outbox: OutboxDouble;
const links: TemporalLink[] = [];

beforeAll(async () => {
  Logger.overrideLogger(false);
  stage = await setStage(
    {
      settleCase: () => record.settleCase(),
      attendCase: () => record.attendCase(),
      implementCase: () => record.implementCase(),
    },
    APPROVAL_TASK_QUEUE,
  );
});
afterAll(() => stage.close());

beforeEach(() => {
  record = new ScriptedRecord();
  outbox = new OutboxDouble();
});
afterEach(async () => {
  for (const link of links.splice(0)) await link.beforeApplicationShutdown();
});

/** As one process has them. */
function process(address = stage.address, namespace = stage.namespace) {
  const link = new TemporalLink({ address, namespace });
  links.push(link);
  const acknowledgements = new Acknowledgements(outbox.asOutbox, noTransactions);
  const workflows = new CaseWorkflows(link);
  const messenger = new CaseMessenger(outbox.asOutbox, noTransactions, link, workflows, acknowledgements);
  return { link, messenger, acknowledgements, reconciler: new Reconciler(link, workflows) };
}

const newCase = () => ({ caseId: randomUUID(), caseNumber: `T-${randomUUID()}` });
const statusOf = async (caseNumber: string): Promise<string> =>
  (await stage.client.workflow.getHandle(caseWorkflowId(caseNumber)).describe()).status.name;

async function timed(work: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work;
  return performance.now() - began;
}

/** A port that nobody answers on. */
async function deadAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}

describe('a case that goes on after its end', () => {
  it('gets a conductor again, which a late copy of an ordinary message does not do', async () => {
    const { messenger, acknowledgements } = process();
    const target = newCase();
    record.at('ENDED');
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    await stage.client.workflow.getHandle(caseWorkflowId(target.caseNumber)).result();
    expect(await statusOf(target.caseNumber)).toBe('COMPLETED');
    record.at('RUNNING', 'task-1');
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    expect(await statusOf(target.caseNumber)).toBe('COMPLETED');
    await messenger.deliverSoon(outbox.put({ ...target, reopened: true }).messageId);
    expect(await statusOf(target.caseNumber)).toBe('RUNNING');
    // While it runs, the announcement of reopening is one like any other.
    const looks = record.looks;
    await messenger.deliverSoon(outbox.put({ ...target, reopened: true }).messageId);
    expect(record.looks).toBe(looks + 1);
    await acknowledgements.flush();
    expect(outbox.pending.size).toBe(0);
  });
});

describe('delivery right after the commit', () => {
  it('starts the conductor, has it look, and marks the message', async () => {
    const { messenger, acknowledgements } = process();
    const target = newCase();
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    await acknowledgements.flush();
    expect(outbox.pending.size).toBe(0);
    expect(record.looks).toBe(1);
    expect(await statusOf(target.caseNumber)).toBe('RUNNING');
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    expect(record.looks).toBe(2);
  });

  it('marks a late copy for a case that was conducted to its end, and starts nothing', async () => {
    const { messenger, acknowledgements } = process();
    const target = newCase();
    record.at('ENDED');
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    await stage.client.workflow.getHandle(caseWorkflowId(target.caseNumber)).result();
    const looks = record.looks;
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    await acknowledgements.flush();
    expect(outbox.pending.size).toBe(0);
    expect(record.looks).toBe(looks);
    expect(await statusOf(target.caseNumber)).toBe('COMPLETED');
  });

  it('starts a conductor again that somebody terminated', async () => {
    const { messenger } = process();
    const target = newCase();
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    await stage.client.workflow.getHandle(caseWorkflowId(target.caseNumber)).terminate();
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    expect(await statusOf(target.caseNumber)).toBe('RUNNING');
    expect(record.looks).toBe(2);
  });

  it('never waits for a server that is absent, and counts nothing against the message', async () => {
    const { messenger } = process(await deadAddress());
    const message = outbox.put(newCase());
    expect(await timed(messenger.deliverSoon(message.messageId))).toBeLessThan(2_500);
    const more = Array.from({ length: 50 }, () => outbox.put(newCase()));
    const all = Promise.all(more.map(({ messageId }) => messenger.deliverSoon(messageId)));
    // Each of them would wait for two seconds.
    expect(await timed(all)).toBeLessThan(1_500);
    expect(outbox.pending.size).toBe(51);
    expect(outbox.putOff.size).toBe(0);
  });

  it('gives up after two seconds when no worker runs', async () => {
    const { messenger } = process(stage.address, await ownNamespace(stage.client.connection));
    const message = outbox.put(newCase());
    expect(await timed(messenger.deliverSoon(message.messageId))).toBeLessThan(3_000);
    expect([...outbox.pending.keys()]).toEqual([message.messageId]);
    expect(outbox.putOff.size).toBe(0);
  });

  it('turns away what is more than it can send soon', async () => {
    let open = (): void => undefined;
    record.gate = new Promise((resolve) => (open = resolve));
    const { messenger } = process();
    const sent = Array.from({ length: 300 }, () => messenger.deliverSoon(outbox.put(newCase()).messageId));
    // Beyond places and queue nobody waits.
    const quick = await Promise.race([Promise.all(sent.slice(200)).then(() => 'turned away'), pause(1_000)]);
    open();
    await Promise.all(sent);
    expect(quick).toBe('turned away');
  });
});

async function pause(ms: number): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return 'waited';
}

describe('the relay', () => {
  it('drains what piled up, many at once', async () => {
    const { messenger } = process();
    for (let count = 0; count < 250; count += 1) outbox.put(newCase());
    const rounds = [await messenger.relayDue(0), await messenger.relayDue(0), await messenger.relayDue(0)];
    expect(rounds.map(({ delivered, drained }) => [delivered, drained])).toEqual([
      [100, false],
      [100, false],
      [50, true],
    ]);
    expect(outbox.pending.size).toBe(0);
  });

  it('attempts nothing while the server is out of reach', async () => {
    const { messenger } = process(await deadAddress());
    outbox.put(newCase());
    expect(await messenger.relayDue(0)).toEqual({ delivered: 0, failed: 0, drained: true });
    expect(outbox.putOff.size).toBe(0);
  });

  it('puts off what is not for a conductor and delivers the rest', async () => {
    const { messenger } = process();
    const strange = outbox.put(newCase(), 'SOMETHING_ELSE');
    outbox.put(newCase());
    expect(await messenger.relayDue(0)).toEqual({ delivered: 1, failed: 1, drained: true });
    expect([...outbox.pending.keys()]).toEqual([strange.messageId]);
    expect(outbox.putOff.get(strange.messageId)).toBe('TypeError');
  });
});

describe('reconciliation', () => {
  const source =
    (cases: { caseId: string; caseNumber: string }[]) =>
    (after: string, limit: number): Promise<{ caseId: string; caseNumber: string }[]> =>
      Promise.resolve(cases.filter(({ caseId }) => caseId > after).slice(0, limit));

  it('starts the conductors that are missing, whatever became of them, and leaves the others alone', async () => {
    const { messenger, reconciler } = process();
    const [running, terminated, absent] = [newCase(), newCase(), newCase()];
    await messenger.deliverSoon(outbox.put({ ...running }).messageId);
    await messenger.deliverSoon(outbox.put({ ...terminated }).messageId);
    await stage.client.workflow.getHandle(caseWorkflowId(terminated.caseNumber)).terminate();
    const looks = record.looks;
    const open = [running, terminated, absent].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    const report = await reconciler.run(source(open), { nudge: false });
    expect({ ...report, started: [...report.started].sort() }).toEqual({
      open: 3,
      started: [terminated.caseNumber, absent.caseNumber].sort(),
      nudged: 0,
      failed: [],
    });
    for (const { caseNumber } of open) expect(await statusOf(caseNumber)).toBe('RUNNING');
    await pause(500);
    expect(record.looks).toBe(looks + 2);
  });

  it('has conductors that are there look at the record when asked to', async () => {
    const { messenger, reconciler } = process();
    const target = newCase();
    await messenger.deliverSoon(outbox.put({ ...target }).messageId);
    expect(await reconciler.run(source([target]), { nudge: true })).toMatchObject({ started: [], nudged: 1 });
    expect(record.looks).toBe(2);
  });

  it('reads the record page by page', async () => {
    const { reconciler } = process();
    const open = Array.from({ length: 501 }, newCase).sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    expect(await reconciler.run(source(open), { nudge: false })).toMatchObject({ open: 501, failed: [] });
  });

  it('names the cases that it could not help', async () => {
    const { reconciler } = process(await deadAddress());
    const target = newCase();
    const report = await reconciler.run(source([target]), { nudge: false });
    expect(report).toEqual({ open: 1, started: [], nudged: 0, failed: [target.caseNumber] });
  });
});
