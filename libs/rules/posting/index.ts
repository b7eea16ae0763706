export * from './allowance.js';
export * from './credit.js';
export * from './life.js';
export * from './status.js';
export * from './term.js';
