import { processSettings } from '../api/settings.js';

/** What the worker itself needs of its environment. */
export interface WorkerSettings {
  /** host:port of Temporal. */
  address: string;
  namespace: string;
  /** Where programs leave what is local to this machine; null: no health file is written. */
  stateDir: string | null;
}

/** Injection token of {@link WorkerSettings}. */
export const WORKER_SETTINGS = Symbol('WorkerSettings');

export function workerSettings(env: NodeJS.ProcessEnv): WorkerSettings {
  return { ...processSettings(env).temporal, stateDir: env['YIGONGTI_STATE_DIR'] || null };
}
