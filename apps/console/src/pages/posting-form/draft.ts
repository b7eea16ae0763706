import { draftKey } from '../../api/drafts';
import { newUuid } from '../../api/ids';

/** What the form holds while it is filled in; dates are 'YYYY-MM-DD'. */
export interface PostingValues {
  kind?: string;
  personId?: string;
  hostInstitutionId?: string;
  startOn?: string;
  endOn?: string;
  postName?: string;
  duties?: string;
  reason?: string;
  establishmentType?: string;
  discipline?: string;
}

export interface Draft {
  values: PostingValues;
  /** Finds the chosen person again, whose name is not kept. */
  staffNumber?: string;
  /** Uploads that belong to the draft; their names are not kept. */
  attachmentIds?: string[];
  idempotencyKey: string;
}

const key = draftKey('posting');

/** Ids, codes and dates only: free text may name people, and this browser may be shared. */
const kept = [
  'kind',
  'personId',
  'hostInstitutionId',
  'startOn',
  'endOn',
  'postName',
  'establishmentType',
] as const;

export function readDraft(): Draft {
  try {
    const stored = JSON.parse(window.sessionStorage.getItem(key) ?? 'null') as Draft | null;
    if (stored?.idempotencyKey) return stored;
  } catch {
    // An unreadable draft is no draft.
  }
  return { values: {}, idempotencyKey: newUuid() };
}

/** The key is kept with the draft: submitting again after a reload is still the same submission. */
export function keepDraft({ values, staffNumber, attachmentIds, idempotencyKey }: Draft): void {
  const safe = Object.fromEntries(kept.filter((name) => values[name]).map((name) => [name, values[name]]));
  try {
    window.sessionStorage.setItem(
      key,
      JSON.stringify({ values: safe, staffNumber, attachmentIds, idempotencyKey } satisfies Draft),
    );
  } catch {
    // Storage may be full or switched off; the form works without a draft.
  }
}

export const dropDraft = () => {
  window.sessionStorage.removeItem(key);
};
