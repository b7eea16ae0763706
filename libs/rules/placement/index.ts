export * from './choice.js';
export * from './draw.js';
export * from './service.js';
