/** Rules of the county's personnel and pay matters as pure functions: no clock, no database, no framework. */
export * from './calendar/index.js';
export * from './chain/index.js';
export * from './identity/index.js';
export * from './money/index.js';
export * from './placement/index.js';
export * from './posting/index.js';
export * from './quota/index.js';
export * from './rule-error.js';
export * from './text/code-points.js';
export * from './timing/index.js';
export * from './village/index.js';
export * from './voting/index.js';
