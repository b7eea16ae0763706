export * from './attainable.js';
export * from './tally.js';
export * from './voting-rule.js';
