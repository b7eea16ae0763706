import { fileURLToPath } from 'node:url';
import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';

/** What bundling leaves for the worker: beside the compiled programs, two folders up from this one. */
export const bundlePath = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));
const workflowsPath = fileURLToPath(new URL('../../workflows/index.js', import.meta.url));

/** Bundles the workflows; the bundle may hold nothing but workflows/ and libs/rules. */
export async function makeWorkflowBundle(from = workflowsPath): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath: from, logger: new DefaultLogger('WARN') });
  return code;
}
