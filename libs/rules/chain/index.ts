export * from './next-move.js';
export * from './template.js';
export * from './validate-template.js';
