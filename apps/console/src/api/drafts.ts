const prefix = 'yigongti.draft.';

/** Under which name a form's draft is kept in this browser's tab. */
export const draftKey = (form: string) => `${prefix}${form}`;

/** Drafts belong to whoever wrote them: the next person at this browser must not find them. */
export function dropDrafts(storage: Storage): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  for (const name of names) if (name?.startsWith(prefix)) storage.removeItem(name);
}
