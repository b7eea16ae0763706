import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { makeWorkflowBundle } from '../../../apps/worker/bundle.js';
import { conductorTuning } from '../../../apps/worker/conductor-worker.js';
import { NOOP_TASK_QUEUE } from './noop.js';

// The baseline's worker: the same settings as ours, activities that do nothing.
Runtime.install({ shutdownSignals: ['SIGTERM'], logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({
  address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
  grpcCompression: { codec: 'none' },
});
const worker = await Worker.create({
  ...conductorTuning,
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE ?? 'default',
  taskQueue: NOOP_TASK_QUEUE,
  workflowBundle: {
    code: await makeWorkflowBundle(fileURLToPath(new URL('./noop-workflow.js', import.meta.url))),
  },
  activities: { nothing: () => Promise.resolve() },
});
await worker.run();
await connection.close();
