export * from './headroom.js';
export * from './post-plan.js';
export * from './posts.js';
export * from './projection.js';
export * from './ratio.js';
export * from './steps.js';
