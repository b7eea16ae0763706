export * from './allocate.js';
export * from './fen.js';
export * from './rounding.js';
