export { CalendarDateScalar, CalendarDateType, InstantScalar, InstantType } from './scalars.js';
export { Refusal, refusable, refusableUnion } from './refusal.js';
export { PageInput, pageOf, pageType } from './page.js';
export type { Page } from './page.js';
