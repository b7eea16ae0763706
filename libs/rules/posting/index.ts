export * from './credit.js';
export * from './status.js';
export * from './term.js';
