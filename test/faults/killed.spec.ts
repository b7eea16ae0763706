import { jest } from '@jest/globals';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import type { ChainClient } from '../bench/approve/chain-client.js';
import { FILERS } from '../bench/approve/chain-client.js';
import { PrivateSystem } from './support/system.js';

jest.setTimeout(180_000);

let system: PrivateSystem;
let chain: ChainClient;

beforeAll(async () => {
  system = await PrivateSystem.start(40);
  chain = await system.chain();
});
afterAll(() => (system as PrivateSystem | undefined)?.stop());

const CLERK = 'PARTY_COMMITTEE.clerk';

/** A case that waits for the secretariat. */
async function caseAtReview(): Promise<string> {
  const number = await chain.submit();
  await chain.decide(CLERK, await chain.task(number, CLERK));
  await chain.task(number, 'SECRETARIAT');
  return number;
}

async function finish(number: string): Promise<void> {
  await chain.decide('LEADING_GROUP.clerk', await chain.task(number, 'LEADING_GROUP.clerk'));
  for (const filer of FILERS) await chain.decide(filer, await chain.task(number, filer));
  await implemented(number);
}

const implemented = (number: string) =>
  chain.until(
    async () => ((await chain.status(number)) === 'IMPLEMENTED' ? number : null),
    `${number} to end`,
  );

/** What the record holds of a case, counted by the database itself. */
function counted(number: string): Promise<{ decisions: number; tasks: number; implemented: number }> {
  return system.behind(async (app) => {
    const reader = app.get(TransactionRunner).reader;
    const count = async (sql: string): Promise<number> =>
      Number((await reader.query<{ n: string }[]>(sql, [number]))[0]?.n);
    return {
      decisions: await count(
        `SELECT COUNT(*) AS n FROM decision d JOIN case_task t ON t.id = d.task_id
           JOIN approval_case c ON c.id = t.case_id WHERE c.number = ?`,
      ),
      tasks: await count(
        'SELECT COUNT(*) AS n FROM case_task t JOIN approval_case c ON c.id = t.case_id WHERE c.number = ?',
      ),
      implemented: await count(
        `SELECT COUNT(*) AS n FROM audit_event WHERE chain = CONCAT('case:', ?) AND type = 'case.implemented'`,
      ),
    };
  });
}

/** Until the conductors have heard of everything that was decided. */
const announced = () =>
  chain.until(
    () =>
      system.behind(async (app) => {
        const rows = await app
          .get(TransactionRunner)
          .reader.query<unknown[]>('SELECT 1 FROM outbox_message WHERE delivered_at IS NULL LIMIT 1');
        return rows.length === 0 ? true : null;
      }),
    'the outbox to be empty',
  );

/** Once each, whatever was killed: six decisions on six tasks, one implementation. */
async function expectWholeAndOnce(number: string): Promise<void> {
  expect(await counted(number)).toEqual({ decisions: 6, tasks: 6, implemented: 1 });
}

async function timed(work: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work;
  return performance.now() - began;
}

it('Temporal killed between two steps: the next approval is accepted all the same, and the chain goes on after its restart', async () => {
  const number = await caseAtReview();
  const task = await chain.task(number, 'SECRETARIAT');
  await system.killService('temporal');
  expect(await timed(chain.decide('SECRETARIAT', task))).toBeLessThan(1_500);
  const other = await timed(chain.submit());
  expect(other).toBeLessThan(1_500);
  expect((await counted(number)).decisions).toBe(2);
  await system.restartService('temporal');
  await finish(number);
  await expectWholeAndOnce(number);
});

it('the worker killed: approvals are accepted, and another worker goes on where it was', async () => {
  const number = await caseAtReview();
  const task = await chain.task(number, 'SECRETARIAT');
  await system.killWorker();
  expect(await timed(chain.decide('SECRETARIAT', task))).toBeLessThan(1_500);
  system.startWorker();
  await finish(number);
  await expectWholeAndOnce(number);
});

it('the API killed right after an approval: the approval is carried on without it', async () => {
  const number = await caseAtReview();
  const task = await chain.task(number, 'SECRETARIAT');
  await chain.decide('SECRETARIAT', task);
  await system.killApi();
  await system.startApi();
  await finish(number);
  await expectWholeAndOnce(number);
});

it('the API killed in the middle of an approval: sent again with the same id it counts once', async () => {
  const number = await caseAtReview();
  const task = await chain.task(number, 'SECRETARIAT');
  const decisionId = newId();
  const lost = chain.decide('SECRETARIAT', task, 0, decisionId).catch(() => 'lost');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await system.killApi();
  await lost;
  await system.startApi();
  await chain.decide('SECRETARIAT', task, 0, decisionId);
  await finish(number);
  await expectWholeAndOnce(number);
});

it('the database killed: what was accepted is there, what was not is accepted when it is back, each once', async () => {
  const number = await caseAtReview();
  const task = await chain.task(number, 'SECRETARIAT');
  const decisionId = newId();
  const accepted = await caseAtReview();
  await chain.decide('SECRETARIAT', await chain.task(accepted, 'SECRETARIAT'));
  const lost = chain.decide('SECRETARIAT', task, 0, decisionId).catch(() => 'lost');
  await system.killService('mariadb');
  await lost;
  await expect(chain.submit()).rejects.toThrow();
  await system.restartService('mariadb');
  await chain.until(
    () => chain.decide('SECRETARIAT', task, 0, decisionId).catch(() => null),
    'the API to be back',
  );
  await finish(number);
  await finish(accepted);
  await expectWholeAndOnce(number);
  await expectWholeAndOnce(accepted);
  expect(system.workerIsAlive()).toBe(true);
});

it("Temporal's store deleted: every open case runs on at its step by itself", async () => {
  const [first, second] = [await caseAtReview(), await caseAtReview()];
  const task = await chain.task(first, 'SECRETARIAT');
  await system.killService('temporal');
  system.deleteTemporalStore();
  await chain.decide('SECRETARIAT', task);
  await system.restartService('temporal');
  await finish(first);
  await chain.decide('SECRETARIAT', await chain.task(second, 'SECRETARIAT'));
  await finish(second);
  await expectWholeAndOnce(first);
  await expectWholeAndOnce(second);
});

it("reconcile starts the conductors that are missing when Temporal's store was lost and no worker is there to notice", async () => {
  const number = await caseAtReview();
  // A message that waited would start the conductor before the operator does.
  await announced();
  await system.killWorker();
  await system.killService('temporal');
  system.deleteTemporalStore();
  await system.restartService('temporal');
  const first = await system.reconcile();
  expect(first.started).toContain(number);
  expect(first).toMatchObject({ failed: [], nudged: 0 });
  expect(first.open).toBe(first.started.length);
  system.startWorker();
  await chain.decide('SECRETARIAT', await chain.task(number, 'SECRETARIAT'));
  await finish(number);
  const second = await system.reconcile();
  expect(second).toMatchObject({ started: [], failed: [], open: second.nudged });
  await expectWholeAndOnce(number);
});

it('everything killed at once: it all goes on', async () => {
  const number = await caseAtReview();
  await chain.decide('SECRETARIAT', await chain.task(number, 'SECRETARIAT'));
  await Promise.all([
    system.killWorker(),
    system.killApi(),
    system.killService('temporal'),
    system.killService('mariadb'),
  ]);
  await Promise.all([system.restartService('temporal'), system.restartService('mariadb')]);
  system.startWorker();
  await system.startApi();
  await finish(number);
  await expectWholeAndOnce(number);
});

it('leaves an audit trail that is whole', async () => {
  const report = await system.behind((app) =>
    app.get(AuditVerifier).verify(app.get(TransactionRunner).reader),
  );
  expect(report.breaks).toEqual([]);
});
