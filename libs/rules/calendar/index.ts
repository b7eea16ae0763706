export * from './calendar-date.js';
export * from './periods.js';
export * from './shanghai.js';
export * from './work-calendar.js';
