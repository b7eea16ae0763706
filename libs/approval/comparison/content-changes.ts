import { sizeText } from '../../attachment/index.js';
import type { FrozenAttachment } from '../../attachment/index.js';
import { attachmentsOf } from '../case-content.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import type { ContentField } from '../matter.js';
import { ContentChange } from './comparison.dto.js';

type Version = Pick<CaseVersionRow, 'shown' | 'attachments'>;

/** What differs from one version to another, as people read it: fields in the newer one's order, then files. */
export function changesBetween(before: Version, after: Version): ContentChange[] {
  return [...fieldChanges(before, after), ...fileChanges(attachmentsOf(before), attachmentsOf(after))];
}

function fieldChanges(before: Version, after: Version): ContentChange[] {
  const old = new Map(fieldsOf(before).map((field) => [field.key, field]));
  const kept = new Set(fieldsOf(after).map((field) => field.key));
  const changed = fieldsOf(after)
    .filter((field) => old.get(field.key)?.value !== field.value)
    .map(({ key, label, value }) => changeOf(key, label, old.get(key)?.value ?? null, value));
  const removed = fieldsOf(before)
    .filter((field) => !kept.has(field.key))
    .map(({ key, label, value }) => changeOf(key, label, value, null));
  return [...changed, ...removed];
}

/** A file of the same name with another content replaces the one before. */
function fileChanges(before: FrozenAttachment[], after: FrozenAttachment[]): ContentChange[] {
  const gone = before.filter((file) => !after.some((other) => other.id === file.id));
  const come = after.filter((file) => !before.some((other) => other.id === file.id));
  const replaced = new Set<FrozenAttachment>();
  const changes = come.map((file) => {
    const old = gone.find((other) => other.name === file.name && !replaced.has(other));
    if (old) replaced.add(old);
    return changeOf(`attachment:${file.id}`, '附件', old ? fileText(old) : null, fileText(file));
  });
  const removed = gone
    .filter((file) => !replaced.has(file))
    .map((file) => changeOf(`attachment:${file.id}`, '附件', fileText(file), null));
  const moved = before.length > 0 && changes.length + removed.length === 0 && order(before) !== order(after);
  const reordered = moved ? [changeOf('attachments', '附件次序', namesOf(before), namesOf(after))] : [];
  return [...changes, ...removed, ...reordered];
}

function changeOf(key: string, label: string, before: string | null, after: string | null): ContentChange {
  const kind = before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED';
  return Object.assign(new ContentChange(), { key, label, kind, before, after });
}

const fieldsOf = ({ shown }: Version): ContentField[] => JSON.parse(shown) as ContentField[];
const order = (files: readonly FrozenAttachment[]): string => files.map(({ id }) => id).join();
const namesOf = (files: readonly FrozenAttachment[]): string => files.map(({ name }) => name).join('、');

/** Enough of the hash to tell two files of one name apart. */
function fileText({ name, size, sha256 }: FrozenAttachment): string {
  return `${name}（${sizeText(size)}，校验值 ${sha256.slice(0, 12)}）`;
}
