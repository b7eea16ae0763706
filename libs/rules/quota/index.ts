export * from './headroom.js';
export * from './ratio.js';
export * from './steps.js';
