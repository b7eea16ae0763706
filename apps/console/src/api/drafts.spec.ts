import { draftKey, dropDrafts } from './drafts';

function storageOf(entries: Record<string, string>): Storage {
  const held = new Map(Object.entries(entries));
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => {
      held.clear();
    },
  };
}

it('signing out leaves no draft behind, and nothing else is touched', () => {
  const storage = storageOf({ [draftKey('posting')]: '{}', [draftKey('another')]: '{}', theme: 'dark' });
  dropDrafts(storage);
  expect(storage.getItem(draftKey('posting'))).toBeNull();
  expect(storage.getItem(draftKey('another'))).toBeNull();
  expect(storage.getItem('theme')).toBe('dark');
});
