import { App } from 'antd';
import { execute } from '../api/client';
import { isRefusal } from '../api/refusal';
import { queryClient } from '../api/session';
import { AttachmentInput } from './AttachmentInput';
import { AttachFilesDocument } from './attachmentFields';
import { useUploads, type Uploads } from './useUploads';

/** Papers gathered in the dialog of a record, to be attached to it when it is there. */
export function useEventFiles(ownerKind: string) {
  const uploads = useUploads();
  const { message } = App.useApp();
  const later = '已登记，附件未能添加，可在该条登记下补充';
  /** The record stands by itself: what goes wrong with its papers is said, and mended from the list. */
  const attachTo = async (ownerId: string): Promise<void> => {
    if (uploads.items.length === 0) return;
    const attachmentIds = uploads.items.map((item) => item.id);
    try {
      const { attachFiles } = await execute(AttachFilesDocument, { ownerKind, ownerId, attachmentIds });
      if (isRefusal(attachFiles)) void message.warning(`${later}：${attachFiles.message}`, 8);
    } catch {
      void message.warning(later, 8);
    }
    void queryClient.invalidateQueries({ queryKey: ['attachments', ownerKind, ownerId] });
  };
  const discard = () => {
    for (const item of uploads.items) uploads.remove(item);
  };
  return { uploads, attachTo, discard };
}

/** The field of a dialog for them. */
export function EventFiles({ uploads }: { uploads: Uploads }) {
  return (
    <section className="owned-files" aria-label="依据文件">
      <h4>依据文件（可不附）</h4>
      <AttachmentInput uploads={uploads} />
      <p className="footnote">随登记附上，附上后不能撤下，并记入审计记录。</p>
    </section>
  );
}
