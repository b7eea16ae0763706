import type { EntityManager } from 'typeorm';

/**
 * An open transaction. Repositories receive it; nobody else makes one than the {@link TransactionRunner}.
 */
export type Tx = EntityManager;
