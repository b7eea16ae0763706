// What tests of other parts may use of the launcher (types: index.d.mts).
export { demoAccountLines } from './accounts.mjs';
export { checkNode } from './install.mjs';
export { findServer as findDatabaseServer, socketPath } from './mariadb.mjs';
export { layout } from './paths.mjs';
export { isFree, nextFree } from './ports.mjs';
export { databaseAnswers, temporalAnswers, waitUntil } from './probe.mjs';
export { isAlive, refOf, stopProcess } from './process.mjs';
export { ensureServices, restartService, serviceStatus, stopServices } from './services.mjs';
export { readState, remember, runningOf, withLock } from './state.mjs';
export { findInstalled as findInstalledTemporal, findServer as findTemporalServer } from './temporal.mjs';
