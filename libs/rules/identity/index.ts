export * from './mask.js';
export * from './resident-id.js';
export * from './public-text.js';
