export * from './choice.js';
export * from './draw.js';
export * from './round-types.js';
export * from './round.js';
export * from './service.js';
export * from './stay.js';
