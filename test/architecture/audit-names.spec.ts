import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { auditTypeNames } from '../../apps/api/audit-type-names.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** `case.submitted` and the like, as the sources write them behind `type:`. */
const TYPE = /type:[^,}]*?'([a-z]+\.[a-z-]+)'(?:\s*:\s*'([a-z]+\.[a-z-]+)')?/g;

function typesIn(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('console'))
    .flatMap((file) => [...readFileSync(`${ROOT}${folder}/${file}`, 'utf8').matchAll(TYPE)])
    .flatMap((match) => match.slice(1))
    .filter(Boolean);
}

it('every kind of audit entry has a Chinese name for the auditor', () => {
  const written = new Set([...typesIn('libs'), ...typesIn('apps')]);
  expect(written.size).toBeGreaterThan(20);
  expect([...written].filter((type) => !auditTypeNames[type])).toEqual([]);
});
