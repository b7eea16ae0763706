import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { execute } from '../../../api/client';
import { newUuid } from '../../../api/ids';
import { isRefusal } from '../../../api/refusal';
import { queryClient } from '../../../api/session';
import { instantText } from '../../../ui/format';
import { Card } from '../../../ui/Page';
import { Tag } from '../../../ui/Tags';
import { caseKey, type ApprovalCase } from '../caseFields';
import { ActDialog } from './ActDialog';
import { TargetsPicker, targetOf } from './TargetPicker';
import { TextField } from './TextField';
import { CopyCaseDocument, MarkCopyReadDocument } from './togetherFields';

/** Opening what was sent for reading is reading it: the first time goes on record. */
export function useReadReceipt(approval: ApprovalCase): void {
  const { number } = approval;
  const { unreadCopy } = approval.collaboration;
  useEffect(() => {
    if (!unreadCopy) return;
    void execute(MarkCopyReadDocument, { caseNumber: number })
      .then(({ markCopyRead: result }) => {
        if (isRefusal(result)) return;
        queryClient.setQueryData(caseKey(number), { case: result });
        void queryClient.invalidateQueries({ queryKey: ['copiesToMe'] });
      })
      // The page is there all the same; the receipt is written the next time it is opened.
      .catch(() => undefined);
  }, [number, unreadCopy]);
}

/** To whom the case was sent for reading, and who has opened it. */
export function Copies({ case: approval }: { case: ApprovalCase }) {
  const [sending, setSending] = useState(false);
  const { copies, mayCopy } = approval.collaboration;
  if (copies.length === 0 && !mayCopy) return null;
  return (
    <Card
      title="抄送"
      extra={
        mayCopy && (
          <Button
            onClick={() => {
              setSending(true);
            }}
          >
            抄送他人
          </Button>
        )
      }
    >
      {copies.length === 0 && <p className="footnote">尚未抄送。抄送后，对方可以查看本事项，不能办理。</p>}
      <ul className="step-record__lines">
        {copies.map((copy) => (
          <li key={copy.id}>
            <strong>{copy.targetName}</strong>
            <span>
              {copy.sentByName} 抄送，{instantText(copy.sentAt)}
            </span>{' '}
            {copy.readings.length > 0 ? (
              <Tag tone="green">
                {copy.readings.map((one) => `${one.name} ${instantText(one.at)} 已阅`).join('、')}
              </Tag>
            ) : (
              <Tag tone="grey">未阅</Tag>
            )}
            {copy.note && <p>{copy.note}</p>}
          </li>
        ))}
      </ul>
      {sending && (
        <SendDialog
          case={approval}
          onClose={() => {
            setSending(false);
          }}
        />
      )}
    </Card>
  );
}

function SendDialog({ case: approval, onClose }: { case: ApprovalCase; onClose: () => void }) {
  // One id for each recipient, kept while the dialog is open: sent again after a lost answer, each is sent once.
  const [ids] = useState(() => new Map<string, string>());
  const idOf = (target: string) => {
    const id = ids.get(target) ?? newUuid();
    ids.set(target, id);
    return id;
  };
  return (
    <ActDialog<{ targets: string[]; note?: string }>
      caseNumber={approval.number}
      title="抄送他人"
      okText="确认抄送"
      lead="对方由此可以查看本事项（仅此一件），并登记首次打开的时间。抄送不能收回。"
      run={async (_id, { targets, note }) => {
        const recipients = targets.map((target) => ({ id: idOf(target), ...targetOf(target) }));
        const input = { caseNumber: approval.number, note, recipients };
        return (await execute(CopyCaseDocument, { input })).copyCase;
      }}
      onClose={onClose}
    >
      <Form.Item name="targets" label="抄送对象" rules={[{ required: true, message: '请选择抄送对象' }]}>
        <TargetsPicker caseNumber={approval.number} />
      </Form.Item>
      <TextField name="note" label="说明" required={false} />
    </ActDialog>
  );
}
