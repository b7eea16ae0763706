import { useState } from 'react';
import { execute } from '../api/client';
import { newUuid } from '../api/ids';
import { uploadFile } from '../api/upload';
import { RemoveAttachmentDocument, type Attachment, type AttachmentRules } from './attachmentFields';
import { uploadProblems } from './uploadProblems';

/** A file on its way, or one that did not get there. */
export interface PendingUpload {
  key: string;
  name: string;
  percent: number;
  /** Why it was not taken; none while it is on its way. */
  problem?: string;
}

export interface Uploads {
  items: readonly Attachment[];
  pending: readonly PendingUpload[];
  /** Some file is still on its way. */
  busy: boolean;
  /** `room`: how many more there may be; those beyond it are shown and not sent. */
  add: (files: readonly File[], rules: AttachmentRules, room: number) => void;
  remove: (item: Attachment) => void;
  dismiss: (key: string) => void;
  reset: (items: readonly Attachment[]) => void;
}

/** Files that are being gathered for something: uploaded one after the other, in the order in which they were chosen. */
export function useUploads(initial: readonly Attachment[] = []): Uploads {
  const [items, setItems] = useState<readonly Attachment[]>(initial);
  const [pending, setPending] = useState<readonly PendingUpload[]>([]);

  const change = (key: string, part: Partial<PendingUpload>) => {
    setPending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  };
  const dismiss = (key: string) => {
    setPending((all) => all.filter((one) => one.key !== key));
  };
  const send = async (key: string, file: File, rules: AttachmentRules) => {
    try {
      const item = await uploadFile<Attachment>('/attachments', file, {
        fields: { community: rules.communityCode },
        onProgress: (percent) => {
          change(key, { percent });
        },
      });
      setItems((all) => [...all, item]);
      dismiss(key);
    } catch (error) {
      change(key, { problem: error instanceof Error ? error.message : '上传未完成，请重试' });
    }
  };
  const add = (files: readonly File[], rules: AttachmentRules, room: number) => {
    const problems = uploadProblems(files, rules, room);
    const chosen = files.map((file, at) => ({ key: newUuid(), file, problem: problems[at] }));
    setPending((all) => [
      ...all,
      ...chosen.map(({ key, file, problem }) => ({
        key,
        name: file.name,
        percent: 0,
        ...(problem === undefined ? {} : { problem }),
      })),
    ]);
    void (async () => {
      for (const { key, file, problem } of chosen) if (problem === undefined) await send(key, file, rules);
    })();
  };
  const remove = (item: Attachment) => {
    setItems((all) => all.filter((one) => one.id !== item.id));
    // What an earlier version has stays there; an upload of one's own goes. Left behind, it is cleared away in time.
    if (!item.linkedAt) void execute(RemoveAttachmentDocument, { id: item.id }).catch(() => undefined);
  };
  const busy = pending.some((one) => one.problem === undefined);
  return { items, pending, busy, add, remove, dismiss, reset: setItems };
}
