import { canonicalJson, sha256 } from '../database/index.js';

/** Hash before the first entry of every chain. */
export const GENESIS = '0'.repeat(64);

/** Everything of an event that its hash covers. */
export interface HashedEvent {
  chain: string;
  sequence: number;
  type: string;
  actorAccountId: string | null;
  actorName: string;
  /** ISO 8601 with milliseconds, UTC. */
  occurredAt: string;
  recordedAt: string;
  summary: string;
  /** Canonical JSON text. */
  payload: string;
  previousHash: string;
}

/** SHA-256 over the canonical JSON of the event, the previous hash included. */
export function eventHash(event: HashedEvent): string {
  return sha256(canonicalJson({ ...event }));
}

/** What a checkpoint's hash covers. */
export interface HashedCheckpoint {
  sequence: number;
  takenAt: string;
  previousHash: string;
  /** Sorted by chain. */
  heads: { chain: string; sequence: number; hash: string }[];
}

/** SHA-256 over the canonical JSON of the checkpoint with the heads that it seals. */
export function checkpointHash(checkpoint: HashedCheckpoint): string {
  return sha256(canonicalJson({ ...checkpoint }));
}
