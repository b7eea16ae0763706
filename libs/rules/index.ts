export * from './rule-error.js';
export * from './calendar/index.js';
export * from './chain/index.js';
export * from './posting/index.js';
export * from './quota/index.js';
export * from './voting/index.js';
