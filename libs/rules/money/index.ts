export * from './allocate.js';
export * from './fen.js';
export * from './rounding.js';
export * from './in-words.js';
