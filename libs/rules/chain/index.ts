export * from './carry-over.js';
export * from './compare-templates.js';
export * from './next-move.js';
export * from './template.js';
export * from './validate-template.js';
