/** One thing that is wrong, and the exact place of it. */
export interface AuditBreak {
  kind:
    | 'EVENT_ALTERED'
    | 'LINK_BROKEN'
    | 'EVENT_MISSING'
    | 'HEAD_WRONG'
    | 'CHECKPOINT_ALTERED'
    | 'SEALED_EVENT_LOST'
    | 'TRIGGER_MISSING'
    | 'RECORD_DIFFERS'
    | 'ANCHOR_UNKNOWN'
    | 'FILE_BROKEN';
  /** Table and row, e.g. `audit_event#812`. */
  entry: string;
  chain: string | null;
  sequence: number | null;
  /** Chinese explanation. */
  message: string;
}
