import type { RequestContext } from '../context/index.js';

/** The part of the request context that the ledger goes by: who writes, and what day it is. */
export type LedgerContext = Pick<RequestContext, 'actor' | 'now' | 'today'>;
