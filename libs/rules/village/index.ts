export * from './certificate.js';
export * from './contract.js';
export * from './funds.js';
export * from './retirement.js';
export * from './severance.js';
