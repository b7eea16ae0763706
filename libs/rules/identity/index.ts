export * from './mask.js';
export * from './resident-id.js';
