import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { execute } from '../api/client';
import { isRefusal } from '../api/refusal';
import { queryClient } from '../api/session';
import { FaultNotice, RefusalNotice } from '../ui/Notices';
import { AttachmentInput } from './AttachmentInput';
import { AttachmentItems } from './AttachmentItems';
import { AttachFilesDocument, OwnedAttachmentsDocument } from './attachmentFields';
import { useUploads } from './useUploads';

/**
 * Files of anything that takes them at any time, such as a meeting: the list, and for whoever may the means to add
 * some. Where there is nothing to see and nothing to add, nothing is shown.
 */
export function Attachments({
  ownerKind,
  ownerId,
  title,
  compact = false,
}: {
  ownerKind: string;
  ownerId: string;
  title: string;
  /** Below an entry that says what they belong to. */
  compact?: boolean;
}) {
  const key = ['attachments', ownerKind, ownerId];
  const query = useQuery({
    queryKey: key,
    queryFn: () => execute(OwnedAttachmentsDocument, { ownerKind, ownerId }),
  });
  const [adding, setAdding] = useState(false);
  const list = query.data?.attachments;
  if (query.isError) return <FaultNotice error={query.error} retry={() => void query.refetch()} />;
  if (!list || (list.items.length === 0 && !list.mayAttach)) return null;
  return (
    <section className="owned-files" aria-label={title}>
      {!compact && <h4>{title}</h4>}
      <AttachmentItems items={list.items} />
      {list.mayAttach && !adding && (
        <Button
          type="link"
          className="inline-link"
          onClick={() => {
            setAdding(true);
          }}
        >
          {list.items.length > 0 ? '继续添加' : `添加${title}`}
        </Button>
      )}
      {adding && (
        <Adder
          ownerKind={ownerKind}
          ownerId={ownerId}
          others={list.items.length}
          onDone={() => {
            setAdding(false);
            void queryClient.invalidateQueries({ queryKey: key });
          }}
          onCancel={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

function Adder({
  ownerKind,
  ownerId,
  others,
  onDone,
  onCancel,
}: {
  ownerKind: string;
  ownerId: string;
  others: number;
  onDone: () => void;
  onCancel: () => void;
}) {
  const uploads = useUploads();
  const attach = useMutation({
    mutationFn: () =>
      execute(AttachFilesDocument, {
        ownerKind,
        ownerId,
        attachmentIds: uploads.items.map((item) => item.id),
      }),
    onSuccess: ({ attachFiles }) => {
      if (!isRefusal(attachFiles)) onDone();
    },
  });
  const result = attach.data?.attachFiles;
  const cancel = () => {
    for (const item of uploads.items) uploads.remove(item);
    onCancel();
  };
  return (
    <div className="stack">
      <AttachmentInput uploads={uploads} others={others} />
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {attach.isError && <FaultNotice error={attach.error} />}
      <p className="footnote">添加后不能撤下，并记入审计记录。</p>
      <div className="files__buttons">
        <Button onClick={cancel} disabled={attach.isPending || uploads.busy}>
          取消
        </Button>
        <Button
          type="primary"
          loading={attach.isPending}
          disabled={uploads.items.length === 0 || uploads.busy}
          onClick={() => {
            attach.mutate();
          }}
        >
          确认添加
        </Button>
      </div>
    </div>
  );
}
