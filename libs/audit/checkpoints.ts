import { Injectable } from '@nestjs/common';
import { machineNow } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { GENESIS, checkpointHash } from './event-hash.js';

/** A checkpoint as it is reported, and as it may be printed and kept outside the system. */
export interface Checkpoint {
  sequence: number;
  chainCount: number;
  hash: string;
}

interface Head {
  chain: string;
  sequence: number;
  hash: string;
}

/**
 * Seals the heads of all chains. An entry cut off from the end of a chain leaves a chain that is whole in
 * itself; the checkpoint still knows the entry.
 */
@Injectable()
export class AuditCheckpoints {
  /** Takes a checkpoint when any chain grew since the last one; null when none did. */
  async take(tx: Tx): Promise<Checkpoint | null> {
    // Two takers may read the same last row; the primary key lets one of them in and the other runs again.
    const last: { sequence: number; hash: string }[] = await tx.query(
      'SELECT sequence, hash FROM audit_checkpoint ORDER BY sequence DESC LIMIT 1 FOR UPDATE',
    );
    const heads: Head[] = await tx.query(
      `SELECT c.chain, c.sequence, c.hash FROM audit_chain c
         LEFT JOIN (SELECT chain, MAX(sequence) AS sequence FROM audit_checkpoint_chain GROUP BY chain) s
           ON s.chain = c.chain
        WHERE c.sequence > COALESCE(s.sequence, 0) ORDER BY c.chain`,
    );
    if (heads.length === 0) return null;
    const sequence = (last[0]?.sequence ?? 0) + 1;
    const takenAt = machineNow();
    const previousHash = last[0]?.hash ?? GENESIS;
    const hash = checkpointHash({
      sequence,
      takenAt: takenAt.toISOString(),
      previousHash,
      heads: heads.map(plain),
    });
    await tx.query(
      'INSERT INTO audit_checkpoint (sequence, taken_at, chain_count, previous_hash, hash) VALUES (?, ?, ?, ?, ?)',
      [sequence, takenAt, heads.length, previousHash, hash],
    );
    for (let at = 0; at < heads.length; at += 1000) {
      const rows = heads.slice(at, at + 1000).map((head) => [sequence, head.chain, head.sequence, head.hash]);
      await tx.query(
        'INSERT INTO audit_checkpoint_chain (checkpoint_sequence, chain, sequence, hash) VALUES ?',
        [rows],
      );
    }
    return { sequence, chainCount: heads.length, hash };
  }
}

const plain = (head: Head): Head => ({ chain: head.chain, sequence: head.sequence, hash: head.hash });
