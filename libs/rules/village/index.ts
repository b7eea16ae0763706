export * from './certificate.js';
export * from './contract.js';
export * from './contract-text.js';
export * from './funds.js';
export * from './pay.js';
export * from './register.js';
export * from './retirement.js';
export * from './severance.js';
