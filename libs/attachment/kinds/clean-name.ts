import { basename, extname } from 'node:path';
import { withoutPersonalNumbers } from '../../rules/index.js';
import type { FileKind } from './file-kinds.js';

const MOST_CHARACTERS = 100;
/** Controls, direction marks, halves of pairs, and what file systems and headers read as something else. */
const UNWANTED = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

/**
 * A file's name as it is kept and shown: the last part of a path, without characters that cannot be seen, without
 * identity, account and mobile numbers, with an extension of the kind that the content really is.
 */
export function cleanName(given: string, kind: FileKind): string {
  const name = withoutPersonalNumbers(basename(given.normalize('NFC').replaceAll('\\', '/')))
    .replaceAll(UNWANTED, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const extension = extname(name).slice(1).toLowerCase();
  const known = kind.extensions.includes(extension);
  const stem = (known ? name.slice(0, -extension.length - 1) : name).replace(/^[.\s]+|[.\s]+$/gu, '');
  const own = known ? extension : (kind.extensions[0] ?? '');
  const short = [...(stem || '附件')].slice(0, MOST_CHARACTERS - own.length - 1).join('');
  return `${short}.${own}`;
}
