import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { makeWorkflowBundle } from '../../apps/worker/bundle.js';
import type { ApprovalCaseActivities } from '../../workflows/approval-case/contract.js';

/** Machines leave no name in what the tests keep. */
export const IDENTITY = 'test';
export const workflowsPath = fileURLToPath(new URL('../../workflows/index.ts', import.meta.url));

/** A Temporal namespace of a test's own, with a worker whose activities the test scripts. */
export interface Stage {
  address: string;
  namespace: string;
  taskQueue: string;
  client: Client;
  close(): Promise<void>;
}

export function temporalAddress(): string {
  const address = process.env.TEMPORAL_ADDRESS;
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set: run this through npm test');
  return address;
}

/** Namespaces keep tests that use the same task queue apart. */
export async function ownNamespace(connection: Client['connection']): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  const client = new Client({ connection, namespace });
  // A new namespace reaches the server's parts one after another.
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await client.workflow.count();
      return namespace;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`namespace ${namespace} did not become usable`);
}

let quiet = false;

/** Once for a process, before its first worker. */
function quietRuntime(): void {
  if (!quiet) Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
  quiet = true;
}

/** Runs the real workflows over scripted activities; `rewrite` may change the bundle, e.g. to shorten a day. */
export async function setStage(
  activities: ApprovalCaseActivities,
  taskQueue = `test-${randomUUID()}`,
  rewrite: (code: string) => string = (code) => code,
): Promise<Stage> {
  const address = temporalAddress();
  quietRuntime();
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const namespace = await ownNamespace(connection);
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue,
    workflowBundle: { code: rewrite(await makeWorkflowBundle(workflowsPath)) },
    activities,
    identity: IDENTITY,
    enableNonLocalActivities: false,
    shutdownForceTime: '2s',
  });
  const running = worker.run();
  return {
    address,
    namespace,
    taskQueue,
    client: new Client({ connection, namespace, identity: IDENTITY }),
    close: async () => {
      worker.shutdown();
      await running;
      await native.close();
      await connection.close();
    },
  };
}
