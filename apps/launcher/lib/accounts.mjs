import { readJson } from './state.mjs';

/** @param {string} text */
const width = (text) => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffee]/.test(char) ? 2 : 1), 0);
/** @param {string} text @param {number} columns */
const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/**
 * The demo accounts as lines to print: from the file that the seeding wrote. Its shape is a list of objects with
 * username and password, and whatever else describes them; `hidden` ones are left to `npm run cli -- accounts --demo`.
 * @param {import('./paths.mjs').Layout} layout
 * @returns {string[]}
 */
export function demoAccountLines(layout) {
  const raw = readJson(layout.demoAccounts);
  const list = Array.isArray(raw)
    ? raw
    : raw && typeof raw === 'object'
      ? Object.values(raw).find(Array.isArray)
      : null;
  if (!Array.isArray(list)) return [];
  const shown = list.filter((account) => account.hidden !== true);
  const rows = shown.map((account) => [
    String(account.username ?? ''),
    String(account.password ?? ''),
    [
      account.displayName ?? account.name,
      account.seat ?? account.role ?? account.title ?? account.description,
    ]
      .filter((part) => typeof part === 'string')
      .join(' '),
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map(
    (row) => `  ${pad(row[0] ?? '', widths[0] ?? 0)}  ${pad(row[1] ?? '', widths[1] ?? 0)}  ${row[2]}`,
  );
}
