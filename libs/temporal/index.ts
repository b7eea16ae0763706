export { CASE_CHANGED, CaseMessenger } from './case-messenger.js';
export type { CaseChangedPayload, RelayReport } from './case-messenger.js';
export type { ConductedCase } from './case-workflows.js';
export { Reconciler } from './reconciler.js';
export type { OpenCaseSource, ReconcileOptions, ReconcileReport } from './reconciler.js';
export { TemporalLink } from './temporal-link.js';
export type { TemporalSettings } from './temporal-link.js';
export { TemporalModule } from './temporal.module.js';
